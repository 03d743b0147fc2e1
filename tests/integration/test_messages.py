"""A patient and a unit write to each other: what each may do, and what each is told."""

import json
from typing import Any

import pytest

from functions.messages import intake
from tests.integration.world import World, unit
from tests.integration.writing import Pair

WOMAN_ALONE = {"national_id": "14835949436"}


@pytest.fixture
def pair(world: World) -> Pair:
    return Pair.in_(world)


def test_the_units_that_one_may_write_to_are_those_one_has_to_do_with(pair: Pair) -> None:
    (found,) = pair.world.send("GET", "/messages/units", cookie=pair.patient).body["items"]
    assert found["unit"]["id"] == pair.unit_id
    assert found["topics"][0] == {
        "id": "appointment",
        "name": "Spørsmål om en time",
        "name_en": "A question about an appointment",
        "answer_workdays": 2,
    }
    assert found["answer_by"][0] == "2026-11-25"


def test_a_message_waits_for_an_answer_until_the_promised_day(pair: Pair) -> None:
    thread = pair.started()
    assert (thread["status"], thread["answer_due"], thread["overdue"]) == (
        "waiting",
        "2026-11-30",
        False,
    )
    (queued,) = pair.queue()
    assert queued["id"] == thread["id"]
    assert queued["patient"] == {"name": "Stødig Ugle", "birth_date": "1959-03-14"}
    assert queued["unread"] == 1
    assert "patient" not in thread


def test_both_see_who_wrote_and_who_has_read(pair: Pair) -> None:
    thread = pair.started()["id"]
    assert pair.act(pair.nurse, thread, "read", {"up_to": 1}).status == 204
    pair.world.move(minutes=10)
    assert pair.reply(pair.nurse, thread, "Ja, det kan du.").status == 201
    shown = pair.thread(pair.patient, thread)
    asked, answered = shown["items"]
    assert asked["read_by_function"] == "nurse"
    assert asked["read_at"] == "2026-11-23T10:00:00+01:00"
    assert answered["sender"]["name"] == "Rask Ravn"
    assert answered["sender"]["function"] == "nurse"
    assert "read_at" not in answered
    assert shown["thread"]["status"] == "answered"
    assert "answer_due" not in shown["thread"]
    pair.act(pair.patient, thread, "read", {"up_to": 2})
    assert "read_at" in pair.thread(pair.nurse, thread)["items"][1]


def test_what_is_unread_is_counted_for_both(pair: Pair) -> None:
    thread = pair.started()["id"]
    pair.reply(pair.patient, thread, "Og om morgenen?")
    assert (pair.unread(pair.patient), pair.unread(pair.nurse)) == (0, 2)
    pair.reply(pair.nurse, thread)
    assert (pair.unread(pair.patient), pair.unread(pair.nurse)) == (1, 2)
    pair.act(pair.nurse, thread, "read", {"up_to": 1})
    assert pair.unread(pair.nurse) == 1
    for _ in range(2):
        pair.act(pair.nurse, thread, "read", {"up_to": 999})
        assert pair.unread(pair.nurse) == 0
    pair.act(pair.patient, thread, "read", {"up_to": 3})
    assert pair.unread(pair.patient) == 0


def test_one_notice_until_it_is_read(pair: Pair) -> None:
    def notices() -> int:
        return sum(
            item["pk"]["S"].startswith("notice#thread#") for item in pair.world.items("outbox")
        )

    thread = pair.started()["id"]
    assert notices() == 0
    pair.reply(pair.nurse, thread, "Ja.")
    pair.reply(pair.nurse, thread, "Og gjerne med mat.")
    assert notices() == 1
    pair.act(pair.patient, thread, "read", {"up_to": 3})
    pair.reply(pair.nurse, thread, "En ting til.")
    assert notices() == 2


def test_sent_again_under_its_key_it_is_sent_once(pair: Pair) -> None:
    first, second = (pair.start(key="the-same-key") for _ in range(2))
    assert first.status == second.status == 201
    assert first.body["id"] == second.body["id"]
    assert first.body["entries"] == second.body["entries"] == 1
    key = {"Idempotency-Key": "the-reply-key"}
    path = f"/messages/threads/{first.body['id']}/messages"
    for _ in range(2):
        answer = pair.world.send("POST", path, {"body": "Hei"}, cookie=pair.nurse, headers=key)
        assert (answer.status, answer.body["entries"]) == (201, 2)
    other = pair.world.send("POST", path, {"body": "Nei"}, cookie=pair.nurse, headers=key)
    assert (other.status, other.code) == (422, "idempotency-key-reused")


