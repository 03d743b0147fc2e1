"""Another time: what is offered, what a move does, and what the hospital hears and says of it."""

from typing import Any

import pytest

from functions.appointments import compose
from functions.appointments.contract import Move
from functions.appointments.repository import AppointmentsRepository
from functions.identity import authorizer
from functions.shared.cookies import GUEST
from functions.shared.organizations import organizations
from tests.integration.world import Answer, World, slot, unit

HELD_AT = "2026-12-01T10:00:00+01:00"
FREE_AT = "2026-12-02T10:00:00+01:00"
LATER_AT = "2026-12-03T12:30:00+01:00"
HELD, FREE, LATER = slot("HELD", HELD_AT), slot("FREE", FREE_AT), slot("LATER", LATER_AT)


class Guest:
    """Someone with an appointment and a session."""

    def __init__(self, world: World, external_id: str = "A1", **fields: Any) -> None:
        self.world = world
        self.id = world.feed(external_id, **fields).body["id"]
        self.external_id, self.fields = external_id, fields
        self.refresh()

    def refresh(self) -> None:
        code = self.world.feed(self.external_id, **self.fields).body["reference"]
        self.cookie = self.world.open(code).cookie

    def see(self, what: str = "", **query: Any) -> Answer:
        path = f"/appointments/{self.id}{what and f'/{what}'}"
        return self.world.send("GET", path, query=query, cookie=self.cookie)

    def act(self, what: str, body: Any = None, version: int | None = None, key: str = "") -> Answer:
        said = version or self.see().body["version"]
        headers = {"If-Match": str(said)} | ({"Idempotency-Key": key} if key else {})
        path = f"/appointments/{self.id}/{what}"
        return self.world.send("POST", path, body, cookie=self.cookie, headers=headers)

    def times(self, **query: Any) -> list[dict[str, str]]:
        items: list[dict[str, str]] = self.see("alternatives", **query).body["items"]
        return items

    def move(self, place: int = 0, **said: Any) -> Answer:
        return self.act("move", {"slot_id": self.times()[place]["slot_id"]}, **said)


@pytest.fixture
def guest(world: World) -> Guest:
    """Holds the first of three times."""
    world.slots(HELD, FREE, LATER)
    return Guest(world, starts_at=HELD_AT, slot="HELD")


def told(world: World) -> list[dict[str, Any]]:
    world.stream()
    answer = world.send("GET", "/appointments/feed/changes", token=world.token())
    return [
        {k: v for k, v in item.items() if k not in ("id", "at")} for item in answer.body["items"]
    ]


def status_of(world: World, *rows: dict[str, Any]) -> list[str]:
    """How slots stand: a repeated row changes nothing."""
    return [row["status"] for row in world.slots(*rows).body["items"]]


def test_what_is_offered(world: World, guest: Guest) -> None:
    offered = guest.times()
    assert [each["starts_at"] for each in offered] == [FREE_AT, LATER_AT]
    assert offered[0]["ends_at"] == "2026-12-02T10:30:00+01:00"
    assert set(offered[0]) == {"slot_id", "starts_at", "ends_at"}


def test_what_is_offered_in_a_window(guest: Guest) -> None:
    assert [each["starts_at"] for each in guest.times(**{"from": LATER_AT})] == [LATER_AT]
    assert [each["starts_at"] for each in guest.times(to=LATER_AT)] == [FREE_AT]


def test_a_window_without_time_in_it_is_not_asked_for(world: World, guest: Guest) -> None:
    for begin in (FREE_AT, LATER_AT, "2027-12-01T10:00:00+01:00"):
        with world.counting() as calls:
            assert guest.times(**{"from": begin}, to=FREE_AT) == []
        assert "dynamodb:Query" not in calls


def test_what_is_past_is_not_even_read(world: World, guest: Guest) -> None:
    past = [slot(f"P{n}", f"2026-11-20T{8 + n:02}:00:00+01:00") for n in range(3)]
    world.slots(*past)
    page = guest.see("alternatives", limit=2, **{"from": "2026-11-01T00:00:00+01:00"}).body
    assert [each["starts_at"] for each in page["items"]] == [FREE_AT, LATER_AT]


