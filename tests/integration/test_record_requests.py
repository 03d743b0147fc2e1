"""What patients demand of records offices, who has looked, and what an archive reads of it."""

from datetime import timedelta
from typing import Any

import pytest

from tests.integration.shelf import Shelf, demand, get
from tests.integration.world import WOMAN, Answer, World, unit

MAN = "02918549970"


@pytest.fixture
def shelf(world: World) -> Shelf:
    world.outside.register(WOMAN, birth_date="1959-03-14", name="Stødig Ugle")
    made = Shelf(world)
    made.put()
    return made


@pytest.fixture
def patient(world: World, shelf: Shelf) -> str:
    return world.patient()


def office(world: World, organization: str = "ous", **fields: Any) -> str:
    found = {"function": "records-office", "name": "Rask Ravn", **fields}
    return world.staff(f"office-{organization}", organization, **found)


def answer(world: World, cookie: str, request: str, version: int = 1, **fields: Any) -> Answer:
    body = {"outcome": "fulfilled", "text": "Kopien er sendt.", **fields}
    path, headers = f"/records/requests/{request}/answer", {"If-Match": str(version)}
    return world.send("POST", path, body, cookie=cookie, headers=headers)


def inbox(world: World, cookie: str, **query: Any) -> Any:
    return get(world, "requests/inbox", cookie, **query)["items"]


def test_a_demand_is_tracked_with_the_day_of_its_answer(
    world: World, shelf: Shelf, patient: str
) -> None:
    made = demand(world, patient)
    assert made.status == 201, made
    assert made.body["due"] == "2026-12-14"  # three weeks after a Monday
    assert (made.body["status"], made.body["overdue"], made.body["may_complain"]) == (
        "open",
        False,
        False,
    )
    assert get(world, "requests", patient)["items"] == [made.body]
    world.move(days=22)
    (late,) = get(world, "requests", world.patient())["items"]
    assert late["overdue"] is True


def test_a_day_on_which_nobody_works_is_no_day_for_an_answer(world: World, shelf: Shelf) -> None:
    world.now += timedelta(days=11)  # a Friday, three weeks before Christmas Day
    assert demand(world, world.patient()).body["due"] == "2026-12-28"


def test_a_demand_sent_twice_is_one(world: World, patient: str) -> None:
    first, again = (demand(world, patient, key="the-same-key") for _ in range(2))
    assert first.body == again.body
    assert len(get(world, "requests", patient)["items"]) == 1
    other = demand(world, patient, key="the-same-key", text="Noe annet.")
    assert (other.status, other.code) == (422, "idempotency-key-reused")


def test_demands_follow_each_other_on_pages(world: World, patient: str) -> None:
    for number in range(5):
        demand(world, patient, text=f"Nr. {number}")
        world.move(minutes=1)
    found: list[str] = []
    query: dict[str, Any] = {}
    for size in (2, 2, 1):
        page = get(world, "requests", patient, limit=2, **query)
        assert len(page["items"]) == size
        found += [each["text"] for each in page["items"]]
        query = {"cursor": page.get("cursor")}
    assert found == [f"Nr. {number}" for number in (4, 3, 2, 1, 0)]


def test_where_there_is_no_office_here_it_is_asked_for_by_post(world: World, patient: str) -> None:
    refused = demand(world, patient, organization="ahus")
    assert (refused.status, refused.code) == (403, "service-off")
    assert demand(world, patient, organization="nowhere").status == 404


def test_a_demand_is_about_documents_that_one_can_read(
    world: World, shelf: Shelf, patient: str
) -> None:
    (document,) = shelf.ids()
    made = demand(world, patient, kind="correction", documents=[document])
    assert made.body["documents"] == 1
    (seen,) = inbox(world, office(world))
    assert seen["document_ids"] == ["D1"]
    assert demand(world, patient, documents=["0" * 32]).status == 404
    assert demand(world, patient, organization="so", documents=[document]).status == 404
    shelf.revise(source_version=2, denial={"code": "NORN_ALL"})
    assert demand(world, patient, documents=[document]).status == 404


