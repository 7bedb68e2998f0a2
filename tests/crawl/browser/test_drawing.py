"""What a real browser shows of pages that scripts make: every state that a click brings, and nothing that does something."""

import re
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from oit_checker.crawl import HttpFetch, Limits, find_browser
from oit_checker.crawl.browser.certificate import server_context
from oit_checker.crawl.browser.studio import Drawing, Studio
from oit_checker.crawl.browser.tab import Drawn
from tests.crawl.helpers import Reply, run, served

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not find_browser(), reason="no Chromium on this machine")]
LIMITS = Limits(allow_private=True)
SCRIPT = {"content-type": "text/javascript"}
JSON = {"content-type": "application/json"}


def drawn(
    body: str, folder: Path, replies: Mapping[str, Reply] | None = None, at: str = "/"
) -> tuple[Drawn, Drawing, list[str], list[str]]:
    """Draw the page `body`; return it, what it asked of the proxy, and what the server was asked with which heads."""

    async def work():  # type: ignore[no-untyped-def]
        async with served(replies or {}) as server:
            http = HttpFetch(LIMITS, folder)
            studio = Studio(http.hop, LIMITS)
            html = f"<html><head><title>t</title></head><body>{body}</body></html>"
            drawing = Drawing.of(server.url + at, html.replace("{{base}}", server.url).encode())
            try:
                return await studio.draw(drawing), drawing, server.asked, server.heads
            finally:
                await studio.close()
                await http.close()

    page, drawing, asked, heads = run(work())  # type: ignore[misc]
    assert page is not None
    return page, drawing, asked, heads


def text(page: Drawn) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<script.*?</script>|<[^>]*>", " ", page.html, flags=re.S))


def hrefs(page: Drawn) -> list[str]:
    return [re.sub(r"^https?://[^/]*", "", url) for url in re.findall(r'(?:href|data-href)="([^"]*)"', page.html)]


def test_what_scripts_write_and_load_is_there(tmp_path: Path) -> None:
    script = "fetch('/list.json').then(a => a.json()).then(l => list.innerHTML = l.map(x => `<li><a href='${x}'>${x}</a></li>`).join(''))"
    replies = {"/list.json": Reply(b'["/a.pdf", "/b.pdf"]', headers=JSON), "/a.js": Reply(script.encode(), headers=SCRIPT)}

    page, drawing, _, _ = drawn(
        '<ul id="list"></ul><script>document.write("<a href=/menu>menu</a>")</script><script src="/a.js"></script>', tmp_path, replies
    )

    assert hrefs(page) == ["/a.pdf", "/b.pdf", "/menu"]
    assert [url.rpartition("/")[2] for url in drawing.data] == ["list.json"]


def test_tabs_that_replace_each_other_all_appear(tmp_path: Path) -> None:
    body = """<div role="tablist"><button role="tab">หนึ่ง</button><button role="tab">สอง</button><button role="tab">สาม</button></div>
    <div id="p">เนื้อหาแรก</div>
    <script>document.querySelectorAll('[role=tab]').forEach((b, i) => b.onclick = () => p.textContent = 'เนื้อหาที่ ' + i)</script>"""

    page, *_ = drawn(body, tmp_path)

    assert all(words in text(page) for words in ("เนื้อหาแรก", "เนื้อหาที่ 0", "เนื้อหาที่ 1", "เนื้อหาที่ 2"))


def test_a_pager_without_addresses_is_turned_to_its_end_and_rows_stay_rows(tmp_path: Path) -> None:
    body = """<table><thead><tr><th>เดือน</th></tr></thead><tbody id="b"></tbody></table><button type="button" id="n">ถัดไป</button>
    <script>let at = 0; const draw = () => b.innerHTML = `<tr><td>เดือนที่ ${at}</td></tr>`; draw();
    n.onclick = () => { if (at < 5) { at++; draw(); } }</script>"""

    page, *_ = drawn(body, tmp_path)

    assert sorted(re.findall(r"<tr><td>เดือนที่ (\d)</td></tr>", page.html)) == ["0", "1", "2", "3", "4", "5"]
    assert page.html.count("<th>") == 1


