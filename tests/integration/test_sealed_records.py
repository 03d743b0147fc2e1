"""No title, author or demand stands in the clear, and nothing opens where it was not written."""

from typing import Any

import pytest

from functions.shared.tables import TABLES
from tests.integration.shelf import Shelf, demand, get
from tests.integration.stage import client
from tests.integration.test_record_requests import answer, office
from tests.integration.test_sealed_threads import bytes_of
from tests.integration.world import WOMAN, World

SECRETS = ("Kanarifugl", "Klok Kråke", "Rett opp", "Det er rett", "Stødig Ugle", WOMAN)


@pytest.fixture
def shelf(world: World) -> Shelf:
    world.outside.register(WOMAN, birth_date="1959-03-14", name="Stødig Ugle")
    made = Shelf(world)
    made.put(title="Kanarifugl")
    return made


def altered(world: World, prefix: str, change: Any) -> None:
    """One item, put back otherwise."""
    (item,) = (i for i in world.items("records") if i["sk"]["S"].startswith(prefix))
    client("dynamodb").put_item(TableName="records", Item=change(item))


def test_no_stored_byte_of_any_table_tells_what_it_is_about(world: World, shelf: Shelf) -> None:
    patient = world.patient()
    request = demand(world, patient, text="Rett opp navnet", documents=shelf.ids()).body["id"]
    answer(world, office(world), request, text="Det er rett nå")
    stored = b"".join(map(bytes_of, (item for t in TABLES for item in world.items(t.name))))
    assert request.encode() in stored
    for secret in SECRETS:
        assert secret.encode() not in stored


@pytest.mark.parametrize(
    "change",
    [
        {"type": {"S": "B03-2"}},
        {"authored_at": {"S": "2026-11-01T09:00:00.000000Z"}},
        {"upload_id": {"S": "0" * 32}},
    ],
)
def test_a_document_that_was_tampered_with_fails_loudly(
    world: World, shelf: Shelf, change: dict[str, Any]
) -> None:
    def tampered(item: dict[str, Any]) -> dict[str, Any]:
        (version,) = item["contents"]["L"]
        return item | {"contents": {"L": [{"M": version["M"] | change}]}}

    altered(world, "document#", tampered)
    found = world.send("GET", "/records/documents", cookie=world.patient())
    assert (found.status, found.code) == (500, "failure")
    assert "Kanarifugl" not in str(found.body)


@pytest.mark.parametrize(
    "change", [{"id": {"S": "0" * 32}}, {"asked_at": {"S": "2026-11-01T09:00:00.000000Z"}}]
)
def test_a_demand_that_was_tampered_with_fails_loudly(
    world: World, shelf: Shelf, change: dict[str, Any]
) -> None:
    patient = world.patient()
    demand(world, patient)
    altered(world, "request#2026", lambda item: item | change)
    found = world.send("GET", "/records/requests", cookie=patient)
    assert (found.status, found.code) == (500, "failure")


def test_an_answer_does_not_open_as_anothers(world: World, shelf: Shelf) -> None:
    patient = world.patient()
    request = demand(world, patient).body["id"]
    answer(world, office(world), request)

    def by_another(item: dict[str, Any]) -> dict[str, Any]:
        said = item["answer"]["M"] | {"by": {"S": "somebody-else"}}
        return item | {"answer": {"M": said}}

    assert get(world, "requests", patient)["items"]
    altered(world, "request#2026", by_another)
    assert world.send("GET", "/records/requests", cookie=patient).status == 500
