"""A door shuts at once and opens after a day, however often and in whatever order it is asked."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from functions.shared.preferences import DOORS, OPENS_AFTER, SHUT, Door, is_open, opens_at, switched
from functions.shared.standing import standing_of

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
ANY_DOOR = st.sampled_from(DOORS)
ASKED = st.lists(st.tuples(st.integers(0, 3 * 24 * 3600), st.booleans()), max_size=12)
"""One wish after another: so many seconds after the last, and whether for an open door."""


def stored_after(door: Door, wishes: list[bool], at: datetime = NOW) -> dict[str, Any]:
    """What stands there after these wishes at one moment."""
    stored: dict[str, Any] = {}
    for wanted in wishes:
        stored = {door: switched(stored, door, wanted, at)}
    return stored


@given(ANY_DOOR, ASKED)
def test_a_door_is_open_unless_it_was_shut_within_a_day(
    door: Door, asked: list[tuple[int, bool]]
) -> None:
    now, shut_at = NOW, None
    stored: dict[str, Any] = {}
    for seconds, wanted in asked:
        now += timedelta(seconds=seconds)
        stored = {door: switched(stored, door, wanted, now)}
        shut_at = shut_at if wanted else now
        assert is_open(stored, door, now) <= wanted, "what is shut is shut at once"
        assert shut_at is None or not is_open(stored, door, shut_at + OPENS_AFTER - SECOND)


@given(ANY_DOOR, st.lists(st.integers(0, 3600), min_size=1, max_size=12))
def test_asking_again_does_not_delay_it(door: Door, pauses: list[int]) -> None:
    stored = stored_after(door, [False, True])
    now = NOW
    for seconds in pauses:
        now += timedelta(seconds=seconds)
        stored = {door: switched(stored, door, wanted=True, now=now)}
    assert is_open(stored, door, NOW + OPENS_AFTER)


@given(ANY_DOOR, st.integers(0, 5))
def test_what_nobody_shut_was_never_to_be_opened(door: Door, times: int) -> None:
    stored = stored_after(door, [True] * times)
    assert is_open(stored, door, NOW)
    assert opens_at(stored, door, NOW) is None


def test_it_is_told_when_it_opens_and_only_while_that_is_to_come() -> None:
    stored = stored_after("letter_code", [False, True])
    assert opens_at(stored, "letter_code", NOW) == NOW + OPENS_AFTER
    assert opens_at(stored, "letter_code", NOW + OPENS_AFTER) is None
    assert opens_at(stored_after("letter_code", [False]), "letter_code", NOW) is None


def test_shutting_again_takes_the_opening_back() -> None:
    stored = stored_after("record_online", [False, True, False])
    assert stored == {"record_online": SHUT}
    assert not is_open(stored, "record_online", NOW + 2 * OPENS_AFTER)


def test_each_door_has_its_own_word() -> None:
    stored = stored_after("record_online", [False])
    assert is_open(stored, "letter_code", NOW)
    assert not standing_of({"version": 1}, stored, NOW).letters_shut
    assert standing_of({"version": 1}, stored_after("letter_code", [False]), NOW).letters_shut


def test_a_person_who_is_not_there_is_closed_off() -> None:
    nobody = standing_of(None, None, NOW)
    assert (nobody.protected, nobody.deceased, nobody.letters_shut) == (True, True, True)