def test_the_office_sees_what_is_due_first_and_whose_it_is(
    world: World, shelf: Shelf, patient: str
) -> None:
    demand(world, patient, text="Først")
    world.move(days=2)
    demand(world, world.patient(), text="Så")
    found = inbox(world, office(world))
    assert [each["text"] for each in found] == ["Først", "Så"]
    assert found[0]["patient"] == {
        "name": "Stødig Ugle",
        "national_id": WOMAN,
        "birth_date": "1959-03-14",
    }
    (entry,) = (each for each in world.items("access_log") if each["role"]["S"] == "staff")
    assert (entry["action"]["S"], entry["purpose"]["S"]) == ("listed", "handled-request")


def test_an_inbox_is_read_page_by_page(world: World, patient: str) -> None:
    for number in range(5):
        demand(world, patient, text=f"Nr. {number}")
        world.move(minutes=1)
    cookie = office(world)
    found: list[str] = []
    query: dict[str, Any] = {}
    while True:
        page = get(world, "requests/inbox", cookie, limit=2, **query)
        found += [each["text"] for each in page["items"]]
        if "cursor" not in page:
            break
        query = {"cursor": page["cursor"]}
    assert found == [f"Nr. {number}" for number in range(5)]


def test_an_answer_reaches_the_patient_with_a_word_that_it_is_there(
    world: World, patient: str
) -> None:
    request = demand(world, patient).body["id"]
    cookie = office(world)
    answered = answer(world, cookie, request)
    assert answered.status == 200, answered
    assert answered.body["answer"]["text"] == "Kopien er sendt."
    (mine,) = get(world, "requests", patient)["items"]
    assert (mine["status"], mine["may_complain"]) == ("answered", False)
    assert mine["answer"]["outcome"] == "fulfilled"
    notices = [each for each in world.items("outbox") if each["pk"]["S"].startswith("notice#")]
    (notice,) = (each for each in notices if each["occasion"]["S"] == "request-answered")
    assert "Kopien" not in str(notice)
    assert inbox(world, cookie) == []
    assert [each["id"] for each in inbox(world, cookie, status="answered")] == [request]


def test_a_refusal_has_a_ground_and_a_way_to_complain(world: World, patient: str) -> None:
    request = demand(world, patient, kind="deletion").body["id"]
    cookie = office(world)
    without: list[dict[str, Any]] = [
        {"outcome": "refused"},
        {"outcome": "fulfilled", "ground": "not-ours"},
    ]
    for fields in without:
        assert answer(world, cookie, request, **fields).status == 422
    refusal: dict[str, Any] = {
        "outcome": "refused",
        "ground": "record-must-be-kept",
        "text": "Den må stå.",
    }
    assert answer(world, cookie, request, **refusal).status == 200
    (mine,) = get(world, "requests", patient)["items"]
    assert mine["may_complain"] is True
    assert mine["answer"]["ground"] == "record-must-be-kept"


def test_an_answer_is_given_once(world: World, patient: str) -> None:
    request = demand(world, patient).body["id"]
    cookie, other = office(world), world.staff("second", function="records-office")
    assert answer(world, cookie, request, version=9).code == "stale"
    first, again = answer(world, cookie, request), answer(world, cookie, request)
    assert (first.status, first.body) == (again.status, again.body)
    assert answer(world, cookie, request, text="Nei, likevel.").code == "stale"
    assert answer(world, other, request).code == "stale"


def test_only_a_records_office_has_an_inbox_and_only_its_own(world: World, patient: str) -> None:
    request = demand(world, patient).body["id"]
    nurse = world.staff()
    path = "/records/requests/inbox"
    assert world.send("GET", path, cookie=nurse).code == "wrong-role"
    assert answer(world, nurse, request).code == "wrong-role"
    other = office(world, "so")
    assert inbox(world, other) == []
    assert answer(world, other, request).status == 404


