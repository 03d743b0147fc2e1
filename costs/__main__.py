"""`make cost`, and the part of `make check` that says whether it has to be made again."""

import argparse
import sys
from pathlib import Path

from costs.page import page
from costs.prices import prices
from costs.routes import routes
from costs.year import year

PAGE = Path("docs/cost.md")


def main() -> int:
    """As asked."""
    parser = argparse.ArgumentParser(prog="costs")
    parser.add_argument("--check", action="store_true", help="fail where the page is stale")
    text = page(year(), routes(), prices())
    if not parser.parse_args().check:
        PAGE.write_text(text)
        print(f"{PAGE} is written.")
        return 0
    if PAGE.read_text() == text:
        return 0
    print(f"{PAGE} is stale: make cost")
    return 1


if __name__ == "__main__":
    sys.exit(main())
