"""Places elsewhere where offices keep files: cloud drives, viewers, flipbooks. One file a kind; ADAPTERS is the table of them."""

from oit_checker.crawl.elsewhere.opener import ADAPTERS, Elsewhere, is_known
from oit_checker.crawl.elsewhere.refusal import refusal

__all__ = ["ADAPTERS", "Elsewhere", "is_known", "refusal"]