def test_more_is_loaded_as_long_as_more_comes(tmp_path: Path) -> None:
    body = """<ul id="l"><li>ข่าว 0</li></ul><a href="#" class="btn" id="m">โหลดเพิ่ม</a>
    <script>let n = 0; m.addEventListener('click', e => { e.preventDefault(); setTimeout(() => { n++;
    l.insertAdjacentHTML('beforeend', `<li>ข่าว ${n}</li>`); if (n > 3) m.remove(); }, 60); })</script>"""

    page, *_ = drawn(body, tmp_path)

    assert all(f"ข่าว {number}" in text(page) for number in range(5))


def test_a_list_of_years_is_chosen_through(tmp_path: Path) -> None:
    body = """<select onchange="o.textContent = 'รายงานปี ' + this.value">
    <option>2567</option><option>2566</option><option>2565</option></select>
    <p id="o">รายงานปี 2567</p>"""

    page, *_ = drawn(body, tmp_path)

    assert all(f"รายงานปี {year}" in text(page) for year in (2565, 2566, 2567))


def test_windows_folds_and_details_are_opened(tmp_path: Path) -> None:
    body = """<button type="button" data-toggle="modal" data-target="#w">แบบวัด EIT</button><div id="w" style="display:none"></div>
    <h4 class="accordion" onclick="this.nextElementSibling.hidden = false">หัวข้อ</h4><div hidden>คำตอบของหัวข้อ</div>
    <details><summary>ถาม</summary>ตอบ</details>
    <script>document.querySelector('[data-toggle]').onclick = () => { w.style.display = 'block';
    w.innerHTML = '<a href=/eit>แบบวัด</a>' }</script>"""

    page, *_ = drawn(body, tmp_path)

    assert "/eit" in hrefs(page)
    assert "display: none" not in page.html and "<div hidden" not in page.html
    assert '<details open="">' in page.html


def test_a_click_never_hides_what_was_shown(tmp_path: Path) -> None:
    body = """<button type="button" aria-expanded="true" onclick="c.style.display = c.style.display == 'none' ? '' : 'none'">ย่อ</button>
    <div id="c">เนื้อหาที่เปิดอยู่</div>"""

    page, *_ = drawn(body, tmp_path)

    assert "display" not in page.html.partition("<div")[2]


@pytest.mark.parametrize(
    ("script", "to"),
    [
        ("window.go = p => location.href = p", "/about"),
        ("window.go = p => window.open(p)", "/about"),
        ("window.go = p => history.pushState({}, '', p)", "/about"),
        ("window.go = p => { location.hash = '#' + p }", "/#/about"),
    ],
)
def test_steps_that_only_a_script_takes_become_links(script: str, to: str, tmp_path: Path) -> None:
    body = f"<nav><a onclick=\"go('/about')\">เกี่ยวกับ</a><span onclick=\"go('/about')\">อีกทาง</span></nav><script>{script}</script>"

    page, *_ = drawn(body, tmp_path)

    assert hrefs(page) == [to, to]


def test_a_routers_page_is_written_down_as_it_stood_before_the_router_went(tmp_path: Path) -> None:
    body = """<nav><a onclick="go('/about')">เกี่ยวกับ</a></nav><main id="m"></main>
    <script>const draw = () => m.innerHTML = location.pathname == '/' ? '<p>หน้าแรก</p>' : '<p>หน้าอื่น</p>';
    window.go = p => { history.pushState({}, '', p); draw() }; draw()</script>"""

    page, *_ = drawn(body, tmp_path)

    assert "หน้าแรก" in text(page) and "หน้าอื่น" not in text(page)


def test_nothing_that_does_something_is_pressed(tmp_path: Path) -> None:
    words = ("ลบ", "ส่งข้อความ", "สมัครสมาชิก", "ชำระภาษี", "เข้าสู่ระบบ", "ออกจากระบบ", "Delete", "Log out", "Submit")
    buttons = "".join(f'<button type="button" class="more" onclick="done(this)">{word}</button>' for word in words)
    body = f"""{buttons}<form action="/send" method="post"><input name="a"><button class="more" onclick="done(this)">ถัดไป</button></form>
    <form action="/find"><input type="submit" class="more" onclick="done(this)" value="เพิ่มเติม"></form>
    <script>window.done = b => document.title += ' pressed: ' + b.textContent;
    document.forms[0].submit(); document.forms[1].requestSubmit()</script>"""

    page, _, asked, _ = drawn(body, tmp_path)

    assert "<title>t</title>" in page.html
    assert not [path for path in asked if path.startswith(("/send", "/find"))]


