"""docs/cost.md: composed from the numbers, so that it cannot say what they do not."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from costs.counting import ALWAYS, counted
from costs.prices import Prices
from costs.routes import Route
from costs.terms import Term, of_visits, terms, total
from costs.year import CLOCK, VISIT, Year

_OPENING = """\
# Cost

Written by `make cost`; `make check` fails where it is stale. Reckoned from what tests hold each
route to (`events/calls.toml`; `events/units.toml`, with a full page in every list), a year as it is
assumed to be (`costs/year.toml`, with the reason of each figure), and published prices
(`costs/prices.toml`).
"""
_EXPLAINED = 3
_VISITS = (1, 2, 4, 8, 16)


@dataclass(frozen=True)
class Bill:
    """A year, and what it costs."""

    year: Year
    prices: Prices
    terms: list[Term]

    @classmethod
    def of(cls, year: Year, routes: Mapping[str, Route], prices: Prices) -> "Bill":
        """From what happens."""
        return cls(year, prices, terms(counted(year, routes), prices))

    def oere(self, kroner: Decimal) -> str:
        """For each visit."""
        return f"{kroner * 100 / self.year.visits:.2f}"


def page(year: Year, routes: Mapping[str, Route], prices: Prices) -> str:
    """Whole."""
    bill = Bill.of(year, routes, prices)
    parts = [
        _OPENING,
        _summary(bill),
        f"## Terms\n\n{_table(bill)}",
        f"## The three largest\n\n{_explained(bill, bill.terms[:_EXPLAINED])}",
        f"## The three largest without SMS\n\n{_explained(bill, _silent(bill)[:_EXPLAINED])}",
        f"## By what happens\n\n{_happenings(bill)}",
        f"## If people came more, or less\n\n{_more_or_less(bill, routes)}",
        f"## Prices\n\n{_prices(prices)}",
        f"## Not counted\n\n{_not_counted(year)}",
    ]
    return "\n\n".join(each.strip() for each in parts) + "\n"


def _silent(bill: Bill) -> list[Term]:
    return [each for each in bill.terms if each.price.name != "sms"]


def _summary(bill: Bill) -> str:
    year, whole, visits = bill.year, total(bill.terms), of_visits(bill.terms)
    silent = total(_silent(bill))
    known = sum(each.kroner for each in bill.terms if each.price.known == "page")
    return (
        f"**{year.residents:,} residents, {year.visits:,.0f} visits a year** "
        f"({year.happens[VISIT]} for each), {bill.prices.region}, prices of {bill.prices.date}, "
        f"{bill.prices.per_dollar} kroner to the dollar.\n\n"
        "| | øre for each visit | kroner a year |\n| --- | ---: | ---: |\n"
        f"| all that the service costs | {bill.oere(whole)} | {whole:,.0f} |\n"
        f"| the same without SMS | {bill.oere(silent)} | {silent:,.0f} |\n"
        f"| what a visit itself plays | {bill.oere(visits)} | {visits:,.0f} |\n\n"
        f"Prices that were seen on a page make {known / silent:.0%} of what is no SMS; the others, "
        "that of SMS and that of the dollar are from memory: look them up before relying on this."
    )


def _table(bill: Bill) -> str:
    whole = total(bill.terms)
    lines = [
        "| | quantity a year | kroner | share | most of it |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for term in bill.terms:
        happening, kroner = next(iter(term.by_happening().items()))
        most = f"{happening} {kroner / term.kroner:.0%}"
        cells = [_named(term), _quantity(term), f"{term.kroner:,.0f}", f"{term.kroner / whole:.2%}"]
        lines.append(f"| {' | '.join([*cells, most])} |")
    return "\n".join(lines)


def _named(term: Term) -> str:
    return term.price.name.replace("_", " ")


def _quantity(term: Term) -> str:
    return f"{term.quantity:,.0f} {term.price.unit}"


def _explained(bill: Bill, chosen: list[Term]) -> str:
    return "\n\n".join(_explanation(bill, each) for each in chosen)


def _explanation(bill: Bill, term: Term) -> str:
    """What it is, what it comes from, and what would change it."""
    whole, price = total(bill.terms), term.price
    told = (
        f"**{_named(term).capitalize()}**: {_quantity(term)} at {price.usd} dollars for "
        f"{price.per:,} make {term.kroner:,.0f} kroner, {term.kroner / whole:.2%} of all and "
        f"{bill.oere(term.kroner)} øre for each visit."
    )
    source, kroner = next(iter(term.sources.items()))
    if source == ALWAYS:
        return f"{told} It is the same {ALWAYS[0]}: only what stands there changes it."
    happening, route = source
    often = _often(bill.year, happening)
    tenth = kroner / 10
    return (
        f"{told} {kroner / term.kroner:.0%} of it comes with `{route}` in *{happening}*, {often}. "
        f"Were that a tenth less often, or took a tenth less of it, a year would cost {tenth:,.0f} "
        f"kroner less; were the price a tenth lower, {term.kroner / 10:,.0f}."
    )


def _often(year: Year, happening: str) -> str:
    if happening == CLOCK:
        return "which does not know how many residents there are"
    times = year.happens[happening]
    return f"which is assumed {times} times a year for each resident"


def _happenings(bill: Bill) -> str:
    found: dict[str, Decimal] = {}
    sms: dict[str, Decimal] = {}
    for term in bill.terms:
        for happening, kroner in term.by_happening().items():
            found[happening] = found.get(happening, Decimal()) + kroner
            if term.price.name == "sms":
                sms[happening] = kroner
    lines = [
        "| | times a year | kroner | øre each time | of them SMS |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for happening, kroner in sorted(found.items(), key=lambda each: -each[1]):
        times = bill.year.happens.get(happening, Decimal()) * bill.year.residents
        often, each = (f"{times:,.0f}", f"{kroner * 100 / times:.2f}") if times else ("–", "–")
        of_sms = f"{sms[happening] * 100 / times:.2f}" if sms.get(happening) and times else "–"
        lines.append(f"| {happening} | {often} | {kroner:,.0f} | {each} | {of_sms} |")
    return "\n".join(lines)


def _more_or_less(bill: Bill, routes: Mapping[str, Route]) -> str:
    lines = ["| visits of each resident | øre for each, without SMS | kroner a year, without SMS |"]
    lines.append("| ---: | ---: | ---: |")
    for visits in _VISITS:
        happens = bill.year.happens | {VISIT: Decimal(visits)}
        other = Bill.of(replace(bill.year, happens=happens), routes, bill.prices)
        silent = total(_silent(other))
        lines.append(f"| {visits} | {other.oere(silent)} | {silent:,.0f} |")
    return "\n".join(lines)


def _prices(prices: Prices) -> str:
    lines = ["| | dollars | for | known from |", "| --- | ---: | --- | --- |"]
    for each in prices.each.values():
        name, per = each.name.replace("_", " "), f"{each.per:,} {each.unit}"
        lines.append(f"| [{name}]({each.address}) | {each.usd} | {per} | {each.known} |")
    return "\n".join(lines)


def _not_counted(year: Year) -> str:
    return "\n".join(f"- {what}: {why}" for what, why in year.not_counted.items())
