"""Numbers on pictures, Thai and Arabic: the packaged models of tesseract can write only five of the ten Thai digits."""

from oit_checker.read.digits.runs import SURE, Run, runs_of
from oit_checker.read.digits.words import doubt_spread, with_numbers_read

__all__ = ["SURE", "Run", "doubt_spread", "runs_of", "with_numbers_read"]
