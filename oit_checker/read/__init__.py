"""Resource → Document: whatever a site publishes, as text, links, tables, forms, pictures and codes, with what could not be read."""

from oit_checker.read.cutout import cut_out, made_small
from oit_checker.read.desk import links, read, read_all
from oit_checker.read.kinds import KINDS
from oit_checker.read.reading import Reading
from oit_checker.read.shelf import Shelf
from oit_checker.read.spot import Cutout, Spot

__all__ = ["KINDS", "Cutout", "Reading", "Shelf", "Spot", "cut_out", "links", "made_small", "read", "read_all"]
