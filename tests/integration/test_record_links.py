"""A document is opened: by a link, once it is logged, by whoever may wait."""

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from functions.records.compose import revising
from functions.records.feed_contract import BlanketDenial, Revision
from functions.records.repository import RecordsRepository
from functions.shared.identity import Identity
from tests.integration.reading import chosen, empty_shelf, link, logged
from tests.integration.shelf import PAGES, Shelf, get
from tests.integration.stage import client
from tests.integration.world import WOMAN, World


@pytest.fixture
def shelf(world: World) -> Shelf:
    return empty_shelf(world)


@pytest.fixture
def patient(world: World, shelf: Shelf) -> str:
    return world.patient()


def test_a_link_lives_for_a_minute_and_says_no_name(
    world: World, shelf: Shelf, patient: str
) -> None:
    upload = shelf.put()
    (document,) = shelf.ids()
    answer = link(world, patient, document)
    assert answer.status == 201, answer
    url = urlsplit(answer.body["url"])
    signed = parse_qs(url.query)
    assert url.hostname == "journal.s3.eu-north-1.amazonaws.com"
    assert url.path == f"/{upload}"
    assert signed["X-Amz-Expires"] == ["60"]
    assert signed["X-Amz-Algorithm"] == ["AWS4-HMAC-SHA256"]
    assert signed["response-content-type"] == ["application/pdf"]
    assert signed["response-cache-control"] == ["no-store"]
    kept = client("s3").get_object(Bucket="journal", Key=upload)
    assert kept["Body"].read() == PAGES
    assert kept["ServerSideEncryption"] == "aws:kms"
    assert kept["SSEKMSKeyId"].endswith("alias/minjournal-local-scope-ous")
    assert logged(world, "document") == ["opened"]
    assert get(world, f"documents/{document}", patient)["is_new"] is False


def test_every_opening_is_logged(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put()
    (document,) = shelf.ids()
    for _ in range(3):
        assert link(world, patient, document).status == 201
    assert logged(world, "document") == ["opened"] * 3


def test_what_is_withdrawn_while_it_is_opened_is_not_opened(
    world: World, shelf: Shelf, patient: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the reading and the writing: the transaction finds out."""
    shelf.put()
    (document,) = shelf.ids()
    see = RecordsRepository.see_document

    def late(self: RecordsRepository, *what: Any) -> Any:
        monkeypatch.setattr(RecordsRepository, "see_document", see)
        withdrawn = Revision(source_version=2, withdrawn=True)
        revising().revise(Identity(role="system", subject="x", organization="ous"), "D1", withdrawn)
        return see(self, *what)

    monkeypatch.setattr(RecordsRepository, "see_document", late)
    assert link(world, patient, document).status == 404
    assert logged(world, "document") == []


def test_who_chose_to_wait_is_asked_first(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put()
    shelf.put("D2", type="B03-2")
    chosen(world, patient, wait_for_conversation=["discharge-summary"])
    shown = {each["type"]: each for each in get(world, "documents", patient)["items"]}
    assert [shown[each]["asks_first"] for each in ("A03-2", "B03-2")] == [True, False]
    document = shown["A03-2"]["id"]
    refused = link(world, patient, document)
    assert (refused.status, refused.code) == (409, "wait-chosen")
    assert "until" not in refused.body
    assert logged(world, "document") == ["listed"]
    assert link(world, patient, document, confirmed=True).status == 201
    assert link(world, patient, shown["B03-2"]["id"]).status == 201


def test_who_chose_to_wait_for_some_days_is_not_asked_after_them(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put()
    chosen(world, patient, wait_for_conversation=["discharge-summary"], wait_days=7)
    (shown,) = get(world, "documents", patient)["items"]
    refused = link(world, patient, shown["id"])
    assert refused.body["until"] == shown["asks_until"]
    until = datetime.fromisoformat(shown["asks_until"])
    assert until - datetime.fromisoformat(shown["released_at"]) == timedelta(days=7)
    world.now = until - timedelta(seconds=1)
    assert link(world, world.patient(), shown["id"]).status == 409
    world.now = until
    assert link(world, world.patient(), shown["id"]).status == 201


def test_a_denial_of_all_counts_for_a_link_that_is_made_meanwhile(
    world: World, shelf: Shelf, patient: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.put()
    (document,) = shelf.ids()
    see = RecordsRepository.see_document

    def late(self: RecordsRepository, *what: Any) -> Any:
        monkeypatch.setattr(RecordsRepository, "see_document", see)
        all_of_them = {"national_id": WOMAN, "source_version": 1, "denial": {"code": "NORN_ALL"}}
        system = Identity(role="system", subject="x", organization="ous")
        revising().deny_all(system, BlanketDenial.model_validate(all_of_them))
        return see(self, *what)

    monkeypatch.setattr(RecordsRepository, "see_document", late)
    assert link(world, patient, document).status == 404
    assert logged(world, "document") == []
