"""Report + Capture → one signed zip that outlives the website; and whether such a zip is still whole."""

from oit_checker.pack.key import own_fingerprint
from oit_checker.pack.make import Contents, Made, fiscal_year, make
from oit_checker.pack.verify import Inspection, verify
from oit_checker.pack.wacz import write_wacz

__all__ = ["Contents", "Inspection", "Made", "fiscal_year", "make", "own_fingerprint", "verify", "write_wacz"]
