"""What anybody does where two meet at a slot, by name."""

from typing import Any

from tests.integration.meeting import Meeting
from tests.integration.racing import Act


def moves(who: str, slot: str, key: str | None = None) -> Act:
    told = ("appointment.moved", who)
    return Act(f"{who} moves to {slot}", lambda meeting: meeting.move(who, slot, key), told)


def cancels(who: str) -> Act:
    told = ("appointment.cancelled", who)
    return Act(f"{who} cancels", lambda meeting: meeting.cancel(who), told)


def asks(who: str) -> Act:
    told = ("appointment.change-requested", who)
    return Act(f"{who} asks for a change", lambda meeting: meeting.ask(who), told)


def waits(who: str) -> Act:
    told = ("appointment.short-notice-wished", who)
    return Act(f"{who} waits", lambda meeting: meeting.wait(who), told)


def waits_no_more(who: str) -> Act:
    told = ("appointment.short-notice-withdrawn", who)
    return Act(f"{who} waits no more", lambda meeting: meeting.wait_no_more(who), told)


def accepts(who: str, key: str | None = None) -> Act:
    told = ("appointment.moved", who)
    return Act(f"{who} accepts", lambda meeting: meeting.accept(who, key), told)


def passes(who: str) -> Act:
    told = ("appointment.offer-ended passed", who)
    return Act(f"{who} passes", lambda meeting: meeting.pass_on(who), told)


def books(who: str, slot: str, key: str | None = None) -> Act:
    told = ("appointment.booked", "booked here")
    return Act(f"{who} books {slot}", lambda meeting: meeting.book(who, slot, key), told)


def is_given(who: str, slot: str) -> Act:
    """By staff, as the answer to a wish."""
    told = ("appointment.change-accepted", who)
    return Act(f"{who} is given {slot}", lambda meeting: meeting.decide(who, slot), told)


def is_declined(who: str) -> Act:
    told = ("appointment.change-declined", who)
    return Act(f"{who} is declined", lambda meeting: meeting.decide(who, None), told)


def feeds(who: str, slot: str, version: int = 2) -> Act:
    name = f"{who} is fed {version} at {slot}"
    return Act(name, lambda meeting: meeting.feed(who, slot, version))


def takes_back(who: str, version: int = 3) -> Act:
    return Act(f"{who} is taken back", lambda meeting: meeting.take_back(who, version))


def publishes(slot: str, version: int, **fields: Any) -> Act:
    name = f"{slot} is published {version}"
    return Act(name, lambda meeting: meeting.publish(slot, version, **fields))


def withdraws(slot: str) -> Act:
    return Act(f"{slot} is withdrawn", lambda meeting: meeting.publish(slot, 3, withdrawn=True))


def follows(*slots: str) -> Act:
    name = f"{' and '.join(slots)} followed"
    return Act(name, lambda meeting: meeting.follow(*slots), is_service=True)


SWEEPS = Act("the sweep comes", Meeting.sweep, is_service=True)
CATCHES_UP = Act("what was left is caught up on", Meeting.catch_up, is_service=True)
