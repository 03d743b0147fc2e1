"""The demo data: nobody real, nothing the feed would refuse, and something for every tester."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from functions.appointments.contract import ChangeRequest
from functions.appointments.feed_contract import FedAppointment, FedSlot, FedSlots
from functions.appointments.models import Slot
from functions.appointments.policy import bookable_type, is_late
from functions.shared.clock import OSLO
from functions.shared.national_id import is_valid
from functions.shared.organizations import AppointmentType, Unit, organizations
from functions.shared.workdays import is_workday
from local.demo import FeedObject, Person, SlotBatch, feed, persons, slots, staff, wishes
from local.demo.persons import Kind
from local.demo.plans import DESK, places
from local.feeding import kind_of

SEED = 7
NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
PUBLISHED = {
    "14835949436",
    "02918549970",
    "21861799872",
    "05891299933",
    "27820999830",
    "51879049931",
}
NOWS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2031, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@pytest.fixture(scope="module")
def people() -> list[Person]:
    return persons(SEED)


@pytest.fixture(scope="module")
def fed() -> list[FeedObject]:
    return list(feed(SEED, NOW))


def body(fed: FeedObject) -> FedAppointment:
    return FedAppointment.model_validate(fed.body)


def unit_of(fed: FeedObject) -> Unit:
    unit = organizations()[fed.organization_id].unit(fed.body["unit_id"])
    assert unit is not None
    return unit


def age(person: Person) -> int:
    today, born = NOW.date(), person.birth_date
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def test_there_are_forty_persons_and_no_two_share_number_or_name(people: list[Person]) -> None:
    assert len({person.national_id for person in people}) == 40
    assert len({person.name for person in people}) == 40


@given(st.integers())
@settings(max_examples=25)
def test_every_number_is_well_formed_and_synthetic_whatever_the_seed(seed: int) -> None:
    for person in persons(seed):
        for number in (person.national_id, *person.former_ids):
            assert is_valid(number, "local")
            assert not is_valid(number, "prod")


def test_numbers_fit_the_birth_date(people: list[Person]) -> None:
    for person in people:
        number, born = person.national_id, person.birth_date
        month = int(number[2:4])
        assert int(number[:2]) in (born.day, born.day + 40)
        assert month in (born.month + 80, born.month + 65)
        assert number[4:6] == f"{born:%y}"
        assert (int(number[6:9]) >= 500) == (born.year >= 2000) or number in PUBLISHED


def test_there_is_every_kind_of_person(people: list[Person]) -> None:
    assert {person.national_id for person in people} >= PUBLISHED
    assert {14, 17} <= {age(person) for person in people}
    assert {person.kind for person in people} == set(get_args(Kind))
    assert {"fortrolig", "strengtFortrolig"} < {person.protection for person in people}
    assert any(int(person.national_id[0]) >= 4 for person in people)
    assert any(66 <= int(person.national_id[2:4]) <= 77 for person in people)


def test_contact_register_has_every_case(people: list[Person]) -> None:
    contacts = [person.contact for person in people]
    assert None in contacts
    known = [contact for contact in contacts if contact]
    assert {contact.language for contact in known} == {"nb", "nn", "en"}
    assert {contact.reserved for contact in known} == {True, False}
    assert any(contact.mobile is None for contact in known)
    assert any(contact.email is None for contact in known)
    assert all(re.fullmatch(r"\+4700000\d{3}|None", str(each.mobile)) for each in known)
    assert all(re.fullmatch(r"[a-z.]+@example\.no|None", str(each.email)) for each in known)


def test_hospitals_know_somebody_under_an_old_number_and_a_new_one(
    fed: list[FeedObject], people: list[Person]
) -> None:
    [changed] = [person for person in people if person.former_ids]
    coming = {
        each.body["patient"]["national_id"]
        for each in fed
        if each.body["patient"]["name"] == changed.name and body(each).starts_at > NOW
    }
    assert coming == {changed.national_id, *changed.former_ids}
    assert {number[0] >= "4" for number in coming} == {True, False}


def test_names_are_two_words(people: list[Person]) -> None:
    assert all(re.fullmatch(r"[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+", each.name) for each in people)


def test_there_are_three_hundred_appointments_each_with_an_id_of_its_own(
    fed: list[FeedObject],
) -> None:
    assert [each.external_id for each in fed] == [f"demo-{n:04}" for n in range(1, 301)]


def test_the_same_day_says_the_same_again(fed: list[FeedObject]) -> None:
    assert list(feed(SEED, NOW + timedelta(hours=9))) == fed


def test_the_day_is_oslos() -> None:
    just_after_midnight = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert next(feed(SEED, just_after_midnight)).body["source_version"] == 20261124


def test_another_seed_is_another_demo(fed: list[FeedObject]) -> None:
    assert list(feed(SEED + 1, NOW)) != fed


@given(st.integers(min_value=1, max_value=500))
@settings(max_examples=10, deadline=None)
def test_a_later_day_moves_appointments_and_changes_nothing_else(days: int) -> None:
    for before, after in zip(feed(SEED, NOW), feed(SEED, NOW + timedelta(days=days)), strict=True):
        assert after.body["source_version"] > before.body["source_version"]
        moving = {"source_version", "starts_at"}
        assert after.organization_id == before.organization_id
        assert {key: after.body[key] for key in after.body.keys() - moving} == {
            key: before.body[key] for key in before.body.keys() - moving
        }


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_the_feed_takes_every_one(now: datetime) -> None:
    for each in feed(SEED, now):
        organization = organizations()[each.organization_id]
        assert organization.offers("appointments", body(each).unit_id)


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_they_are_on_workdays_in_daytime_on_the_grid_within_the_weeks(now: datetime) -> None:
    today = now.astimezone(OSLO).date()
    for each in feed(SEED, now):
        start = body(each).starts_at.astimezone(OSLO)
        assert is_workday(start.date())
        assert 8 <= start.hour < 15
        assert start.minute % 5 == start.second == 0
        assert today - timedelta(weeks=8) <= start.date() <= today + timedelta(weeks=12)


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_nobody_comes_twice_a_day(now: datetime) -> None:
    fed = [body(each) for each in feed(SEED, now)]
    assert len({(each.patient.national_id, each.starts_at.date()) for each in fed}) == 300


def test_what_is_past_is_over_and_what_is_coming_is_not(fed: list[FeedObject]) -> None:
    bodies = [body(each) for each in fed]
    past = [each for each in bodies if each.starts_at.date() < NOW.date()]
    coming = [each for each in bodies if each.starts_at.date() > NOW.date()]
    assert {each.status for each in past} == {"fulfilled", "no-show", "cancelled"}
    assert {each.status for each in coming} == {"booked", "cancelled"}
    assert sum(each.status == "booked" for each in coming) > len(coming) * 0.8


def test_every_unit_that_offers_appointments_has_some(fed: list[FeedObject]) -> None:
    assert {each.body["unit_id"] for each in fed} == {unit.id for unit in units()}


def test_every_kind_of_appointment_occurs(fed: list[FeedObject]) -> None:
    assert {each.body["type"] for each in fed} == set(get_args(AppointmentType))


def test_who_is_called_has_no_place_to_go(fed: list[FeedObject]) -> None:
    for each in fed:
        assert (each.body["place"] is None) == (each.body["type"] in ("telephone", "video"))


@given(NOWS)
@settings(max_examples=30, deadline=None)
def test_at_any_hour_somebody_is_late_to_cancel(now: datetime) -> None:
    first_two = [each for each, _ in zip(feed(SEED, now), range(2), strict=False)]
    assert any(
        body(each).status == "booked"
        and now < body(each).starts_at
        and is_late(body(each).starts_at, unit_of(each).appointments, now)
        for each in first_two
    )


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_somebody_comes_on_a_monday_soon(now: datetime) -> None:
    today = now.astimezone(OSLO).date()
    starts = [body(each).starts_at.date() for each in feed(SEED, now)]
    mondays = (today + timedelta(days=7 * week - today.weekday()) for week in (1, 2, 3))
    assert next(day for day in mondays if is_workday(day)) in starts


def _ordinary_ahead(fed: list[FeedObject], day: date) -> set[str]:
    """The numbers of those with an ordinary appointment, with time enough to answer it."""
    ordinary = {person.national_id for person in persons(SEED) if person.is_ordinary}
    return {
        each.body["patient"]["national_id"]
        for each in fed
        if body(each).starts_at.date() > day + timedelta(days=3)
        and each.body["status"] == "booked"
        and not _is_discreet(each)
    } & ordinary


def _is_discreet(fed: FeedObject) -> bool:
    unit = organizations()[fed.organization_id].unit(fed.body["unit_id"])
    return unit is not None and unit.discreet


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_many_have_time_enough_to_answer(now: datetime) -> None:
    assert len(_ordinary_ahead(list(feed(SEED, now)), now.astimezone(OSLO).date())) >= 6


def test_some_come_to_discreet_units(fed: list[FeedObject]) -> None:
    assert sum(_is_discreet(each) and each.body["status"] == "booked" for each in fed) >= 6


def test_the_hospitals_say_who_is_protected_and_who_is_dead(
    fed: list[FeedObject], people: list[Person]
) -> None:
    said = {
        each.body["patient"]["national_id"]: (each.body["protected"], each.body["deceased"])
        for each in fed
    }
    assert said == {
        number: (each.protected, each.deceased)
        for each in people
        for number in (each.national_id, *each.former_ids)
    }


def test_children_come_to_childrens_clinics_and_nobody_else_does(
    fed: list[FeedObject], people: list[Person]
) -> None:
    children = {person.national_id for person in people if person.is_child}
    for each in fed:
        unit = organizations()[each.organization_id].unit(each.body["unit_id"])
        assert unit is not None
        is_child = each.body["patient"]["national_id"] in children
        assert unit.name.startswith("Barne") == is_child


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_there_is_an_example_of_every_kind(now: datetime) -> None:
    kinds = {kind_of(each, now) for each in feed(SEED, now)}
    assert kinds == {"past", "cancelled", "late", "discreet", "phone-only", "coming"}


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_the_desk_has_a_full_list_on_every_day_of_this_week(now: datetime) -> None:
    today = now.astimezone(OSLO).date()
    monday = today - timedelta(days=today.weekday())
    week = [monday + timedelta(days=number) for number in range(7)]
    at_the_desk = [body(each) for each in feed(SEED, now) if each.body["unit_id"] == DESK]
    for day in filter(is_workday, week):
        there = [each for each in at_the_desk if each.starts_at.astimezone(OSLO).date() == day]
        assert 8 <= len(there) <= 15
        assert any(each.status != "cancelled" for each in there)


def test_a_secretary_works_at_the_desk() -> None:
    assert any(each.function == "secretary" and DESK in each.units for each in staff(SEED))


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_some_at_the_desk_wish_for_a_change_while_one_can(now: datetime) -> None:
    coming = {each.external_id: each for each in feed(SEED, now) if kind_of(each, now) == "coming"}
    wished = wishes(coming.values())
    assert len(wished) == len(set(wished.values())) == 5
    for external_id, words in wished.items():
        each = coming[external_id]
        assert each.body["unit_id"] == DESK
        assert not is_late(body(each).starts_at, unit_of(each).appointments, now)
        assert ChangeRequest(comment=words).comment == words


def test_nobody_is_told_of_what_the_demo_holds(fed: list[FeedObject]) -> None:
    assert not any(body(each).notify for each in fed)


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_a_thousand_times_are_free_and_the_feed_takes_every_one(now: datetime) -> None:
    fed = list(feed(SEED, now))
    held = {each.body["slot"] for each in fed if each.body["status"] == "booked"}
    ids = []
    for batch in slots(SEED, now, fed):
        assert organizations()[batch.organization_id].offers("appointments", batch.unit_id)
        for row in FedSlots.model_validate(batch.body).slots:
            assert isinstance(row, FedSlot)
            ids.append(row.external_id)
            assert row.external_id in held or row.starts_at > now + timedelta(days=1)
    assert len(ids) == len(set(ids))
    assert len(set(ids) - held) >= 1000
    assert held < set(ids)


def free(batches: Iterable[SlotBatch], kind: str = "") -> Counter[str]:
    """How many at each unit: those whose ids begin so."""
    return Counter(
        batch.unit_id
        for batch in batches
        for row in batch.rows
        if row["external_id"].startswith(kind) and not row["external_id"].startswith("of-")
    )


def test_there_are_free_times_wherever_somebody_comes(fed: list[FeedObject]) -> None:
    assert {each.body["unit_id"] for each in fed} <= set(free(slots(SEED, NOW, fed), "free"))


def test_wherever_one_may_book_there_is_plenty_and_each_says_what_it_is_for(
    fed: list[FeedObject],
) -> None:
    batches = list(slots(SEED, NOW, fed))
    lets = {unit.id: unit for unit in units() if unit.book_types}
    assert free(batches, "open") == dict.fromkeys(lets, 40)
    for batch in batches:
        for row in FedSlots.model_validate(batch.body).slots:
            assert isinstance(row, FedSlot)
            is_open = row.external_id.startswith("open")
            assert bool(row.types) == is_open
            now = (
                bookable_type(_slot(row, batch.unit_id), lets[batch.unit_id], NOW)
                if is_open
                else None
            )
            assert (now is not None) == is_open


def _slot(row: FedSlot, unit_id: str) -> Slot:
    return Slot(**row.model_dump(), token=row.external_id, unit_id=unit_id, version=1)


@given(NOWS)
@settings(max_examples=10, deadline=None)
def test_wherever_one_may_wait_there_are_times_in_two_weeks(now: datetime) -> None:
    waits = {unit.id for unit in units() if unit.appointments.short_notice_types}
    found: Counter[str] = Counter()
    for batch in slots(SEED, now, ()):
        starts = [datetime.fromisoformat(row["starts_at"]) for row in batch.rows]
        found[batch.unit_id] += sum(start < now + timedelta(days=15) for start in starts)
    assert waits
    assert all(found[unit] >= 3 for unit in waits)


def units() -> list[Unit]:
    """Those that offer appointments."""
    return [place.unit for place in places()]
