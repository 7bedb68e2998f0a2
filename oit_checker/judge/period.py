"""Which fiscal years a document is about, and which months it covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from oit_checker.model import Document
from oit_checker.thai import DateMention, SpanMention, YearKind, YearMention, dates, fiscal_year, letters, quote, spans, years

HEAD = 900
_TITLE = 160
_WHOLE = 40_000
_LABEL = 24
_SHORT = 1500
_KINDS = (YearKind.FISCAL, YearKind.RANGE, YearKind.LABELLED)


@dataclass(frozen=True, slots=True)
class About:
    """What a document is about in time: fiscal years (Buddhist era), likeliest first; `kind` is fy, range, date or none."""

    years: tuple[int, ...] = ()
    kind: str = "none"
    quote: str = ""
    page: int | None = None
    spans: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = field(default=())

    @property
    def says_nothing(self) -> bool:
        return not self.years


def about(document: Document) -> About:
    """Return what `document` is about: the year in its title or head, else the one it names most, else that of its date.

    Years of laws and numbers of letters are not years that it is about.
    """
    ways = (_by_title, _by_head, _by_months, _by_body, of_its_date)
    found = next((a for way in ways if (a := way(document)).years), About())
    return About(found.years, found.kind, found.quote, found.page, tuple(covered(document)))


def names_fiscal_year(document: Document) -> bool:
    """Say whether title or head name a fiscal year or a range of years; "ประจำปี" and a date leave open which fiscal year is meant."""
    texts = (document.title, *(text for _, text in _head(document)))
    return any(m.kind in (YearKind.FISCAL, YearKind.RANGE) for text in texts for m in years(text))


def _by_title(document: Document) -> About:
    said = _named(document.title, None) if document.kind != "pdf" or len(document.title) >= 8 else About()
    return _against(said, document) if said.years and document.kind == "html" else said


def _against(said: About, document: Document) -> About:
    """Return the "ประจำปีงบประมาณ" of a page's head where the page never names the year of its title again."""
    text = "\n".join(line for line in document.text[:_WHOLE].split("\n") if line.strip() != document.title.strip())
    if not any(m.kind is YearKind.FISCAL and "ประจำปี" in text[max(0, m.start - _LABEL) : m.start] for m in years(text[:HEAD])):
        return said
    named = {y for m in years(text) for y in m.years} | {fiscal_year(d.year, d.month) for d in dates(text)}
    return said if named & set(said.years) else _named(text[:HEAD], None)


def _by_head(document: Document) -> About:
    for number, text in _head(document):
        found = _named(text, number)
        if found.years:
            return found
    return About()


def _head(document: Document) -> Iterator[tuple[int | None, str]]:
    left = HEAD
    for page in document.pages[:3]:
        yield (None if document.kind == "html" else page.number), page.text[:left]
        left -= len(page.text)
        if left < 100:
            return


def _named(text: str, page: int | None) -> About:
    """Return the years that a title or head names as its own: the first mention, with the others of its line behind it."""
    own = [m for m in years(text) if m.kind in _KINDS]
    if not own:
        return About()
    first = own[0]
    line_end = first.end + _TITLE
    beside = [m for m in own[1:] if m.start <= line_end and m.kind is first.kind]
    said = _ordered(y for m in (first, *beside) for y in _newest_first(m))
    return About(said, "range" if len(first.years) > 1 else "fy", quote(text, first.start, first.end), page)


def _newest_first(mention: YearMention) -> tuple[int, ...]:
    return mention.years


def _ordered(found: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(found))


def _by_months(document: Document) -> About:
    """A head that names months only ("ตุลาคม 2566 - มีนาคม 2567", "เดือนมกราคม 2567")."""
    for number, text in _head(document):
        covered_spans = spans(text)
        if covered_spans:
            span = covered_spans[0]
            return About(_years_of(span), "fy", quote(text, span.start, span.end), number)
        dated = [d for d in dates(text[:400]) if d.day is None]
        if dated:
            return About((fiscal_year(dated[0].year, dated[0].month),), "fy", quote(text, dated[0].start, dated[0].end), number)
    return About()


def _years_of(span: SpanMention) -> tuple[int, ...]:
    return tuple(range(fiscal_year(*span.first), fiscal_year(*span.last) + 1))


def _by_body(document: Document) -> About:
    """The fiscal year or range of years that the text names most; one mention in passing is not enough in a long text."""
    votes: Counter[tuple[int, ...]] = Counter()
    where: dict[tuple[int, ...], tuple[str, int | None]] = {}
    for page in document.pages[:60]:
        for mention in years(page.text):
            if mention.kind is YearKind.RANGE or (mention.kind is YearKind.FISCAL and len(mention.years) == 1):
                votes[mention.years] += 1
                words = quote(page.text, mention.start, mention.end)
                where.setdefault(mention.years, (words, None if document.kind == "html" else page.number))
    if not votes:
        return About()
    said, count = votes.most_common(1)[0]
    if count < 2 and len(document.text) > _SHORT:
        return About()
    return About(said, "range" if len(said) > 1 else "fy", *where[said])


def of_its_date(document: Document) -> About:
    """The date that the document bears: where it was signed, else its first full date."""
    best: tuple[DateMention, str, int] | None = None
    for page in document.pages[:8]:
        for mention in dates(page.text):
            before = page.text[max(0, mention.start - 25) : mention.start]
            if best is None or letters.SIGNED_ON.search(before):
                best = (mention, page.text, page.number)
            if letters.SIGNED_ON.search(before):
                break
    if best is None:
        return About()
    mention, text, number = best
    year = fiscal_year(mention.year, mention.month)
    return About((year,), "date", quote(text, mention.start, mention.end), None if document.kind == "html" else number)


def covered(document: Document) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield every period of months that the text names, as ((year, month), (year, month))."""
    for page in document.pages[:40]:
        for span in spans(page.text):
            yield span.first, span.last
