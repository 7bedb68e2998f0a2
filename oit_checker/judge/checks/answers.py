"""
`answers`: the channel goes both ways: answers of the office are shown, or the channel is a chat.

    - {id: answer, check: answers}

A list of frequent questions written by the office is one-way; rules of a board are not a board.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.checks.channel import CHAT_HOSTS
from oit_checker.judge.search import places
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status
from oit_checker.thai import labels

NAME = "answers"


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with an answered question or the chat; unsure where a board shows threads but no answer was read."""
    home = view.inquiry.ground.home
    own = [(home, link) for link in home.links] if home else []
    for document, link in [*view.links(main_only=False), *own]:
        if CHAT_HOSTS.search(link.url):
            return Outcome(Status.MET, (view.proof(document, view.spoken(link, "word_chat"), "link"),))
    threads = list(_threads(view))
    open_to_all = any(form.has_textarea and not form.is_login for document in threads for form in document.forms)
    for document in threads:
        found = _answered(document, view, open_to_all)
        if found is not None:
            return found
    return UNMET


def _answered(document: Document, view: View, open_to_all: bool) -> Outcome | None:
    """A reply counts where visitors can write, or where the question bears who asked: the office's own list of questions does neither."""
    words = view.inquiry.edition.vocabulary
    for passage in view.inquiry.passages(document):
        asked = places(words["asked_by"], passage)
        if not (open_to_all or asked) or (labels.ONE_WAY.search(document.title + passage.text[:400]) and not open_to_all):
            continue
        line = labels.REPLY_LINE.search(passage.text)
        if line:
            return Outcome(Status.MET, (passage.evidence(line.start(), min(len(passage.text), line.end() + 80)),))
        replies = places(words["office_answers" if open_to_all and not asked else "replies"], passage)
        if replies:
            return Outcome(Status.MET, (passage.evidence(*passage.folded.span(*replies[0])),))
    return None


def _threads(view: View) -> Iterator[Document]:
    """The board's page and the threads that it links to."""
    yield from view.documents
    for _, link in view.links():
        target = view.inquiry.ground.target(link)
        if target is not None and target not in view.documents and target is not view.inquiry.ground.home:
            yield target
