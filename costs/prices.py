"""Published prices, as exact decimals: money is never a float."""

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

PRICES = Path(__file__).with_name("prices.toml")


@dataclass(frozen=True)
class Price:
    """In dollars, for `per` of the unit."""

    name: str
    usd: Decimal
    per: int
    unit: str
    known: Literal["page", "memory"]
    address: str

    def of(self, quantity: Decimal) -> Decimal:
        """Dollars."""
        return quantity * self.usd / self.per


@dataclass(frozen=True)
class Prices:
    """Of one region at one date, and what a dollar is in kroner."""

    date: str
    region: str
    per_dollar: Decimal
    each: dict[str, Price]

    def kroner(self, name: str, quantity: Decimal) -> Decimal:
        """What so much of it costs."""
        return self.each[name].of(quantity) * self.per_dollar


def prices() -> Prices:
    """Those that are written down."""
    said = loaded(PRICES)
    each = {
        name: Price(name, **{**row, "usd": Decimal(row["usd"])})
        for name, row in said["prices"].items()
    }
    return Prices(said["date"], said["region"], said["krone"]["per_dollar"], each)


def loaded(file: Path) -> dict[str, Any]:
    """A TOML file whose fractions are exact."""
    return tomllib.loads(file.read_text(), parse_float=Decimal)
