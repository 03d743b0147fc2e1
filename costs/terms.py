"""The terms of the bill in kroner, the largest first, and what each of them comes from."""

from dataclasses import dataclass
from decimal import Decimal

from costs.counting import Source, Tally
from costs.prices import Price, Prices
from costs.year import VISIT


@dataclass(frozen=True)
class Term:
    """One price, in a year."""

    price: Price
    quantity: Decimal
    kroner: Decimal
    sources: dict[Source, Decimal]
    """Kroner by what they are for, the most first."""

    def by_happening(self) -> dict[str, Decimal]:
        """The same by what happens alone, the most first."""
        found: dict[str, Decimal] = {}
        for (happening, _), kroner in self.sources.items():
            found[happening] = found.get(happening, Decimal()) + kroner
        return dict(sorted(found.items(), key=lambda each: -each[1]))


def terms(tally: Tally, prices: Prices) -> list[Term]:
    """All that cost anything."""
    found = [_term(tally, prices, name) for name in prices.each]
    return sorted((each for each in found if each.kroner), key=lambda each: -each.kroner)


def total(found: list[Term]) -> Decimal:
    """Kroner a year."""
    return sum((each.kroner for each in found), Decimal())


def of_visits(found: list[Term]) -> Decimal:
    """Kroner a year of what visits themselves play."""
    return sum((each.by_happening().get(VISIT, Decimal()) for each in found), Decimal())


def _term(tally: Tally, prices: Prices, name: str) -> Term:
    sources = {
        source: prices.kroner(name, quantity) for source, quantity in tally.found[name].items()
    }
    ordered = dict(sorted(sources.items(), key=lambda each: -each[1]))
    quantity = tally.of(name)
    return Term(prices.each[name], quantity, prices.kroner(name, quantity), ordered)