def test_the_hospitals_archive_reads_demand_and_answer_in_order(world: World, patient: str) -> None:
    request = demand(world, patient, text="Rett opp datoen.").body["id"]
    world.move(minutes=1)
    refusal: dict[str, Any] = {"outcome": "partly", "ground": "not-found", "text": "Noe av det."}
    answer(world, office(world), request, **refusal)
    world.stream()
    feed = world.send("GET", "/records/feed/changes", token=world.token())
    made, answered = feed.body["items"]
    assert (made["kind"], made["text"], made["national_id"]) == (
        "request.made",
        "Rett opp datoen.",
        WOMAN,
    )
    assert (answered["kind"], answered["outcome"], answered["text"]) == (
        "request.answered",
        "partly",
        "Noe av det.",
    )
    assert world.send("GET", "/records/feed/changes", token=world.token("so")).body["items"] == []
    rest = {"cursor": feed.body["cursor"]}
    answer_again = world.send("GET", "/records/feed/changes", query=rest, token=world.token())
    assert answer_again.body["items"] == []


# Who has looked


def looks(world: World, cookie: str, **query: Any) -> Any:
    return get(world, "access-log", cookie, **query)["items"]


def test_whoever_looked_is_named_with_what_they_are_and_why(world: World, patient: str) -> None:
    demand(world, patient)
    inbox(world, office(world))
    (look,) = looks(world, patient, others="true")
    assert (look["by"], look["name"], look["function"]) == ("staff", "Rask Ravn", "records-office")
    assert look["units"] == []  # it works for the whole hospital
    assert look["organization"]["id"] == "ous"
    assert (look["action"], look["kind"], look["purpose"]) == (
        "listed",
        "request",
        "handled-request",
    )
    assert look["hourly"] is True


def test_whoever_looked_at_a_unit_is_named_with_it(world: World, patient: str) -> None:
    world.feed()
    path = f"/appointments/units/{unit('ous')}"
    days = {"from": "2026-12-01T00:00:00+01:00", "to": "2026-12-02T00:00:00+01:00"}
    assert world.send("GET", path, query=days, cookie=world.staff()).status == 200
    (look,) = looks(world, patient, others="true")
    assert (look["function"], look["units"]) == ("nurse", ["Hudpoliklinikken"])
    assert (look["kind"], look["purpose"]) == ("appointments", "days-list")


def test_who_has_left_is_still_named(world: World, patient: str) -> None:
    demand(world, patient)
    inbox(world, office(world))
    removed = world.send(
        "DELETE",
        "/identity/staff/office-ous",
        query={"source_version": 99},
        token=world.token(),
    )
    assert removed.status == 204, removed
    assert looks(world, patient, others="true")[0]["name"] == "Rask Ravn"


def test_ones_own_looks_are_there_too_and_reading_the_log_is_one(
    world: World, shelf: Shelf, patient: str
) -> None:
    get(world, "documents", patient)
    found = looks(world, patient)
    assert {each["by"] for each in found} == {"you"}
    kinds = {each["kind"] for each in looks(world, patient)}
    assert {"document", "access-log"} <= kinds


def test_the_log_is_read_page_by_page_newest_first(
    world: World, shelf: Shelf, patient: str
) -> None:
    (document,) = shelf.ids()
    for _ in range(5):
        world.move(minutes=1)
        world.send("POST", f"/records/documents/{document}/link", {}, cookie=patient)
    found: list[str] = []
    query: dict[str, Any] = {}
    while True:
        page = get(world, "access-log", patient, limit=2, **query)
        found += [each["at"] for each in page["items"] if each["action"] == "opened"]
        if "cursor" not in page:
            break
        query = {"cursor": page["cursor"]}
    assert len(found) == 5
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("cursor", ["x", "2026-11-23T09", "2026-11-23T09#" + "g" * 32])
def test_a_cursor_that_we_did_not_give_is_refused(world: World, patient: str, cursor: str) -> None:
    refused = world.send("GET", "/records/access-log", query={"cursor": cursor}, cookie=patient)
    assert (refused.status, refused.code) == (400, "invalid-cursor")


