"""The arithmetic of the bill, and that no route is forgotten in it."""

import tomllib
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from costs.__main__ import PAGE
from costs.counting import ALWAYS, Tally, billed_ms, counted, duration
from costs.page import Bill, page
from costs.prices import Price, prices
from costs.routes import Route, routes
from costs.terms import of_visits, terms, total
from costs.year import CLOCK, VISIT, Year, year
from functions.appointments.app import app as appointments
from functions.identity.app import app as identity
from functions.messages.app import app as messages
from functions.organizations.app import app as organizations
from functions.records.app import app as records
from functions.shared.api import Caller, is_public
from functions.shared.api import routes as routes_of

APPS = {
    "appointments": appointments,
    "identity": identity,
    "messages": messages,
    "organizations": organizations,
    "records": records,
}
ROUTES = {f"{name}.{route.name}": route for name, app in APPS.items() for route in routes_of(app)}
LIST = Route(
    "appointments.list_x", Counter(dynamodb=2, kms=1), Decimal("2.5"), Decimal(3), 100, 600
)


@pytest.fixture
def small() -> Year:
    """One resident who comes once and does one thing."""
    none: dict[str, list[str]] = {"public": [], "systems": [], "behind": []}
    return replace(
        year(),
        residents=1,
        happens={VISIT: Decimal(1)},
        plays={VISIT: {LIST.name: Decimal(1)}},
        clock={},
        doors=none,
    )


def tally_of(small: Year) -> Tally:
    return counted(small, {LIST.name: LIST})


def test_every_route_has_a_place() -> None:
    calls = tomllib.loads(Path("events/calls.toml").read_text())
    priced = {f"{cap}.{name}" for cap in calls if cap != "authorizer" for name in calls[cap]}
    played = {each.route.removesuffix("_as_patient") for each in year().played()}
    assert played | set(year().nowhere) == priced
    assert not played & set(year().nowhere)


def test_every_route_that_is_played_was_measured() -> None:
    assert {each.route for each in year().played()} <= set(routes())


def test_doors_are_those_of_the_code() -> None:
    public = {name for name, route in ROUTES.items() if is_public(route)}
    systems = {
        name
        for name, route in ROUTES.items()
        for each in route.dependant.dependencies
        if isinstance(each.call, Caller) and each.call.roles == ("system",)
    }
    doors = year().doors
    assert set(doors["public"]) == public
    assert set(doors["systems"]) == systems
    assert set(doors["behind"]) == {each.plain for each in routes().values()} - set(ROUTES)


def test_every_quantity_has_a_price_and_every_price_a_page() -> None:
    tally = counted(year(), routes())
    assert tally.found.keys() <= prices().each.keys()
    assert all(each.address.startswith("https://") for each in prices().each.values())


def test_money_is_exact() -> None:
    price = Price("x", Decimal("0.1"), 3, "things", "memory", "https://example.test")
    assert price.of(Decimal("0.3")) == Decimal("0.01")
    assert all(isinstance(each.usd, Decimal) for each in prices().each.values())
    assert all(isinstance(each, Decimal) for each in year().sizes.values())


def test_a_millisecond_that_has_begun_is_billed() -> None:
    assert billed_ms(Decimal("7.001")) == 8
    assert billed_ms(Decimal(7)) == 7


def test_a_run_takes_its_processor_and_what_it_waits_for(small: Year) -> None:
    sizes = small.sizes
    waits = 2 * sizes["dynamodb_ms"] + sizes["kms_ms"]
    assert duration(small, LIST) == sizes["list_ms"] / sizes["cpu_share"] + waits
    act = replace(LIST, name="appointments.confirm")
    assert duration(small, act) == sizes["act_ms"] / sizes["cpu_share"] + waits


def test_a_browsers_request_is_asked_for_first_and_known(small: Year) -> None:
    tally = tally_of(small)
    assert tally.of("gateway_requests") == 1 + small.sizes["preflights"]
    assert tally.of("lambda_requests") == 2  # the authorizer's, too
    assert tally.of("dynamodb_reads") == LIST.read + 1
    assert tally.of("dynamodb_writes") == LIST.written


def test_a_systems_token_is_known_without_reading(small: Year) -> None:
    tally = tally_of(replace(small, doors={**small.doors, "systems": [LIST.name]}))
    assert tally.of("gateway_requests") == 1
    assert tally.of("lambda_requests") == 2
    assert tally.of("dynamodb_reads") == LIST.read


def test_what_nobody_calls_does_not_pass_the_gateway(small: Year) -> None:
    tally = tally_of(replace(small, doors={**small.doors, "behind": [LIST.name]}))
    assert tally.of("gateway_requests") == 0
    assert tally.of("lambda_requests") == 1


def test_a_restore_is_paid_for_by_size_and_in_time(small: Year) -> None:
    cold = replace(small, sizes={**small.sizes, "restored": Decimal(1)})
    warm = replace(small, sizes={**small.sizes, "restored": Decimal(0)})
    assert tally_of(cold).of("snapstart_restores") == 2 * small.sizes["memory_gb"]
    assert tally_of(warm).of("snapstart_restores") == 0
    assert tally_of(cold).of("lambda_gb_seconds") > tally_of(warm).of("lambda_gb_seconds")


def test_snapshots_are_kept_every_second(small: Year) -> None:
    sizes = {**small.sizes, "functions": Decimal(2), "inspection_gb": Decimal(2)}
    kept = tally_of(replace(small, sizes=sizes))
    assert kept.found["snapstart_cache"] == {ALWAYS: Decimal(3 * 365 * 24 * 3600)}


def test_what_is_swept_up_is_sent_once(small: Year) -> None:
    sends = replace(LIST, calls=Counter(sns=1))
    swept = replace(small, plays={}, clock={LIST.name: 60})
    assert counted(swept, {LIST.name: sends}).of("sms") == 0
    assert counted(small, {LIST.name: sends}).of("sms") == small.sizes["reached_by_sms"]


def test_the_whole_is_the_sum_of_its_sources() -> None:
    found = terms(counted(year(), routes()), prices())
    for each in found:
        assert sum(each.by_happening().values()) == pytest.approx(each.kroner)
    assert found == sorted(found, key=lambda each: -each.kroner)
    assert 0 < of_visits(found) < total(found)


def test_the_gateway_stays_in_its_first_tier() -> None:
    """Its price is for up to 333 million requests a month."""
    assert counted(year(), routes()).of("gateway_requests") / 12 < 333_000_000


def test_more_visits_make_each_cheaper() -> None:
    more = replace(year(), happens=year().happens | {VISIT: Decimal(40)})
    each = [total(Bill.of(of, routes(), prices()).terms) / of.visits for of in (year(), more)]
    assert each[0] > each[1]


def test_the_page_is_as_it_would_be_written_now() -> None:
    """Stale: make cost."""
    assert PAGE.read_text() == page(year(), routes(), prices())


def test_the_clock_knows_no_residents() -> None:
    twice = replace(year(), residents=2 * year().residents)
    swept = [
        [each.times for each in of.played() if each.happening == CLOCK] for of in (year(), twice)
    ]
    assert swept[0] == swept[1]
