"""A unit's calendar as anybody would keep it on paper: times, who has them, and who waits for one.

What it refuses it says by the refusal's code. Deadlines are the policy's own, proven apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from functions.appointments import policy
from functions.shared.clock import OSLO
from functions.shared.organizations import AppointmentRules

DONE = "done"
MOST_MOVES = 3
LENGTH = timedelta(minutes=30)
OPEN = ("booked", "confirmed")
HELD = timedelta(hours=2)
FROM, UNTIL = 8 * 60, 21 * 60
"""Minutes of the day between which offers are made and run out."""


@dataclass
class Time:
    """A slot on paper."""

    start: datetime
    withdrawn: bool = False
    held_by: str = ""
    offered_to: str = ""
    passed_by: set[str] = field(default_factory=set)

    @property
    def is_free(self) -> bool:
        return not (self.withdrawn or self.held_by or self.offered_to)


@dataclass
class Offer:
    slot: str
    start: datetime
    until: datetime


@dataclass
class Visit:
    """An appointment on paper."""

    person: str
    start: datetime
    status: str = "booked"
    cancelled_by: str | None = None
    slot: str = ""
    left: set[datetime] = field(default_factory=set)
    moves: int = 0
    wishes: bool = False
    answered: str | None = None
    since: datetime | None = None
    """Since when an earlier time is waited for."""
    notice: int = 0
    offer: Offer | None = None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN


def is_too_late(start: datetime, now: datetime) -> bool:
    """For a change."""
    return now >= start or now > policy.deadline(start, AppointmentRules())


class Paper:
    """Everything by the hospital's own ids."""

    def __init__(self) -> None:
        self.times: dict[str, Time] = {}
        self.visits: dict[str, Visit] = {}
        self.booked: dict[str, str] = {}
        """By person, what they booked last."""

    def publish(self, slot: str, start: datetime, withdrawn: bool) -> str:
        known = self.times.setdefault(slot, Time(start))
        if known.start != start:
            known.passed_by = set()
        known.start, known.withdrawn = start, withdrawn
        return DONE

    def feed(self, name: str, person: str, said: tuple[datetime, str, str], has_read: bool) -> str:
        """`said` is the start, the slot and the status."""
        start, slot, status = said
        old = self.visits.get(name)
        new = Visit(person, start, status, slot=slot)
        if old is not None:
            self._follow_word(old, new, has_read)
        if not new.is_open:
            new.slot, new.since = "", None
        if new.status == "cancelled":
            new.cancelled_by = (old and old.cancelled_by) or "hospital"
        taken = self.times.get(new.slot)
        holder = taken and (taken.held_by or taken.offered_to)
        if holder and holder != name:
            return "slot-taken"
        if new.slot:
            self.times.setdefault(new.slot, Time(new.start, withdrawn=True))
        self._exchange(name, old, new)
        return DONE

    def _follow_word(self, old: Visit, new: Visit, has_read: bool) -> None:
        """What the patient did stands while the hospital repeats itself."""
        said = new.status
        is_word = said == "booked" and not has_read
        keeps = is_word and new.start in old.left and old.cancelled_by != "hospital"
        same = new.start == old.start
        new.since, new.notice = old.since, old.notice
        if keeps:
            new.start, new.slot, new.status = old.start, old.slot, old.status
        elif same:
            new.slot = new.slot or old.slot
            stands = old.cancelled_by == "patient" or old.status == "no-show"
            if new.status == "booked" and (old.status == "confirmed" or (stands and is_word)):
                new.status = old.status
        if is_word and (keeps or same):
            new.left, new.wishes = old.left, old.wishes
        if (is_word and keeps) or (same and said == "booked"):
            new.moves, new.answered, new.offer = old.moves, old.answered, old.offer

    def take_back(self, name: str) -> str:
        if old := self.visits.get(name):
            self._close(name, old, old.cancelled_by or "hospital")
        return DONE

    def cancel(self, name: str, now: datetime) -> str:
        visit = self.visits[name]
        if refused := self._refused(visit, now):
            return refused
        self._close(name, visit, "patient")
        return DONE

    def confirm(self, name: str, now: datetime) -> str:
        visit = self.visits[name]
        if refused := self._refused(visit, now):
            return refused
        if visit.status == "confirmed":
            return "not-possible"
        visit.status = "confirmed"
        return DONE

    def move(self, name: str, slot: str, now: datetime) -> str:
        visit, time = self.visits[name], self.times.get(slot)
        if refused := self._refused(visit, now):
            return refused
        if visit.moves >= MOST_MOVES:
            return "moved-too-often"
        if is_too_late(visit.start, now):
            return "too-late"
        if time is None or not time.is_free or is_too_late(time.start, now):
            return "slot-taken"
        self._move(name, slot, "confirmed")
        self.visits[name].moves += 1
        return DONE

    def ask(self, name: str, now: datetime) -> str:
        visit = self.visits[name]
        if refused := self._refused(visit, now):
            return refused
        if visit.wishes:
            return "not-possible"
        if is_too_late(visit.start, now):
            return "too-late"
        visit.wishes, visit.answered = True, None
        return DONE

    def accept_wish(self, name: str, slot: str, now: datetime) -> str:
        visit, time = self.visits[name], self.times.get(slot)
        if not visit.wishes:
            return "not-found"
        if not visit.is_open or now >= visit.start:
            return "not-possible"
        if time is None or not time.is_free or now >= time.start:
            return "slot-taken"
        self._move(name, slot, "booked")
        self.visits[name].answered = "accepted"
        return DONE

    def decline_wish(self, name: str) -> str:
        visit = self.visits[name]
        if not visit.wishes:
            return "not-found"
        visit.wishes, visit.answered = False, "declined"
        return DONE

    def no_show(self, name: str, now: datetime) -> str:
        visit = self.visits[name]
        if not visit.is_open or now < visit.start:
            return "not-possible"
        visit.status = "no-show"
        return DONE

    def undo_no_show(self, name: str) -> str:
        visit = self.visits[name]
        if visit.status != "no-show":
            return "not-possible"
        visit.status = "booked"
        return DONE

    def wait(self, name: str, notice: int, now: datetime) -> str:
        visit = self.visits[name]
        if refused := self._refused(visit, now):
            return refused
        if now > visit.start - timedelta(hours=24):
            return "too-late"
        visit.since, visit.notice = visit.since or now, notice
        return DONE

    def wait_no_more(self, name: str) -> str:
        visit = self.visits[name]
        if visit.since is None:
            return "not-possible"
        visit.since = None
        self._end_offer(name)
        return DONE

    def accept(self, name: str, now: datetime) -> str:
        offer = self.visits[name].offer
        if offer is None or now >= offer.until or not self._still_fits(name, offer, now):
            return "offer-ended"
        self._move(name, offer.slot, "confirmed", offer.start)
        self.visits[name].since = None
        return DONE

    def pass_on(self, name: str, now: datetime) -> str:
        offer = self.visits[name].offer
        if offer is None or now >= offer.until:
            return "offer-ended"
        self._end_offer(name)
        return DONE

    def book(self, person: str, slot: str, now: datetime) -> str:
        """Under a name that the hospital learns: the caller puts it there."""
        last, time = self.visits.get(self.booked.get(person, "")), self.times.get(slot)
        if last and last.is_open and now < last.start + LENGTH:
            return "already-booked"
        if time is None or not time.is_free or is_too_late(time.start, now):
            return "slot-taken"
        return DONE

    def put_booking(self, name: str, person: str, slot: str) -> None:
        self.booked[person] = name
        new = Visit(person, self.times[slot].start, "confirmed", slot=slot)
        self._exchange(name, None, new)

    def follow(self, slots: Sequence[str], now: datetime) -> None:
        known = [(slot, self.times[slot]) for slot in slots if slot in self.times]
        free = [slot for slot, time in known if time.is_free]
        for slot, time in known:
            offer = self.visits[time.offered_to].offer if time.offered_to else None
            if offer and offer.slot == slot and not self._still_fits(time.offered_to, offer, now):
                self._end_offer(time.offered_to)
        self._offer(free, now)

    def catch_up(self, now: datetime) -> None:
        self._offer([slot for slot, time in sorted(self.times.items(), key=_start)], now)

    def sweep(self, now: datetime) -> None:
        for name, visit in self.visits.items():
            if visit.offer and visit.offer.until <= now:
                self._end_offer(name)

    def _offer(self, slots: Sequence[str], now: datetime) -> None:
        local = now.astimezone(OSLO)
        minute = local.hour * 60 + local.minute + local.second / 60
        if not FROM <= minute <= UNTIL - HELD.seconds / 60:
            return
        waiting = [(v.since, name) for name, v in self.visits.items() if v.since and v.is_open]
        queue = [name for _, name in sorted(waiting) if self.visits[name].offer is None]
        for slot in slots:
            first = next((name for name in queue if self._suits(slot, name, now)), None)
            if first:
                queue.remove(first)
                self.times[slot].offered_to = first
                self.visits[first].offer = Offer(slot, self.times[slot].start, now + HELD)

    def _suits(self, slot: str, name: str, now: datetime) -> bool:
        visit, time = self.visits[name], self.times[slot]
        is_earlier = time.start.astimezone(OSLO).date() < visit.start.astimezone(OSLO).date()
        in_time = now + max(timedelta(hours=visit.notice), HELD) <= time.start
        return time.is_free and name not in time.passed_by and is_earlier and in_time

    def _still_fits(self, name: str, offer: Offer, now: datetime) -> bool:
        time = self.times[offer.slot]
        is_same = time.offered_to == name and time.start == offer.start
        return is_same and not time.withdrawn and now < time.start

    def _refused(self, visit: Visit, now: datetime) -> str:
        if now >= visit.start:
            return "too-late"
        return "" if visit.is_open else "not-possible"

    def _move(self, name: str, slot: str, status: str, start: datetime | None = None) -> None:
        old = self.visits[name]
        to = start or self.times[slot].start
        left = (old.left | {old.start}) - {to}
        new = Visit(old.person, to, status, slot=slot, left=left, moves=old.moves)
        new.since, new.notice = old.since, old.notice
        self._exchange(name, old, new)

    def _close(self, name: str, old: Visit, by: str) -> None:
        new = Visit(old.person, old.start, "cancelled", by, left=old.left, moves=old.moves)
        new.answered = old.answered
        self._exchange(name, old, new)

    def _end_offer(self, name: str) -> None:
        if offer := self.visits[name].offer:
            self.visits[name].offer = None
            self._free(offer.slot, name)

    def _exchange(self, name: str, old: Visit | None, new: Visit) -> None:
        kept = {new.slot, new.offer.slot if new.offer else ""}
        had = [old.slot, old.offer.slot if old.offer else ""] if old else []
        for slot in had:
            if slot and slot not in kept:
                self._free(slot, name)
        if new.slot and self.times[new.slot].held_by != name:
            time = self.times[new.slot]
            time.held_by, time.offered_to, time.passed_by = name, "", set()
        self.visits[name] = new

    def _free(self, slot: str, name: str) -> None:
        time = self.times[slot]
        if name in (time.held_by, time.offered_to):
            time.passed_by = (set() if time.held_by else time.passed_by) | {name}
            time.held_by = time.offered_to = ""


def _start(named: tuple[str, Time]) -> datetime:
    return named[1].start
