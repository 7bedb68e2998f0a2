"""What the judge says to people: each sentence's key in rules/vocabulary/sentences.yaml, with the placeholders that it fills."""

from __future__ import annotations

from typing import Protocol

from oit_checker.model import Reason, Trouble


class Say(Protocol):
    """Says a sentence by its key."""

    def __call__(self, key: str, /, **values: object) -> str: ...


def of_trouble(trouble: Trouble) -> str:
    """Return the key of the sentence that tells why a document could not be read."""
    return f"trouble_{trouble.value}"


def of_reason(reason: Reason) -> str:
    """Return the key of the sentence that tells why a link would not open."""
    return f"reason_{reason.value}"


SENTENCES: dict[str, tuple[str, ...]] = {
    "word_chat": (),
    "word_home": (),
    "word_link": (),
    "word_map": (),
    "word_or": (),
    "form_quote": ("text", "fields"),
    "element_found": ("element",),
    "element_optional": ("element",),
    "element_lacks": ("element",),
    "element_add": ("element",),
    "element_dim": ("element",),
    "not_due": ("element",),
    "check_failed": (),
    "words_dim": (),
    "document_dim": (),
    "looked_everywhere": ("why", "count"),
    "looked_in": ("why", "places"),
    "about_paper": (),
    "other_kind": (),
    "blank_form": (),
    "no_body": (),
    "of_agency": ("agency",),
    "of_years": ("years",),
    "less_whole": (),
    "not_whole": (),
    "not_whole_of_year": ("year",),
    "link_misnames": ("title",),
    "unseen": ("place", "why", "more"),
    "unseen_more": ("count",),
    "unseen_fix": ("url",),
    "site_closed": (),
    **{of_trouble(trouble): () for trouble in Trouble},
    **{of_reason(reason): () for reason in Reason if not reason.means_absent},
    "year_unreadable": (),
    "year_dim": (),
    "other_year_dim": ("years",),
    "other_year": ("years", "wanted", "words"),
    "year_around": ("words",),
    "year_lacks": ("wanted",),
    "other_year_near": ("years", "wanted"),
    "few_entries": ("count", "wanted"),
    "old_entries": ("newest", "wanted"),
    "half": ("previous", "year"),
    "half_dim": (),
    "half_unreadable": (),
    "half_part": ("count", "half"),
    "half_other_year": ("years", "half"),
    "half_lacks": ("year", "half"),
    "half_unsaid": ("half",),
    "months_lack": ("count", "months"),
    "months_other_year": ("years", "previous", "year"),
    "column_lacks": ("papers",),
    "few_photos": ("shown", "needed"),
    "few_contacts": ("shown", "needed"),
    "signed": (),
    "signed_acting": (),
    "signed_dim": (),
    "signed_by_other": (),
    "signed_blank": (),
    "in_office_unsure": (),
    "in_office_other": ("signer", "chief"),
    "account_shared": (),
    "account_of_agency": ("agency",),
    "channel_general": (),
    "chart_one_side": (),
    "chart_dim": (),
    "follows_nothing": (),
    "follows_unsure": (),
    "far_away": ("clicks",),
    "survey_picture": (),
    "survey_of_staff": (),
}
