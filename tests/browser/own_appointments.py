"""The mocked API's appointments of whoever is signed in."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Request

from tests.browser.persons import Reply

Appointment = dict[str, Any]
NOT_FOUND: Reply = (
    404,
    {"title": "Refused", "status": 404, "code": "not-found", "reference": "r-1"},
)


@dataclass
class OwnAppointments:
    """What is coming in order of time, what is past the newest first."""

    coming: list[Appointment] = field(default_factory=list)
    past: list[Appointment] = field(default_factory=list)
    letters: dict[str, Appointment] = field(default_factory=dict)
    """By the code of a letter, what it is about."""
    open_times: list[dict[str, str]] = field(default_factory=list)
    """What can be booked, at whichever unit."""
    books: Appointment = field(default_factory=dict)
    """What one has then, at another time."""

    def find(self, request: Request) -> Appointment | None:
        """The one that the path names."""
        own = {each["id"]: each for each in self.coming + self.past}
        _, _, one, *more = urlsplit(request.url).path.split("/")
        return own.get(more[0].partition("-")[0] if one == "offers" else one)

    def replace(self, appointment: Appointment) -> None:
        """The same one, as it has become."""
        for period in (self.coming, self.past):
            period[:] = [
                appointment if each["id"] == appointment["id"] else each for each in period
            ]

    def answer(self, request: Request) -> Reply | None:
        """To what only the patient asks for; nothing to what a letter's holder asks for as well."""
        match request.method, urlsplit(request.url).path.split("/")[2:]:
            case "GET", []:
                return self._page(request)
            case "POST", ["attach"]:
                return self._attach(request)
            case "GET", ["calendar"]:
                return None
            case "GET", ["open-slots"]:
                return 200, {"items": self.open_times}
            case "POST", []:
                return self._book(request)
            case "GET", [_]:
                own = self.find(request)
                return (200, own) if own else NOT_FOUND
            case "DELETE", [_, "code"]:
                return self._switch_code_off(request)
        return None

    def _book(self, request: Request) -> Reply:
        asked = json.loads(request.post_data or "")
        [time] = [each for each in self.open_times if each["slot_id"] == asked["slot_id"]]
        times = {name: time[name] for name in ("starts_at", "ends_at")}
        can = {"may": self.books["may"] | {"confirm": False}, "code_works": False}
        booked = self.books | times | can | {"booked_by": "patient", "status": "confirmed"}
        self.coming.append(booked)
        return 201, booked

    def _page(self, request: Request) -> Reply:
        query = {key: value for key, [value] in parse_qs(urlsplit(request.url).query).items()}
        period = self.coming if query["period"] == "coming" else self.past
        first, limit = int(query.get("cursor", "0")), int(query["limit"])
        more = {"cursor": str(first + limit)} if len(period) > first + limit else {}
        return 200, {"items": period[first : first + limit], **more}

    def _attach(self, request: Request) -> Reply:
        found = self.letters.get(json.loads(request.post_data or "")["reference"])
        if found is None:
            return NOT_FOUND
        self.coming.append(found)
        return 200, found

    def _switch_code_off(self, request: Request) -> Reply:
        own = self.find(request)
        if own is None:
            return NOT_FOUND
        self.replace({**own, "code_works": False, "version": own["version"] + 1})
        return 204, None
