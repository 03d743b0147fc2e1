"""Files: only what was found clean is sent, once, by whoever uploaded it, and opened by a link."""

from base64 import b64encode
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from functions.messages.repository import MessagesRepository
from functions.shared.typed import Item
from functions.shared.vault import Vault
from functions.shared.writes import Key
from tests.integration.stage import client
from tests.integration.world import World, unit, verdict
from tests.integration.writing import (
    PAGES,
    Pair,
    decide,
    expire,
    put_in_quarantine,
    tell_expired,
    versions,
)


@pytest.fixture
def pair(world: World) -> Pair:
    return Pair.in_(world)


def status(pair: Pair, cookie: str, attachment: str) -> Any:
    return pair.world.send("GET", f"/messages/attachments/{attachment}", cookie=cookie)


def test_a_place_for_exactly_this_file(pair: Pair) -> None:
    upload = pair.upload(pair.patient).body
    fields = upload["fields"]
    assert fields["key"] == f"uploads/messages/ous/{upload['id']}"
    assert fields["Content-Type"] == "application/pdf"
    assert b64encode(bytes.fromhex("00" * 32)).decode() != fields["x-amz-checksum-sha256"]
    assert "Brev" not in str(upload)
    assert status(pair, pair.patient, upload["id"]).body["status"] == "waiting"
    assert status(pair, pair.nurse, upload["id"]).status == 404


@pytest.mark.parametrize(
    "fields",
    [
        {"size": 20 * 1024 * 1024 + 1},
        {"size": 0},
        {"type": "image/heic"},
        {"type": "text/html"},
        {"sha256": "zz"},
        {"name": "to\nlinjer"},
    ],
)
def test_what_can_never_be_sent_has_no_place(pair: Pair, fields: dict[str, Any]) -> None:
    assert pair.upload(pair.patient, **fields).status == 422


def test_no_place_at_a_unit_that_one_has_nothing_to_do_with(pair: Pair) -> None:
    assert pair.upload(pair.patient, unit_id="ous-673").status == 404
    assert pair.upload(pair.nurse, unit_id="ous-673").status == 404


