"""What to visit next."""

from hypothesis import given
from hypothesis import strategies as st

from oit_checker.crawl.frontier import Frontier, Standing, Tier
from oit_checker.crawl.ledger import visit_key
from oit_checker.crawl.words import Words
from oit_checker.model import Link, LinkKind, Region
from tests.crawl.helpers import HOME, WANTED

WORDS = Words(WANTED)
AT_HOME = Standing(0, HOME, Tier.START, 0, is_declared=False, is_home=True)


def order(*links: Link, standing: Standing = AT_HOME, settled: frozenset[str] = frozenset(), year: int | None = None) -> list[str]:
    """Offer links on one page and return their words in the order of visits."""
    frontier = Frontier(year, lambda: settled)
    for link in links:
        frontier.offer(link, visit_key(link.url), WORDS.match(link), standing)
    return [step.link.text for step in iter(frontier.pop, None)]


def link(text: str, region: Region = Region.MAIN, kind: LinkKind = LinkKind.ANCHOR, path: str = "") -> Link:
    return Link(HOME + (path or text.replace(" ", "-")), text, region=region, kind=kind)


def test_declared_pages_come_before_wanted_words_before_menus_before_archives() -> None:
    old, menu = link("ข่าวเก่า", path="news?page=2"), link("ประวัติ", Region.MENU)

    visited = order(old, menu, link("แผนการจัดซื้อจัดจ้าง"), link("ITA 2567"))

    assert visited == ["ITA 2567", "แผนการจัดซื้อจัดจ้าง", "ประวัติ", "ข่าวเก่า"]


def test_where_the_visitor_is_sent_comes_first() -> None:
    assert order(link("ITA"), link("", kind=LinkKind.REDIRECT, path="real"))[0] == ""


def test_a_settled_item_falls_behind() -> None:
    assert order(link("อำนาจหน้าที่"), link("โครงสร้าง"), settled=frozenset({"powers"})) == ["โครงสร้าง", "อำนาจหน้าที่"]


def test_what_is_settled_while_it_waits_falls_behind_too() -> None:
    settled = set[str]()
    frontier = Frontier(None, lambda: frozenset(settled))
    for each in (link("อำนาจหน้าที่"), link("โครงสร้าง")):
        frontier.offer(each, visit_key(each.url), WORDS.match(each), AT_HOME)

    settled.add("powers")

    assert [step.link.text for step in iter(frontier.pop, None)] == ["โครงสร้าง", "อำนาจหน้าที่"]


def test_links_that_name_other_years_wait() -> None:
    visited = order(link("ITA ปี 2560"), link("ITA ปี 2567"), link("ITA ปี 2566"), year=2567)

    assert visited == ["ITA ปี 2567", "ITA ปี 2566", "ITA ปี 2560"]


def test_a_range_of_years_that_spans_the_year_does_not_wait() -> None:
    assert order(link("โครงสร้าง 2560"), link("โครงสร้าง 2561 - 2570"), year=2567)[0] == "โครงสร้าง 2561 - 2570"


def test_nameless_files_on_an_items_page_come_before_the_rest() -> None:
    on_item = Standing(3, HOME + "plan", Tier.WANTED, 1, is_declared=False)
    frontier = Frontier()
    rest, file = link("ประวัติ", Region.MENU), link("ดาวน์โหลด", path="f.pdf")
    frontier.offer(rest, visit_key(rest.url), WORDS.match(rest), AT_HOME)

    frontier.offer(file, visit_key(file.url), WORDS.match(file), on_item)

    assert frontier.pop().link.text == "ดาวน์โหลด"  # type: ignore[union-attr]


def test_a_better_place_found_later_replaces_the_worse_one() -> None:
    frontier = Frontier()
    for text in ("หน้า 3", "โครงสร้าง"):
        frontier.offer(link(text, path="same"), "same", WORDS.match(link(text)), AT_HOME)

    visited = [step.link.text for step in iter(frontier.pop, None)]

    assert visited == ["โครงสร้าง"]


def test_a_visited_address_is_not_offered_again() -> None:
    frontier = Frontier()
    frontier.take("key")

    assert not frontier.offer(link("ITA"), "key", WORDS.match(link("ITA")), AT_HOME)
    assert frontier.pop() is None


@given(
    st.lists(
        st.tuples(st.sampled_from(["ITA", "โครงสร้าง", "ข่าว", "อำนาจหน้าที่ 2560"]), st.integers(0, 9), st.sampled_from(Region)), max_size=30
    )
)
def test_every_address_is_visited_once_and_in_the_same_order_each_time(found: list[tuple[str, int, Region]]) -> None:
    links = [link(text, region, path=f"p{number}") for text, number, region in found]

    first, second = order(*links, year=2567), order(*links, year=2567)

    assert first == second
    assert len(first) == len({number for _, number, _ in found})


def test_a_sibling_that_a_list_names_too_is_asked_for_the_lists_sake() -> None:
    frontier, target = Frontier(), link("ถัดไป", path="news7")
    for at in (Standing(1, HOME + "news6", Tier.REST, 1, is_declared=False), Standing(2, HOME + "list", Tier.REST, 1, is_declared=False)):
        frontier.offer(target, visit_key(target.url), WORDS.match(target), at)

    step = frontier.pop()

    assert step is not None and step.from_url == HOME + "list"
    assert frontier.pop() is None
