"""Who comes: patients, the holders of letters, staff, hospital systems, and those who only look."""

import json
import os
from datetime import UTC, datetime, timedelta
from itertools import count, cycle
from pathlib import Path
from random import choice
from typing import Any

from locust import HttpUser, between, task
from locust.exception import StopUser

from benchmarks.load.browser import Browser

DEMO = json.loads(Path(os.environ["LOAD_DEMO"]).read_text())
TOKENS: dict[str, str] = json.loads(os.environ["LOAD_TOKENS"])
RUN = os.urandom(4).hex()

_numbers = count(1)
_patients = cycle([each for each in DEMO["persons"] if each["note"] == "ordinary"])
_letters = cycle(DEMO["guests"])
_staff = cycle([each for each in DEMO["staff"] if each["function"] != "records-office"][:4])
_hospitals = cycle({each["organization"]: each["units"][0] for each in DEMO["staff"]}.items())


class Someone(HttpUser):
    """Reads for a while between two things, as people do."""

    abstract = True
    host = DEMO["api"]
    wait_time = between(1, 4)

    def on_start(self) -> None:
        """At a machine of one's own."""
        number = next(_numbers)
        address = f"127.{20 + number // 60_000}.{number // 250 % 240}.{number % 250 + 2}"
        self.browser = Browser(self.client, DEMO["origin"], address)
        self.ask = self.browser.ask

    def come_in(self, number: str, role: str) -> None:
        """Signed in, or gone again."""
        if not self.browser.sign_in(DEMO["api"], DEMO["origin"], number, role):
            raise StopUser


class Patient(Someone):
    """Signed in with BankID."""

    weight = 6

    def on_start(self) -> None:
        """Signs in."""
        super().on_start()
        self.come_in(next(_patients)["national_id"], "patient")

    @task(6)
    def look_at_appointments(self) -> None:
        """The list, and one of it; now and then one says that one comes."""
        listed = self.ask("GET", "/appointments?period=coming", "GET /appointments")
        if listed is None or not listed.json()["items"]:
            return
        found = choice(listed.json()["items"])
        path = f"/appointments/{found['id']}"
        one = self.ask("GET", path, "GET /appointments/ID")
        if one is not None and one.json()["may"].get("confirm"):
            headers = {"If-Match": f'"{one.json()["version"]}"'}
            self.ask(
                "POST", f"{path}/confirm", "POST /appointments/ID/confirm", 409, headers=headers
            )

    @task(5)
    def read_messages(self) -> None:
        """The list, and a conversation."""
        listed = self.ask("GET", "/messages/threads", "GET /messages/threads")
        if listed is not None and listed.json()["items"]:
            path = f"/messages/threads/{choice(listed.json()['items'])['id']}"
            self.ask("GET", path, "GET /messages/threads/ID")

    @task(1)
    def write(self) -> None:
        """Something new, to a clinic that can be written to."""
        units = self.ask("GET", "/messages/units", "GET /messages/units")
        if units is None or not units.json()["items"]:
            return
        to = choice(units.json()["items"])
        body = {
            "unit_id": to["unit"]["id"],
            "topic": to["topics"][0]["id"],
            "subject": "Et spørsmål",
            "body": "Kan jeg spise før undersøkelsen?",
        }
        key = {"Idempotency-Key": os.urandom(12).hex()}
        self.ask("POST", "/messages/threads", "POST /messages/threads", 422, json=body, headers=key)

    @task(4)
    def read_record(self) -> None:
        """The list, what each hospital shows, and a document's link."""
        listed = self.ask("GET", "/records/documents?limit=20", "GET /records/documents")
        self.ask("GET", "/records/coverage", "GET /records/coverage")
        if listed is not None and listed.json()["items"]:
            path = f"/records/documents/{choice(listed.json()['items'])['id']}/link"
            name = "POST /records/documents/ID/link"
            self.ask("POST", path, name, 409, json={"confirmed": True})

    @task(4)
    def be_on_the_page(self) -> None:
        """The page asks for news by itself."""
        headers = {"X-Background": "1"}
        self.ask("GET", "/messages/unread", "GET /messages/unread", headers=headers)