def test_a_closed_thread_is_opened_again_before_one_writes(pair: Pair) -> None:
    thread = pair.started()
    closed = pair.act(pair.nurse, thread["id"], "close", version=thread["version"])
    assert (closed.status, closed.body["status"]) == (200, "closed")
    refused = pair.reply(pair.patient, thread["id"])
    assert (refused.status, refused.code) == (422, "not-possible")
    again = pair.act(pair.patient, thread["id"], "reopen", version=closed.body["version"])
    assert (again.body["status"], again.body["answer_due"]) == ("waiting", "2026-11-30")
    assert pair.reply(pair.patient, thread["id"]).status == 201
    kinds = [each["kind"] for each in pair.thread(pair.patient, thread["id"])["items"]]
    assert kinds == ["message", "closed", "reopened", "message"]


def test_nobody_closes_what_they_have_not_seen(pair: Pair) -> None:
    thread = pair.started()
    pair.reply(pair.patient, thread["id"], "Det haster litt.")
    closed = pair.act(pair.nurse, thread["id"], "close", version=thread["version"])
    assert (closed.status, closed.code) == (409, "stale")


def test_it_is_forwarded_inside_the_organization_for_the_patient_to_see(pair: Pair) -> None:
    thread = pair.started()
    to = {"unit_id": "ous-673", "reason": "Dette er det urologen som svarer på."}
    moved = pair.act(pair.nurse, thread["id"], "forward", to, thread["version"])
    assert moved.status == 204
    assert (
        pair.world.send("GET", f"/messages/threads/{thread['id']}", cookie=pair.nurse).status == 404
    )
    assert pair.unread(pair.nurse) == 0
    there = pair.world.staff("other", units=["ous-673"], name="Lun Hubro")
    assert pair.unread(there) == 1
    event = pair.thread(pair.patient, thread["id"])["items"][1]
    assert (event["kind"], event["body"], event["to_unit"]) == (
        "forwarded",
        "Dette er det urologen som svarer på.",
        "Urologisk poliklinikk",
    )
    elsewhere = {"unit_id": unit("ahus"), "reason": "Feil sykehus."}
    version = pair.thread(there, thread["id"])["thread"]["version"]
    assert pair.act(there, thread["id"], "forward", elsewhere, version).status == 404


def test_it_is_taken_on_by_a_colleague(pair: Pair) -> None:
    thread = pair.started()
    path = f"/messages/units/{pair.unit_id}/staff"
    (me,) = pair.world.send("GET", path, cookie=pair.nurse).body["items"]
    assert me == {"subject": "nurse", "name": "Rask Ravn", "function": "nurse"}
    taken = pair.act(pair.nurse, thread["id"], "assign", {"to": "nurse"}, thread["version"])
    assert taken.body["assignee_name"] == "Rask Ravn"
    assert [each["id"] for each in pair.queue(assignee="nurse")] == [thread["id"]]
    stranger = pair.act(
        pair.nurse, thread["id"], "assign", {"to": "stranger"}, taken.body["version"]
    )
    assert stranger.status == 404
    left = pair.act(pair.nurse, thread["id"], "assign", {"to": None}, taken.body["version"])
    assert "assignee" not in left.body
    assert pair.queue(assignee="nurse") == []


def test_notes_are_for_colleagues_alone(pair: Pair) -> None:
    thread = pair.started()["id"]
    assert pair.act(pair.nurse, thread, "note", {"body": "Ring apoteket først."}).status == 200
    (note,) = pair.thread(pair.nurse, thread)["notes"]
    assert (note["body"], note["sender"]["name"]) == ("Ring apoteket først.", "Rask Ravn")
    assert "apoteket" not in json.dumps(pair.thread(pair.patient, thread))


def test_staff_write_only_to_whom_the_hospital_has_told_of(pair: Pair) -> None:
    path = f"/messages/units/{pair.unit_id}/threads"
    said = {"topic": "results", "subject": "Prøvesvar", "body": "Alt er i orden."}

    def start(national_id: str) -> Any:
        body = {"patient": {"national_id": national_id}, **said}
        return pair.world.send("POST", path, body, cookie=pair.nurse)

    begun = start("14835949436")
    assert (begun.status, begun.body["status"]) == (201, "answered")
    assert pair.unread(pair.patient) == 1
    unknown = start("02918549970")
    assert (unknown.status, unknown.code) == (404, "not-found")
    pair.world.outside.register("02918549970", birth_date="1985-11-02", name="Blid Elg")
    pair.world.patient("02918549970")
    known = start("02918549970")
    assert known.body["code"] == unknown.body["code"]


