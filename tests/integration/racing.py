"""Two acts in every order of their calls, and what must be true after each.

Each order must end as one of the two would that let one finish before the other begins: in what
stands, in what was told and noticed, and in the log. Where one of the two is nobody's act, it may
have to come once more for that.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import SimpleNamespace

import pytest

from functions.appointments import compose
from functions.appointments.models import Appointment, Offer, Slot
from functions.shared import aws
from functions.shared.organizations import organizations
from tests.integration.found import Found, Told
from tests.integration.meeting import UNIT, Meeting
from tests.integration.snapshot import Snapshot
from tests.integration.stepping import Run, every_schedule, stopping_at

WRITING = "TransactWriteItems"
Outcomes = tuple[str, str]
BESIDE = "appointment.offer-ended withdrawn"
"""What is told beside whatever else ended an offer."""
OF_FACTS = {
    "appointment.offered": "appointment-offer",
    "appointment.change-accepted": "change-answered",
    "appointment.change-declined": "change-answered",
}
"""Which notice goes with what the hospital is told, where it is not a letter's bearer who acted."""
NEWS = {"appointment-new", "appointment-updated", "appointment-cancelled"}
"""Of what the hospital says it is told nothing, but the patient is."""


@dataclass(frozen=True)
class Act:
    """What someone does, and who is then told to have done what."""

    name: str
    do: Callable[[Meeting], None]
    told: tuple[str, str] | None = None
    is_service: bool = False
    """Whether it is nobody's act: what it could not do it does the next time."""


@dataclass(frozen=True)
class Ending:
    """What came of a schedule, without ids and seals, which differ from run to run."""

    outcomes: Outcomes
    appointments: frozenset[Appointment]
    slots: frozenset[Slot]
    sources: frozenset[tuple[str, int, int]]
    codes: frozenset[tuple[str, int]]
    """Where the letters' codes stand, and until when they work."""
    told: frozenset[tuple[str, ...]]
    notices: frozenset[tuple[str, int, str]]
    logged: frozenset[tuple[tuple[str, str], int]]


