"""A large invented site: one of the samples with thousands of news, album and notice pages around it."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import yaml

TOPICS = ("news", "activity", "album", "notice", "market", "school", "health", "road", "flood", "sport", "temple", "elder")
WORDS = (
    "โครงการ อบรม ชาวบ้าน ถนน ประปา หมู่บ้าน กิจกรรม วันเด็ก สงกรานต์ ลอยกระทง สุขภาพ ผู้สูงอายุ โรงเรียน กีฬา ตลาด ขยะ น้ำท่วม "
    "ไฟฟ้า สะพาน วัด ประชุม เยาวชน สวน ต้นไม้ ออกกำลังกาย ฉีดวัคซีน สุนัข พ่นยุง ซ่อมแซม ตัดหญ้า"
).split()
PER_LIST = 25


def build(sample: Path, folder: Path, pages: int, seed: int = 7) -> Path:
    """Write a site of about `pages` pages more than `sample` into `folder`, in the format that `oit_checker.demo` serves."""
    shutil.copytree(sample, folder)
    site, chance = folder / "site", random.Random(seed)
    menu = "".join(f'<li><a href="/town/{topic}/list1.html">{topic}</a></li>' for topic in TOPICS)
    each = pages // len(TOPICS)
    for topic in TOPICS:
        (site / "town" / topic).mkdir(parents=True)
        for number in range(each):
            _write(site / "town" / topic / f"p{number}.html", _title(chance, topic, number), menu, _story(chance, topic, number, each))
        lists = -(-each // PER_LIST)
        for number in range(1, lists + 1):
            _write(site / "town" / topic / f"list{number}.html", f"{topic} {number}", menu, _list(chance, topic, number, lists, each))
    _link_from_home(folder, menu)
    return folder


def _title(chance: random.Random, topic: str, number: int) -> str:
    return f"{' '.join(chance.sample(WORDS, 3))} ({topic} {number})"


def _story(chance: random.Random, topic: str, number: int, each: int) -> str:
    text = "".join(f"<p>{' '.join(chance.choices(WORDS, k=40))}</p>" for _ in range(chance.randint(3, 12)))
    near = [n for n in (number - 1, number + 1) if 0 <= n < each]
    return text + "".join(f'<a href="/town/{topic}/p{n}.html">{topic} {n}</a> ' for n in near)


def _list(chance: random.Random, topic: str, number: int, lists: int, each: int) -> str:
    first = (number - 1) * PER_LIST
    rows = "".join(
        f'<tr><td>{n}</td><td><a href="/town/{topic}/p{n}.html">{_title(chance, topic, n)}</a></td></tr>'
        for n in range(first, min(each, first + PER_LIST))
    )
    pager = " ".join(f'<a href="/town/{topic}/list{n}.html">{n}</a>' for n in range(1, lists + 1))
    return f"<table>{rows}</table><p>{pager}</p>"


def _write(path: Path, title: str, menu: str, body: str) -> None:
    page = f'<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{title}</title></head><body>'
    path.write_text(
        f"{page}<nav><ul>{menu}<li><a href='/'>หน้าหลัก</a></li></ul></nav><main><h1>{title}</h1>{body}</main></body></html>", "utf-8"
    )


def _link_from_home(folder: Path, menu: str) -> None:
    """Put the new lists before everything else that the home page links to, where breadth-first looks first."""
    rules = yaml.safe_load((folder / "site.yaml").read_text(encoding="utf-8")) or {}
    routes = {route["path"]: route for route in rules.get("routes") or ()}
    start = routes.get("/", {})
    start = routes.get(start.get("redirect"), start)
    home = folder / "site" / start.get("file", "index.html")
    page = home.read_bytes()
    at = page.lower().find(b">", page.lower().find(b"<body")) + 1
    home.write_bytes(
        page[:at] + f"<ul>{menu}</ul>".encode("cp874" if b"874" in page[:2000] or b"tis-620" in page[:2000] else "utf-8") + page[at:]
    )
