from hypothesis import given, settings
from hypothesis import strategies as st

from oit_checker.model import Trouble
from tests.read.helpers import page

MENU = "".join(f"<li><a href=/{n}>เมนู{chr(0x0E01 + n)}</a></li>" for n in range(12))
PROSE = "<h1>อำนาจหน้าที่</h1><p>เทศบาลมีหน้าที่รักษาความสงบเรียบร้อยของประชาชน และบำรุงทางบกทางน้ำ</p>"


def test_the_main_text_stands_apart_from_menu_and_footer() -> None:
    read = page(f"<ul class=navbar-nav>{MENU}</ul>{PROSE}<div id=footer>โทร. 0-5400-0000</div>")

    assert read.text.startswith("อำนาจหน้าที่\nเทศบาลมีหน้าที่") and "เมนู" not in read.text
    assert "โทร. 0-5400-0000" in read.chrome and "เมนูก" in read.chrome


def test_a_menu_without_a_name_in_a_table_layout_is_a_menu() -> None:
    rows = "".join(f"<tr><td><a href=/{n}>หัวข้อ{chr(0x0E01 + n)}</a>" for n in range(12))
    read = page(
        f"<table><tr><td><table>{rows}</table><td><center><font size=4><b>ประวัติ</b></font></center><br>"
        "ตำบลนี้ตั้งเมื่อปี 2517 จากชุมชนริมน้ำเก่าแก่</table>"
    )

    assert read.text == "ประวัติ\nตำบลนี้ตั้งเมื่อปี 2517 จากชุมชนริมน้ำเก่าแก่"
    assert read.title == "ประวัติ"


def test_a_list_of_papers_is_never_taken_for_a_menu() -> None:
    rows = "".join(f"<li><a href=/f/{n}.pdf>แผน ปี 25{n}</a>" for n in range(55, 67))
    read = page(f"<p>เทศบาลตำบลทุ่งตัวอย่าง เลขที่ 1 หมู่ 2 อำเภอสมมุติ จังหวัดนิทาน โทร. 0-5400-0000</p><ul>{rows}</ul>")

    assert "แผน ปี 2566" in read.text


def test_a_form_around_everything_hides_nothing() -> None:
    read = page(f"<form method=post action=Default.aspx><div class=menu><ul>{MENU}</ul></div><div>{PROSE}</div></form>")

    assert "รักษาความสงบ" in read.text


def test_where_nothing_would_remain_everything_is_main() -> None:
    assert "เมนูก" in page(f"<nav>{MENU}</nav>").text


def test_hidden_panes_are_text_and_hidden_templates_are_not() -> None:
    read = page(
        f"{PROSE}<div class='modal fade' id=m style='display:none'>ประกาศในหน้าต่าง</div><div style='display:none'>แม่แบบ</div>"
        "<template>แม่แบบสอง</template><!-- ความเห็น --><noscript>ไม่มีสคริปต์</noscript><script>var a='ตัวแปร'</script>"
    )

    assert "ประกาศในหน้าต่าง" in read.text
    assert not any(word in read.text + read.chrome for word in ("แม่แบบ", "ความเห็น", "สคริปต์", "ตัวแปร"))


def test_a_hidden_part_that_a_button_opens_is_text() -> None:
    read = page(f"{PROSE}<a href='javascript:show(\"a1\")' onclick=\"show('a1')\">คำถาม</a><div id=a1 style='display:none'>คำตอบ</div>")

    assert "คำตอบ" in read.text


def test_words_cut_by_tags_stay_whole_and_am_is_joined() -> None:
    assert "ประกาศอำนาจ" in page("<h1>ก</h1><p><b>ประ</b>กาศ<i>อ\u0e4d\u0e32</i>นาจ</p>").text


def test_ticks_of_boxes_can_be_read() -> None:
    assert "☑ ทำแล้ว" in page("<h1>หน้า</h1><p><input type=checkbox checked> ทำแล้ว <input type=checkbox> ยังไม่ทำ</p>").text


def test_a_mail_address_behind_a_link_is_text() -> None:
    assert "saraban@sample.test" in page("<h1>ติดต่อ</h1><p><a href='mailto:saraban@sample.test'>อีเมล</a></p>").text


def test_the_heading_of_the_page_beats_a_title_that_all_pages_share() -> None:
    read = page(
        f"<div class=logo><h1>เทศบาลตำบลทุ่งตัวอย่าง</h1></div><div class=content><h2>แผนพัฒนา</h2>{PROSE[35:]}</div>",
        "<title>เทศบาลตำบลทุ่งตัวอย่าง</title>",
    )

    assert read.title == "แผนพัฒนา"


def test_sections_hold_what_stands_under_their_heading() -> None:
    read = page("<h2>ก ข้อมูล</h2><p>หนึ่ง</p><h3>รองหัวข้อ</h3><p>สอง <a href=1.pdf>แฟ้ม</a></p><h2>ข ข้อมูล</h2><p>สาม</p>")

    assert [(s.heading, s.text, len(s.links)) for s in read.sections] == [
        ("ก ข้อมูล", "หนึ่ง\nรองหัวข้อ\nสอง แฟ้ม", 1),
        ("รองหัวข้อ", "สอง แฟ้ม", 1),
        ("ข ข้อมูล", "สาม", 0),
    ]


def test_bold_lines_and_cards_act_as_headings() -> None:
    read = page(
        "<p><b>ช่องทางร้องเรียน</b></p><p>โทร 1</p><div class=card><div class=card-header>สถิติ</div><div class=card-body>ไม่มีเรื่อง</div></div>"
    )

    assert [(s.heading, s.text) for s in read.sections] == [("ช่องทางร้องเรียน", "โทร 1"), ("สถิติ", "ไม่มีเรื่อง")]


def test_an_empty_frame_for_scripts_needs_a_browser() -> None:
    read = page("<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/app.js></script>")

    assert read.trouble is Trouble.NEEDS_BROWSER


def test_a_short_page_with_scripts_does_not() -> None:
    read = page("<h1>ไม่มีข้อมูล</h1><p>อยู่ระหว่างปรับปรุง</p><a href=/>กลับหน้าหลัก</a><script src=/jquery.js></script>")

    assert read.trouble is None


def test_a_tree_a_hundred_thousand_deep_is_read_in_time() -> None:
    read = page("<div>" * 100_000 + "ข้อความ")

    assert "ข้อความ" in read.text


TAGS = (
    "<table> <tr> <td#rowspan=9> </table> <li> <ul> </div> <div#class=menu> <a#href=x> </a> <h2> <b> ก <form> <select> "
    "<option#value=/a.php> "
    "<dl> <dt> <dd> <img#src=a.png> <p#hidden> <input> <textarea> <nav> <svg> <iframe#src=b> <summary> <legend> <caption> <th#colspan=0>"
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([tag.replace("#", " ") for tag in TAGS.split()]), max_size=60))
def test_any_soup_of_tags_is_a_document(tags: list[str]) -> None:
    read = page("".join(tags))

    assert read.kind == "html" and read.trouble in (None, Trouble.EMPTY)
