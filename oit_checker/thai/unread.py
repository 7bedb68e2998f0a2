"""Numbers of which a picture shows that they are there, but not which they are."""

from __future__ import annotations

import re

# Stands for one digit that was seen on a picture and could not be told.
UNREAD = "□"
_YEAR = re.compile(
    rf"(?:พ\s?\.?\s?ศ\s?\.?|ป[ีิ]\s?(?:งบประมาณ)?|ประมาณ|คม|ยน|พันธ์|[คย]\s?\.)\s{{0,3}}(?:พ\s?\.?\s?ศ\s?\.?)?\s{{0,3}}{UNREAD}"
    rf"|(?<![{UNREAD},.])(?<![,.]\s)(?:{UNREAD}\s?){{4}}(?!\s?[{UNREAD},]|\s?บาท|\s?เมตร)"
)


def has_unread_year(text: str) -> bool:
    """Say whether `text` holds a number that could be a year and was not told: four digits, or any behind words for a year."""
    return UNREAD in text and _YEAR.search(text) is not None