def test_what_is_not_offered(world: World, guest: Guest) -> None:
    world.slots(
        slot("SHORT", FREE_AT, duration_minutes=20),
        slot("OTHER", FREE_AT, types=["surgery"]),
        slot("SOON", "2026-11-24T08:00:00+01:00"),
        slot("PAST", "2026-11-20T08:00:00+01:00"),
        slot("FAR", "2027-06-01T08:00:00+02:00"),
        slot("GONE", FREE_AT, withdrawn=True),
    )
    other = next(each.id for each in organizations()["ous"].units if each.id != unit("ous"))
    world.slots(slot("ELSEWHERE", FREE_AT), unit_id=other)
    assert len(guest.times()) == 2


def test_pages_of_what_is_offered(world: World, guest: Guest) -> None:
    """Many at one time, and some that do not suit among them."""
    rows = [
        slot(f"S{number}", FREE_AT, duration_minutes=60 if number % 3 else 10)
        for number in range(20)
    ]
    world.slots(*rows)
    wanted = {each["slot_id"] for each in guest.times(limit=100)}
    assert len(wanted) == 15
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = guest.see("alternatives", limit=3, **cursor).body
        seen += [each["slot_id"] for each in page["items"]]
        if "cursor" not in page:
            break
        cursor = {"cursor": page["cursor"]}
    assert len(seen) == len(set(seen))
    assert set(seen) == wanted


@pytest.mark.parametrize("cursor", ["x", "20261201T1000Z-x", "20261301T1000Z-" + "0" * 32])
def test_a_made_up_cursor(guest: Guest, cursor: str) -> None:
    answer = guest.see("alternatives", cursor=cursor)
    assert (answer.status, answer.code) == (400, "invalid-cursor")


def test_looking_for_times_is_logged_once_an_hour(world: World, guest: Guest) -> None:
    for _ in range(3):
        guest.see("alternatives")
    listed = [item for item in world.items("access_log") if item["action"]["S"] == "listed"]
    assert len(listed) == 1
    world.move(hours=1)
    guest.refresh()
    guest.see("alternatives")
    listed = [item for item in world.items("access_log") if item["action"]["S"] == "listed"]
    assert len(listed) == 2


def test_a_move_is_whole(world: World, guest: Guest) -> None:
    answer = guest.move()
    assert answer.status == 200
    assert answer.body["starts_at"] == FREE_AT
    assert answer.body["ends_at"] == "2026-12-02T10:30:00+01:00"
    assert (answer.body["status"], answer.body["version"]) == ("confirmed", 2)
    assert status_of(world, HELD, FREE, LATER) == ["free", "held", "free"]
    assert told(world) == [
        {
            "kind": "appointment.moved",
            "by": "guest",
            "appointment_id": guest.id,
            "external_id": "A1",
            "version": 2,
            "late": False,
            "starts_at": "2026-12-02T09:00:00Z",
            "moved_from": "2026-12-01T09:00:00Z",
            "slot": "FREE",
            "freed_slot": "HELD",
        }
    ]
    actions = [item["action"]["S"] for item in world.items("access_log")]
    assert actions.count("moved") == 1


def test_every_change_of_a_guests_leaves_one_notice_without_content(
    world: World, guest: Guest
) -> None:
    guest.act("confirm")
    guest.move()
    guest.act("change-request", {"comment": "Kanarifugl"})
    guest.act("cancel", {})
    notices = [i for i in world.items("outbox") if i["pk"]["S"].startswith("notice#")]
    assert [i["pk"]["S"].rpartition("#")[2] for i in notices] == ["1", "2", "3", "4", "5"]
    assert {frozenset(item) for item in notices} == {
        frozenset(
            {"pk", "sk", "patient_id", "occasion", "at", "concerns", "expires"}
            | {"organization", "appointment_id", "external_id"}
            | {"pending", "status", "tries", "version"}
        )
    }
    occasions = [item["occasion"]["S"] for item in notices]
    assert occasions == ["appointment-new", *["appointment-changed"] * 4]


def test_a_move_can_be_undone(world: World, guest: Guest) -> None:
    before = guest.see().body["slot_id"]
    guest.move()
    answer = guest.act("move", {"slot_id": before})
    assert (answer.status, answer.body["starts_at"]) == (200, HELD_AT)
    assert status_of(world, HELD, FREE) == ["held", "free"]


