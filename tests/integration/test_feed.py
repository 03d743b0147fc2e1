"""What hospitals' systems say, in any order and repetition; and what they are told."""

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from functions.appointments import compose
from functions.appointments.feed_contract import Fed, FedAppointment
from functions.appointments.repository import AppointmentsRepository
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from tests.integration.world import World, fed, unit

SYSTEM = Identity(role="system", subject="system-ous", organization="ous")
CHANGES = "/appointments/feed/changes"
ORDINARY = {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "Stødig Ugle"}
OTHER = {"national_id": "02918549970", "birth_date": "1985-11-02", "name": "Rolig Elg"}


def shown(world: World, fed: dict[str, Any], birth_date: str = "1959-03-14") -> dict[str, Any]:
    cookie = world.open(fed["reference"], birth_date).cookie
    body: dict[str, Any] = world.send("GET", f"/appointments/{fed['id']}", cookie=cookie).body
    return body


def cancel(world: World, external_id: str = "A1", version: int = 2, by: str = "ous") -> int:
    return world.send(
        "DELETE",
        f"/appointments/feed/{external_id}",
        query={"source_version": version},
        token=world.token(by),
    ).status


def answer_as_guest(world: World, fed: dict[str, Any], what: str, body: Any = None) -> None:
    cookie = world.open(fed["reference"]).cookie
    path = f"/appointments/{fed['id']}"
    version = world.send("GET", path, cookie=cookie).body["version"]
    headers = {"If-Match": str(version)}
    assert world.send("POST", f"{path}/{what}", body, cookie=cookie, headers=headers).status == 200


def changes(world: World, cursor: str | None = None, by: str = "ous", **query: Any) -> Any:
    query |= {"cursor": cursor} if cursor else {}
    return world.send("GET", CHANGES, query=query, token=world.token(by)).body


def test_a_replay_answers_the_same_and_changes_nothing(world: World) -> None:
    first = world.feed().body
    before = world.items("appointments")
    assert world.feed().body == first
    assert world.items("appointments") == before


def test_a_lost_reply_is_asked_for_again(world: World) -> None:
    world.fail(kms_GenerateMac=0)
    first = world.feed().body
    assert world.feed().body["reference"] == first["reference"]
    assert world.open(first["reference"]).status == 204


def test_nothing_is_half_written(world: World) -> None:
    world.fail(dynamodb_TransactWriteItems={"rate": 1, "error": "ValidationException"})
    assert world.feed().status == 503
    assert world.items("appointments") == world.items("patients") == []


def test_late_arrivals_change_nothing(world: World) -> None:
    fed = world.feed(source_version=5, place="Ny").body
    assert world.feed(source_version=4, place="Gammel").body == fed
    assert shown(world, fed)["place"] == "Ny"
    assert cancel(world, version=5) == 204
    assert shown(world, fed)["status"] == "booked"


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_any_order_of_the_feed_ends_alike(world: World, order: tuple[int, ...]) -> None:
    said: list[Callable[[], object]] = [
        lambda: world.feed(source_version=1, place="Først"),
        lambda: world.feed(source_version=2, place="Så"),
        lambda: cancel(world, version=3),
        lambda: world.feed(source_version=1, place="Først"),
    ]
    for place in order:
        said[place]()
    fed = world.feed(source_version=1).body
    seen = shown(world, fed)
    assert (seen["status"], seen["cancelled_by"]) == ("cancelled", "hospital")


def test_an_appointment_booked_again_after_the_hospital_cancelled(world: World) -> None:
    fed = world.feed().body
    cancel(world, version=2)
    world.feed(source_version=3)
    assert shown(world, fed)["status"] == "booked"


def test_a_patients_cancellation_outlives_an_unaware_repetition(world: World) -> None:
    fed = world.feed().body
    answer_as_guest(world, fed, "cancel", {})
    world.feed(source_version=2, place="Resepsjon C")
    assert shown(world, fed)["status"] == "cancelled"
    assert shown(world, fed)["cancelled_by"] == "patient"
    world.feed(source_version=3, seen_version=3)
    assert shown(world, fed)["status"] == "booked"


def test_a_new_time_undoes_the_answer(world: World) -> None:
    fed = world.feed().body
    answer_as_guest(world, fed, "confirm")
    world.feed(source_version=2, place="Resepsjon C")
    assert shown(world, fed)["status"] == "confirmed"
    world.feed(source_version=3, starts_at="2026-12-10T10:00:00+01:00")
    assert shown(world, fed)["status"] == "booked"


def test_a_corrected_patient_gets_a_code_of_their_own(world: World) -> None:
    wrong = world.feed(patient=OTHER).body
    right = world.feed(source_version=2, patient=ORDINARY).body
    assert right["id"] == wrong["id"]
    assert right["reference"] != wrong["reference"]
    assert world.open(wrong["reference"], OTHER["birth_date"]).status == 404
    assert shown(world, right)["status"] == "booked"
    late = world.feed(source_version=1, patient=OTHER).body
    assert late == {"id": right["id"]}


