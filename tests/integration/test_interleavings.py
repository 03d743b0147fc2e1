"""Every order in which the calls of two who meet at one slot can fall."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.acting import (
    books,
    cancels,
    feeds,
    moves,
    publishes,
    takes_back,
    withdraws,
)
from tests.integration.racing import Act, Outcomes, race
from tests.integration.states import Meetings, a_holds_x, meetings_in, x_is_free

ANOTHER_TIME = "2026-12-10T08:00:00+01:00"
BOTH = ("done", "done")
FIRST_TAKEN, SECOND_TAKEN = ("slot-taken", "done"), ("done", "slot-taken")
FIRST_STALE, SECOND_STALE = ("stale", "done"), ("done", "stale")
FIRST_BOOKED, SECOND_BOOKED = ("already-booked", "done"), ("done", "already-booked")
ONE_HOLDS = {FIRST_TAKEN, SECOND_TAKEN}

Race = tuple[Act, Act, set[Outcomes]]

X_IS_FREE: list[Race] = [
    (moves("A", "X"), moves("B", "X"), ONE_HOLDS),
    (moves("A", "X"), cancels("A"), {FIRST_STALE, SECOND_STALE}),
    (moves("A", "X"), feeds("A", "SA"), {FIRST_STALE, BOTH}),
    (moves("A", "X"), takes_back("A"), {FIRST_STALE, BOTH}),
    (moves("A", "X"), withdraws("X"), {FIRST_TAKEN, BOTH}),
    (moves("B", "X"), cancels("A"), {BOTH}),
    (moves("B", "X"), feeds("A", "SA"), {BOTH}),
    (moves("B", "X"), takes_back("A"), {BOTH}),
    (moves("B", "X"), withdraws("X"), {FIRST_TAKEN, BOTH}),
    (cancels("A"), feeds("A", "SA"), {FIRST_STALE, BOTH}),
    (cancels("A"), takes_back("A"), {FIRST_STALE, BOTH}),
    (cancels("A"), withdraws("X"), {BOTH}),
    (feeds("A", "SA"), takes_back("A"), {BOTH}),
    (feeds("A", "SA"), withdraws("X"), {BOTH}),
    (takes_back("A"), withdraws("X"), {BOTH}),
    (moves("A", "X"), moves("A", "X"), {FIRST_STALE, SECOND_STALE}),
    (moves("A", "X", "key"), moves("A", "X", "key"), {BOTH}),
    (moves("A", "X"), moves("A", "Y"), {FIRST_STALE, SECOND_STALE}),
    (moves("A", "SB"), moves("B", "X"), {FIRST_TAKEN, BOTH}),
    (moves("A", "SB"), moves("B", "SA"), {("slot-taken", "slot-taken")}),
    (moves("A", "X"), publishes("X", 2, duration_minutes=60), {BOTH}),
    (moves("A", "X"), publishes("X", 2, duration_minutes=15), {FIRST_TAKEN, BOTH}),
    (moves("A", "X"), publishes("X", 2, types=["surgery"]), {FIRST_TAKEN, BOTH}),
    (moves("A", "X"), publishes("X", 2, starts_at=ANOTHER_TIME), {FIRST_TAKEN, BOTH}),
    (moves("A", "X"), feeds("A", "Y"), {FIRST_STALE, BOTH}),
    (moves("A", "X"), feeds("C", "X"), ONE_HOLDS),
    (cancels("A"), cancels("A"), {FIRST_STALE, SECOND_STALE}),
    (cancels("A"), moves("B", "SA"), {BOTH, SECOND_TAKEN}),
    (feeds("A", "X"), moves("B", "X"), ONE_HOLDS),
    (feeds("A", "X"), feeds("B", "X"), ONE_HOLDS),
    (feeds("A", "X"), feeds("A", "Y", 3), {BOTH}),
    (feeds("A", "X"), moves("A", "X"), {BOTH, SECOND_STALE}),
    (feeds("A", "X"), cancels("A"), {BOTH, SECOND_STALE}),
    (feeds("A", "X"), takes_back("A"), {BOTH}),
    (feeds("A", "X"), withdraws("X"), {BOTH}),
    (feeds("C", "X"), feeds("C", "X"), {BOTH}),
    (feeds("C", "X", 1), feeds("C", "X", 2), {BOTH}),
    (feeds("C", "X"), takes_back("C"), {BOTH}),
    (feeds("C", "Z"), publishes("Z", 1), {BOTH}),
    (takes_back("A"), takes_back("A"), {BOTH}),
    (publishes("X", 2), withdraws("X"), {BOTH}),
    (publishes("Z", 2), publishes("Z", 1), {BOTH}),
    (books("P", "X"), moves("A", "X"), ONE_HOLDS),
    (books("P", "X"), cancels("A"), {BOTH}),
    (books("P", "X"), feeds("A", "SA"), {BOTH}),
    (books("P", "X"), feeds("A", "X"), ONE_HOLDS),
    (books("P", "X"), takes_back("A"), {BOTH}),
    (books("P", "X"), withdraws("X"), {FIRST_TAKEN, BOTH}),
    (books("P", "X"), publishes("X", 2, types=["follow-up"]), {FIRST_TAKEN, BOTH}),
    (books("P", "X"), publishes("X", 2, starts_at=ANOTHER_TIME), {FIRST_TAKEN, BOTH}),
    (books("P", "X"), books("P", "X"), {FIRST_BOOKED, SECOND_BOOKED}),
    (books("P", "X", "key"), books("P", "X", "key"), {BOTH}),
    (books("P", "X"), books("P", "Y"), {FIRST_BOOKED, SECOND_BOOKED}),
    (books("A", "X"), books("P", "X"), ONE_HOLDS),
    (books("A", "X"), moves("A", "X"), ONE_HOLDS),
]

A_HOLDS_X: list[Race] = [
    (moves("A", "Y"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (cancels("A"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (feeds("A", "X"), moves("B", "X"), {SECOND_TAKEN}),
    (feeds("A", "Y"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (takes_back("A"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (withdraws("X"), moves("B", "X"), {SECOND_TAKEN}),
    (moves("A", "Y"), withdraws("X"), {BOTH}),
    (cancels("A"), withdraws("X"), {BOTH}),
    (takes_back("A"), withdraws("X"), {BOTH}),
    (feeds("A", "Y"), withdraws("X"), {BOTH}),
    (cancels("A"), publishes("X", 2, duration_minutes=60), {BOTH}),
    (moves("A", "Y"), moves("B", "Y"), ONE_HOLDS),
    (moves("A", "Y"), books("P", "X"), {BOTH, SECOND_TAKEN}),
    (cancels("A"), books("P", "X"), {BOTH, SECOND_TAKEN}),
    (feeds("A", "Y"), books("P", "X"), {BOTH, SECOND_TAKEN}),
    (takes_back("A"), books("P", "X"), {BOTH, SECOND_TAKEN}),
]


@pytest.fixture(scope="module")
def meetings(folder: Path) -> Iterator[Meetings]:
    with meetings_in(folder) as made:
        yield made


def name_of(part: object) -> str | None:
    return part.name if isinstance(part, Act) else ""


@pytest.mark.parametrize(("one", "other", "ends"), X_IS_FREE, ids=name_of)
def test_who_meets_at_a_free_slot(
    meetings: Meetings, one: Act, other: Act, ends: set[Outcomes]
) -> None:
    race(meetings.at(x_is_free), one, other, ends)


@pytest.mark.parametrize(("one", "other", "ends"), A_HOLDS_X, ids=name_of)
def test_who_meets_at_a_slot_that_is_held(
    meetings: Meetings, one: Act, other: Act, ends: set[Outcomes]
) -> None:
    race(meetings.at(a_holds_x), one, other, ends)