def test_a_time_that_somebody_has_taken(world: World, guest: Guest) -> None:
    wanted = guest.times()[0]["slot_id"]
    other = Guest(world, "A2", patient=OTHER, starts_at=LATER_AT)
    assert other.act("move", {"slot_id": wanted}).status == 200
    refused = guest.act("move", {"slot_id": wanted})
    assert (refused.status, refused.code) == (409, "slot-taken")
    assert guest.see().body["starts_at"] == HELD_AT
    assert status_of(world, HELD, FREE) == ["held", "held"]


@pytest.mark.parametrize(
    "fields",
    [{"withdrawn": True}, {"starts_at": LATER_AT}, {"duration_minutes": 10}, {"types": ["video"]}],
    ids=str,
)
def test_a_time_that_the_hospital_has_changed_is_no_longer_that_time(
    world: World, guest: Guest, fields: dict[str, Any]
) -> None:
    wanted = guest.times()[0]["slot_id"]
    world.slots(FREE | fields | {"source_version": 2})
    assert guest.act("move", {"slot_id": wanted}).code == "slot-taken"


def test_a_time_is_asked_for_by_its_unit_and_nobody_elses(world: World, guest: Guest) -> None:
    other = next(each.id for each in organizations()["ous"].units if each.id != unit("ous"))
    world.slots(slot("FREE", FREE_AT), unit_id=other)
    elsewhere = Guest(world, "A2", patient=OTHER, unit_id=other)
    foreign = elsewhere.times()[0]["slot_id"]
    assert foreign != guest.times()[0]["slot_id"]
    assert guest.act("move", {"slot_id": foreign}).code == "slot-taken"


def test_ones_own_time_is_taken(guest: Guest) -> None:
    answer = guest.act("move", {"slot_id": guest.see().body["slot_id"]})
    assert (answer.status, answer.code) == (409, "slot-taken")


@pytest.mark.parametrize("slot_id", ["", "x", "FREE", "20261202T0900Z", "٢" * 47, 5, None])
def test_a_malformed_slot(guest: Guest, slot_id: Any) -> None:
    answer = guest.act("move", {"slot_id": slot_id})
    assert (answer.status, answer.code) == (422, "invalid-request")


def test_the_same_move_sent_twice_is_made_once(world: World, guest: Guest) -> None:
    slot_id = guest.times()[0]["slot_id"]
    answers = [
        guest.act("move", {"slot_id": slot_id}, version=1, key="one-intent") for _ in range(2)
    ]
    assert answers[0].body == answers[1].body
    assert len(told(world)) == 1
    later = guest.times()[1]["slot_id"]
    other = guest.act("move", {"slot_id": later}, version=1, key="one-intent")
    assert (other.status, other.code) == (422, "idempotency-key-reused")


def test_a_move_decided_on_an_old_version_is_stale(guest: Guest) -> None:
    slot_id = guest.times()[0]["slot_id"]
    guest.act("confirm")
    assert guest.act("move", {"slot_id": slot_id}, version=1).code == "stale"


