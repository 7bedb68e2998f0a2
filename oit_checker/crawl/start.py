"""The first steps of a crawl: the start page, and what the site lists for machines."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from oit_checker.crawl import hints
from oit_checker.crawl.disguise import Known, is_error_print, is_wall
from oit_checker.crawl.frontier import Standing, Step, Tier
from oit_checker.crawl.hosts import is_web_page
from oit_checker.crawl.ledger import visit_key
from oit_checker.crawl.pagetext import EMPTY, page_text_of
from oit_checker.crawl.walk import Walk
from oit_checker.crawl.words import Match
from oit_checker.model import Link, LinkKind, Missed, Reason, Resource

_MOST_SITEMAPS = 8
_MOST_WORDPRESS = 10


async def open_start(walk: Walk) -> Resource | None:
    """Fetch the start page and enter it; None when it would not open, which is then told as lost."""
    url = walk.home.url
    key = visit_key(url)
    walk.scope.add(url)
    walk.frontier.take(key)
    answer = await walk.ask(walk.home)
    if not isinstance(answer, Resource):
        lost = answer or Missed(url, (), Reason.BUDGET)
        walk.ledger.lose(key, url, lost.reason, lost.detail)
        return None
    walk.budget.bytes += answer.size
    page = page_text_of(answer.path) if is_web_page(answer) else EMPTY
    if is_wall(page) or (page.letters < 300 and is_error_print(page, Known())):
        walk.ledger.lose(key, url, Reason.FORBIDDEN if is_wall(page) else Reason.SERVER_ERROR, f"HTTP {answer.status}")
        return None
    walk.move_home(answer.url)
    walk.hosts.start(answer, page)
    walk.budget.pages += 1
    step = Step(walk.home, key, 0, Match(), Tier.START, 0, 0, 0)
    await walk.enter(step, answer, page)
    return answer


async def gather_hints(walk: Walk, home: Resource) -> None:
    """Ask for sitemaps and the WordPress index, and offer what they list; nothing of it is a click of a visitor."""
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(home.url))
    await walk.hosts.known(home.url)
    found = await _sitemap_links(walk, origin)
    if hints.is_wordpress(_body(home)):
        found += await _wordpress_links(walk, origin)
    standing = Standing(0, home.url, Tier.REST, 0, is_declared=False, is_home=True)
    walk.harvest.gather(found[: walk.errand.limits.hints], standing)


async def _sitemap_links(walk: Walk, origin: str) -> list[Link]:
    robots = await _asked(walk, origin + "/robots.txt")
    waiting = [*hints.sitemaps_of(_body(robots)), origin + "/sitemap.xml"] if robots else [origin + "/sitemap.xml"]
    found, asked = list[Link](), dict[str, None]()
    while waiting and len(asked) < _MOST_SITEMAPS and len(found) < walk.errand.limits.hints:
        address = waiting.pop(0)
        if address in asked or walk.harvest.place(address) != "ours":
            continue
        asked[address] = None
        if (answer := await _asked(walk, address)) and not is_web_page(answer):
            further, links = hints.sitemap_links(_body(answer))
            waiting.extend(further[:50])
            found.extend(links)
    return found


async def _wordpress_links(walk: Walk, origin: str) -> list[Link]:
    found = list[Link]()
    for index in hints.WORDPRESS_INDEXES:
        for number in range(1, _MOST_WORDPRESS + 1):
            answer = await _asked(walk, f"{origin}{index}" + (f"&page={number}" if number > 1 else ""))
            links = hints.wordpress_links(_body(answer)) if answer else ()
            found.extend(links)
            if len(links) < 100:
                break
    return found


async def _asked(walk: Walk, url: str) -> Resource | None:
    answer = await walk.ask(Link(url=url, kind=LinkKind.HINT))
    return answer if isinstance(answer, Resource) else None


def _body(resource: Resource) -> bytes:
    return Path(resource.path).read_bytes()
