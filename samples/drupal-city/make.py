"""Writes site/ and site.yaml of the drupal-city sample from content/.

Run: python samples/drupal-city/make.py
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import pictures  # noqa: E402
import press  # noqa: E402
import stamp  # noqa: E402
import yaml  # noqa: E402
from entries import FILES, TABLES, papers, word_files  # noqa: E402
from office import visitors, word  # noqa: E402
from pages import EIT, NAME, VISITORS, frame, home, shown_pages  # noqa: E402

SITE = HERE / "site"
TREE = (
    ("นายกเทศมนตรี", "สภาเทศบาล"),
    ("ปลัดเทศบาล",),
    (
        *("สำนักปลัด/เทศบาล", "กองคลัง", "กองช่าง", "กองสาธารณสุข/และสิ่งแวดล้อม", "กองยุทธศาสตร์/และงบประมาณ"),
        *("กองการศึกษา", "กองสวัสดิการ/สังคม", "กองการ/เจ้าหน้าที่"),
    ),
)


def main() -> None:
    """Write pages, lists, pictures and documents, then the routes."""
    routes = []
    for addresses, file, shown in shown_pages():
        _write(file, shown)
        routes += [{"path": address, "file": file} for address in addresses]
    _write("index.html", home())
    _write("404.html", frame("ไม่พบหน้า", "", "<p>ไม่พบหน้าที่ท่านเรียก</p>"))
    _pictures()
    _documents()
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(name: str, data: str | bytes) -> None:
    stamp.put(SITE / name.lstrip("/"), data)


def _pictures() -> None:
    for which in ("mayors", "heads"):
        for number in range(1, len(TABLES[which]) + 1):
            _write(f"{FILES}2023-06/{which}{number}.jpg", pictures.portrait(number + len(which)))
    for number, name in enumerate(("slide", "meeting", "training", "g1", "g2", "g3"), 3):
        _write(f"{FILES}2024-01/{name}.jpg", pictures.scene(number))
    _write(FILES + "2023-06/map.png", pictures.banner("ตลาดเก่า – ถนนริมคลอง – สำนักงานเทศบาล", (600, 240), (60, 120, 90)))
    for name in ("fb", "line", "logo"):
        _write(f"/themes/lgd/{name}.png", pictures.banner(name, (60, 40)))
    _write(FILES + "2024-01/eit-qr.png", pictures.qr(EIT))
    _write(FILES + "2023-10/chart.png", pictures.chart(f"แผนภูมิการแบ่งส่วนราชการ {NAME}", TREE))


def _documents() -> None:
    with press.browser() as page:
        for paper in papers():
            way, font, *wide = paper.how.split()
            _write(FILES + paper.path, press.print_pdf(page, paper.body, way, font, bool(wide)))
    for paper in word_files():
        _write(FILES + paper.path, word(paper.body))
    _write(FILES + VISITORS[0], visitors())


if __name__ == "__main__":
    main()