def test_one_asks_about_a_look_and_the_office_sees_which(world: World, patient: str) -> None:
    demand(world, patient)
    inbox(world, office(world))
    (look,) = looks(world, patient, others="true")
    asked = demand(world, patient, kind="question", text="Hvorfor?", log_entry=look["id"])
    assert asked.status == 201, asked
    assert asked.body["looked_at"] == look
    (seen,) = (each for each in inbox(world, office(world)) if each["kind"] == "question")
    assert seen["looked_at"]["name"] == "Rask Ravn"


def test_one_asks_about_looks_at_ones_own_alone(world: World, patient: str) -> None:
    world.outside.register(MAN, birth_date="1985-11-02", name="Blid Elg")
    other = Shelf(world, "ous", MAN, "1985-11-02", "Blid Elg")
    other.put("D2")
    demand(world, world.patient(MAN))
    inbox(world, office(world))
    (look,) = looks(world, world.patient(MAN), others="true")
    asked = demand(world, patient, kind="question", log_entry=look["id"])
    assert asked.status == 404
    assert demand(world, patient, kind="copy", log_entry=look["id"]).status == 422


def test_the_hospital_hears_of_a_word_that_reached_nobody(world: World, patient: str) -> None:
    """Nobody knows how to reach the patient: a letter may."""
    request = demand(world, patient).body["id"]
    answer(world, office(world), request)
    world.notify()
    world.stream()
    items = world.send("GET", "/records/feed/changes", token=world.token()).body["items"]
    (lost,) = (each for each in items if each["kind"] == "request.notice-undeliverable")
    assert (lost["request_id"], lost["by"]) == (request, "service")
    assert lost["occasion"] == "request-answered"


def test_a_key_sent_again_after_a_day_finds_what_it_made(world: World, patient: str) -> None:
    first = demand(world, patient, key="the-same-key")
    world.move(hours=25)
    again = demand(world, world.patient(), key="the-same-key")
    assert again.body == first.body
    other = demand(world, world.patient(), key="the-same-key", text="Noe annet.")
    assert other.code == "idempotency-key-reused"


def test_one_asks_a_hospital_about_looks_at_its_own_alone(world: World, patient: str) -> None:
    demand(world, patient)
    inbox(world, office(world))
    (look,) = looks(world, patient, others="true")
    asked = demand(world, patient, organization="so", kind="question", log_entry=look["id"])
    assert asked.status == 404


def test_long_letters_hide_no_request(world: World, patient: str) -> None:
    """More than one answer of the database holds."""
    for number in range(60):
        demand(world, patient, text=f"{number} " + "æ" * 9990)
        world.move(seconds=1)
    assert len(inbox(world, office(world), limit=100)) == 60
    page = get(world, "requests", patient, limit=100)
    assert len(page["items"]) == 60
    assert "cursor" not in page


def test_the_last_page_has_no_cursor(world: World, patient: str) -> None:
    for _ in range(2):
        demand(world, patient)
        world.move(seconds=1)
    assert "cursor" not in get(world, "requests", patient, limit=2)
    assert "cursor" not in get(world, "requests/inbox", office(world), limit=2)


def test_ones_own_looks_hide_no_others(world: World, shelf: Shelf, patient: str) -> None:
    """Also where they fill more than a page."""
    demand(world, patient)
    inbox(world, office(world))
    (document,) = shelf.ids()
    for _ in range(25):
        world.move(seconds=1)
        world.send("POST", f"/records/documents/{document}/link", {}, cookie=patient)
    page = get(world, "access-log", patient, others="true", limit=20)
    assert [each["by"] for each in page["items"]] == ["staff"]
    assert "cursor" not in page