def test_one_number_is_one_patient(world: World) -> None:
    world.feed("A1")
    world.feed("A2")
    world.feed("A1", organization="ahus", unit_id=unit("ahus"))
    patients = {i["pk"]["S"] for i in world.items("appointments") if "start" in i}
    assert len(patients) == 1


@pytest.mark.parametrize("flag", ["protected", "deceased"])
def test_what_one_object_says_of_a_person_no_other_takes_back(world: World, flag: str) -> None:
    """One may be late, and another organization may not know."""
    true: dict[str, Any] = {flag: True}
    false: dict[str, Any] = {flag: False}
    world.feed("A1", source_version=10, **true)
    world.feed("A1", organization="ahus", unit_id=unit("ahus"), **false)
    assert "reference" not in world.feed("A2", source_version=1, **false).body
    assert "reference" not in world.feed("A1", source_version=9, **false).body
    assert "reference" in world.feed("A1", source_version=11, **false).body
    assert "reference" in world.feed("A3").body


def test_what_was_said_of_the_wrong_person_is_taken_back(world: World) -> None:
    world.feed("A1", patient=OTHER, deceased=True)
    assert "reference" not in world.feed("A2", patient=OTHER).body
    world.feed("A1", source_version=2, patient=ORDINARY)
    assert "reference" in world.feed("A3", patient=OTHER).body


def test_another_organizations_mistake_does_not_open_our_letter(world: World) -> None:
    number = "21861799872"
    child = {"national_id": number, "birth_date": "2017-06-21", "name": "Liten Mus"}
    grown = {"national_id": number, "birth_date": "1982-06-21", "name": "Liten Mus"}
    world.feed("A1", patient=child)
    world.feed("A1", organization="ahus", unit_id=unit("ahus"), patient=grown)
    answer = world.send("POST", "/appointments/feed/A1/reference", token=world.token())
    assert (answer.status, answer.code) == (422, "no-code")
    mine = world.feed("A2", patient=ORDINARY).body
    wrong = ORDINARY | {"birth_date": "1960-01-01"}
    world.feed("A2", organization="ahus", unit_id=unit("ahus"), patient=wrong)
    new = world.send("POST", "/appointments/feed/A2/reference", token=world.token()).body
    assert new["reference"] != mine["reference"]
    assert world.open(new["reference"], "1960-01-01").status == 404
    assert world.open(new["reference"], ORDINARY["birth_date"]).status == 204


def once_before(monkeypatch: pytest.MonkeyPatch, name: str, act: Callable[[], Any]) -> list[Any]:
    """Lets somebody else act at the first call of the repository's method; what came of it."""
    method = getattr(AppointmentsRepository, name)
    done: list[Any] = []

    def disturbed(self: AppointmentsRepository, *arguments: Any) -> Any:
        result = method(self, *arguments) if name == "read" else None
        if not done:
            done.append(None)
            done.append(act())
        return result if name == "read" else method(self, *arguments)

    monkeypatch.setattr(AppointmentsRepository, name, disturbed)
    return done


def upsert(world: World, version: int) -> Fed:
    fed_appointment = FedAppointment.model_validate(fed(world.now) | {"source_version": version})
    return compose.feed().upsert(SYSTEM, "A1", fed_appointment)


