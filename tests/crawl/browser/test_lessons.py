"""What a site teaches of its signs."""

from oit_checker.crawl.browser.lessons import Brought, Lessons

NOTHING = Brought(frozenset(), frozenset(), {})


def _steps(*urls: str, **holders: str) -> Brought:
    return Brought(frozenset(), frozenset(urls), holders)


def test_a_sign_that_brings_nothing_three_times_is_not_followed_again() -> None:
    lessons = Lessons()
    for _ in range(3):
        lessons.learn({"press:tabs"}, NOTHING)

    assert lessons.live({"press:tabs", "press:other"}) == {"press:other"}


def test_a_sign_that_brings_something_now_and_then_is_followed_on() -> None:
    lessons = Lessons()
    for number in range(9):
        lessons.learn({"call:open"}, _steps(f"http://x/{number}") if number % 3 == 0 else NOTHING)

    assert lessons.live({"call:open"})


def test_a_holder_with_the_same_menu_on_every_page_is_known_after_three() -> None:
    lessons = Lessons()
    for _ in range(3):
        lessons.learn({"#menu"}, _steps("http://x/a", menu="<a href=/a>"))

    assert not lessons.live({"#menu"})


def test_a_holder_with_another_list_on_every_page_is_always_looked_at() -> None:
    lessons = Lessons()
    for number in range(20):
        lessons.learn({"#list"}, _steps(list=f"list {number}"))

    assert lessons.live({"#list"})


def test_a_script_of_the_whole_site_earns_nothing_by_a_pages_own_list() -> None:
    lessons = Lessons()
    for number in range(3):
        lessons.learn({"build:file:site", "#list"}, _steps(f"http://x/{number}", list=str(number)))
        lessons.learn({"build:file:site"}, NOTHING)

    assert lessons.live({"build:file:site", "#list"}) == {"#list"}


def test_what_is_known_of_the_site_is_no_gain() -> None:
    lessons = Lessons()
    for _ in range(4):
        lessons.learn({"write:file:menu"}, _steps("http://x/a", "http://x/b"))

    assert not lessons.live({"write:file:menu"})


def test_a_site_whose_first_five_pages_are_empty_frames_is_all_script() -> None:
    lessons = Lessons()
    for _ in range(5):
        lessons.page(is_empty=True)

    assert lessons.is_all_script


def test_one_plain_page_among_the_first_makes_it_a_mixed_site() -> None:
    lessons = Lessons()
    for number in range(9):
        lessons.page(is_empty=number != 2)

    assert not lessons.is_all_script
