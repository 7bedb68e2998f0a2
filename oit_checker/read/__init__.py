"""Resource → Document: whatever a site publishes, as text, links, tables, forms, pictures and codes, with what could not be read."""

from oit_checker.read.desk import links, read, read_all
from oit_checker.read.kinds import KINDS
from oit_checker.read.reading import Reading
from oit_checker.read.shelf import Shelf

__all__ = ["KINDS", "Reading", "Shelf", "links", "read", "read_all"]
