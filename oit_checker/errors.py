"""What a person can mend: each error says where, what stands there, and what would be right."""

from __future__ import annotations


class OitError(Exception):
    """A fault of the caller; the command line prints it as one sentence and ends with exit code 2.

    `message` is what is shown; `english` is the same for readers of English, where it differs.
    With `code` the command line looks the sentence up in its own words and fills in `fields`.
    """

    def __init__(self, message: str = "", english: str = "", *, code: str = "", **fields: object) -> None:
        super().__init__(message)
        self.english = english or message
        self.code = code
        self.fields = fields


class SettingsError(OitError):
    """A flag or a setting that cannot be used."""


class RuleError(OitError):
    """A mistake in the rule files."""


class SiteError(OitError):
    """An address that is no website, or a site that cannot be reached at all."""


class OutputError(OitError):
    """A report that cannot be written where it was asked to be."""