class Guest(Someone):
    """Has a letter, and looks at its appointment."""

    weight = 3

    def on_start(self) -> None:
        """Opens it."""
        super().on_start()
        letter = next(_letters)
        known = {name: letter[name] for name in ("reference", "birth_date")}
        if (
            self.ask("POST", "/appointments/access", "POST /appointments/access", json=known)
            is None
        ):
            raise StopUser
        self._path = f"/appointments/{letter['appointment_id']}"
        self._as = {"X-Session": "guest"}

    @task(4)
    def look(self) -> None:
        """As when the page is opened."""
        self.ask("GET", "/identity/me", "GET /identity/me", headers=self._as)
        self.ask("GET", "/appointments", "GET /appointments", headers=self._as)

    @task(1)
    def look_for_another_time(self) -> None:
        """Free times that it may move to; it may be too late for that."""
        name = "GET /appointments/ID/alternatives"
        self.ask("GET", f"{self._path}/alternatives", name, 422, headers=self._as)


class Employee(Someone):
    """Works at a clinic."""

    weight = 2

    def on_start(self) -> None:
        """Signs in."""
        super().on_start()
        me = next(_staff)
        self.come_in(me["national_id"], "staff")
        self._units: list[str] = me["units"]

    @task(3)
    def see_the_queue(self) -> None:
        """Whose answer is due, and one of them."""
        path = f"/messages/units/{choice(self._units)}/threads"
        listed = self.ask("GET", path, "GET /messages/units/ID/threads")
        if listed is not None and listed.json()["items"]:
            thread = choice(listed.json()["items"])["id"]
            self.ask("GET", f"/messages/threads/{thread}", "GET /messages/threads/ID")

    @task(2)
    def see_the_day(self) -> None:
        """Today's appointments, and who wishes for a change."""
        now = datetime.now(UTC).replace(microsecond=0)
        day = {"from": now.isoformat(), "to": (now + timedelta(days=1)).isoformat()}
        unit = f"/appointments/units/{choice(self._units)}"
        self.ask("GET", unit, "GET /appointments/units/ID", params=day)
        name = "GET /appointments/units/ID/change-requests"
        self.ask("GET", f"{unit}/change-requests", name)


class HospitalSystem(Someone):
    """Feeds appointments one after the other, and reads what patients did."""

    weight = 1

    def on_start(self) -> None:
        """As one of the hospitals."""
        super().on_start()
        hospital, self._unit = next(_hospitals)
        self._as: dict[str, Any] = {"Authorization": f"Bearer {TOKENS[hospital]}"}

    @task(3)
    def feed(self) -> None:
        """An appointment in three weeks, for one of the demo's patients."""
        patient = next(_patients)
        body = {
            "source_version": 1,
            "patient": {name: patient[name] for name in ("national_id", "birth_date", "name")},
            "unit_id": self._unit,
            "type": "follow-up",
            "starts_at": (datetime.now(UTC) + timedelta(days=21)).isoformat(timespec="seconds"),
            "duration_minutes": 30,
        }
        path = f"/appointments/feed/load-{RUN}-{next(_numbers)}"
        self.ask("PUT", path, "PUT /appointments/feed/ID", json=body, headers=self._as)

    @task(1)
    def hear(self) -> None:
        """The change feed from its beginning, of which nothing is acknowledged."""
        path = "/appointments/feed/changes?limit=20"
        self.ask("GET", path, "GET /appointments/feed/changes", headers=self._as)


class Visitor(Someone):
    """Looks up which hospitals are there."""

    weight = 1

    @task
    def look(self) -> None:
        """All of them."""
        self.ask("GET", "/organizations", "GET /organizations")


class Impatient(Someone):
    """Asks again and again, whatever the answer: many of them are more than can be served."""

    wait_time = between(0.2, 0.8)

    @task(2)
    def ask_again(self) -> None:
        """What needs a function."""
        self.ask("GET", "/organizations", "GET /organizations")

    @task(1)
    def guess(self) -> None:
        """A code that is nobody's: slowed for the whole world, and for each address."""
        known = {"reference": "00000-00000-0000", "birth_date": "1959-03-14"}
        name = "POST /appointments/access"
        self.ask("POST", "/appointments/access", name, 404, 422, json=known)


EVERYBODY: list[type[HttpUser]] = [Patient, Guest, Employee, HospitalSystem, Visitor]
