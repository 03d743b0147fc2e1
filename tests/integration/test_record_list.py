"""What a patient reads of their documents, and in what order."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.integration.reading import chosen, days, empty_shelf, is_ous, link, logged
from tests.integration.shelf import PAGES, Shelf, get, titles
from tests.integration.world import World


@pytest.fixture
def shelf(world: World) -> Shelf:
    return empty_shelf(world)


@pytest.fixture
def patient(world: World, shelf: Shelf) -> str:
    return world.patient()


def test_a_document_is_read_with_all_that_one_may_know_of_it(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put()
    (shown,) = get(world, "documents", patient)["items"]
    assert shown == get(world, f"documents/{shown['id']}", patient)
    assert shown["organization"] == {"id": "ous", "name": "Oslo universitetssykehus"}
    assert (shown["type"], shown["kind"]) == ("A03-2", "discharge-summary")
    assert shown["title"] == "Epikrise om Stødig Ugle"
    assert shown["author"] == {"name": "Klok Kråke", "function": "Overlege"}
    assert (shown["is_new"], shown["asks_first"], shown["size"]) == (True, False, len(PAGES))
    released = datetime.fromisoformat(shown["released_at"])
    assert released - datetime.fromisoformat(shown["approved_at"]) == timedelta(days=1)


def test_the_newest_come_first_and_pages_follow_each_other(
    world: World, shelf: Shelf, patient: str
) -> None:
    for number in range(7):
        at = days(world, 10 + number)
        shelf.put(f"D{number}", title=f"Nr. {number}", authored_at=at, approved_at=at)
    found, cursor = [], None
    for size in (3, 3, 1):
        page = get(world, "documents", patient, limit=3, **({"cursor": cursor} if cursor else {}))
        assert len(page["items"]) == size
        found += [each["title"] for each in page["items"]]
        cursor = page.get("cursor")
    assert found == [f"Nr. {number}" for number in range(7)]
    assert cursor is None


def test_what_is_hidden_changes_no_page_and_no_cursor(
    world: World, shelf: Shelf, patient: str
) -> None:
    """Also where all that follows is hidden, or a whole page of it lies between."""
    for number in range(4):
        at = days(world, 10 + number * 10)
        shelf.put(f"D{number}", title=f"Nr. {number}", authored_at=at, approved_at=at)
    before = get(world, "documents", patient, limit=2)
    rest = get(world, "documents", patient, limit=2, cursor=before["cursor"])
    exempt = {"type": "C01-2"}
    unseen: list[dict[str, Any]] = [
        {"type": "C01-2"},
        {"denial": {"code": "NORN_ALL"}},
        {"denial": {"code": "NORN_FPB", "until": days(world, -90)}},
    ]
    for number in range(45):
        at = days(world, 5 + number)
        more = unseen[number % 3] | {"authored_at": at, "approved_at": at}
        shelf.put(f"H{number}", title="Skjult", **more)
    old = {"authored_at": "2012-05-05T10:00:00Z", "approved_at": "2012-05-05T10:00:00Z"}
    shelf.put("OLD", title="Skjult", **old, **exempt)
    shelf.put("OLDER", title="Skjult", **old)
    assert get(world, "documents", patient, limit=2) == before
    assert get(world, "documents", patient, limit=2, cursor=before["cursor"]) == rest
    assert "cursor" not in rest
    (ous,) = (each for each in get(world, "coverage", patient)["items"] if is_ous(each))
    assert (ous["on_its_way"], ous["withheld"], ous["own_wish"]) == ([], False, False)


def test_a_filter_holds_for_what_is_shown(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put("D1", title="En", type="A03-2")
    shelf.put("D2", title="To", type="B03-2", authored_at=days(world, 40))
    other = Shelf(world, "so")
    other.put("D3", title="Tre", authored_at=days(world, 50))
    assert titles(world, patient) == ["En", "To", "Tre"]
    assert titles(world, patient, organization="so") == ["Tre"]
    assert titles(world, patient, type="B03-2") == ["To"]
    assert titles(world, patient, kind="discharge-summary") == ["En", "Tre"]
    day = days(world, 40)[:10]
    assert titles(world, patient, **{"from": day, "to": day}) == ["To"]
    assert titles(world, patient, to=days(world, 41)[:10]) == ["Tre"]


@pytest.mark.parametrize("cursor", ["1", "2026-11-20T10:00:00.000000Z~x", "~" * 60])
def test_a_cursor_that_we_did_not_give_is_refused(world: World, patient: str, cursor: str) -> None:
    answer = world.send("GET", "/records/documents", query={"cursor": cursor}, cookie=patient)
    assert (answer.status, answer.code) == (400, "invalid-cursor")


def test_what_is_not_shown_is_not_there_by_its_id_either(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put("D1", denial={"code": "NORN_FPB"})
    shelf.put("D2", type="S01-2")
    shelf.put("D3", approved_at=days(world, 0.5))
    for document in shelf.ids():
        assert world.send("GET", f"/records/documents/{document}", cookie=patient).status == 404
        assert link(world, patient, document, confirmed=True).status == 404
    assert logged(world, "document") == []


def test_whoever_shuts_their_record_reads_nothing_here(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put("D1")
    shelf.put("D2", approved_at=days(world, 0.5))
    chosen(world, patient, record_online=False)
    assert titles(world, patient) == []
    assert link(world, patient, shelf.ids()[0]).status == 404
    coverage = get(world, "coverage", patient)
    assert coverage["record_online"] is False
    assert all(each["on_its_way"] == [] for each in coverage["items"])


@pytest.mark.parametrize(
    "query",
    [
        {"from": "2027-01-01", "to": "2026-01-01"},
        {"to": "0001-01-01"},
        {"from": "9999-12-31"},
    ],
)
def test_days_that_hold_nothing_hold_nothing(
    world: World, shelf: Shelf, patient: str, query: dict[str, str]
) -> None:
    shelf.put()
    assert titles(world, patient, **query) == []
    assert len(titles(world, patient, **{"from": "0001-01-01", "to": "9999-12-31"})) == 1


def test_a_cursor_of_other_days_is_refused(world: World, shelf: Shelf, patient: str) -> None:
    for number in range(3):
        shelf.put(f"D{number}")
    cursor = get(world, "documents", patient, limit=1)["cursor"]
    query = {"to": "2020-01-01", "cursor": cursor}
    answer = world.send("GET", "/records/documents", query=query, cookie=patient)
    assert (answer.status, answer.code) == (400, "invalid-cursor")
