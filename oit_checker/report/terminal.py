"""The report on a terminal: counts, score range, what to mend first; with few items, each item with its proofs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oit_checker.report.block import Block, Proof, Row
from oit_checker.report.outline import Outline
from oit_checker.report.words import Lang, say

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

SUFFIX = ".txt"
WIDTH = 100
COLOURS = {
    "complete": "green",
    "met": "green",
    "incomplete": "yellow",
    "wrong_year": "yellow",
    "near_miss": "yellow",
    "missing": "red",
    "unmet": "red",
    "needs_human": "blue",
    "unsure": "blue",
}
_MOST_MENDS = 10
_MOST_QUESTIONS = 5


def render(outline: Outline, lang: Lang, *, blocks: bool = False) -> bytes:
    """Return the report as plain text, WIDTH columns wide, without colours."""
    from io import StringIO

    from rich.console import Console

    page = StringIO()
    draw(outline, lang, Console(file=page, width=WIDTH, color_system=None, legacy_windows=False), blocks=blocks)
    return "".join(line.rstrip() + "\n" for line in page.getvalue().splitlines()).encode("utf-8")


def show(outline: Outline, lang: Lang, *, blocks: bool = False) -> None:
    """Draw the report on stdout: in its width and colours where it is a terminal, else as `render` does."""
    import sys

    from rich.console import Console

    if sys.stdout.isatty():
        draw(outline, lang, Console(), blocks=blocks)
    else:
        sys.stdout.buffer.write(render(outline, lang, blocks=blocks))


def draw(outline: Outline, lang: Lang, console: Console, *, blocks: bool = False) -> None:
    """Draw the report on `console`; item by item where only some items were asked for, or where `blocks` says so."""
    for part in _summary(outline, lang):
        console.print(part, markup=False, highlight=False, emoji=False, soft_wrap=False)
    if blocks or outline.is_partial:
        for each in outline.blocks:
            console.print()
            for part in _block(each, lang):
                console.print(part, markup=False, highlight=False, emoji=False)
    console.print()
    for line in (*outline.seen.lines, outline.disclaimer):
        console.print(line[lang], style="dim", markup=False, highlight=False, emoji=False)


def _summary(outline: Outline, lang: Lang) -> list[RenderableType]:
    from rich.text import Text as Line

    head = Line(outline.name, style="bold")
    head.append("   " + "   ".join(text[lang] for text in outline.heading), style="not bold")
    parts: list[RenderableType] = [head, _counts(outline, lang)]
    if outline.score:
        parts.append(Line(outline.score[lang]))
    if outline.mends and not outline.is_partial:
        parts += ["", _mends(outline, lang)]
    if outline.questions and not outline.is_partial:
        parts += ["", _questions(outline, lang)]
    if not outline.is_partial:
        parts += ["", _index(outline, lang)]
    return parts


def _index(outline: Outline, lang: Lang) -> RenderableType:
    """Every item's number beside its status, so that nobody must ask what became of an item that needs no mending."""
    from rich.table import Table
    from rich.text import Text as Line

    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for count in outline.counts:
        numbers = [block.number for block in outline.blocks if block.sign.code == count.sign.code]
        if numbers:
            said = Line(f"{count.sign.mark} {count.sign.word[lang]}", style=COLOURS.get(count.sign.code, ""))
            grid.add_row(said, Line(" ".join(numbers)))
    return grid


def _counts(outline: Outline, lang: Lang) -> RenderableType:
    from rich.text import Text as Line

    line = Line()
    for count in outline.counts:
        if count.items or not outline.is_partial:
            line.append(f"{count.sign.word[lang]} {count.items}", style=COLOURS.get(count.sign.code, ""))
            line.append("   ")
    return line.append(f"({outline.total[lang]})")


def _mends(outline: Outline, lang: Lang) -> RenderableType:
    from rich.table import Table
    from rich.text import Text as Line

    grid = Table.grid(padding=(0, 1))
    for width in (None, None, None, None):
        grid.add_column(no_wrap=True, width=width)
    grid.add_column(overflow="fold")
    for place, mend in enumerate(outline.mends[:_MOST_MENDS], 1):
        label = say("fix.heading")[lang] if place == 1 else ""
        what = Line(mend.title, style="bold")
        what.append(f"  {mend.lacks[lang]} → {mend.office or say('fix.no_office')[lang]}", style="not bold")
        if mend.note:
            what.append(f"  ({mend.note[lang]})", style="not bold")
        grid.add_row(Line(label, style="bold"), f"{place})", mend.number, f"+{mend.points:.1f}", what)
    left = len(outline.mends) - _MOST_MENDS
    if left > 0:
        grid.add_row("", "", "", "", say("coverage.more", count=left)[lang])
    return grid


def _questions(outline: Outline, lang: Lang) -> RenderableType:
    from rich.table import Table
    from rich.text import Text as Line

    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for place, question in enumerate(outline.questions[:_MOST_QUESTIONS]):
        label = say("status.needs_human")[lang] if place == 0 else ""
        grid.add_row(Line(label, style="bold blue"), question.number, Line(f"{question.ask[lang]}  {question.shown}".rstrip()))
    left = len(outline.questions) - _MOST_QUESTIONS
    if left > 0:
        grid.add_row("", "", say("coverage.more", count=left)[lang])
    return grid


def _block(block: Block, lang: Lang) -> list[RenderableType]:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text as Line

    head = Line(f"{block.number}  {block.title}", style="bold")
    head.append(f"   {block.sign.mark} {block.sign.word[lang]}", style=COLOURS.get(block.sign.code, ""))
    facts = (block.met[lang], block.office, block.points[lang])
    head.append("   " + "   ".join(fact for fact in facts if fact), style="not bold")
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for row in block.rows:
        grid.add_row(Line(row.sign.mark, style=COLOURS.get(row.sign.code, "")), _row(row, lang))
    for near in block.nearest:
        grid.add_row("≈", Line(f"{say('item.nearest')[lang]}: {near.title} {near.place.shown}\n{near.why_not}"))
    return [head, Padding(grid, (0, 0, 0, 2))]


def _row(row: Row, lang: Lang) -> RenderableType:
    from rich.text import Text as Line

    line = Line(row.title, style="bold")
    if not row.proofs or row.sign.code != "met":
        line.append(f"  {row.why}", style="not bold")
    for proof in row.proofs[:1]:
        line.append(f"\n{_proof(proof, lang)}", style="not bold")
    if row.fix:
        line.append(f"\n{say('fix.how')[lang]}: {row.fix}", style="not bold")
    return line


def _proof(proof: Proof, lang: Lang) -> str:
    trail = f"\n{say('item.reached')[lang]}{proof.trail[lang]}" if proof.trail else ""
    return f"“{proof.quote}”  {proof.where[lang]}\n{proof.place.shown}{trail}"