def test_tabs_whose_names_begin_like_orders_are_opened_all_the_same(tmp_path: Path) -> None:
    body = """<button role="tab" onclick="p.innerHTML += '<p>งานส่งเสริม</p>'">ส่งเสริมคุณธรรม</button>
    <button role="tab" onclick="p.innerHTML += '<p>เปิดแล้ว</p>'">เปิด</button><div id="p"></div>"""

    page, *_ = drawn(body, tmp_path)

    assert "งานส่งเสริม" in text(page) and "เปิดแล้ว" in text(page)


def test_the_server_is_only_ever_asked_with_get_and_for_no_ornament(tmp_path: Path) -> None:
    body = """<img src="/a.png"><link rel=stylesheet href="/a.css"><video src="/a.mp4"></video><iframe src="/frame"></iframe>
    <script>fetch('/post', {method: 'POST', body: 'x'}); navigator.sendBeacon('/beacon', 'x');
    new WebSocket('ws://' + location.host + '/socket');
    fetch('/data.json')</script>"""

    _, drawing, asked, heads = drawn(body, tmp_path, {"/data.json": Reply(b"{}", headers=JSON)})

    assert sorted(asked) == ["/data.json", "/robots.txt"]
    assert all(head.startswith("GET ") for head in heads)
    assert drawing.unsent == 2


def test_robots_txt_holds_for_a_pages_own_requests(tmp_path: Path) -> None:
    replies = {
        "/robots.txt": Reply(b"User-agent: *\nDisallow: /api", headers={"content-type": "text/plain"}),
        "/api/a.json": Reply(b"{}", headers=JSON),
    }

    _, drawing, asked, _ = drawn("<script>fetch('/api/a.json').catch(() => 0)</script>", tmp_path, replies)

    assert "/api/a.json" not in asked
    assert drawing.failed == 1


def test_a_private_address_is_not_reached_through_a_page(tmp_path: Path) -> None:
    async def work() -> list[str]:
        async with served({"/x.js": Reply(b"1")}) as server:
            limits = Limits()
            http = HttpFetch(limits, tmp_path)
            studio = Studio(http.hop, limits)
            html = f'<html><body><p id="a">x</p><script src="{server.url}/x.js"></script></body></html>'
            await studio.draw(Drawing.of("http://town.example/", html.encode()))
            await studio.close()
            await http.close()
            return server.asked

    assert run(work()) == []


def test_questions_of_a_page_are_answered_with_no(tmp_path: Path) -> None:
    body = """<p id="a"></p><script>alert('x'); a.textContent = 'ตอบว่า ' + confirm('ลบ?') + prompt('?');
    onbeforeunload = () => 'stay'; print(); location.href = '/elsewhere'</script>"""

    page, *_ = drawn(body, tmp_path)

    assert "ตอบว่า falsenull" in text(page)
    assert "/elsewhere" in page.sent and 'http-equiv="refresh"' in page.html


def test_chance_is_the_same_every_time(tmp_path: Path) -> None:
    pages = [drawn("<p id=a></p><script>a.textContent = Math.random()</script>", tmp_path)[0].html for _ in range(2)]

    assert pages[0] == pages[1]


def test_a_page_that_never_rests_is_left_in_time(tmp_path: Path) -> None:
    body = """<p>คำ</p><div id="d"></div><script>setInterval(() => d.append(document.createElement('i')), 5);
    setTimeout(function again() { setTimeout(again, 1) }); fetch('/slow')</script>"""
    began = time.monotonic()

    page, *_ = drawn(body, tmp_path, {"/slow": Reply(delay=0.2)})

    assert "คำ" in text(page)
    assert time.monotonic() - began < 60


def test_shadow_trees_are_written_down(tmp_path: Path) -> None:
    body = "<div id=h></div><script>h.attachShadow({mode: 'open'}).innerHTML = '<p>ในเงา</p>'</script>"

    page, *_ = drawn(body, tmp_path)

    assert "ในเงา" in text(page)


def test_a_label_that_leads_nowhere_when_pressed_stays_a_label_and_others_are_unsure(tmp_path: Path) -> None:
    dead = '<a href="#" class="more">ยังไม่มีไฟล์</a>'
    page, *_ = drawn(dead + '<a href="#">ลบ</a>', tmp_path)

    assert dead in page.html and '<a href="#" onclick="">ลบ</a>' in page.html


