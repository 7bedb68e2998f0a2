"""The nouns, in the order in which a check meets them: asking, reading, rules, judging.

Every value is frozen and holds tuples, so that one run can be written to disk, compared and judged again.
Between two verbs of the house only these values pass.
"""

from oit_checker.model.asking import Capture, Link, LinkKind, Missed, Reason, Region, Resource, Site
from oit_checker.model.judging import Candidate, Coverage, Evidence, Finding, Nearest, Report, Score, Unread, Verdict
from oit_checker.model.reading import Code, Document, Form, How, Image, Page, Readability, Section, Table, Trouble
from oit_checker.model.rules import Edition, Element, Find, Group, Item, ItemStatus, Look, NearMiss, Period, Status, Vocabulary

__all__ = [
    "Candidate",
    "Capture",
    "Code",
    "Coverage",
    "Document",
    "Edition",
    "Element",
    "Evidence",
    "Find",
    "Finding",
    "Form",
    "Group",
    "How",
    "Image",
    "Item",
    "ItemStatus",
    "Link",
    "LinkKind",
    "Look",
    "Missed",
    "NearMiss",
    "Nearest",
    "Page",
    "Period",
    "Readability",
    "Reason",
    "Region",
    "Report",
    "Resource",
    "Score",
    "Section",
    "Site",
    "Status",
    "Table",
    "Trouble",
    "Unread",
    "Verdict",
    "Vocabulary",
]
