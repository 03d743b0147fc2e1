"""A hospital's system and its patients, as clients of the deployed stack."""

import sys
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import uuid4

import httpx

from functions.shared.organizations import organizations
from local import demo
from local.demo.numbers import national_id
from tests.stack import Stack

CLIENTS: list[httpx.Client] = []
"""Every connection made here, closed when the suite ends."""

RUN = uuid4().hex[:8]
"""A stack may be kept from run to run: what this one feeds is new all the same."""

_random = Random(RUN)
BORN = date(1930, 1, 1) + timedelta(days=_random.randrange(25_000))
_taken: set[str] = set()

_reached = [
    each
    for each in demo.persons(demo.SEED)
    if each.kind == "ordinary" and each.contact and each.contact.mobile
    if not each.contact.reserved
]
REACHED = len(_reached)
"""So many there are."""


@dataclass
class Hospital:
    """One organization's system."""

    stack: Stack
    organization: str
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        headers = {"Authorization": f"Bearer {self.stack.token(self.organization)}"}
        self.client = connect(self.stack, headers)
        chosen = organizations()[self.organization]
        self.unit = next(
            unit.id
            for unit in chosen.units
            if not unit.discreet and chosen.offers("appointments", unit.id)
        )

    def feed(self, external_id: str, **fields: Any) -> httpx.Response:
        """An appointment in two weeks, for a person of its own unless told."""
        starts_at = datetime.now(UTC).replace(microsecond=0) + timedelta(days=14)
        body = {
            "source_version": 1,
            "patient": fields.get("patient") or person(),
            "unit_id": self.unit,
            "type": "follow-up",
            "starts_at": starts_at.isoformat(),
            "duration_minutes": 30,
            **fields,
        }
        return self.client.put(self.path(external_id), json=body)

    def publish(self, *rows: dict[str, Any]) -> httpx.Response:
        """Times that patients of the unit may move to."""
        path = f"/appointments/feed/units/{self.unit}/slots"
        return self.client.put(path, json={"slots": rows})

    def path(self, external_id: str) -> str:
        """Where the appointment is fed."""
        return f"/appointments/feed/{RUN}-{external_id}"

    def changes(self, cursor: str | None, limit: int = 100) -> tuple[list[dict[str, Any]], str]:
        """One page of what patients did."""
        query = {"limit": limit} | ({"cursor": cursor} if cursor else {})
        answer = self.client.get("/appointments/feed/changes", params=query)
        answer.raise_for_status()
        page = answer.json()
        return page["items"], page["cursor"]

    def told(self) -> str:
        """Where what has been told so far ends."""
        items, cursor = self.changes(None)
        while items:
            items, cursor = self.changes(cursor)
        return cursor


@dataclass
class Guest:
    """Someone with a letter, at a machine of their own."""

    stack: Stack
    reference: str
    appointment_id: str
    born: str = BORN.isoformat()
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = visitor(self.stack)
        letter = {"reference": self.reference, "birth_date": self.born}
        opened = self.client.post("/appointments/access", json=letter)
        assert opened.status_code == 204, opened.text
        self.client.headers["Cookie"] = opened.headers["set-cookie"].split(";")[0]

    def get(self) -> httpx.Response:
        """The appointment."""
        return self.client.get(f"/appointments/{self.appointment_id}")

    def act(self, what: str, version: int, body: Any = None, key: str = "") -> httpx.Response:
        """Confirms, cancels, moves."""
        headers = {"If-Match": f'"{version}"'} | ({"Idempotency-Key": key} if key else {})
        path = f"/appointments/{self.appointment_id}/{what}"
        return self.client.post(path, json=body, headers=headers)


def visitor(stack: Stack) -> httpx.Client:
    """A browser at an address that nobody else has, where the system has more than one."""
    headers = {"Origin": stack.origin, "X-MinJournal": "1"}
    return connect(stack, headers, _new_address() if sys.platform == "linux" else None)


def connect(stack: Stack, headers: dict[str, str], address: str | None = None) -> httpx.Client:
    """A client of the stack's API."""
    transport = httpx.HTTPTransport(local_address=address)
    CLIENTS.append(
        httpx.Client(base_url=stack.api, headers=headers, timeout=60, transport=transport)
    )
    return CLIENTS[-1]


def _new_address() -> str:
    """Of the machine's own network, whose every address is at home."""
    address = (
        f"127.{_random.randrange(1, 255)}.{_random.randrange(256)}.{_random.randrange(1, 255)}"
    )
    if address in _taken:
        return _new_address()
    _taken.add(address)
    return address


def reached(number: int = 0) -> dict[str, str]:
    """A patient whom notices reach by SMS, so that the hospital hears of none that did not."""
    found = _reached[number]
    born = found.birth_date.isoformat()
    return {"national_id": found.national_id, "birth_date": born, "name": found.name}


def person() -> dict[str, str]:
    """A synthetic person nobody else is. All are born on one day, which has some hundred numbers:
    whoever asks for more fails rather than look for ever."""
    numbers = (national_id(BORN, "tenor", _random) for _ in range(10_000))
    number = next(each for each in numbers if each not in _taken)
    _taken.add(number)
    return {"national_id": number, "birth_date": BORN.isoformat(), "name": "Stødig Ugle"}
