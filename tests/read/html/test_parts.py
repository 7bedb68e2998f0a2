from oit_checker.model import LinkKind, Region
from tests.read.helpers import page


def test_spanned_cells_are_resolved_and_two_header_rows_joined() -> None:
    read = page(
        "<table border=1><tr><td rowspan=2>ที่</td><td rowspan=2>โครงการ</td><td colspan=2>งบประมาณ</td></tr>"
        "<tr><td>ปีนี้</td><td>ปีก่อน</td></tr>"
        "<tr><td>1</td><td>ถนน</td><td>100</td><td>200</td></tr><tr><td>2</td><td>คลอง</td><td colspan=2>300</td></tr></table>"
    )

    assert read.tables[0].header == ("ที่", "โครงการ", "งบประมาณ / ปีนี้", "งบประมาณ / ปีก่อน")
    assert read.tables[0].rows == (("1", "ถนน", "100", "200"), ("2", "คลอง", "300", "300"))


def test_a_table_that_lays_the_page_out_is_no_table() -> None:
    read = page("<table><tr><td>เมนู<td><h1>เรื่อง</h1><table><tr><td>ก<td>ข<tr><td>ค<td>ง</table></table>")

    assert len(read.tables) == 1


def test_a_rows_cells_stand_on_one_line() -> None:
    assert "1 | ถนน | 100" in page("<h1>ตาราง</h1><table><tr><th>ที่<th>งาน<th>เงิน<tr><td>1<td>ถนน<td>100</table>").text


def test_absurd_spans_are_bounded() -> None:
    read = page("<table><tr><td colspan=99999>ก<td rowspan=99999>ข</tr>" + "<tr><td>ค<td>ง</tr>" * 50 + "</table>")

    assert all(len(row) <= 60 for table in read.tables for row in table.rows)


def test_a_message_form_is_told_from_a_search_box() -> None:
    read = page(
        "<form action=/s role=search><input name=q placeholder=ค้นหา><button>ค้นหา</button></form><h2>ร้องเรียนการทุจริต</h2>"
        "<form action=/send><label for=n>ชื่อผู้ร้อง</label><input id=n><textarea placeholder=รายละเอียด></textarea>"
        "<input type=submit value=ส่งเรื่อง></form>"
    )

    assert [(f.is_search, f.has_textarea) for f in read.forms] == [(True, False), (False, True)]
    assert read.forms[1].fields == ("ชื่อผู้ร้อง", "รายละเอียด") and "ร้องเรียนการทุจริต" in read.forms[1].text


def test_a_log_in_is_told() -> None:
    assert page("<form><input name=user><input type=password name=p></form>").forms[0].is_login


def test_fields_without_a_form_are_a_form_too() -> None:
    read = page("<h2>ถามตอบ</h2><div><input placeholder=ชื่อ><textarea placeholder=คำถาม></textarea><button>ส่ง</button></div>")

    assert read.forms[0].fields == ("ชื่อ", "คำถาม")


def test_a_card_belongs_to_its_portrait() -> None:
    read = page(
        "<h1>ผู้บริหาร</h1><table><tr><td><img src=1.jpg><br>นายสมมุติ ใจดี<br>นายกเทศมนตรี</td>"
        "<td><img src=2.jpg><br>นางนิทาน มีสุข</td></tr></table>"
    )

    assert read.images[0].near == "นายสมมุติ ใจดี นายกเทศมนตรี"


def test_words_in_the_row_below_belong_to_the_picture_above_them() -> None:
    read = page("<h1>ผู้บริหาร</h1><table><tr><td><img src=1.jpg><td><img src=2.jpg><tr><td>นายสมมุติ ใจดี<td>นางนิทาน มีสุข</table>")

    assert [image.near for image in read.images] == ["นายสมมุติ ใจดี", "นางนิทาน มีสุข"]


def test_a_picture_alone_under_a_heading_is_content_and_logos_are_not() -> None:
    read = page("<header><img src=logo.png></header><h1>โครงสร้างองค์กร</h1><img src=chart.jpg width=900><img src=new.gif width=20>")

    assert [image.url.rpartition("/")[2] for image in read.images if image.is_content] == ["chart.jpg"]
    assert [(link.url, link.kind) for link in read.links if link.region is Region.MAIN] == [
        ("http://sample.test/dir/chart.jpg", LinkKind.IMAGE)
    ]


def test_a_gallery_is_not_content() -> None:
    photos = "".join(f"<img src=a{n}.jpg>" for n in range(30))

    assert not any(image.is_content for image in page(f"<h1>กิจกรรม</h1><p>{'เล่าเรื่อง ' * 60}</p>{photos}").images)
