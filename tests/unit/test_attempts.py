"""How many tries there is room for, and what a guesser can hope for in a year."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.appointments.attempts import ADDRESS, CODE, Limit, network_of
from functions.appointments.codes import ALPHABET, LENGTH

LIMITS = st.sampled_from([ADDRESS, CODE])
MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2031, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)
ROUTE_PER_SECOND = 20
"""The gateway's throttle, however many addresses one has; the infra tests pin it."""

LIVE_CODES = 5_000_000
"""More letters than the region's hospitals have appointments at any time."""

BIRTH_DATES = 25_000
"""Of grown people: some seventy years of days."""


def most_in_a_year(limit: Limit) -> int:
    """Counted period by period, whoever tries as fast as there is room."""
    now, end, tries = datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC), 0
    while now < end:
        last = datetime.fromtimestamp(limit.started(now), UTC) + limit.period
        tries += limit.allowed(last - timedelta(seconds=1))
        now = last
    return tries


@given(LIMITS, MOMENTS)
def test_room_grows_by_one_and_when_it_was_said_to(limit: Limit, now: datetime) -> None:
    wait = timedelta(seconds=limit.next_in(now))
    assert timedelta() < wait <= limit.every + timedelta(seconds=1)
    later = now + wait
    renewed = limit.started(later) > limit.started(now)
    assert renewed or limit.allowed(later) == limit.allowed(now) + 1
    assert limit.at_once <= limit.allowed(now) <= limit.at_once + limit.period // limit.every


def test_guessing_codes_blindly_is_hopeless() -> None:
    tries = ROUTE_PER_SECOND * 366 * 24 * 3600
    opened = tries * LIVE_CODES / len(ALPHABET) ** LENGTH
    assert opened < 3e-6
    assert opened / BIRTH_DATES < 1.2e-10


def test_guessing_the_birth_date_of_a_letter_one_has_is_slow() -> None:
    """Eight weeks is how long a letter's code commonly lives."""
    in_eight_weeks = 3 * CODE.at_once + timedelta(weeks=8) // CODE.every
    assert in_eight_weeks / BIRTH_DATES < 0.011
    assert most_in_a_year(CODE) / BIRTH_DATES < 0.073


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:DB8:1:2::", "2001:db8:1:2::/64"),
        ("", "unknown"),
        ("192.0.2.1, 10.0.0.1", "unknown"),
    ],
)
def test_what_counts_as_one_address(address: str, network: str) -> None:
    assert network_of(address) == network
