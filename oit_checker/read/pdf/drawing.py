"""What is drawn on a PDF page beside its text: pictures, and the ruled lines of tables."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_MOST_OBJECTS = 6_000
_MOST_LINES = 4_000
_THIN = 2.5
_SHORT = 6.0
# From so many strokes on a path may be a code; a code of single squares is as many paths.
_FINE = 150

# A ruled line: its place across, and from where to where it runs (points).
Rule = tuple[float, float, float]
# Left, bottom, right, top.
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """`picture` is the share of the page that its largest picture covers; `paths` counts drawn shapes."""

    picture: float
    paths: int
    across: tuple[Rule, ...]  # horizontal: (y, x from, x to)
    down: tuple[Rule, ...]  # vertical: (x, y from, y to)
    pictures: tuple[Box, ...] = ()
    is_fine: bool = False  # something may be drawn here that only a look at the whole page can tell


def drawing(page: Any, rules: bool) -> Drawing:
    """Return what is drawn on a pdfium page; the lines only when `rules` are wanted."""
    import pypdfium2.raw as raw

    area = max(1.0, page.get_width() * page.get_height())
    largest, paths, is_fine = 0.0, 0, False
    across: list[Rule] = []
    down: list[Rule] = []
    pictures: list[Box] = []
    for shape, kind, matrix in _objects(page):
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = box = _bounds(shape)
            largest = max(largest, (right - left) * (top - bottom) / area)
            pictures.append(_moved(box, matrix))
            is_fine = is_fine or _is_turned(matrix)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            paths += 1
            is_fine = is_fine or raw.FPDFPath_CountSegments(shape) > _FINE
            if rules and len(across) + len(down) < _MOST_LINES:
                _add_rules(shape, matrix, across, down)
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            is_fine = True
    return Drawing(largest, paths, tuple(across), tuple(down), tuple(pictures), is_fine)


def _objects(page: Any) -> Iterator[tuple[Any, int, Any]]:
    """Yield the objects of the page and, one level down, of the forms on it, with the form's matrix."""
    import pypdfium2.raw as raw

    held, object_at, type_of = page.raw, raw.FPDFPage_GetObject, raw.FPDFPageObj_GetType
    for index in range(min(raw.FPDFPage_CountObjects(held), _MOST_OBJECTS)):
        shape = object_at(held, index)
        kind = type_of(shape)
        if kind != raw.FPDF_PAGEOBJ_FORM:
            yield shape, kind, None
            continue
        matrix = raw.FS_MATRIX()
        raw.FPDFPageObj_GetMatrix(shape, matrix)
        for inner in range(min(raw.FPDFFormObj_CountObjects(shape), _MOST_OBJECTS)):
            child = raw.FPDFFormObj_GetObject(shape, inner)
            yield child, type_of(child), matrix


def _bounds(shape: Any) -> Box:
    import pypdfium2.raw as raw

    edges = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(shape, *edges)
    return edges[0].value, edges[1].value, edges[2].value, edges[3].value


def _add_rules(shape: Any, matrix: Any, across: list[Rule], down: list[Rule]) -> None:
    """Add the edges of a path that run straight across or down."""
    left, bottom, right, top = _moved(_bounds(shape), matrix)
    if top - bottom <= _THIN or right - left <= _THIN:
        _add(left, bottom, right, top, across, down)
        return
    for x0, y0, x1, y1 in _segments(shape, matrix):
        _add(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1), across, down)


def _add(left: float, bottom: float, right: float, top: float, across: list[Rule], down: list[Rule]) -> None:
    if top - bottom <= _THIN and right - left >= _SHORT:
        across.append(((top + bottom) / 2, left, right))
    elif right - left <= _THIN and top - bottom >= _SHORT:
        down.append(((left + right) / 2, bottom, top))


def _is_turned(matrix: Any) -> bool:
    return matrix is not None and (matrix.b != 0 or matrix.c != 0)


def _moved(box: Box, matrix: Any) -> Box:
    if matrix is None:
        return box
    x0, y0 = matrix.a * box[0] + matrix.e, matrix.d * box[1] + matrix.f
    x1, y1 = matrix.a * box[2] + matrix.e, matrix.d * box[3] + matrix.f
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _segments(shape: Any, outer: Any) -> Iterator[tuple[float, float, float, float]]:
    import pypdfium2.raw as raw

    count = raw.FPDFPath_CountSegments(shape)
    if count > 1_000:
        return
    own = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(shape, own)
    x, y = ctypes.c_float(), ctypes.c_float()
    place = ctypes.byref(x), ctypes.byref(y)
    start: tuple[float, float] | None = None
    last: tuple[float, float] | None = None
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(shape, index)
        raw.FPDFPathSegment_GetPoint(segment, *place)
        here = _point(_point((x.value, y.value), own), outer)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = here
        elif kind == raw.FPDF_SEGMENT_LINETO and last is not None:
            yield (*last, *here)
        if raw.FPDFPathSegment_GetClose(segment) and start is not None and kind == raw.FPDF_SEGMENT_LINETO:
            yield (*here, *start)
        last = here


def _point(point: tuple[float, float], matrix: Any) -> tuple[float, float]:
    if matrix is None:
        return point
    x, y = point
    return matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f
