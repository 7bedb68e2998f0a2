# ruff: noqa: E501
"""Papers for invented sites: PDFs of several makers, scans, flat pictures and QR codes."""

from __future__ import annotations

import html
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from thai_lines import wrap

FONTS = Path("/usr/share/fonts/truetype/tlwg")
CHROMIUM = "chromium-headless-shell"


def paper(
    path: Path, blocks: Sequence[tuple[Any, ...]], *, font: str = "Loma", split_am: bool = False, wide: bool = False, size: float = 13
) -> None:
    """Write `blocks` as a PDF by reportlab; `split_am` writes ำ as a space and า, as Word does."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, Preformatted, SimpleDocTemplate, Spacer, Table

    bold = f"{font}-Bold"
    for name in (font, bold):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
    page = landscape(A4) if wide else A4
    room = page[0] - 110
    layer = (lambda s: s.replace("ำ", " า")) if split_am else (lambda s: s)

    def text(words_: str, face: str, points: float, indent: float = 0, align: int = 0) -> Any:
        lines = wrap(words_, room - indent, face, points)
        if align == 1:
            lines = [layer(x) for x in lines]
            return Table(
                [["\n".join(lines)]],
                colWidths=[room],
                style=[("FONT", (0, 0), (-1, -1), face, points, points * 1.5), ("ALIGN", (0, 0), (-1, -1), "CENTER")],
            )
        style = ParagraphStyle("x", fontName=face, fontSize=points, leading=points * 1.5, leftIndent=indent)
        return Preformatted(layer("\n".join(lines)), style)

    story: list[Any] = []
    for kind, *rest in blocks:
        match kind:
            case "h":
                story += [text(rest[0], bold, size + 3, align=1), Spacer(1, 6)]
            case "s":
                story += [Spacer(1, 4), text(rest[0], bold, size)]
            case "p":
                story += [text("        " + rest[0], font, size), Spacer(1, 3)]
            case "li":
                story += [text(x, font, size, indent=24) for x in rest[0]]
            case "t":
                story += [_table(rest[0], rest[1], room, font, bold, layer, rest[2] if len(rest) > 2 else None), Spacer(1, 8)]
            case "sign":
                story += [Spacer(1, 18)] + [text(x, font, size, align=1) for x in rest[0]]
            case "br":
                story.append(PageBreak())
    path.parent.mkdir(parents=True, exist_ok=True)
    title = next((b[1] for b in blocks if b[0] == "h"), "")
    SimpleDocTemplate(
        str(path), pagesize=page, leftMargin=55, rightMargin=55, topMargin=50, bottomMargin=50, title=title.split("\n")[0], invariant=1
    ).build(story)


def _table(
    head: Sequence[str], rows: Sequence[Sequence[str]], room: float, font: str, bold: str, layer: Any, shares: Sequence[float] | None
) -> Any:
    from reportlab.platypus import Table

    size = 10.0 if len(head) > 6 else 11.5
    shares = shares or [max(4, min(22, max(len(str(r[i])) for r in [head, *rows]))) for i in range(len(head))]
    widths = [room * s / sum(shares) for s in shares]
    data = [
        ["\n".join(layer(x) for x in wrap(str(c), w - 7, bold if n == 0 else font, size)) for c, w in zip(r, widths, strict=True)]
        for n, r in enumerate([head, *rows])
    ]
    style = [("FONT", (0, 0), (-1, -1), font, size, size * 1.35), ("FONT", (0, 0), (-1, 0), bold, size, size * 1.35), ("GRID", (0, 0), (-1, -1), 0.5, "black"),
             ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]  # fmt: skip
    return Table(data, colWidths=widths, repeatRows=1, style=style)


def as_html(blocks: Sequence[tuple[Any, ...]], family: str = "Garuda") -> str:
    """Return `blocks` as a plain HTML page, to be printed or served."""
    e = html.escape
    out = []
    for kind, *rest in blocks:
        match kind:
            case "h":
                out.append("<h2 style='text-align:center'>" + e(rest[0]).replace("\n", "<br>") + "</h2>")
            case "s":
                out.append(f"<h3>{e(rest[0])}</h3>")
            case "p":
                out.append(f"<p style='text-indent:3em'>{e(rest[0])}</p>")
            case "li":
                out.append("<div style='margin-left:2em'>" + "<br>".join(e(x) for x in rest[0]) + "</div>")
            case "t":
                rows = "".join("<tr>" + "".join(f"<td>{e(str(c))}</td>" for c in r) + "</tr>" for r in rest[1])
                out.append(
                    "<table><thead><tr>" + "".join(f"<th>{e(h)}</th>" for h in rest[0]) + f"</tr></thead><tbody>{rows}</tbody></table>"
                )
            case "sign":
                out.append("<p style='text-align:center;margin-top:2em'>" + "<br>".join(e(x) for x in rest[0]) + "</p>")
            case "br":
                out.append("<div style='page-break-after:always'></div>")
    css = f"body{{font:14px {family},Loma;line-height:1.6}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #333;padding:3px;vertical-align:top}}"
    return f"<!doctype html><html lang=th><meta charset=utf-8><style>{css}</style><body>{''.join(out)}</body></html>"


def printed(path: Path, blocks: Sequence[tuple[Any, ...]], *, family: str = "Garuda", wide: bool = False) -> None:
    """Write `blocks` as a PDF printed by headless Chromium."""
    path.parent.mkdir(parents=True, exist_ok=True)
    page = as_html(blocks, family)
    if wide:
        page = page.replace("<style>", "<style>@page{size:A4 landscape}")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "x.html"
        source.write_text(page, encoding="utf-8")
        command = [
            CHROMIUM,
            "--no-sandbox",
            "--headless",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--print-to-pdf={path}",
            source.as_uri(),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=60)


def scanned(path: Path, blocks: Sequence[tuple[Any, ...]], *, dpi: int = 110, font: str = "Norasi") -> None:
    """Write `blocks` as a PDF of pictures only."""
    import pypdfium2
    from PIL import Image

    with tempfile.TemporaryDirectory() as folder:
        clean = Path(folder) / "clean.pdf"
        paper(clean, blocks, font=font, size=14)
        document = pypdfium2.PdfDocument(clean)
        pages = [page.render(scale=dpi / 72, grayscale=True).to_pil().rotate(0.4, fillcolor=250) for page in document]
        document.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    images: list[Image.Image] = [page.convert("L") for page in pages]
    images[0].save(path, save_all=True, append_images=images[1:], resolution=dpi, quality=45)


def flat(path: Path, size: tuple[int, int], colour: str, words_: str = "", *, points: int = 18, person: bool = False) -> None:
    """Draw a flat picture: a plain field, a few words, or the shape of a head."""
    from PIL import Image, ImageDraw, ImageFont

    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", size, colour)
    draw = ImageDraw.Draw(image)
    w, h = size
    if person:
        draw.ellipse((w * 0.32, h * 0.15, w * 0.68, h * 0.5), fill="#f3d9c0")
        draw.pieslice((w * 0.15, h * 0.5, w * 0.85, h * 1.4), 180, 360, fill="#f7f7f0")
    if words_:
        face = ImageFont.truetype(str(FONTS / "Loma-Bold.ttf"), points)
        draw.multiline_text((w / 2, h / 2), words_, font=face, fill="white", anchor="mm", align="center")
    image.save(path, quality=70)


def code(path: Path, text: str) -> None:
    """Draw a QR code of `text`."""
    import zxingcpp
    from PIL import Image

    path.parent.mkdir(parents=True, exist_ok=True)
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    Image.fromarray(barcode.to_image(scale=5)).save(path)