def test_conflicts_that_last_are_told_as_such_and_nothing_is_half_written(
    world: World, guest: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("functions.shared.waiting._LONGEST", 0.0)
    slot_id = guest.times()[0]["slot_id"]
    world.fail(dynamodb_TransactWriteItems={"rate": 1, "error": "TransactionConflict"})
    answer = guest.act("move", {"slot_id": slot_id}, version=1)
    assert (answer.status, answer.code) == (503, "busy")
    world.fail()
    assert guest.see().body["version"] == 1
    assert status_of(world, HELD, FREE) == ["held", "free"]
    assert guest.act("move", {"slot_id": slot_id}, version=1).status == 200


def test_after_the_free_deadline_it_can_only_be_cancelled(world: World, guest: Guest) -> None:
    slot_id = guest.times()[0]["slot_id"]
    world.move(days=7, hours=1)
    guest.refresh()
    assert guest.see().body["may"] == {
        "confirm": True,
        "cancel": True,
        "move": False,
        "change_request": False,
        "short_notice": False,
    }
    assert guest.see().body["may_not"] == dict.fromkeys(
        ("move", "change_request", "short_notice"), "too-late"
    )
    assert guest.times() == []
    for what, body in (("move", {"slot_id": slot_id}), ("change-request", {"comment": "A"})):
        refused = guest.act(what, body)
        assert (refused.status, refused.code) == (422, "too-late")
        assert refused.body["phone"] == guest.see().body["contact"]["phone"]
    assert guest.act("cancel", {"late": True}).status == 200


def test_where_a_call_is_wanted_the_number_is_told(world: World) -> None:
    at = "2026-11-25T09:00:00+01:00"
    guest = Guest(world, organization="ous", unit_id="ous-607", starts_at=at)
    assert guest.see().body["may"]["move"] is False
    assert guest.see().body["changeable_until"] == "2026-11-23T09:00:00+01:00"
    answer = guest.act("change-request", {"comment": "Kan jeg komme senere?"})
    assert (answer.status, answer.code) == (422, "phone-only")
    rikshospitalet = organizations()["ous"]
    assert answer.body["phone"] == rikshospitalet.phone
    assert answer.body["opening_hours"] == rikshospitalet.opening_hours


def test_cancelling_frees_the_time(world: World, guest: Guest) -> None:
    guest.act("cancel", {})
    assert status_of(world, HELD) == ["free"]
    assert told(world)[-1]["freed_slot"] == "HELD"


def test_the_hospitals_cancelling_frees_the_time(world: World, guest: Guest) -> None:
    path, query = "/appointments/feed/A1", {"source_version": 2}
    assert world.send("DELETE", path, query=query, token=world.token()).status == 204
    assert status_of(world, HELD) == ["free"]


def test_a_wish_for_a_change_waits_for_an_answer(world: World, guest: Guest) -> None:
    answer = guest.act("change-request", {"comment": "Helst en fredag."})
    assert answer.body["change_request"] == {
        "requested_at": "2026-11-23T10:00:00+01:00",
        "answer_by": "2026-11-25",
    }
    assert answer.body["may"]["change_request"] is False
    assert guest.act("change-request", {"comment": "Igjen"}).code == "not-possible"
    (fact,) = told(world)
    assert (fact["kind"], fact["reason"]) == ("appointment.change-requested", "Helst en fredag.")


@pytest.mark.parametrize("comment", ["", " ", "a" * 2001, "a\u202eb", None, 5])
def test_a_wish_that_is_no_text(guest: Guest, comment: Any) -> None:
    answer = guest.act("change-request", {"comment": comment})
    assert (answer.status, answer.code) == (422, "invalid-request")


@pytest.mark.parametrize(
    ("fields", "waits"),
    [
        ({"place": "Resepsjon C"}, True),
        ({"seen_version": 1}, True),
        ({"seen_version": 2}, False),
        ({"starts_at": LATER_AT, "slot": None}, False),
    ],
    ids=str,
)
def test_a_wish_is_answered_by_who_has_read_it_or_by_a_new_time(
    world: World, guest: Guest, fields: dict[str, Any], waits: bool
) -> None:
    guest.act("change-request", {"comment": "Helst en fredag."})
    world.feed(**{"starts_at": HELD_AT, "slot": "HELD", "source_version": 2, **fields})
    assert ("change_request" in guest.see().body) is waits


@pytest.mark.parametrize(
    ("fields", "stands"),
    [
        ({}, True),
        ({"place": "Resepsjon C", "slot": "HELD"}, True),
        ({"seen_version": 1}, True),
        ({"seen_version": 2}, False),
        ({"seen_version": 2, "slot": "HELD"}, False),
        ({"status": "cancelled"}, False),
    ],
    ids=str,
)
def test_a_move_stands_while_the_hospital_repeats_the_old_time(
    world: World, guest: Guest, fields: dict[str, Any], stands: bool
) -> None:
    guest.move()
    fed = {"starts_at": HELD_AT, "slot": None, "source_version": 2, **fields}
    assert world.feed(**fed).status == 200
    shown = guest.see().body
    assert shown["starts_at"] == (FREE_AT if stands else HELD_AT)
    assert status_of(world, FREE) == ["held" if stands else "free"]
    held_again = not stands and fed["slot"] is not None
    assert status_of(world, HELD) == ["held" if held_again else "free"]


def test_a_hospital_that_has_taken_the_move_in_keeps_it(world: World, guest: Guest) -> None:
    guest.move()
    world.feed(source_version=2, starts_at=FREE_AT, slot="FREE", place="Resepsjon C")
    assert guest.see().body["status"] == "confirmed"
    assert status_of(world, FREE) == ["held"]
    world.feed(source_version=3, starts_at=FREE_AT)
    assert status_of(world, FREE) == ["held"]


def test_a_new_time_of_the_hospitals_frees_the_old(world: World, guest: Guest) -> None:
    world.feed(source_version=2, starts_at=LATER_AT, slot="LATER")
    assert status_of(world, HELD, LATER) == ["free", "held"]
    world.feed(source_version=3, starts_at="2026-12-20T10:00:00+01:00")
    assert status_of(world, HELD, LATER) == ["free", "free"]


def test_a_slot_that_another_appointment_holds_is_not_held_twice(
    world: World, guest: Guest
) -> None:
    fields: dict[str, Any] = {"starts_at": HELD_AT, "slot": "HELD", "patient": OTHER}
    answer = world.feed("A2", **fields)
    assert (answer.status, answer.code) == (409, "slot-taken")
    guest.act("cancel", {})
    assert world.feed("A2", **fields).status == 200
    assert status_of(world, HELD) == ["held"]


def test_a_corrected_patient_keeps_the_slot(world: World, guest: Guest) -> None:
    world.feed(source_version=2, starts_at=HELD_AT, slot="HELD", patient=OTHER)
    assert status_of(world, HELD) == ["held"]
    world.feed(source_version=3, starts_at=HELD_AT, patient=ORDINARY)
    assert status_of(world, HELD) == ["held"]
    world.feed(source_version=4, starts_at=LATER_AT, patient=OTHER)
    assert status_of(world, HELD) == ["free"]


def test_a_slot_may_be_held_before_it_is_published(world: World) -> None:
    guest = Guest(world, starts_at=HELD_AT, slot="HELD")
    assert status_of(world, HELD, FREE) == ["held", "free"]
    guest.move()
    assert status_of(world, HELD, FREE) == ["free", "held"]
    assert told(world)[-1]["freed_slot"] == "HELD"


def test_an_appointment_without_a_slot_moves_too(world: World) -> None:
    world.slots(FREE)
    guest = Guest(world, starts_at=HELD_AT)
    assert "slot_id" not in guest.see().body
    guest.move()
    (fact,) = told(world)
    assert "freed_slot" not in fact


def test_a_discreet_units_times_are_times_and_nothing_else(world: World) -> None:
    hidden = unit("ous", discreet=True)
    fields = {"starts_at": HELD_AT, "unit_id": hidden}
    world.slots(HELD, FREE, unit_id=hidden)
    guest = Guest(world, slot="HELD", **fields)
    page = guest.see("alternatives").body
    assert set(page["items"][0]) == {"slot_id", "starts_at", "ends_at"}
    answer = guest.move()
    whole = str(page) + str(answer.body) + str(guest.see().body)
    chosen = next(each for each in organizations()["ous"].units if each.id == hidden)
    for secret in (hidden, chosen.name, chosen.department, "FREE", "Resepsjon", "medisiner"):
        assert secret not in whole


def test_a_discreet_units_refusal_names_the_switchboard(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = unit("ous", discreet=True)
    chosen = next(each for each in organizations()["ous"].units if each.id == hidden)
    rules = chosen.appointments.model_copy(update={"phone_only_workdays": 9})
    monkeypatch.setitem(chosen.__dict__, "appointments", rules)
    monkeypatch.setitem(chosen.__dict__, "phone", "22 99 99 99")
    guest = Guest(world, unit_id=hidden)
    answer = guest.act("change-request", {"comment": "A"})
    assert answer.body["phone"] == organizations()["ous"].phone


def test_the_code_goes_on_to_the_new_time(world: World) -> None:
    far = "2027-03-02T10:00:00+01:00"
    world.slots(slot("FAR", far))
    code = world.feed(starts_at=HELD_AT).body["reference"]
    guest = Guest(world, starts_at=HELD_AT)
    guest.move()
    world.move(days=60)
    assert world.open(code).status == 204
    assert world.feed(starts_at=HELD_AT).body["reference"] == code
    world.move(days=47)
    assert world.open(code).status == 404


def test_a_second_move_stands_over_the_echo_of_the_first(world: World, guest: Guest) -> None:
    guest.move(0)
    guest.move(1)
    world.feed(source_version=2, starts_at=FREE_AT, slot="FREE", seen_version=2)
    assert guest.see().body["starts_at"] == LATER_AT
    assert status_of(world, HELD, FREE, LATER) == ["free", "free", "held"]


def test_an_undo_stands_over_the_echo_of_what_was_undone(world: World, guest: Guest) -> None:
    before = guest.see().body["slot_id"]
    guest.move()
    guest.act("move", {"slot_id": before})
    world.feed(source_version=2, starts_at=HELD_AT, slot="HELD")
    world.feed(source_version=3, starts_at=FREE_AT, slot="FREE", seen_version=2)
    assert guest.see().body["starts_at"] == HELD_AT
    assert status_of(world, HELD, FREE) == ["held", "free"]
    world.feed(source_version=4, starts_at=FREE_AT, slot="FREE", seen_version=3)
    assert guest.see().body["starts_at"] == FREE_AT
    assert status_of(world, HELD, FREE) == ["free", "held"]


def test_a_cancellation_stands_over_the_echo_of_a_move(world: World, guest: Guest) -> None:
    guest.move(0)
    guest.move(1)
    guest.act("cancel", {})
    world.feed(source_version=2, starts_at=FREE_AT, slot="FREE", seen_version=2)
    assert guest.see().body["status"] == "cancelled"
    assert status_of(world, HELD, FREE, LATER) == ["free", "free", "free"]


def test_a_wish_stands_over_the_echo_of_a_move(world: World, guest: Guest) -> None:
    guest.move()
    guest.act("change-request", {"comment": "Helst en fredag."})
    world.feed(source_version=2, starts_at=FREE_AT, slot="FREE", seen_version=2)
    assert "change_request" in guest.see().body
    world.feed(source_version=3, starts_at=FREE_AT, slot="FREE", seen_version=3)
    assert "change_request" not in guest.see().body


def test_a_hospital_that_has_read_is_believed_however_often_it_has_spoken(
    world: World, guest: Guest
) -> None:
    guest.act("cancel", {})
    world.feed(source_version=2, starts_at=HELD_AT, status="cancelled")
    world.feed(source_version=3, starts_at=HELD_AT, place="Resepsjon C")
    assert guest.see().body["status"] == "cancelled"
    world.feed(source_version=4, starts_at=HELD_AT, slot="HELD", seen_version=2)
    assert guest.see().body["status"] == "booked"
    assert status_of(world, HELD) == ["held"]


def test_a_move_that_stands_keeps_the_length_that_its_slot_has(world: World, guest: Guest) -> None:
    guest.move()
    world.feed(source_version=2, starts_at=HELD_AT, duration_minutes=120)
    assert guest.see().body["duration_minutes"] == 30


@pytest.mark.parametrize("status", ["cancelled", "fulfilled", "no-show"])
def test_only_what_is_still_to_come_takes_a_slot(world: World, guest: Guest, status: str) -> None:
    answer = world.feed("A2", patient=OTHER, starts_at=HELD_AT, slot="HELD", status=status)
    assert answer.status == 200
    world.feed(source_version=2, starts_at=HELD_AT, slot="HELD", status=status)
    assert status_of(world, HELD) == ["free"]


def test_a_slot_is_remembered_as_long_as_it_is_held(world: World, guest: Guest) -> None:
    slots = [item for item in world.items("appointments") if item["sk"]["S"].startswith("slot#")]
    assert {item["external_id"]["S"]: "expires" in item for item in slots} == {
        "HELD": False,
        "FREE": True,
        "LATER": True,
    }


def test_the_reply_to_a_move_that_was_made_meanwhile_is_not_that_it_is_taken(
    world: World, guest: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same intent, sent twice at once: the other one commits between two readings."""
    slot_id = guest.times()[0]["slot_id"]
    caller = authorizer.sessions().find(GUEST.read([guest.cookie]) or "")
    assert caller
    read, done = AppointmentsRepository.slots, list[Any]()

    def disturbed(self: AppointmentsRepository, places: Any) -> Any:
        if not done:
            done.append(None)
            chosen = Move(slot_id=slot_id)
            done.append(compose.answers().move(caller, guest.id, 1, "one-intent", chosen))
        return read(self, places)

    monkeypatch.setattr(AppointmentsRepository, "slots", disturbed)
    answer = guest.act("move", {"slot_id": slot_id}, version=1, key="one-intent")
    assert (answer.status, answer.body["version"]) == (200, done[1].version)


ORDINARY = {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "Stødig Ugle"}
OTHER = {"national_id": "02918549970", "birth_date": "1959-03-14", "name": "Blid Elg"}
