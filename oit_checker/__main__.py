"""python -m oit_checker"""

from __future__ import annotations

import sys

from oit_checker.cli import main

if __name__ == "__main__":
    sys.exit(main())
