from oit_checker.model import LinkKind, Region
from tests.read.helpers import link_to, page


def test_five_links_called_open_take_the_words_of_their_row() -> None:
    links = "".join(f"<a href='/f/{n}.pdf'>เปิด</a> " for n in range(5))
    read = page(
        f"<table><tr><td>O12</td><td>รายงานการกำกับติดตาม</td><td>{links}</td></tr><tr><td>O13</td><td>อื่น</td><td>-</td></tr></table>"
    )

    assert {link.label for link in read.links} == {"O12 | รายงานการกำกับติดตาม"}


def test_a_cell_spanned_over_rows_names_the_links_of_each() -> None:
    read = page(
        "<table><tr><th>ข้อ</th><th>รายการ</th><th>ลิงก์</th></tr>"
        "<tr><td rowspan=2>O4</td><td rowspan=2>แผนพัฒนา</td><td><a href=1.pdf>เปิด</a></td></tr>"
        "<tr><td><a href=2.pdf>เปิด</a></td></tr></table>"
    )

    assert link_to(read, "2.pdf").label == "O4 | แผนพัฒนา"


def test_a_nested_list_item_carries_its_parents_words() -> None:
    read = page("<ul><li>แผนจัดซื้อ<ul><li>ปี 2567 <a href=67.pdf>ดาวน์โหลด</a></li></ul></li></ul>")

    assert link_to(read, "67.pdf").label == "แผนจัดซื้อ › ปี 2567"


def test_lines_in_one_block_name_each_its_own_link() -> None:
    read = page("<div><p>แผนพัฒนาท้องถิ่น</p><a href=1.pdf>เปิด</a><p>แผนจัดซื้อจัดจ้าง</p><a href=2.pdf>เปิด</a></div>")

    assert link_to(read, "1.pdf").label == "แผนพัฒนาท้องถิ่น"
    assert link_to(read, "2.pdf").label == "แผนจัดซื้อจัดจ้าง"


def test_a_description_takes_its_term() -> None:
    read = page("<dl><dt>รายงานประจำปี</dt><dd><a href=a.pdf>คลิกที่นี่</a></dd></dl>")

    assert link_to(read, "a.pdf").label.startswith("รายงานประจำปี")


def test_what_a_click_unfolds_stands_under_the_words_clicked() -> None:
    read = page("<a data-toggle=collapse href='#l1'>แผนป้องกันการทุจริต</a><div id=l1 class=collapse><a href=x.pdf>เปิด</a></div>")

    assert link_to(read, "x.pdf").heading == "แผนป้องกันการทุจริต"


def test_a_tabs_pane_stands_under_its_tab() -> None:
    read = page(
        "<ul class=nav><li><a data-bs-toggle=tab data-bs-target='#t1'>ปี 2566</a></li>"
        "<li><a data-bs-toggle=tab data-bs-target='#t2'>ปี 2567</a></li></ul>"
        "<div id=t1 class=tab-pane><p>เก่า <a href=1.pdf>เปิด</a></p></div><div id=t2 class=tab-pane><p>ใหม่ <a href=2.pdf>เปิด</a></p></div>"
    )

    assert link_to(read, "2.pdf").heading == "ปี 2567"


def test_a_viewers_address_gives_the_document_inside() -> None:
    read = page(
        "<h2>แผน</h2><iframe src='https://docs.google.com/viewer?url=http%3A%2F%2Fsample.test%2Fa.pdf&embedded=true'></iframe>"
        "<iframe src='/pdfjs/web/viewer.html?file=/up/b.pdf'></iframe>"
    )

    assert [(link.url, link.kind) for link in read.links] == [
        ("http://sample.test/a.pdf", LinkKind.FRAME),
        ("http://sample.test/up/b.pdf", LinkKind.FRAME),
    ]


def test_a_download_script_stays_the_file_itself() -> None:
    read = page("<a href='download.php?file=plan.pdf'>แผน</a>")

    assert [link.url for link in read.links] == ["http://sample.test/dir/download.php?file=plan.pdf"]


def test_handlers_scripts_and_refreshes_lead_on() -> None:
    read = page(
        "<h1>หน้า</h1><button onclick=\"window.open('up/a b.pdf')\">ดู</button><div data-href='/x/1'>ดู</div>"
        "<script>var u = 'files/c.pdf'; PDFObject.embed(u, '#v');</script>",
        "<meta http-equiv=refresh content='0; url=home.php'>",
    )

    assert [(link.url.removeprefix("http://sample.test"), link.kind) for link in read.links] == [
        ("/dir/up/a%20b.pdf", LinkKind.SCRIPT),
        ("/x/1", LinkKind.SCRIPT),
        ("/dir/home.php", LinkKind.REDIRECT),
        ("/dir/files/c.pdf", LinkKind.EMBED),
    ]


def test_a_label_without_a_target_is_told_and_a_toggle_is_not() -> None:
    read = page(
        "<p><a href='#'>รายงานผล No Gift</a></p><a href='#' data-toggle=dropdown>เมนู</a>"
        "<ul><li><a href='#'>แผนงาน</a><ul><li><a href=p.php>แผน</a></li></ul></li></ul><a href='#' onclick='go()'>ไปต่อ</a>"
    )

    assert [link.text for link in read.links if not link.url] == ["รายงานผล No Gift"]


def test_a_picture_link_takes_its_alt_text() -> None:
    read = page("<p><a href=eit.php><img src=b.png alt='แบบวัด EIT'></a></p>")

    assert link_to(read, "eit.php").text == "แบบวัด EIT"


def test_base_href_and_backslashes_are_followed_as_browsers_do() -> None:
    read = page(r"<a href='manual\permit.pdf'>คู่มือ</a>", "<base href='http://sample.test/web/'>")

    assert read.links[0].url == "http://sample.test/web/manual/permit.pdf"


def test_a_trap_for_robots_is_no_link() -> None:
    assert page("<p>ข้อความ</p><a href=/trap style='display:none'>อย่า</a>").links == ()


def test_menu_links_are_told_apart() -> None:
    read = page("<nav><a href=/a>ก</a></nav><main><h1>แผน</h1><a href=/b>เอกสาร</a></main><footer><a href=/c>ค</a></footer>")

    assert [link.region for link in read.links] == [Region.MENU, Region.MAIN, Region.FOOTER]
