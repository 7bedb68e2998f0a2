"""One crawl over small sites."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from oit_checker.crawl import FolderFetch, Limits, Progress, Served
from oit_checker.model import Capture, Link, Missed, Reason, Resource
from tests.crawl.helpers import HOME, page, paths, reasons, walk, walk_folder, write

FIXED = datetime(2024, 4, 23, tzinfo=UTC)


def trail(capture: Capture, path: str) -> list[str]:
    resource = next(r for r in capture.resources if r.url == HOME + path)
    return [link.text for link in resource.trail]


def test_every_page_is_visited_and_knows_the_clicks_that_lead_there(tmp_path: Path) -> None:
    files = {
        "index.html": page("บ้าน", "/a.html แผน", "/ita.html ITA"),
        "a.html": page("แผน", "/b.pdf เปิด"),
        "b.pdf": b"%PDF-1.4 x",
        "ita.html": page("ita"),
    }

    capture = walk_folder(tmp_path, files)

    assert paths(capture) == ["/", "/ita.html", "/a.html", "/b.pdf"]
    assert trail(capture, "b.pdf") == ["หน้าหลัก", "แผน", "เปิด"]
    assert capture.exhausted and not capture.unvisited and not capture.spent


def test_a_shorter_way_found_later_is_the_trail(tmp_path: Path) -> None:
    files = {
        "index.html": page("บ้าน", "/ita.html ITA", "/z.html ประวัติ"),
        "ita.html": page("ita", "/ita2.html ITA 2567"),
        "ita2.html": page("ita 2567", "/deep.html O1 โครงสร้าง"),
        "z.html": page("z", "/deep.html ผัง"),
        "deep.html": page("ผัง"),
    }

    capture = walk_folder(tmp_path, files)

    assert trail(capture, "deep.html") == ["หน้าหลัก", "ประวัติ", "ผัง"]


def test_a_frame_is_part_of_its_page(tmp_path: Path) -> None:
    files = {
        "index.html": "<html><frameset><frame src='menu.html'><frame src='main.html'></frameset></html>",
        "menu.html": page("menu", "/x.html แผน"),
        "main.html": page("main"),
        "x.html": page("x"),
    }

    capture = walk_folder(tmp_path, files)

    assert paths(capture) == ["/", "/menu.html", "/main.html", "/x.html"]


def test_a_splash_page_and_a_refresh_lead_to_the_real_home(tmp_path: Path) -> None:
    files = {
        "index.html": "<html><meta http-equiv=refresh content='0;url=/index.php'><p>ทรงพระเจริญ</p></html>",
        "index.php": page("เทศบาล", "/p.html แผน"),
        "p.html": page("แผน"),
    }

    assert paths(walk_folder(tmp_path, files)) == ["/", "/index.php", "/p.html"]


def test_a_dead_link_is_told_with_its_trail(tmp_path: Path) -> None:
    capture = walk_folder(tmp_path, {"index.html": page("บ้าน", "/gone.pdf แผนการจัดซื้อจัดจ้าง")})

    (lost,) = capture.missed
    assert (lost.reason, [step.text for step in lost.trail]) == (Reason.NOT_FOUND, ["หน้าหลัก", "แผนการจัดซื้อจัดจ้าง"])


def test_a_label_without_target_is_told_where_it_names_an_item(tmp_path: Path) -> None:
    home = page("บ้าน") + "<p><a>นโยบายไม่รับของขวัญ</a> <a>สวัสดี</a></p>"

    capture = walk_folder(tmp_path, {"index.html": home})

    (lost,) = capture.missed
    assert (lost.url, lost.reason, lost.trail[-1].text) == ("", Reason.NO_TARGET, "นโยบายไม่รับของขวัญ")


def test_a_link_elsewhere_is_told_only_where_it_names_an_item(tmp_path: Path) -> None:
    home = page("บ้าน", "https://other.go.th/x ข่าว", "https://other.go.th/y โครงสร้าง")

    assert reasons(walk_folder(tmp_path, {"index.html": home})) == {"/y": "off_site"}


def test_two_spellings_of_one_address_are_asked_once(tmp_path: Path) -> None:
    fetch = FolderFetch(
        write(
            tmp_path,
            {
                "index.html": page("บ้าน", "/a.html ก", "//sample.test/a.html?PHPSESSID=abcdef0123456789 ข", "/a.html#top ค"),
                "a.html": page("a"),
            },
        ),
        HOME,
    )

    capture = walk(fetch)

    assert len([url for url in fetch.asked if "a.html" in url]) == 1
    assert HOME + "a.html?PHPSESSID=abcdef0123456789" in capture.resources[1].aliases


def test_a_redirect_to_a_known_page_is_an_alias_of_it(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/a.html ก", "/old ข"), "a.html": page("a")}

    capture = walk_folder(tmp_path, files, routes={"/old": Served(redirect="/a.html")})

    assert len(capture.resources) == 2
    assert HOME + "old" in capture.resources[1].aliases


def test_copies_of_one_page_under_other_queries_are_one_page(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", *(f"/p.php?topic={i} ข่าว{i}" for i in range(5))), "p.php": page("ข่าว")}

    assert paths(walk_folder(tmp_path, files)) == ["/", "/p.php?topic=0"]


def test_deep_links_that_a_made_up_address_shares_its_answer_with_are_not_found(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/dead แผน", "/real.html ประวัติ"), "real.html": page("ประวัติ"), "404.html": page("ไม่พบหน้า")}

    capture = walk(FolderFetch(write(tmp_path, files), HOME, not_found=Served("404.html")))

    assert (paths(capture), reasons(capture)) == (["/", "/real.html"], {"/dead": "soft_not_found"})


def test_a_site_that_sends_made_up_addresses_home_sends_dead_links_home(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/dead.pdf แผน", "/home หน้าแรก")}

    capture = walk(FolderFetch(write(tmp_path, files), HOME, not_found=Served(redirect="/")))

    assert (paths(capture), reasons(capture)) == (["/"], {"/dead.pdf": "soft_not_found"})


def test_a_site_of_empty_shells_loses_no_page(tmp_path: Path) -> None:
    shell = '<html><body><div id="app"></div><script src="/app.js"></script></body></html>'

    capture = walk(FolderFetch(write(tmp_path, {"index.html": shell}), HOME, not_found=Served("index.html")))

    assert (len(capture.resources), capture.missed) == (1, ())


def test_an_endless_pager_ends_and_is_told(tmp_path: Path) -> None:
    class Endless(FolderFetch):
        async def __call__(self, link: Link) -> Resource | Missed:
            number = link.url.rpartition("=")[2]
            if number.isdigit():
                (tmp_path / f"p{number}.html").write_text(page("ข่าวทั้งหมด", f"/news?page={int(number) + 1} ถัดไป"))
                self._routes[f"/news?page={number}"] = Served(f"p{number}.html")
            return await super().__call__(link)

    fetch = Endless(write(tmp_path, {"index.html": page("บ้าน", "/news?page=1 ข่าว")}), HOME)

    capture = walk(fetch)

    assert 30 <= len(capture.resources) < 40
    assert any("nothing new" in note for note in capture.notes)


def test_a_pager_that_brings_pages_is_followed_to_its_end(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/l1.html ข่าว")}
    for number in range(1, 60):
        files[f"l{number}.html"] = page("ข่าว", f"/n{number}x.html เรื่อง", *([f"/l{number + 1}.html ถัดไป"] if number < 59 else []))
        files[f"n{number}x.html"] = page("เรื่อง")

    assert len(walk_folder(tmp_path, files).resources) == 1 + 2 * 59


def test_a_calendar_is_looked_at_and_left(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", *(f"/calendar.php?month={i} เดือน{i}" for i in range(40))), "calendar.php": page("ปฏิทิน")}

    capture = walk(fetch := FolderFetch(write(tmp_path, files), HOME))

    assert len([url for url in fetch.asked if "calendar" in url]) == 3
    assert capture.exhausted


def test_a_page_whose_siblings_bring_nothing_is_still_asked_when_its_words_are_wanted(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/e1.html ก")}
    for number in range(1, 60):
        files[f"e{number}.html"] = page("ว่าง", f"/e{number + 1}.html ถัดไป", "/e999.html แผนการจัดซื้อจัดจ้าง")
    files["e999.html"] = page("แผน", body="รายการโครงการ")

    assert "/e999.html" in paths(walk_folder(tmp_path, files))


def test_a_spent_budget_is_told_and_what_was_left_is_named(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", *(f"/p{i}.html หน้า" for i in range(9)))} | {f"p{i}.html": page(str(i)) for i in range(9)}

    capture = walk_folder(tmp_path, files, limits=Limits(pages=4))

    assert (len(capture.resources), capture.spent, len(capture.unvisited), capture.exhausted) == (4, "pages", 6, False)


def test_files_have_a_budget_of_their_own(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/a.pdf ก", "/b.pdf ข", "/c.html ค"), "a.pdf": b"%PDF-a", "b.pdf": b"%PDF-b", "c.html": page("c")}

    capture = walk_folder(tmp_path, files, limits=Limits(documents=1))

    assert (paths(capture), capture.spent) == (["/", "/a.pdf", "/c.html"], "documents")


def test_all_bytes_spent_ends_the_crawl(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"index.html": page("บ้าน", *(f"/{i}.pdf ก" for i in range(40)))}
    files |= {f"{i}.pdf": b"%PDF-" + bytes([i]) * 1000 for i in range(40)}

    capture = walk_folder(tmp_path, files, limits=Limits(bytes_total=5000))

    assert capture.spent == "bytes" and 0 < len(capture.resources) < 20 and capture.unvisited


class Slow(FolderFetch):
    """Answers after a while; sets an event after some answers."""

    after = 3
    stop: asyncio.Event | None = None

    async def __call__(self, link: Link) -> Resource | Missed:
        await asyncio.sleep(0.01)
        if self.stop and self.requests > 4 + self.after:
            self.stop.set()
        return await super().__call__(link)


def test_stopping_returns_what_came_and_names_the_rest(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", *(f"/p{i}.html หน้า" for i in range(60)))} | {f"p{i}.html": page(str(i)) for i in range(60)}
    fetch = Slow(write(tmp_path, files), HOME)
    fetch.stop = asyncio.Event()

    capture = walk(fetch, stop=fetch.stop)

    assert capture.spent == "stopped"
    assert len(capture.resources) + len(capture.unvisited) == 61


def test_when_the_minutes_are_over_the_crawl_ends_in_order(tmp_path: Path) -> None:
    class Stuck(FolderFetch):
        async def __call__(self, link: Link) -> Resource | Missed:
            if link.url.endswith("stuck.html"):
                await asyncio.sleep(60)
            return await super().__call__(link)

    files = {"index.html": page("บ้าน", "/stuck.html ก", "/b.html ข"), "b.html": page("b")}

    capture = walk(Stuck(write(tmp_path, files), HOME), limits=Limits(minutes=0.005))

    assert capture.spent == "minutes"
    assert HOME + "stuck.html" in [link.url for link in capture.unvisited]


def test_a_site_that_refuses_everything_is_an_empty_capture(tmp_path: Path) -> None:
    capture = walk(FolderFetch(write(tmp_path, {}), HOME, not_found=Served(status=403)))

    assert (capture.resources, [m.reason for m in capture.missed]) == ((), [Reason.FORBIDDEN])


def test_a_firewalls_page_at_the_start_is_no_site(tmp_path: Path) -> None:
    capture = walk_folder(tmp_path, {"index.html": "<title>Just a moment...</title>"})

    assert (capture.resources, [m.reason for m in capture.missed]) == ((), [Reason.FORBIDDEN])


def test_two_runs_are_alike_whatever_the_order_of_answers(tmp_path: Path) -> None:
    class Uneven(FolderFetch):
        async def __call__(self, link: Link) -> Resource | Missed:
            await asyncio.sleep((hash((id(self), link.url)) % 7) / 1000)
            return await super().__call__(link)

    files = {"index.html": page("บ้าน", *(f"/p{i}.html หน้า{i}" for i in range(30)))}
    files |= {f"p{i}.html": page(str(i), f"/p{i * 7 % 30}.html x", f"/q{i}.html y") for i in range(30)}
    write(tmp_path, files)

    first, second = (walk(Uneven(tmp_path, HOME), now=lambda: FIXED) for _ in range(2))

    assert first == second


def test_progress_is_told_and_settled_is_asked(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", *(f"/p{i}.html หน้า" for i in range(50)))} | {f"p{i}.html": page(str(i)) for i in range(50)}
    told, asked = list[Progress](), list[int]()

    walk_folder(tmp_path, files, tell=told.append, settled=lambda: asked.append(1) or frozenset())

    assert len(told) == 51 and told[-1].pages == 51
    assert 1 <= len(asked) <= 5


def test_a_followed_host_is_asked_for_one_hop_only(tmp_path: Path) -> None:
    class Two(FolderFetch):
        async def __call__(self, link: Link) -> Resource | Missed:
            answer = await FolderFetch(self._folder, link.url)(link)
            self.asked.append(link.url)
            return answer

    drive = "http://127.0.0.1:9999/"
    files = {
        "index.html": page("บ้าน", f"{drive}folder.html แผน"),
        "folder.html": page("drive", f"{drive}other.html อื่น", body=f"<iframe src='{drive}doc.pdf'></iframe>"),
        "doc.pdf": b"%PDF-1",
        "other.html": page("x"),
    }

    capture = walk(Two(write(tmp_path, files), "http://127.0.0.1:8000/"), home="http://127.0.0.1:8000/")

    assert paths(capture) == ["/", "/doc.pdf"]


class Hosts(FolderFetch):
    """Serves one folder under every host."""

    async def __call__(self, link: Link) -> Resource | Missed:
        return await FolderFetch(self._folder, link.url)(link)


def hosts(tmp_path: Path, home: str) -> list[str]:
    """Return the hosts whose pages came, from a start page that says `home`."""
    files = {"index.html": home, "new.html": page("จริง", "/a.html แผน"), "a.html": page("แผน")}
    capture = walk(Hosts(write(tmp_path, files), HOME))
    return [resource.url.split("/")[2] for resource in capture.resources]


def test_a_start_page_that_only_leads_to_another_host_moves_the_site(tmp_path: Path) -> None:
    new = "http://new.example/new.html"

    assert hosts(tmp_path, f"<frameset><frame src='{new}'></frameset>") == ["sample.test", "new.example", "new.example"]
    assert hosts(tmp_path, f"<a href='{new}'>เข้าสู่เว็บไซต์</a>") == ["sample.test", "new.example", "new.example"]
    assert hosts(tmp_path, f"<meta http-equiv=refresh content='0;url={new}'>") == ["sample.test", "new.example", "new.example"]


def test_a_plugin_frame_on_a_thin_start_page_does_not_move_the_site(tmp_path: Path) -> None:
    assert hosts(tmp_path, "<iframe src='http://plugin.example/new.html'></iframe>") == ["sample.test"]
    assert hosts(tmp_path, "<meta http-equiv=refresh content='0;url=https://www.facebook.com/new.html'>") == ["sample.test"]


def test_monthly_reports_by_address_are_no_calendar(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"index.html": page("บ้าน", *(f"/sum.php?month={i} เดือน{i}" for i in range(1, 13)))}
    files |= {f"m{i}.html": page(f"สรุปผล {i}") for i in range(1, 13)}

    capture = walk_folder(tmp_path, files, routes={f"/sum.php?month={i}": Served(f"m{i}.html") for i in range(1, 13)})

    assert len(capture.resources) == 13


def test_what_a_drive_says_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    drive = "http://127.0.0.1:9999"
    words = {
        "a": "You need access",
        "b": "Sorry, the file you have requested does not exist.",
        "c": "Sign in to continue to Drive",
        "d": "Quota exceeded",
    }
    files = {"index.html": page("บ้าน", *(f"{drive}/{name}.html แผน" for name in words))} | {
        f"{name}.html": page(text) for name, text in words.items()
    }

    capture = walk(Hosts(write(tmp_path, files), HOME), home="http://127.0.0.1:8000/")

    assert list(reasons(capture).values()) == ["permission", "deleted", "login", "rate_limited"]