def test_a_code_issued_while_the_feed_is_read_is_the_one_that_works(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = world.feed().body["reference"]
    issued = once_before(
        monkeypatch, "read", lambda: compose.retraction().reissue(SYSTEM, "A1", None)
    )
    answer = upsert(world, version=2)
    assert answer.reference == issued[1].reference != old
    assert world.open(old).status == 404
    assert world.open(issued[1].reference).status == 204


def test_two_objects_at_once_behind_a_cancellation_are_one_appointment(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.feed("EARLIER")
    cancel(world, version=5)
    done = once_before(monkeypatch, "write", lambda: upsert(world, version=3))
    assert upsert(world, version=3) == done[1]
    stored = [i for i in world.items("appointments") if i.get("external_id") == {"S": "A1"}]
    assert len([item for item in stored if "start" in item]) == 1


def test_a_cancellation_that_meets_its_appointment_keeps_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel(world, version=5)
    done = once_before(monkeypatch, "write", lambda: upsert(world, version=3))
    compose.retraction().cancel(SYSTEM, "A1", 6)
    again = world.feed(source_version=3).body
    assert again["id"] == done[1].id
    assert shown(world, again)["status"] == "cancelled"


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_correction_behind_a_cancellation_counts_in_any_order(
    world: World, order: tuple[int, ...]
) -> None:
    said: list[Callable[[], object]] = [
        lambda: world.feed(source_version=3, patient=OTHER),
        lambda: world.feed(source_version=4, patient=ORDINARY),
        lambda: cancel(world, version=5),
    ]
    for place in order:
        said[place]()
    right = world.feed(source_version=4, patient=ORDINARY).body
    assert shown(world, right)["status"] == "cancelled"
    late = world.feed(source_version=3, patient=OTHER).body
    assert late == {"id": right["id"]}
    assert len({i["patient_id"]["S"] for i in world.items("appointments") if "start" in i}) == 1


def test_another_organizations_unit_is_not_there(world: World) -> None:
    answer = world.feed(organization="ahus")
    assert (answer.status, answer.code) == (404, "not-found")


def test_a_hospital_without_the_service_is_refused(world: World) -> None:

    off = organizations()["sshf"].units[0].id
    answer = world.feed(organization="sshf", unit_id=off)
    assert (answer.status, answer.code) == (403, "service-off")
    assert world.items("appointments") == []


def test_two_organizations_ids_do_not_meet(world: World) -> None:
    ours = world.feed("A1").body
    theirs = world.feed("A1", organization="ahus", unit_id=unit("ahus")).body
    assert ours["id"] != theirs["id"]
    assert cancel(world, "A1", by="ahus") == 204
    assert shown(world, ours)["status"] == "booked"


def test_a_new_code_is_issued_once_per_intent(world: World) -> None:
    world.feed()
    path = "/appointments/feed/A1/reference"
    headers = {"Idempotency-Key": "letter-lost"}
    first = world.send("POST", path, token=world.token(), headers=headers).body
    again = world.send("POST", path, token=world.token(), headers=headers).body
    other = world.send("POST", path, token=world.token()).body
    assert first == again != other


def test_no_new_code_for_the_protected_or_the_unknown(world: World) -> None:
    path = "/appointments/feed/A1/reference"
    assert world.send("POST", path, token=world.token()).status == 404
    world.feed(protected=True)
    answer = world.send("POST", path, token=world.token())
    assert (answer.status, answer.code) == (422, "no-code")


def test_changes_tell_what_the_patient_did(world: World) -> None:
    fed = world.feed().body
    assert changes(world) == {"items": [], "cursor": "1.0"}
    answer_as_guest(world, fed, "confirm")
    world.move(seconds=1)
    answer_as_guest(world, fed, "cancel", {"reason": "Jeg er blitt frisk."})
    assert changes(world)["items"] == []
    world.stream()
    told = changes(world)
    assert [each["kind"] for each in told["items"]] == [
        "appointment.confirmed",
        "appointment.cancelled",
    ]
    last = told["items"][-1]
    assert last["external_id"] == "A1"
    assert last["appointment_id"] == fed["id"]
    assert (last["by"], last["late"], last["reason"]) == ("guest", False, "Jeg er blitt frisk.")
    assert changes(world, told["cursor"]) == {"items": [], "cursor": told["cursor"]}
    assert changes(world, "1.1")["items"] == [last]
    assert changes(world, limit=1)["cursor"] == "1.1"


def test_changes_are_the_organizations_own(world: World) -> None:
    answer_as_guest(world, world.feed().body, "confirm")
    world.stream()
    assert changes(world, by="ahus") == {"items": [], "cursor": "1.0"}


@pytest.mark.parametrize("cursor", ["x", "1", "1.", ".1", "1.x", "1.-1", "١.١", "1.1.1", "9" * 99])
def test_a_made_up_cursor_is_refused(world: World, cursor: str) -> None:
    answer = world.send("GET", CHANGES, query={"cursor": cursor}, token=world.token())
    assert (answer.status, answer.code) == (400, "invalid-cursor")


@pytest.mark.parametrize("cursor", ["2.0", "1.1", "0.0"])
def test_a_cursor_of_a_feed_that_was_restored_is_gone(world: World, cursor: str) -> None:
    answer = world.send("GET", CHANGES, query={"cursor": cursor}, token=world.token())
    assert (answer.status, answer.code) == (410, "feed-restarted")


def test_no_text_and_no_name_is_stored_in_the_clear(world: World) -> None:
    canaries = ["Kanarifugl", "Kanariplass", "Kanariråd", "Kanarigrunn", "14835949436", "1959-03"]
    patient = {**ORDINARY, "name": "Kanarifugl"}
    fed = world.feed(patient=patient, place="Kanariplass", preparation="Kanariråd").body
    answer_as_guest(world, fed, "cancel", {"reason": "Kanarigrunn"})
    world.stream()
    stored = [
        str(world.items(table))
        for table in ("appointments", "patients", "outbox", "access_log", "sessions", "keys")
    ]
    assert all(stored)
    for canary in canaries:
        assert not any(canary in text for text in stored), canary
    code = fed["reference"].replace("-", "")
    assert not any(code in text or fed["reference"] in text for text in stored)