@contextmanager
def stepping(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """KMS is not stopped at: its calls neither read nor change what others do. Nor are the units
    where nobody waits."""
    patch.setattr("functions.shared.database.time", SimpleNamespace(sleep=lambda _: None))
    ours = organizations()["ous"]
    only = [each for each in ours.units if each.id == UNIT]
    alone = {"ous": ours.model_copy(update={"units": only})}
    patch.setattr("functions.appointments.offers.organizations", lambda: alone)
    with stopping_at(aws.dynamodb(compose.settings())):
        yield


def race(meeting: Meeting, one: Act, other: Act, ends: set[Outcomes]) -> None:
    runs: list[Run] = []
    endings: list[Ending] = []
    snapshots: list[Snapshot] = []
    for run in every_schedule(lambda: one.do(meeting), lambda: other.do(meeting)):
        found = _checked(meeting, run, one, other)
        runs.append(run)
        endings.append(_ending(meeting, found, run))
        snapshots.append(found.snapshot)
        meeting.put_back()
    assert len({tuple(run.steps) for run in runs}) == len(runs) >= _fewest_schedules(runs)
    assert {run.outcomes for run in runs} == ends
    odd = [place for place, each in enumerate(endings) if each not in (endings[0], endings[-1])]
    assert one.is_service or other.is_service or not odd, [runs[place] for place in odd]
    at_rest = {}
    for place in {0, len(runs) - 1, *odd} if odd else ():
        snapshots[place].put_back()
        meeting.come_to_rest()
        found = _checked(meeting, runs[place], one, other)
        at_rest[place] = _ending(meeting, found, runs[place])
        meeting.put_back()
    for place in odd:
        assert at_rest[place] in (at_rest[0], at_rest[len(runs) - 1]), runs[place]


def _checked(meeting: Meeting, run: Run, *acts: Act) -> Found:
    found = Found(Snapshot.taken())
    slots_and_appointments_agree(found, run)
    what_was_done_is_told_once(meeting, found, run, acts)
    what_was_told_leads_to_what_stands(meeting.begin, found)
    who_was_told_was_noticed(meeting, found)
    return found


def slots_and_appointments_agree(found: Found, run: Run) -> None:
    holders = [each for each in found.appointments if each.slot]
    assert {each.status for each in holders} <= {"booked", "confirmed"}, run
    assert len({each.slot for each in holders}) == len(holders), run
    held = {(each.token, each.held_by) for each in found.slots if each.held_by}
    assert held == {(each.slot, each.id) for each in holders}, run
    offers = {(each.offer.slot, each.id) for each in found.appointments if each.offer}
    assert {(each.token, each.offered_to) for each in found.slots if each.offered_to} == offers, run
    assert not any(each.held_by and each.offered_to for each in found.slots), run
    nobodys = {s.token for s in found.slots if not (s.held_by or s.offered_to or s.withdrawn)}
    assert found.indexed_slots == nobodys, run


def what_was_done_is_told_once(
    meeting: Meeting, found: Found, run: Run, acts: tuple[Act, ...]
) -> None:
    """To the hospital, and in the log."""
    ends = zip(acts, run.outcomes, strict=True)
    done = sorted({act.told for act, outcome in ends if act.told and outcome == "done"})
    persons = [each for each in _new(meeting, found) if each.facts["by"] != "service"]
    told = [
        (each.label, found.names[each.appointment_id]) for each in persons if each.label != BESIDE
    ]
    assert sorted(told) == done, run
    logged = Counter(f"appointment.{action}" for action, _ in found.logged)
    logged.subtract(f"appointment.{action}" for action, _ in meeting.begin.logged)
    assert +logged == Counter(label.partition(" ")[0] for label, _ in done), run


def what_was_told_leads_to_what_stands(begin: Found, found: Found) -> None:
    """Whoever has read the feed knows what each appointment holds, and what is held for it; of the
    hospital's own words it needs none, but they come between."""
    for after in found.appointments:
        before = next((each for each in begin.appointments if each.id == after.id), None)
        told = sorted((t for t in found.told if t.appointment_id == after.id), key=_order)
        _replayed(found, before, after, told)


def _replayed(
    found: Found, before: Appointment | None, after: Appointment, told: list[Told]
) -> None:
    """`held` is None while the hospital alone knows."""
    last = before.version if before else 0
    held: str | None = found.names[before.slot] if before else ""
    offered = _offered(before.offer if before else None)
    new = [each for each in told if each.version > last]
    for each in new:
        facts = each.facts
        if each.version > last + 1 or _is_beside_hospitals_word(each, new):
            held = None
        last = each.version
        if each.kind == "appointment.offered":
            assert offered == ""
            offered = facts["slot"]
        elif each.kind == "appointment.offer-ended":
            assert offered == facts["slot"]
            offered = ""
        elif "slot" in facts or "freed_slot" in facts:
            assert held in (None, facts.get("freed_slot", ""))
            held = facts.get("slot", "")
            if facts.get("offer"):
                assert offered == held
                offered = ""
    assert offered == _offered(after.offer)
    assert after.version > last or held in (None, found.names[after.slot])


def _is_beside_hospitals_word(ended: Told, told: list[Told]) -> bool:
    """Whether it is all that is told of what made that version."""
    alone = [each.version for each in told].count(ended.version) == 1
    return alone and ended.label == BESIDE and ended.facts["by"] == "service"


def _order(told: Told) -> tuple[int, bool]:
    """What is told beside something comes after it."""
    return told.version, told.kind == "appointment.offer-ended"


def _offered(offer: Offer | None) -> str:
    return offer.external_id if offer else ""


def who_was_told_was_noticed(meeting: Meeting, found: Found) -> None:
    """Each fact has the notice that belongs to it, and no notice else belongs to a fact."""
    due = {
        (each.appointment_id, each.version): _occasion(each)
        for each in sorted(_new(meeting, found), key=_order, reverse=True)
    }
    new = {at: each for at, each in found.notices.items() if at not in meeting.begin.notices}
    assert {at: each for at, each in new.items() if each not in NEWS} == {
        at: each for at, each in due.items() if each
    }
    assert not any(due.get(at) for at, each in new.items() if each in NEWS)


def _occasion(told: Told) -> str:
    if told.facts["by"] == "guest":
        return "appointment-changed"
    return OF_FACTS.get(told.kind, "")


def _new(meeting: Meeting, found: Found) -> list[Told]:
    before = [each.facts for each in meeting.begin.told]
    return [each for each in found.told if each.facts not in before]


def _ending(meeting: Meeting, found: Found, run: Run) -> Ending:
    names = found.names
    sources = found.items("appointments", "source#")
    references = found.items("appointments", "reference#")
    return Ending(
        run.outcomes,
        frozenset(_unlike(found, each) for each in found.appointments),
        frozenset(
            each.model_copy(
                update={
                    "held_by": names[each.held_by],
                    "offered_to": names[each.offered_to],
                    "passed_by": tuple(names[id_] for id_ in each.passed_by),
                }
            )
            for each in found.slots
        ),
        frozenset(
            (names[item["appointment_id"]], item["source_version"], item["taken_version"])
            for item in sources
        ),
        frozenset((item["pk"], int(item["expires"])) for item in references),
        frozenset(_said(found, each) for each in _new(meeting, found)),
        frozenset((names[id_], version, each) for (id_, version), each in found.notices.items()),
        frozenset(Counter(found.logged).items()),
    )


def _unlike(found: Found, each: Appointment) -> Appointment:
    """Without what differs from run to run."""
    differs = {"id": "", "details": None, "answer": None, "wish": None}
    names = {"external_id": found.names[each.id], "slot": found.names[each.slot]}
    return each.model_copy(update=differs | names)


def _said(found: Found, told: Told) -> tuple[str, ...]:
    facts = {**told.facts, "appointment_id": "", "external_id": found.names[told.appointment_id]}
    return (told.kind, *(f"{name}={value}" for name, value in sorted(facts.items())))


def _fewest_schedules(runs: list[Run]) -> int:
    """What is always written by one can fall before each call that the other makes in any case."""
    return sum(
        min(len(run.calls(1 - who)) for run in runs)
        if all(WRITING in run.calls(who) for run in runs)
        else 1
        for who in (0, 1)
    )
