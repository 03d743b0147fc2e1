"""In the deployed stack a patient and a unit write to each other, with files, at the same time."""

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any
from uuid import uuid4

import httpx
import pytest
from PIL import Image

from tests.emulator.waiting import eventually
from tests.person import Person
from tests.stack import Stack


@pytest.fixture
def patient(stack: Stack) -> Iterator[Person]:
    """Somebody whom a hospital has told of."""
    with Person(stack) as person:
        for each in stack.demo["persons"]:
            if each["note"] == "ordinary" and person.sign_in(each["national_id"]) == "/min-side":
                units = person.send("GET", "/messages/units").json()["items"]
                if any(unit["organization"]["id"] == "ous" for unit in units):
                    yield person
                    return
    pytest.fail("nobody in the demo has to do with a unit that is written to")


def unit_of(patient: Person) -> str:
    units = patient.send("GET", "/messages/units").json()["items"]
    return next(str(u["unit"]["id"]) for u in units if u["organization"]["id"] == "ous")


def at_work(stack: Stack, unit_id: str) -> Person:
    """A member of staff of the unit."""
    for staff in stack.demo["staff"]:
        if unit_id in staff["units"]:
            person = Person(stack)
            person.sign_in(staff["national_id"], "staff", organization="ous")
            return person
    pytest.fail(f"nobody works at {unit_id}")


def start(person: Person, unit_id: str, **fields: Any) -> Any:
    body = {
        "unit_id": unit_id,
        "topic": "treatment",
        "subject": "Om medisinen",
        "body": "Kan jeg ta den om kvelden?",
        **fields,
    }
    key = {"Idempotency-Key": uuid4().hex}
    answer = person.send("POST", "/messages/threads", json=body, headers=key)
    assert answer.status_code == 201, answer.text
    return answer.json()


def upload(person: Person, unit_id: str, content: bytes, kind: str) -> str:
    """As the page does; answers the id once it was inspected."""
    said = {
        "unit_id": unit_id,
        "name": "Bilde av utslett",
        "size": len(content),
        "type": kind,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    place = person.send("POST", "/messages/attachments", json=said)
    assert place.status_code == 201, place.text
    upload = place.json()
    posted = httpx.post(
        upload["url"], data=upload["fields"], files={"file": content}, timeout=30, trust_env=False
    )
    assert posted.status_code == 204, posted.text

    def decided() -> Any:
        shown = person.send("GET", f"/messages/attachments/{upload['id']}").json()
        return shown if shown["status"] != "waiting" else None

    shown = eventually(decided)
    assert shown["status"] == "clean", shown
    return str(upload["id"])


def photo() -> bytes:
    made = BytesIO()
    Image.new("RGB", (60, 40), "teal").save(made, "JPEG", comment=b"somewhere")
    return made.getvalue()


def test_a_file_goes_from_the_patient_to_the_unit(stack: Stack, patient: Person) -> None:
    unit_id = unit_of(patient)
    file = upload(patient, unit_id, photo(), "image/jpeg")
    thread = start(patient, unit_id, attachments=[file])["id"]
    with at_work(stack, unit_id) as nurse:
        shown = nurse.send("GET", f"/messages/threads/{thread}").json()
        assert shown["items"][0]["attachments"][0]["name"] == "Bilde av utslett"
        link = nurse.send("POST", f"/messages/threads/{thread}/attachments/{file}/link").json()
        opened = httpx.get(link["url"], trust_env=False)
    assert opened.status_code == 200
    assert opened.headers["content-type"] == "image/jpeg"
    assert b"somewhere" not in opened.content
    assert Image.open(BytesIO(opened.content)).size == (60, 40)


def test_it_is_printed_as_a_pdf(patient: Person) -> None:
    thread = start(patient, unit_of(patient))["id"]
    printed = patient.send(
        "GET", f"/messages/threads/{thread}/export", headers={"Accept": "application/pdf"}
    )
    assert printed.headers["content-type"] == "application/pdf"
    assert printed.content.startswith(b"%PDF-")


def test_many_at_once_lose_nothing_and_agree_on_the_order(stack: Stack, patient: Person) -> None:
    """Each sends every message twice, under one key."""
    thread = start(patient, unit_of(patient))["id"]
    path = f"/messages/threads/{thread}/messages"
    nurse = at_work(stack, unit_of(patient))

    def send(number: int) -> None:
        person = (patient, nurse)[number % 2]
        key = {"Idempotency-Key": f"at-once-{thread}-{number}"}
        for _ in range(2):
            for _ in range(30):
                body = {"body": f"Melding {number}"}
                answer = person.send("POST", path, json=body, headers=key)
                if answer.status_code != 503:
                    break
            assert answer.status_code == 201, answer.text

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(send, range(24)))
    bodies = []
    for person in (patient, nurse):
        shown = person.send("GET", f"/messages/threads/{thread}?limit=50").json()
        bodies.append([each["body"] for each in shown["items"]])
        assert [each["number"] for each in shown["items"]] == list(range(1, 26))
    assert bodies[0] == bodies[1]
    assert sorted(bodies[0][1:]) == sorted(f"Melding {number}" for number in range(24))
    unread = patient.send("GET", f"/messages/threads/{thread}").json()["thread"]["unread"]
    assert unread == 12
    nurse.client.close()
