"""Nothing that anybody wrote stands in the clear, and nothing opens where it was not written."""

from typing import Any

import pytest

from functions.shared.tables import TABLES
from tests.integration.stage import client
from tests.integration.world import World
from tests.integration.writing import Pair

SECRETS = ("Kanarifugl", "kveldstablett", "Ring apoteket", "Videre fordi", "Resepten er fornyet")
NAMES = ("Stødig Ugle", "Rask Ravn", "14835949436", "Brev fra fastlegen")


@pytest.fixture
def pair(world: World) -> Pair:
    return Pair.in_(world)


def row(pair: Pair, pk: str, sk: str) -> dict[str, Any]:
    key = {"pk": {"S": pk}, "sk": {"S": sk}}
    found: dict[str, Any] = client("dynamodb").get_item(TableName="threads", Key=key)["Item"]
    return found


def put(item: dict[str, Any]) -> None:
    client("dynamodb").put_item(TableName="threads", Item=item)


def test_no_stored_byte_of_any_table_tells_what_was_written(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    thread = pair.started(subject="Kanarifugl", body="Om en kveldstablett", attachments=[file])
    pair.act(pair.nurse, thread["id"], "note", {"body": "Ring apoteket"})
    templates = {"items": [{"title": "Svar", "body": "Resepten er fornyet"}]}
    pair.world.send(
        "PUT",
        f"/messages/units/{pair.unit_id}/templates",
        templates,
        cookie=pair.nurse,
        headers={"If-Match": "0"},
    )
    taken = pair.act(pair.nurse, thread["id"], "assign", {"to": "nurse"}, thread["version"])
    forward = {"unit_id": "ous-673", "reason": "Videre fordi"}
    pair.act(pair.nurse, thread["id"], "forward", forward, taken.body["version"])
    stored = b"".join(map(bytes_of, (item for t in TABLES for item in pair.world.items(t.name))))
    assert thread["id"].encode() in stored
    for secret in (*SECRETS, *NAMES):
        assert secret.encode() not in stored


def bytes_of(value: Any) -> bytes:
    """Whatever stands there, as it stands."""
    if isinstance(value, dict):
        return b"".join(bytes_of(each) for pair in value.items() for each in pair)
    if isinstance(value, (list, tuple)):
        return b"".join(map(bytes_of, value))
    return value if isinstance(value, bytes) else str(value).encode()


@pytest.mark.parametrize(
    "altered",
    [
        {"sent_at": {"S": "2026-11-22T09:00:00.000000Z"}},
        {"author": {"S": "0" * 32}},
        {"by": {"S": "staff"}},
        {"number": {"N": "2"}},
        {"unit_id": {"S": "ous-673"}},
        {"kind": {"S": "forwarded"}},
    ],
)
def test_a_message_that_was_tampered_with_fails_loudly(pair: Pair, altered: Any) -> None:
    thread = pair.started()["id"]
    put(row(pair, f"thread#{thread}", "entry#000001") | altered)
    answer = pair.world.send("GET", f"/messages/threads/{thread}", cookie=pair.patient)
    assert (answer.status, answer.code) == (500, "failure")
    assert "kvelden" not in str(answer.body)


def test_a_message_does_not_open_in_another_thread(pair: Pair) -> None:
    one, other = (pair.started(key=f"thread-{number}-key")["id"] for number in range(2))
    taken = row(pair, f"thread#{one}", "entry#000001")
    put(taken | {"pk": {"S": f"thread#{other}"}, "thread_id": {"S": other}})
    answer = pair.world.send("GET", f"/messages/threads/{other}", cookie=pair.patient)
    assert answer.status == 500


def test_two_messages_do_not_change_places(pair: Pair) -> None:
    thread = pair.started()["id"]
    pair.reply(pair.patient, thread, "Nummer to")
    pk = f"thread#{thread}"
    first, second = (row(pair, pk, f"entry#00000{number}") for number in (1, 2))
    put(first | {"text": second["text"]})
    put(second | {"text": first["text"]})
    answer = pair.world.send("GET", f"/messages/threads/{thread}", cookie=pair.patient)
    assert answer.status == 500


def test_a_note_does_not_open_as_anothers(pair: Pair) -> None:
    thread = pair.started()["id"]
    pair.act(pair.nurse, thread, "note", {"body": "Bare for oss"})
    (note,) = [item for item in pair.world.items("threads") if item["pk"]["S"] == f"notes#{thread}"]
    put(note | {"author": {"S": "somebody-else"}})
    answer = pair.world.send("GET", f"/messages/threads/{thread}", cookie=pair.nurse)
    assert answer.status == 500


def test_what_last_month_sealed_opens_this_month(pair: Pair) -> None:
    thread = pair.started()["id"]
    pair.world.move(days=10)
    cookie = pair.world.patient()
    pair.reply(cookie, thread, "I en ny måned")
    months = {item["text"]["B"][:7] for item in pair.world.items("threads") if "text" in item}
    assert months == {b"2026-11", b"2026-12"}
    bodies = [each["body"] for each in pair.thread(cookie, thread)["items"]]
    assert bodies == ["Kan jeg ta den om kvelden?", "I en ny måned"]
