"""Every order of the calls where an earlier time is offered, taken, passed on, or taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.acting import (
    CATCHES_UP,
    SWEEPS,
    accepts,
    asks,
    books,
    cancels,
    feeds,
    follows,
    is_declined,
    is_given,
    moves,
    passes,
    publishes,
    takes_back,
    waits,
    waits_no_more,
    withdraws,
)
from tests.integration.racing import Act, Outcomes, race
from tests.integration.states import (
    Meetings,
    State,
    a_waits,
    b_asks,
    b_asks_while_x_is_offered,
    meetings_in,
    offer_ran_out,
    x_is_offered,
)

BOTH, NEITHER = ("done", "done"), ("slot-taken", "slot-taken")
FIRST_TAKEN, SECOND_TAKEN = ("slot-taken", "done"), ("done", "slot-taken")
FIRST_STALE, SECOND_STALE = ("stale", "done"), ("done", "stale")
FIRST_ENDED, SECOND_ENDED = ("offer-ended", "done"), ("done", "offer-ended")
FIRST_GONE, SECOND_GONE = ("not-found", "done"), ("done", "not-found")

Race = tuple[Act, Act, set[Outcomes]]

X_IS_OFFERED: list[Race] = [
    (books("P", "X"), moves("B", "X"), {NEITHER}),
    (books("P", "X"), cancels("A"), {FIRST_TAKEN, BOTH}),
    (books("P", "X"), feeds("A", "SA"), {FIRST_TAKEN}),
    (books("P", "X"), feeds("A", "Y"), {FIRST_TAKEN, BOTH}),
    (books("P", "X"), takes_back("A"), {FIRST_TAKEN, BOTH}),
    (books("P", "X"), accepts("A"), {FIRST_TAKEN}),
    (books("P", "X"), withdraws("X"), {FIRST_TAKEN}),
    (moves("B", "X"), cancels("A"), {FIRST_TAKEN, BOTH}),
    (moves("B", "X"), feeds("A", "SA"), {FIRST_TAKEN}),
    (moves("B", "X"), feeds("A", "Y"), {FIRST_TAKEN, BOTH}),
    (moves("B", "X"), takes_back("A"), {FIRST_TAKEN, BOTH}),
    (moves("B", "X"), accepts("A"), {FIRST_TAKEN}),
    (moves("B", "X"), withdraws("X"), {FIRST_TAKEN}),
    (moves("B", "SA"), accepts("A"), {FIRST_TAKEN, BOTH}),
    (cancels("A"), feeds("A", "SA"), {FIRST_STALE, BOTH}),
    (cancels("A"), takes_back("A"), {FIRST_STALE, BOTH}),
    (cancels("A"), accepts("A"), {SECOND_ENDED, FIRST_STALE}),
    (cancels("A"), withdraws("X"), {BOTH}),
    (feeds("A", "SA"), takes_back("A"), {BOTH}),
    (feeds("A", "SA"), accepts("A"), {BOTH}),
    (feeds("A", "Y"), accepts("A"), {BOTH, SECOND_ENDED}),
    (feeds("A", "X"), accepts("A"), {BOTH, SECOND_ENDED}),
    (feeds("C", "X"), accepts("A"), {FIRST_TAKEN}),
    (feeds("A", "SA"), withdraws("X"), {BOTH}),
    (takes_back("A"), accepts("A"), {BOTH, SECOND_ENDED}),
    (takes_back("A"), withdraws("X"), {BOTH}),
    (accepts("A"), withdraws("X"), {BOTH, FIRST_ENDED}),
    (accepts("A"), publishes("X", 2, duration_minutes=15), {BOTH, FIRST_ENDED}),
    (accepts("A"), publishes("X", 2, duration_minutes=60), {BOTH}),
    (accepts("A"), accepts("A"), {FIRST_ENDED, SECOND_ENDED}),
    (accepts("A", "key"), accepts("A", "key"), {BOTH}),
    (accepts("A"), moves("A", "Y"), {SECOND_STALE, FIRST_ENDED}),
    (accepts("A"), asks("A"), {SECOND_STALE, BOTH}),
    (accepts("A"), waits("A"), {SECOND_STALE, BOTH}),
    (accepts("A"), waits_no_more("A"), {SECOND_STALE, FIRST_ENDED}),
    (passes("A"), accepts("A"), {FIRST_ENDED, SECOND_ENDED}),
    (passes("A"), passes("A"), {FIRST_ENDED, SECOND_ENDED}),
    (passes("A"), books("P", "X"), {SECOND_TAKEN, BOTH}),
    (passes("A"), moves("B", "X"), {SECOND_TAKEN, BOTH}),
    (passes("A"), cancels("A"), {SECOND_STALE, FIRST_ENDED}),
    (passes("A"), feeds("A", "SA"), {BOTH}),
    (passes("A"), takes_back("A"), {BOTH, FIRST_ENDED}),
    (passes("A"), withdraws("X"), {BOTH}),
    (waits_no_more("A"), books("P", "X"), {SECOND_TAKEN, BOTH}),
    (waits_no_more("A"), moves("B", "X"), {SECOND_TAKEN, BOTH}),
    (waits_no_more("A"), withdraws("X"), {BOTH}),
    (waits_no_more("A"), feeds("A", "SA"), {FIRST_STALE, BOTH}),
    (follows("X"), books("P", "X"), {SECOND_TAKEN}),
    (follows("X"), moves("B", "X"), {SECOND_TAKEN}),
    (follows("X"), cancels("A"), {BOTH}),
    (follows("X"), feeds("A", "SA"), {BOTH}),
    (follows("X"), feeds("A", "Y"), {BOTH}),
    (follows("X"), takes_back("A"), {BOTH}),
    (follows("X"), accepts("A"), {BOTH}),
    (follows("X"), passes("A"), {BOTH}),
    (follows("X"), withdraws("X"), {BOTH}),
    (follows("X"), SWEEPS, {BOTH}),
    (SWEEPS, accepts("A"), {BOTH}),
    (CATCHES_UP, accepts("A"), {BOTH}),
]

A_WAITS: list[Race] = [
    (follows("X"), books("P", "X"), {BOTH, SECOND_TAKEN}),
    (follows("X"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (follows("X"), moves("A", "X"), {BOTH, SECOND_STALE}),
    (follows("X"), cancels("A"), {BOTH, SECOND_STALE}),
    (follows("X"), feeds("A", "SA"), {BOTH}),
    (follows("X"), feeds("A", "Y"), {BOTH}),
    (follows("X"), takes_back("A"), {BOTH}),
    (follows("X"), withdraws("X"), {BOTH}),
    (follows("X"), waits_no_more("A"), {BOTH, SECOND_STALE}),
    (follows("X"), CATCHES_UP, {BOTH}),
    (CATCHES_UP, books("P", "X"), {BOTH, SECOND_TAKEN}),
    (CATCHES_UP, cancels("A"), {BOTH, SECOND_STALE}),
    (CATCHES_UP, CATCHES_UP, {BOTH}),
]

OFFER_RAN_OUT: list[Race] = [
    (SWEEPS, accepts("A"), {SECOND_ENDED}),
    (SWEEPS, passes("A"), {SECOND_ENDED}),
    (SWEEPS, books("P", "X"), {BOTH, SECOND_TAKEN}),
    (SWEEPS, moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (SWEEPS, cancels("A"), {BOTH, SECOND_STALE}),
    (SWEEPS, feeds("A", "SA"), {BOTH}),
    (SWEEPS, feeds("A", "Y"), {BOTH}),
    (SWEEPS, takes_back("A"), {BOTH}),
    (SWEEPS, withdraws("X"), {BOTH}),
    (SWEEPS, waits_no_more("A"), {BOTH, SECOND_STALE}),
    (SWEEPS, SWEEPS, {BOTH}),
    (SWEEPS, follows("X"), {BOTH}),
    (SWEEPS, CATCHES_UP, {BOTH}),
]

B_ASKS: list[Race] = [
    (is_given("B", "X"), moves("A", "X"), {SECOND_TAKEN, FIRST_TAKEN}),
    (is_given("B", "X"), moves("B", "X"), {FIRST_GONE, SECOND_STALE}),
    (is_given("B", "X"), books("P", "X"), {SECOND_TAKEN, FIRST_TAKEN}),
    (is_given("B", "X"), withdraws("X"), {BOTH, FIRST_TAKEN}),
    (is_given("B", "X"), cancels("B"), {FIRST_GONE, SECOND_STALE}),
    (is_given("B", "X"), feeds("B", "SB"), {BOTH}),
    (is_given("B", "X"), takes_back("B"), {BOTH, FIRST_GONE}),
    (is_given("B", "X"), follows("X"), {BOTH, FIRST_TAKEN}),
    (is_given("B", "X"), CATCHES_UP, {BOTH, FIRST_TAKEN}),
    (is_given("B", "X"), is_given("B", "Y"), {FIRST_GONE, SECOND_GONE}),
    (is_given("B", "X"), is_declined("B"), {FIRST_GONE, SECOND_GONE}),
]

B_ASKS_WHILE_X_IS_OFFERED: list[Race] = [
    (is_given("B", "X"), accepts("A"), {FIRST_TAKEN}),
    (is_given("B", "SA"), accepts("A"), {FIRST_TAKEN, BOTH}),
    (is_given("B", "X"), passes("A"), {FIRST_TAKEN, BOTH}),
    (is_given("B", "X"), waits_no_more("A"), {FIRST_TAKEN, BOTH}),
    (is_given("B", "X"), cancels("A"), {FIRST_TAKEN, BOTH}),
]

STATES: list[tuple[State, list[Race]]] = [
    (x_is_offered, X_IS_OFFERED),
    (a_waits, A_WAITS),
    (offer_ran_out, OFFER_RAN_OUT),
    (b_asks, B_ASKS),
    (b_asks_while_x_is_offered, B_ASKS_WHILE_X_IS_OFFERED),
]


@pytest.fixture(scope="module")
def meetings(folder: Path) -> Iterator[Meetings]:
    with meetings_in(folder) as made:
        yield made


@pytest.mark.parametrize(
    ("state", "one", "other", "ends"),
    [(state, *each) for state, races in STATES for each in races],
    ids=lambda part: getattr(part, "name", None) or getattr(part, "__name__", ""),
)
def test_who_meets_where_an_earlier_time_is(
    meetings: Meetings, state: State, one: Act, other: Act, ends: set[Outcomes]
) -> None:
    race(meetings.at(state), one, other, ends)
