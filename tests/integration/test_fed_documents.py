"""Documents come in: announced, posted, inspected, and taken in or refused."""

from typing import Any

import pytest

from tests.integration.reading import empty_shelf
from tests.integration.shelf import PAGES, Shelf, decide, titles
from tests.integration.stage import client
from tests.integration.world import World

_RESULT = ("key", "version_id", "result_size", "result_sha256")


@pytest.fixture
def shelf(world: World) -> Shelf:
    return empty_shelf(world)


@pytest.fixture
def patient(world: World, shelf: Shelf) -> str:
    return world.patient()


def test_the_same_version_again_is_the_same_upload(world: World, shelf: Shelf) -> None:
    first, again = shelf.announce(), shelf.announce()
    assert (first.status, again.status) == (201, 201)
    assert first.body["id"] == again.body["id"]
    assert first.body["url"] == again.body["url"]
    policy = first.body["fields"]
    assert policy["key"] == f"uploads/records/ous/{first.body['id']}"
    decide(shelf.clean(first.body["id"]))
    assert shelf.announce().body == {"id": first.body["id"], "status": "indexed"}


def test_another_body_under_the_same_version_is_refused(world: World, shelf: Shelf) -> None:
    shelf.announce()
    answer = shelf.announce(title="En annen")
    assert (answer.status, answer.code) == (409, "stale")


def test_an_older_version_comes_too_late(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put(source_version=5, title="Ny")
    assert shelf.announce(source_version=4, title="Gammel").status == 409
    assert titles(world, patient) == ["Ny"]


def test_verdicts_come_in_any_order_and_repetition(
    world: World, shelf: Shelf, patient: str
) -> None:
    uploads = {
        version: shelf.announce(source_version=version, title=f"Versjon {version}").body["id"]
        for version in (1, 2, 3)
    }
    said = {version: shelf.clean(upload) for version, upload in uploads.items()}
    for version in (3, 1, 3, 2, 1, 3):
        decide(said[version], said[version])
        assert titles(world, patient) == ["Versjon 3"]
    assert len(shelf.ids()) == 1
    kept = client("s3").list_object_versions(Bucket="journal")["Versions"]
    mine = [each["Key"] for each in kept if each["Key"] in uploads.values()]
    assert sorted(mine) == sorted(uploads.values())


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"verdict": "refused", "reason": "active-content"}, "active-content"),
        ({"verdict": "refused", "reason": "malware"}, "malware"),
        ({"sha256": "1" * 64}, "not-the-file"),
        ({"size": 2}, "not-the-file"),
        ({"type": "image/png"}, "not-a-pdf"),
    ],
)
def test_the_sender_is_told_why_and_nobody_reaches_it(
    world: World, shelf: Shelf, patient: str, facts: dict[str, Any], reason: str
) -> None:
    upload = shelf.announce().body["id"]
    found = shelf.clean(upload) | facts
    if found["verdict"] == "refused":
        found = {name: value for name, value in found.items() if name not in _RESULT}
    assert decide(found) == {"batchItemFailures": []}
    status = world.send("GET", "/records/uploads/D1", token=shelf.token)
    assert status.body == {
        "external_id": "D1",
        "source_version": 1,
        "status": "refused",
        "reason": reason,
    }
    assert titles(world, patient) == []
    decide(shelf.clean(upload))
    assert titles(world, patient) == []


def test_a_refused_version_leaves_the_one_before_it(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put(title="Første")
    upload = shelf.announce(source_version=2, title="Andre").body["id"]
    decide(shelf.clean(upload) | {"sha256": "1" * 64})
    assert titles(world, patient) == ["Første"]


def test_what_was_inspected_is_what_is_kept(world: World, shelf: Shelf, patient: str) -> None:
    """Whoever puts something else there meanwhile puts it there for nobody."""
    upload = shelf.announce().body["id"]
    honest = shelf.clean(upload)
    shelf.clean(upload, b"%PDF-1.7 something else")
    decide(honest)
    assert client("s3").get_object(Bucket="journal", Key=upload)["Body"].read() == PAGES


def test_a_verdict_on_another_organizations_upload_is_none(
    world: World, shelf: Shelf, patient: str
) -> None:
    upload = shelf.announce().body["id"]
    decide(shelf.clean(upload) | {"organization": "so"})
    assert titles(world, patient) == []


def test_one_organization_has_no_hand_in_anothers_documents(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put()
    other = Shelf(world, "so")
    assert other.announce(unit_id=shelf.unit_id).status == 404
    assert other.revise(source_version=9, withdrawn=True).status == 404
    assert world.send("GET", "/records/uploads/D1", token=other.token).status == 404
    other.put(title="Østfolds egen")
    other.deny_all({"code": "NORN_ALL"})
    assert titles(world, patient) == ["Epikrise om Stødig Ugle"]


def test_a_hospital_without_the_service_sends_nothing(world: World) -> None:
    off = Shelf(world, "ahus")
    assert (off.announce().status, off.announce().code) == (403, "service-off")
    assert off.deny_all({"code": "NORN_ALL"}).code == "service-off"


@pytest.mark.parametrize(
    "fields",
    [
        {"size": 50 * 1024 * 1024 + 1},
        {"size": 0},
        {"sha256": "x" * 64},
        {"type": "Z99-9"},
        {"title": "En\u202etittel"},
        {"denial": {"code": "NORN_X"}},
        {"approved_at": "2026-11-20"},
        {"external_id": "a/b"},
        {"more": 1},
    ],
)
def test_what_is_not_as_the_contract_says_is_refused(shelf: Shelf, fields: dict[str, Any]) -> None:
    answer = shelf.announce(**fields)
    assert (answer.status, answer.code) == (422, "invalid-request")


def test_a_number_that_nobody_has_is_refused(world: World, shelf: Shelf) -> None:
    nobody = {"national_id": "14835949437", "birth_date": "1959-03-14", "name": "Ingen"}
    answer = shelf.announce(patient=nobody)
    assert (answer.status, answer.code, answer.body["field"]) == (
        422,
        "invalid-patient",
        "national_id",
    )