def test_a_secure_site_is_drawn_through_the_proxy_too(tmp_path: Path) -> None:
    script = b"fetch('/list.json').then(a => a.json()).then(l => a.textContent = 'from ' + location.protocol + l[0])"
    replies = {"/list.json": Reply(b'["data"]', headers=JSON), "/a.js": Reply(script, headers=SCRIPT)}

    async def work() -> str:
        async with served(replies, ssl=server_context()) as server:
            http = HttpFetch(LIMITS, tmp_path)
            studio = Studio(http.hop, LIMITS)
            page = await studio.draw(Drawing.of(server.url + "/", b"<html><body><p id=a></p><script src=/a.js></script></body></html>"))
            await studio.close()
            await http.close()
            return page.html if page else ""

    assert "from https:data" in str(run(work()))


def test_a_library_of_another_host_is_asked_and_what_it_would_send_is_not(tmp_path: Path) -> None:
    async def work() -> tuple[str, list[str]]:
        async with served({"/lib.js": Reply(b"a.textContent = 'drawn by a library'", headers=SCRIPT)}, host="127.0.0.2") as other:
            http = HttpFetch(LIMITS, tmp_path)
            studio = Studio(http.hop, LIMITS)
            html = f"""<html><body><p id=a></p><script src="{other.url}/lib.js"></script><script>
            fetch("{other.url}/tell", {{method: "POST", headers: {{"x-a": "b"}}, body: "x"}}).catch(() => 0)</script></body></html>"""
            page = await studio.draw(Drawing.of("http://127.0.0.1:8099/", html.encode()))
            await studio.close()
            await http.close()
            return page.html if page else "", other.asked

    html, asked = run(work())  # type: ignore[misc]

    assert "drawn by a library" in html
    assert asked == ["/lib.js"]


def test_a_window_that_opens_by_itself_stays_and_its_parts_are_pressed(tmp_path: Path) -> None:
    body = """<div class="modal" style="display: none"><button role="tab" onclick="p.innerHTML = 'ในหน้าต่าง'">แท็บ</button>
    <p id="p"></p></div>
    <button data-toggle="modal" type="button" onclick="document.querySelector('.modal').style.display = 'block'">เปิด</button>"""

    page, *_ = drawn(body, tmp_path)

    assert "ในหน้าต่าง" in text(page)
    assert "display: none" not in page.html


def test_data_that_asks_for_a_cookie_which_a_script_set_is_there(tmp_path: Path) -> None:
    body = """<p id="o"></p><script>document.cookie = 'lang=th; path=/';
    fetch('/list.json').then(a => a.json()).then(l => o.textContent = l[0])</script>"""

    page, _, _, heads = drawn(body, tmp_path, {"/list.json": Reply('["รายการ"]'.encode(), headers=JSON)})

    assert "รายการ" in text(page)
    assert "cookie: lang=th\r\n" in next(head for head in heads if "/list.json" in head).lower()


def test_what_a_slow_server_sends_after_a_click_is_waited_for(tmp_path: Path) -> None:
    body = """<button type="button" onclick="show('/a.json', 'หนึ่ง')">หนึ่ง</button>
    <button type="button" onclick="show('/b.json', 'สอง')">สอง</button>
    <div id="o">เลือก</div><script>const show = (at, word) => fetch(at).then(a => a.json())
    .then(l => { o.innerHTML = `<p>เนื้อหา ${word} ${l[0]}</p>` })</script>"""
    replies = {"/a.json": Reply(b'["x"]', headers=JSON, delay=2.6), "/b.json": Reply(b'["y"]', headers=JSON)}

    page, *_ = drawn(body, tmp_path, replies)

    assert "เนื้อหา หนึ่ง x" in text(page) and "เนื้อหา สอง y" in text(page)


def test_an_answer_has_come_when_its_last_byte_has(tmp_path: Path) -> None:
    body = """<button type="button" onclick="show()">เอกสารแนบ</button><div id="o"></div><script>
    const fill = pipe => setTimeout(() => { pipe.enqueue(new TextEncoder().encode('["ท้ายสุด"]')); pipe.close() }, 1600);
    const show = () => new Response(new ReadableStream({ start: fill })).json().then(l => { o.innerHTML = `<p>${l[0]}</p>` })</script>"""

    page, *_ = drawn(body, tmp_path)

    assert "ท้ายสุด" in text(page)
