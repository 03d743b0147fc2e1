"""All of a patient's appointments, page by page: what is coming, and backwards what is past."""

import re
from datetime import UTC, datetime, timedelta

from functions.appointments import policy
from functions.appointments.models import Appointment, Period, Window
from functions.appointments.repository import AppointmentsRepository, Place
from functions.shared.clock import Clock, timestamp
from functions.shared.errors import InvalidCursor

LONGEST = timedelta(days=31)
"""How long an appointment can last: what began before that is over."""

_FIRST, _LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_CURSOR = re.compile(r"(coming|past)(?:~([0-9T:.Z-]{27})~([0-9a-f]{32}))?", re.ASCII)


class Overview:
    """Reads no more than it shows, and one to know whether more follows."""

    def __init__(self, repository: AppointmentsRepository, clock: Clock) -> None:
        self.repository = repository
        self.clock = clock

    def page(
        self, patient_id: str, window: Window, cursor: str | None, limit: int
    ) -> tuple[list[Appointment], str | None]:
        """Up to `limit` of those that the window holds, and where to go on. Raises InvalidCursor.

        Without a period, what is past follows what is coming.
        """
        periods: list[Period] = [window.period] if window.period else ["coming", "past"]
        period, after = _read(cursor) if cursor else (periods[0], None)
        if period not in periods:
            raise InvalidCursor
        shown: list[Appointment] = []
        for each in periods[periods.index(period) :]:
            if len(shown) == limit:
                return shown, each
            wanted = window.model_copy(update={"period": each})
            found, more = self._of_period(patient_id, wanted, after, limit - len(shown))
            shown += found
            if more:
                return shown, f"{each}~{timestamp(shown[-1].starts_at)}~{shown[-1].id}"
            after = None
        return shown, None

    def _of_period(
        self, patient_id: str, window: Window, after: Place | None, limit: int
    ) -> tuple[list[Appointment], bool]:
        """Those of one period, and whether more follow."""
        now = self.clock()
        begin, end = _bounds(window, now)
        shown: list[Appointment] = []
        while len(shown) <= limit:
            asked = limit + 1 - len(shown)
            read = self.repository.appointments(
                patient_id, begin, end, after, asked, newest_first=window.period == "past"
            )
            shown += [each for each in read if policy.is_within(each, window, now)]
            if len(read) < asked:
                break
            after = (read[-1].starts_at, read[-1].id)
        return shown[:limit], len(shown) > limit


def _bounds(window: Window, now: datetime) -> tuple[datetime, datetime]:
    """Between which starts to look: one that is coming may have begun, one that is past has."""
    begins, ends = window.begins or _FIRST, window.ends or _LAST
    if window.period == "coming":
        return max(begins, now - LONGEST), ends
    return begins, min(ends, now)


def _read(cursor: str) -> tuple[Period, Place | None]:
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise InvalidCursor
    period: Period = "coming" if found[1] == "coming" else "past"
    if found[2] is None:
        return period, None
    try:
        return period, (datetime.fromisoformat(found[2]), found[3])
    except ValueError:
        raise InvalidCursor from None
