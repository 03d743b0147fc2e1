"""A notice, how far it has come, and what may become of it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Status = Literal["waiting", "claimed", "sent", "uncertain", "undeliverable", "dropped"]
"""`uncertain`: claimed by a sender of which nobody heard again. It may have arrived."""

Way = Literal["sms", "email"]

Language = Literal["nb", "en"]
"""Those that there are texts in."""

Outcome = Literal["reserved", "no-contact", "refused"]
"""Why it cannot arrive: they want letters alone, nobody knows a way, or the way does not exist."""


@dataclass(frozen=True)
class Notice:
    """One word to one person. `version` grows with every change of it."""

    key: str
    version: int
    status: Status
    patient_id: str
    occasion: str
    at: datetime
    """When it is to be looked at next."""
    concerns: datetime
    tries: int
    organization: str | None = None
    """Who hears of it when it cannot be delivered, and about what of theirs."""
    appointment_id: str | None = None
    external_id: str | None = None
    thread_id: str | None = None
    request_id: str | None = None


@dataclass(frozen=True)
class Send:
    """It goes out now."""

    way: Way
    to: str = field(repr=False)
    language: Language


@dataclass(frozen=True)
class Wait:
    """Not now. `held_up`: because something does not work, not because of the hour."""

    until: datetime
    held_up: bool = False


@dataclass(frozen=True)
class Drop:
    """Nobody wants it any more, or ever did."""

    reason: str


@dataclass(frozen=True)
class GiveUp:
    """It cannot be delivered."""

    outcome: Outcome


Decision = Send | Wait | Drop | GiveUp

Came = Literal[
    "sent", "waiting", "held-up", "dropped", "undeliverable", "uncertain", "failed", "passed-over"
]
"""What a run has made of a notice. `passed-over`: it is not its turn, or another has it."""


@dataclass(frozen=True)
class Done:
    """For the log: names nobody."""

    notice: str
    occasion: str
    came: Came
    why: str = ""
    """The error, where it failed."""