def test_a_clean_file_is_sent_and_opened_by_both(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    assert status(pair, pair.patient, file).body == {"id": file, "status": "clean"}
    thread = pair.started(attachments=[file])["id"]
    (shown,) = pair.thread(pair.nurse, thread)["items"][0]["attachments"]
    assert shown == {
        "id": file,
        "name": "Brev fra fastlegen.pdf",
        "type": "application/pdf",
        "size": len(PAGES),
    }
    for cookie in (pair.patient, pair.nurse):
        link = pair.act(cookie, thread, f"attachments/{file}/link")
        assert link.status == 201
        asked = parse_qs(urlsplit(link.body["url"]).query)
        assert asked["X-Amz-Expires"] == ["60"]
        assert asked["response-cache-control"] == ["no-store"]
        assert "Brev" not in link.body["url"]
    stored = client("s3").get_object(Bucket="attachments", Key=file)
    assert stored["Body"].read() == PAGES
    assert stored["SSEKMSKeyId"] == "alias/minjournal-local-scope-ous"


def test_a_file_is_sent_once_and_by_its_owner(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    thread = pair.started()["id"]
    stolen = pair.reply(pair.nurse, thread, attachments=[file])
    assert (stolen.status, stolen.code) == (404, "not-found")
    assert pair.reply(pair.patient, thread, attachments=[file]).status == 201
    again = pair.reply(pair.patient, thread, attachments=[file])
    assert (again.status, again.code) == (422, "file-not-ready")


def test_a_file_of_another_thread_has_no_link(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    pair.started(attachments=[file], key="the-first-one")
    other = pair.started(key="the-second-one")["id"]
    assert pair.act(pair.patient, other, f"attachments/{file}/link").status == 404


@pytest.mark.parametrize("reason", ["heic", "active-content", "malware", "damaged"])
def test_a_refused_file_says_why_and_is_not_sent(pair: Pair, reason: str) -> None:
    file = pair.upload(pair.patient).body["id"]
    nothing = dict.fromkeys(("key", "version_id", "result_size", "result_sha256", "type"), None)
    decide(verdict("ous", file, verdict="refused", reason=reason, **nothing))
    assert status(pair, pair.patient, file).body == {
        "id": file,
        "status": "refused",
        "reason": reason,
    }
    assert pair.start(attachments=[file]).code == "file-not-ready"


def test_another_file_than_was_announced_is_refused(pair: Pair) -> None:
    file = pair.clean(pair.patient, sha256="1" * 64)
    assert status(pair, pair.patient, file).body["reason"] == "not-the-file"


def test_verdicts_in_any_order_and_repetition_have_one_result(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    nothing = dict.fromkeys(("key", "version_id", "result_size", "result_sha256", "type"), None)
    decide(
        verdict("ous", file, verdict="refused", reason="malware", **nothing),
        verdict("ous", file),
        verdict("ahus", file),
        verdict("ous", "f" * 32),
    )
    assert status(pair, pair.patient, file).body["status"] == "clean"


def test_a_file_that_was_taken_up_twice_is_opened_as_it_stands(pair: Pair) -> None:
    """What was written over goes after a month: no link may depend on it."""
    file = pair.clean(pair.patient)
    thread = pair.started(attachments=[file])["id"]
    link = pair.act(pair.patient, thread, f"attachments/{file}/link").body["url"]
    assert "versionId" not in link


def test_a_duplicate_in_flight_is_answered_like_the_first(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its record was read before the first was written, and its file after."""
    file = pair.clean(pair.patient)
    first = pair.start(attachments=[file], key="in-flight-key")
    read = MessagesRepository.read
    hidden = iter([True])

    def late(repository: MessagesRepository, *keys: Key) -> list[Item | None]:
        items = read(repository, *keys)
        is_first = len(keys) > 2 and next(hidden, False)
        return [*items[:-1], None] if is_first else items

    monkeypatch.setattr(MessagesRepository, "read", late)
    again = pair.start(attachments=[file], key="in-flight-key")
    assert (again.status, again.body["id"]) == (201, first.body["id"])


def test_a_verdict_that_could_not_be_taken_up_comes_again_alone(pair: Pair) -> None:
    files = [pair.upload(pair.patient).body["id"] for _ in range(2)]
    found = [put_in_quarantine("ous", file) for file in files]
    verdicts = [
        verdict(said.pop("organization"), file, **said)
        for file, said in zip(files, found, strict=True)
    ]
    verdicts[0]["key"] = "uploads/messages/ous/nowhere"
    failed = decide(*verdicts)
    assert failed == {"batchItemFailures": [{"itemIdentifier": "0"}]}
    assert [status(pair, pair.patient, file).body["status"] for file in files] == [
        "waiting",
        "clean",
    ]


def test_a_unit_elsewhere_sees_nothing_of_it(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    thread = pair.started(attachments=[file])["id"]
    other = pair.world.staff("other", "ahus", units=[unit("ahus")])
    assert pair.act(other, thread, f"attachments/{file}/link").status == 404


def test_the_hospital_takes_a_file_up_in_its_journal(pair: Pair) -> None:
    file, world = pair.clean(pair.patient), pair.world
    thread = pair.started(attachments=[file])["id"]
    path = f"/messages/feed/threads/{thread}"
    (shown,) = world.send("GET", path, token=world.token()).body["items"][0]["attachments"]
    link = world.send("POST", f"{path}/attachments/{shown['id']}/link", token=world.token())
    assert link.status == 201
    assert parse_qs(urlsplit(link.body["url"]).query)["X-Amz-Expires"] == ["60"]
    (entry,) = (each for each in world.items("access_log") if each["kind"]["S"] == "attachment")
    said = [entry[name]["S"] for name in ("role", "action", "purpose")]
    assert said == ["system", "opened", "hospital-journal"]


def test_no_other_hospital_and_no_other_file_has_a_link(pair: Pair) -> None:
    file, unsent, world = pair.clean(pair.patient), pair.clean(pair.patient), pair.world
    thread = pair.started(attachments=[file], key="the-first-one")["id"]
    other = pair.started(key="the-second-one")["id"]
    before = len(world.items("access_log"))
    for organization, where, what in (
        ("ahus", thread, file),
        ("ous", other, file),
        ("ous", thread, unsent),
        ("ous", thread, "0" * 32),
    ):
        path = f"/messages/feed/threads/{where}/attachments/{what}/link"
        refused = world.send("POST", path, token=world.token(organization))
        assert (refused.status, refused.code) == (404, "not-found")
    assert len(world.items("access_log")) == before


def test_a_file_that_was_never_sent_goes_with_every_version(pair: Pair) -> None:
    unsent, other, waiting = (
        pair.clean(pair.patient),
        pair.clean(pair.nurse),
        pair.upload(pair.patient).body["id"],
    )
    client("s3").put_object(Bucket="attachments", Key=unsent, Body=PAGES)
    before = versions()
    assert before.count(unsent) == 2
    expire(unsent, waiting)
    assert versions() == [each for each in before if each != unsent]
    assert other in versions()
    assert status(pair, pair.patient, unsent).status == 404


def test_that_it_goes_is_heard_twice(pair: Pair) -> None:
    unsent = pair.clean(pair.patient)
    for _ in range(2):
        expire(unsent)
    assert unsent not in versions()


def test_a_file_that_was_sent_stays_whatever_the_stream_says(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    pair.started(attachments=[file])
    tell_expired(file)
    assert versions().count(file) == 1


def test_a_file_that_goes_cannot_be_sent_any_more(pair: Pair) -> None:
    file = pair.clean(pair.patient)
    expire(file)
    refused = pair.start(attachments=[file])
    assert (refused.status, refused.code) == (404, "not-found")


def test_a_verdict_that_comes_when_it_is_gone_leaves_no_file(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes between the reading and the writing of what takes it up, and that comes again."""
    file = pair.upload(pair.patient).body["id"]
    found = put_in_quarantine("ous", file)
    said = verdict(found.pop("organization"), file, **found)
    take_in = Vault.take_in

    def slow(vault: Vault, *what: Any) -> None:
        expire(file)
        take_in(vault, *what)

    monkeypatch.setattr(Vault, "take_in", slow)
    assert decide(said)["batchItemFailures"]
    assert file in versions()
    assert not decide(said)["batchItemFailures"]
    assert file not in versions()
