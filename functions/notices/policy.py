"""Whether, when and by which way a notice goes out. Pure rules, no calls."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from functions.notices.models import GiveUp, Language, Send, Way
from functions.shared.clock import OSLO
from functions.shared.registers import RegisteredContact

NEAR = timedelta(hours=24)
"""What is nearer than this does not wait for the morning."""

_WAYS: tuple[Way, ...] = ("sms", "email")
"""The one that is read sooner first."""

_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=1)

Preferences = Mapping[str, Any] | None
"""As `identity` keeps them; None where nothing was ever chosen."""


@dataclass(frozen=True)
class QuietHours:
    """From one time of day to another, in Oslo; they may pass midnight. None where they meet."""

    begins: time
    ends: time

    def include(self, moment: datetime) -> bool:
        """Whether it is quiet then."""
        now = moment.astimezone(OSLO).time()
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def over_after(self, moment: datetime) -> datetime:
        """When they end next. Where the clocks change, a time of day comes twice, or never."""
        return min(end for end in self._ends(moment) if end > moment and not self.include(end))

    def _ends(self, moment: datetime) -> Iterator[datetime]:
        for days in range(3):
            day = moment.astimezone(OSLO).date() + timedelta(days=days)
            for fold in (0, 1):
                end = datetime.combine(day, self.ends, OSLO).replace(fold=fold)
                yield end.astimezone(moment.tzinfo)


NIGHT = QuietHours(time(21), time(8))
"""Of whoever has chosen no other."""


def quiet_until(preferences: Preferences, concerns: datetime, now: datetime) -> datetime | None:
    """When the person may be disturbed; None if now. What is near does not wait."""
    chosen = (preferences or {}).get("quiet_hours")
    hours = QuietHours(*map(_time, (chosen["begins"], chosen["ends"]))) if chosen else NIGHT
    if concerns - now < NEAR or not hours.include(now):
        return None
    over = hours.over_after(now)
    return over if over < concerns else None


def ways_wanted(preferences: Preferences) -> tuple[Way, ...]:
    """Those that were not switched off."""
    chosen = (preferences or {}).get("notices") or {}
    return tuple(way for way in _WAYS if chosen.get(way, True))


def reached_by(
    contact: RegisteredContact | None, wanted: tuple[Way, ...], preferences: Preferences
) -> Send | GiveUp:
    """The way that is known and wanted. One who has reserved gets letters, and those alone."""
    if contact is None:
        return GiveUp("no-contact")
    if contact.reserved:
        return GiveUp("reserved")
    known: dict[Way, str | None] = {"sms": contact.mobile, "email": contact.email}
    if contact.reachable:
        for way in wanted:
            if to := known[way]:
                return Send(way, to, spoken((preferences or {}).get("language"), contact.language))
    return GiveUp("no-contact")


def spoken(chosen: str | None, registered: str | None) -> Language:
    """Until there are texts in Nynorsk and Sami, they are told in Bokmål."""
    return "en" if (chosen or registered) == "en" else "nb"


def try_again_at(tries: int, concerns: datetime, now: datetime) -> datetime:
    """Later each time, and once more when what it concerns begins: then it is given up."""
    pause = min(_FIRST_PAUSE * (1 << min(tries, 10)), _LONGEST_PAUSE)
    return min(now + pause, max(concerns, now + _FIRST_PAUSE))


def _time(written: str) -> time:
    return time.fromisoformat(written)
