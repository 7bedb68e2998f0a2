"""Whose an address is."""

import pytest

from oit_checker.crawl.scope import Place, Scope


def scope(start: str, private: bool = False) -> Scope:
    made = Scope(("drive.google.com",), private)
    made.add(start)
    return made


@pytest.mark.parametrize(
    ("start", "url", "place"),
    [
        ("https://town.go.th/", "http://www.town.go.th/a", Place.OURS),
        ("https://www.town.go.th/", "https://town.go.th/a", Place.OURS),
        ("https://www.town.go.th/", "https://eservice.town.go.th/", Place.OURS),
        ("https://www.town.go.th/", "https://other.go.th/", Place.ELSEWHERE),
        ("https://www.town.go.th/", "https://nottown.go.th/", Place.ELSEWHERE),
        ("https://tambon.province.go.th/", "https://other.province.go.th/", Place.ELSEWHERE),
        ("https://tambon.province.go.th/", "https://files.tambon.province.go.th/", Place.OURS),
        ("https://office.blogspot.com/", "https://another.blogspot.com/", Place.ELSEWHERE),
        ("https://sites.google.com/view/office", "https://sites.google.com/view/office/ita", Place.OURS),
        ("https://sites.google.com/view/office", "https://sites.google.com/view/school", Place.ELSEWHERE),
        ("https://town.go.th/", "https://drive.google.com/file/d/1", Place.FOLLOWED),
        ("https://town.go.th/", "http://127.0.0.1/", Place.ELSEWHERE),
        ("https://town.go.th/", "http://town.go.th:8080/x", Place.OURS),
        ("https://town.go.th/", "mailto:a@town.go.th", Place.ELSEWHERE),
    ],
)
def test_a_host_belongs_to_the_site_or_it_does_not(start: str, url: str, place: Place) -> None:
    assert scope(start).place(url) is place


@pytest.mark.parametrize("url", ["http://127.0.0.1:9999/f", "http://localhost:81/", "http://[::1]:5/"])
def test_with_private_addresses_allowed_a_loopback_host_may_be_followed_at_any_port(url: str) -> None:
    assert scope("http://127.0.0.1:8000/", private=True).place(url) is Place.FOLLOWED


def test_a_host_reached_by_redirect_is_the_sites_own() -> None:
    both = scope("https://old.go.th/")

    both.add("https://new.go.th/home")

    assert both.place("https://new.go.th/a") is Place.OURS


def test_a_star_stands_for_every_host_under_a_name() -> None:
    made = Scope(("*.sharepoint.com",), False)
    made.add("https://town.go.th/")

    places = [made.place(f"https://{host}/x") for host in ("town-my.sharepoint.com", "sharepoint.com", "notsharepoint.com")]

    assert places == [Place.FOLLOWED, Place.ELSEWHERE, Place.ELSEWHERE]