def test_a_promise_that_was_not_kept_is_told_once(pair: Pair) -> None:
    thread = pair.started()
    pair.world.move(days=7)
    intake.sweep(None, None)
    assert not _told(pair.world, "thread.overdue")
    pair.world.move(days=1)
    for _ in range(2):
        intake.sweep(None, None)
    assert len(_told(pair.world, "thread.overdue")) == 1
    cookie = pair.world.patient()
    shown = pair.thread(cookie, thread["id"])["thread"]
    assert shown["overdue"]
    assert shown["unit"]["phone"]


def test_the_hospital_reads_what_happened_and_the_thread_whole(pair: Pair) -> None:
    world, token = pair.world, pair.world.token()
    thread = pair.started()
    pair.act(pair.nurse, thread["id"], "journal", {"done": True}, thread["version"])
    world.stream()
    page = world.send("GET", "/messages/feed/changes", token=token).body
    assert {each["kind"] for each in page["items"]} == {"thread.started", "thread.journal-marked"}
    whole = world.send("GET", f"/messages/feed/threads/{thread['id']}", token=token).body
    assert whole["patient"]["national_id"] == "14835949436"
    assert whole["items"][0]["body"] == "Kan jeg ta den om kvelden?"
    assert whole["thread"]["journal"]["by_function"] == "nurse"
    other = world.send("GET", f"/messages/feed/threads/{thread['id']}", token=world.token("ahus"))
    assert other.status == 404


def test_the_patient_prints_it(pair: Pair) -> None:
    thread = pair.started()["id"]
    printed = pair.world.send("GET", f"/messages/threads/{thread}/export", cookie=pair.patient)
    assert printed.headers["content-type"] == ["application/pdf"]
    assert printed.body.startswith(b"%PDF-")


def test_a_unit_keeps_answers_that_it_often_uses(pair: Pair) -> None:
    path = f"/messages/units/{pair.unit_id}/templates"
    said = {"items": [{"title": "Resept", "body": "Resepten er fornyet."}]}

    def put(version: int, body: Any = said) -> Any:
        headers = {"If-Match": str(version)}
        return pair.world.send("PUT", path, body, cookie=pair.nurse, headers=headers)

    assert pair.world.send("GET", path, cookie=pair.nurse).body == {"version": 0, "items": []}
    assert put(0).body == {"version": 1, **said}
    assert put(0).body == {"version": 1, **said}
    assert put(0, {"items": []}).code == "stale"
    assert put(1, {"items": []}).body == {"version": 2, "items": []}


def test_a_long_thread_is_read_page_by_page(pair: Pair) -> None:
    thread = pair.started()["id"]
    for number in range(2, 8):
        pair.reply(pair.patient, thread, f"Melding {number}")
    newest = pair.thread(pair.nurse, thread, limit=3)
    assert [each["number"] for each in newest["items"]] == [5, 6, 7]
    older = pair.thread(pair.nurse, thread, limit=3, cursor=newest["cursor"])
    assert [each["number"] for each in older["items"]] == [2, 3, 4]
    oldest = pair.thread(pair.nurse, thread, limit=3, cursor=older["cursor"])
    assert [each["number"] for each in oldest["items"]] == [1]
    assert "cursor" not in oldest


def test_the_lists_page_on(pair: Pair) -> None:
    made = []
    for _ in range(5):
        made.append(pair.started()["id"])
        pair.world.move(minutes=1)
    path = f"/messages/units/{pair.unit_id}/threads"
    for cookie, route, order in (
        (pair.patient, "/messages/threads", made[::-1]),
        (pair.nurse, path, made),
    ):
        seen, cursor = [], None
        while True:
            query = {"limit": 2, **({"cursor": cursor} if cursor else {})}
            page = pair.world.send("GET", route, query=query, cookie=cookie).body
            seen += [each["id"] for each in page["items"]]
            cursor = page.get("cursor")
            if cursor is None:
                break
        assert seen == order


def _told(world: World, kind: str) -> list[Any]:
    return [item for item in world.items("outbox") if item.get("kind", {}).get("S") == kind]
