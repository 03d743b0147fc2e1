"""What is shown of threads: lists, a thread, what is unread, whom one may write to."""

import re
from collections.abc import Sequence

from functions.messages import policy
from functions.messages.acting import KIND, purpose_of
from functions.messages.changes import Changes
from functions.messages.contract import (
    OrganizationView,
    ThreadPage,
    ThreadView,
    Unread,
    WritableUnit,
    WritableUnits,
)
from functions.messages.models import Entry, Status, Thread
from functions.messages.repository import Listed, MessagesRepository, queued
from functions.messages.room import Room
from functions.messages.views import Views, topic_view, unit_view
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock, timestamp
from functions.shared.database import undisturbed
from functions.shared.errors import InvalidCursor
from functions.shared.identity import Identity
from functions.shared.organizations import unit_of
from functions.shared.relations import Relations
from functions.shared.writes import Write

_NOTES = 100
"""More than colleagues write about one thread."""
_MARKED = 80
"""Entries that are marked as read at once: a transaction holds a hundred writes."""
_CURSOR = re.compile(r"([0-9T:.#Z-]{27,40})~([0-9a-f]{32})", re.ASCII)


class Reading:
    """Each answer after the access log has it. Everything raises NotFound."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        relations: Relations,
        changes: Changes,
        views: Views,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.relations = relations
        self.changes = changes
        self.views = views
        self.access_log = access_log
        self.clock = clock

    def units(self, caller: Identity) -> WritableUnits:
        """Units that the patient has to do with and that are written to here."""
        self.room.read_person(caller)
        now = self.clock()
        items = []
        for unit_id in dict.fromkeys(
            each.unit_id for each in self.relations.known(caller.subject, now)
        ):
            organization, unit = unit_of(unit_id)
            if not organization.offers("messages", unit_id):
                continue
            topics = organization.topics_of(unit)
            items.append(
                WritableUnit(
                    organization=OrganizationView(id=organization.id, name=organization.name),
                    unit=unit_view(unit),
                    topics=[topic_view(topic) for topic in topics],
                    answer_by=[policy.due_on(now, topic.answer_workdays) for topic in topics],
                )
            )
        return WritableUnits(items=items)

    def own(
        self, caller: Identity, status: Status | None, cursor: str | None, limit: int
    ) -> ThreadPage:
        """The patient's, what happened last first. Raises InvalidCursor."""
        self.room.read_person(caller)
        found = self.repository.of_patient(caller.subject, _after(cursor), limit)
        self.access_log.listed(caller, "threads", caller.subject, "", "own-thread")
        shown = [each for each in found if status in (None, each.status)]
        last = found[-1] if len(found) == limit else None
        return self._page(caller, shown, (timestamp(last.active_at), last.id) if last else None)

    def queue(
        self,
        caller: Identity,
        unit_id: str,
        status: Status,
        assignee: str,
        cursor: str | None,
        limit: int,
    ) -> ThreadPage:
        """The unit's, of one status: what is due first. Raises ServiceOff and InvalidCursor."""
        self.room.require_unit(caller, unit_id)
        found = self.repository.of_unit(unit_id, status, assignee, _after(cursor), limit)
        patients = [each.patient_id for each in found]
        self.access_log.listed_all(caller, "threads", patients, caller.organization, "unit-queue")
        last = found[-1] if len(found) == limit else None
        return self._page(caller, found, (queued(last), last.id) if last else None)

    def thread(
        self, caller: Identity, thread_id: str, cursor: int | None, limit: int
    ) -> ThreadView:
        """A thread with its newest entries, or those before an older one."""
        thread, entries = self._read(caller, thread_id, cursor, limit)
        notes = None
        if caller.role == "staff":
            notes = [
                self.views.note(thread, each) for each in self.repository.notes(thread_id, _NOTES)
            ]
        purpose = purpose_of(caller, thread)
        self.access_log.opened(caller, KIND, thread.patient_id, thread.organization, purpose)
        older = entries[-1].number if entries and entries[-1].number > 1 else None
        return ThreadView(
            thread=self.views.summary(thread, self.clock(), caller.role),
            items=[self.views.entry(thread, each) for each in reversed(entries)],
            cursor=str(older) if older else None,
            notes=notes,
        )

    def mark_read(self, caller: Identity, thread_id: str, up_to: int) -> None:
        """The caller's side has read so far. It cannot be unread again. Raises Busy."""

        def attempt() -> None:
            old, _ = self.room.find(caller, thread_id)
            is_patient = caller.role == "patient"
            read = old.patient_read if is_patient else old.staff_read
            last = min(up_to, old.entries, read + _MARKED)
            if last <= read:
                return
            passed = self.repository.entries(thread_id, read + 1, last, _MARKED)
            others = [each for each in passed if _is_from_other(each, is_patient=is_patient)]
            self.repository.write(
                *self._read_by(caller, old, last, len(others)),
                *(
                    self.repository.mark_read(each, self.clock(), caller.function)
                    for each in others
                ),
            )

        undisturbed(attempt)

    def unread(self, caller: Identity) -> Unread:
        """Counted as things happen, so that asking costs one reading."""
        if caller.role == "patient":
            (item,) = self.repository.read(self.repository.unread_key("patient", caller.subject))
            return Unread(unread=int(item["count"]) if item else 0)
        units = [unit for unit in caller.units.split(",") if unit]
        items = self.repository.read(*(self.repository.unread_key("staff", unit) for unit in units))
        counts = {
            unit: int(item["count"]) if item else 0 for unit, item in zip(units, items, strict=True)
        }
        return Unread(unread=sum(counts.values()), units=counts)

    def _read_by(self, caller: Identity, old: Thread, last: int, count: int) -> list[Write | None]:
        if caller.role == "patient":
            update = {
                "patient_read": last,
                "patient_unread": old.patient_unread - count,
                "noticed": old.noticed and old.patient_unread > count,
            }
        else:
            update = {"staff_read": last, "staff_unread": old.staff_unread - count}
        return self.changes.put(old.model_copy(update=update), old)

    def _read(
        self, caller: Identity, thread_id: str, before: int | None, limit: int
    ) -> tuple[Thread, list[Entry]]:
        if before is not None:
            thread, _ = self.room.find(caller, thread_id)
            last = min(before - 1, thread.entries)
            return thread, self.repository.entries(thread_id, 1, last, limit, newest_first=True)
        found, entries = self.repository.newest(thread_id, limit)
        self.room.require(caller, found, self._person(caller))
        assert found is not None  # noqa: S101 - else it was not found
        return found, entries

    def _person(self, caller: Identity) -> dict[str, object] | None:
        return self.room.read_person(caller) if caller.role == "patient" else None

    def _page(self, caller: Identity, threads: Sequence[Thread], last: Listed | None) -> ThreadPage:
        now = self.clock()
        return ThreadPage(
            items=[self.views.summary(each, now, caller.role) for each in threads],
            cursor="~".join(last) if last else None,
        )


def _is_from_other(entry: Entry, *, is_patient: bool) -> bool:
    return entry.kind == "message" and (entry.by == "staff") == is_patient


def _after(cursor: str | None) -> Listed | None:
    if cursor is None:
        return None
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise InvalidCursor
    return found[1], found[2]
