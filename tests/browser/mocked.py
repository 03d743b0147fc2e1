"""An API that says what a test wants: for states that the real stack reaches only rarely."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.sync_api import Page, Request, Route

API = "http://127.0.0.1:9"
"""Nobody listens there: a request that no test answers fails."""

Appointment = dict[str, Any]
CONFIRMED: Appointment = {"status": "confirmed", "may": {"confirm": False, "cancel": True}}
CANCELLED: Appointment = {
    "status": "cancelled",
    "cancelled_by": "patient",
    "may": {"confirm": False, "cancel": False},
}
Reply = tuple[int, dict[str, Any] | None]


def booked(**changes: object) -> Appointment:
    """An appointment four days ahead that may be confirmed and cancelled."""
    starts_at = (datetime.now(UTC) + timedelta(days=4)).replace(hour=9, minute=15, second=0)
    return {
        "id": "0" * 32,
        "version": 3,
        "status": "booked",
        "type": "follow-up",
        "starts_at": starts_at.isoformat(timespec="seconds"),
        "ends_at": (starts_at + timedelta(minutes=45)).isoformat(timespec="seconds"),
        "duration_minutes": 45,
        "organization": {
            "id": "ous",
            "name": "Oslo universitetssykehus",
            "phone": "915 02 770",
            "opening_hours": "Hverdager kl. 08.00–15.30",
        },
        "unit": {
            "name": "Ortopedisk poliklinikk",
            "site": "Ullevål sykehus",
            "address": "Kirkeveien 166, 0450 Oslo",
            "phone": "22 11 80 80",
            "opening_hours": "Hverdager kl. 08.00–15.00",
        },
        "place": "Bygg 3, inngang C, 2. etasje",
        "preparation": "Ta med en liste over medisinene dine.\nKom gjerne ti minutter før timen.",
        "discreet": False,
        "may": {"confirm": True, "cancel": True},
        "deadline": (starts_at - timedelta(hours=24)).isoformat(timespec="seconds"),
        "late": False,
        "late_fee": {"amount": 1500, "currency": "NOK"},
        **changes,
    }


def discreet(**changes: object) -> Appointment:
    """What the holder of a code is shown of an appointment at a discreet unit."""
    hidden = ("type", "unit", "place", "preparation", "late_fee")
    return {
        key: value
        for key, value in booked(discreet=True, **changes).items()
        if key not in hidden or key in changes
    }


def problem(status: int, code: str, **facts: object) -> Reply:
    """A refusal as the API tells it."""
    title = "Refused"
    return status, {"title": title, "status": status, "code": code, "reference": "r-1", **facts}


@dataclass
class MockedApi:
    """Answers the page's requests from its fields, and keeps them."""

    appointment: Appointment = field(default_factory=booked)
    minutes_left: float = 15
    signed_in: bool = False
    replies: dict[str, list[Reply]] = field(default_factory=dict)
    """Per last word of the path, what to answer before answering as usual."""
    retry_after: str | None = None
    requests: list[Request] = field(default_factory=list)

    def attach(self, page: Page) -> None:
        """From now on the page talks to this."""
        page.route(f"{API}/**", self._answer)

    def asked(self, word: str) -> list[Request]:
        """The requests to a path that ends so."""
        return [
            each for each in self.requests if each.url.endswith(word) and each.method != "OPTIONS"
        ]

    def _answer(self, route: Route) -> None:
        self.requests.append(route.request)
        word = route.request.url.rpartition("/")[2]
        planned = self.replies.get(word, [])
        if planned:
            return self._send(route, planned.pop(0))
        usual: dict[str, Callable[[], Reply]] = {
            "access": self._open,
            "me": self._me,
            "sign-out": self._sign_out,
            "appointments": lambda: self._own({"items": [self.appointment]}),
            "confirm": lambda: self._change(CONFIRMED),
            "cancel": lambda: self._change(CANCELLED),
        }
        return self._send(route, usual[word]())

    def _open(self) -> Reply:
        self.signed_in = True
        return 204, None

    def _sign_out(self) -> Reply:
        self.signed_in = False
        return 204, None

    def _me(self) -> Reply:
        expires = datetime.now(UTC) + timedelta(minutes=self.minutes_left)
        return self._own({"role": "guest", "expires_at": expires.isoformat()})

    def _own(self, body: dict[str, Any]) -> Reply:
        return (200, body) if self.signed_in else problem(401, "no-session")

    def _change(self, changes: Appointment) -> Reply:
        version = self.appointment["version"] + 1
        self.appointment = {**self.appointment, **changes, "version": version}
        return self._own(self.appointment)

    def _send(self, route: Route, reply: Reply) -> None:
        status, body = reply
        origin = route.request.headers.get("origin", "*")
        headers = {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Credentials": "true",
            "Access-Control-Allow-Headers": "content-type,if-match,idempotency-key,x-minjournal",
            "Access-Control-Expose-Headers": "Date, Retry-After",
            "Content-Type": "application/json",
        }
        if self.retry_after and status == 429:
            headers["Retry-After"] = self.retry_after
        route.fulfill(status=status, headers=headers, body="" if body is None else json.dumps(body))
