"""An API that says what a test wants: for states that the real stack reaches only rarely."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, Request, Route

from functions.organizations.app import organizations
from tests.browser import persons
from tests.browser.own_appointments import Appointment, OwnAppointments
from tests.browser.persons import Persons, Reply, asked_to_sign_in, is_guests
from tests.browser.unit_work import UnitWork

API = persons.API
OSLO = ZoneInfo("Europe/Oslo")
CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


ALLOWED = (
    "content-type",
    "if-match",
    "idempotency-key",
    "x-minjournal",
    "x-session",
    "x-background",
)
"""The headers that the page may send."""


ACTIONS = ("confirm", "cancel", "move", "change_request", "short_notice")


def may(*actions: str) -> dict[str, bool]:
    """What can be done, of all that there is."""
    return {each: each in actions for each in ACTIONS}


CONFIRMED: Appointment = {
    "status": "confirmed",
    "may": may("cancel", "move", "change_request"),
}
CANCELLED: Appointment = {"status": "cancelled", "cancelled_by": "patient", "may": may()}
OSTFOLD = {
    "id": "so",
    "name": "Sykehuset Østfold",
    "phone": "69 86 00 00",
    "opening_hours": "Hverdager kl. 08.00–15.30",
}
PHONE_ONLY: Appointment = {"may": may("confirm", "cancel")}
"""So near that it can only be moved by phone."""


def ahead(days: int, hour: int, minute: int = 0) -> datetime:
    """So many days from now at that time in Norway."""
    day = datetime.now(OSLO) + timedelta(days=days)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def free_time(slot_id: str, starts_at: datetime) -> dict[str, str]:
    """A time to which the appointment may be moved."""
    ends_at = starts_at + timedelta(minutes=45)
    return {
        "slot_id": slot_id,
        "starts_at": starts_at.isoformat(),
        "ends_at": ends_at.isoformat(),
    }


def free_times(*days: int, hours: tuple[int, ...] = (9, 11, 14)) -> list[dict[str, str]]:
    """At each of these hours of each day, that many days from now."""
    return [free_time(f"{day}-{hour}", ahead(day, hour, 30)) for day in days for hour in hours]


def booked(**changes: object) -> Appointment:
    """An appointment four days ahead with which everything may be done."""
    starts_at = ahead(4, 10, 15)
    told: Appointment = {
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
        "may": may("confirm", "cancel", "move", "change_request"),
        "deadline": (starts_at - timedelta(hours=24)).isoformat(timespec="seconds"),
        "changeable_until": (starts_at - timedelta(hours=48)).isoformat(timespec="seconds"),
        "slot_id": "old",
        "late": False,
        "late_fee": {"amount": 1500, "currency": "NOK"},
        "booked_by": "hospital",
        "may_not": {},
        **changes,
    }
    return told | {"contact": _contact(told["unit"] or told["organization"])}


def _contact(known: dict[str, str]) -> dict[str, str]:
    return {name: known[name] for name in ("phone", "opening_hours")}


def discreet(**changes: object) -> Appointment:
    """What the holder of a code is shown of an appointment at a discreet unit."""
    hidden = ("type", "unit", "place", "preparation", "late_fee")
    told = {
        key: value
        for key, value in booked(discreet=True, **changes).items()
        if key not in hidden or key in changes
    }
    return told | {"contact": _contact(told["organization"])}


def own(number: int, days: int, **changes: Any) -> dict[str, Any]:
    """One of the patient's, so many days from now."""
    starts_at = ahead(days, 10, 15)
    ends_at = starts_at + timedelta(minutes=45)
    times = {"starts_at": starts_at.isoformat(), "ends_at": ends_at.isoformat()}
    return booked(id=f"{number:032x}", code_works=True, **{**times, **changes})


def past(count: int) -> list[dict[str, Any]]:
    """As many, a week apart, the newest first."""
    return [
        own(100 + each, -7 * (each + 1), status="fulfilled", may=may()) for each in range(count)
    ]


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
    pages: list[list[dict[str, str]]] = field(
        default_factory=lambda: [free_times(7, 8), [], free_times(9, 12, 40, 75)]
    )
    """The free times, page by page."""
    requests: list[Request] = field(default_factory=list)
    persons: Persons = field(default_factory=Persons)
    own: OwnAppointments = field(default_factory=OwnAppointments)
    """Of whoever is signed in."""
    work: UnitWork = field(default_factory=UnitWork)
    """What staff see of their units."""
    parts: list[Callable[[Request], Reply | None]] = field(default_factory=list)
    """Further parts of the API, which answer what is theirs."""
    _left: list[dict[str, str]] = field(default_factory=list)

    def attach(self, page: Page) -> None:
        """From now on the page talks to this."""
        page.route(f"{API}/**", self._answer)

    def asked(self, word: str) -> list[Request]:
        """The requests to a path that ends so."""
        return [each for each in self.requests if _word(each) == word and each.method != "OPTIONS"]

    def _answer(self, route: Route) -> None:
        self.requests.append(route.request)
        word = _word(route.request)
        planned = self.replies.get(word, [])
        if planned:
            return self._send(route, planned.pop(0))
        if word in ("sign-in", "end"):
            return self._send_back(route, word)
        if own := self.persons.answer(route.request):
            return self._send(route, own)
        if self._is_staffs(route.request) and (work := self.work.answer(route.request)):
            return self._send(route, work)
        if self._is_patients(route.request) and (own := self.own.answer(route.request)):
            return self._send(route, own)
        for part in self.parts:
            if reply := part(route.request):
                return self._send(route, reply)
        usual: dict[str, Callable[[], Reply]] = {
            "access": self._open,
            "me": self._me,
            "sign-out": self._sign_out,
            "appointments": lambda: self._own({"items": [self.appointment]}),
            "confirm": lambda: self._change(route.request, CONFIRMED),
            "cancel": lambda: self._change(route.request, CANCELLED),
            "alternatives": lambda: self._free(route.request),
            "move": lambda: self._move(route.request),
            "change-request": lambda: self._request_change(route.request),
            "short-notice": lambda: self._wish_short_notice(route.request),
            "accept": lambda: self._answer_offer(route.request, accepted=True),
            "pass": lambda: self._answer_offer(route.request, accepted=False),
            "calendar": lambda: self._own(CALENDAR, route.request),
            "unread": lambda: (200, {"unread": 0}),
            "documents": lambda: (200, {"items": []}),
            "coverage": lambda: (200, {"record_online": True, "items": []}),
            "organizations": lambda: (200, organizations().list().model_dump(mode="json")),
        }
        return self._send(route, usual.get(word, self._refuse)())

    def _send_back(self, route: Route, word: str) -> None:
        """The provider, at which nobody stays."""
        origin = "/".join(route.request.frame.page.url.split("/")[:3])
        if word == "sign-in" and self.persons.arrives:
            self.persons.sign_in(self.persons.arrives)
        path = asked_to_sign_in(route.request)["return_to"] if word == "sign-in" else "/utlogget"
        route.fulfill(status=303, headers={"Location": origin + path})

    def _refuse(self) -> Reply:
        """What only someone signed in may ask for."""
        return problem(403, "forbidden") if self.signed_in else problem(401, "no-session")

    def _open(self) -> Reply:
        self.signed_in = True
        return 204, None

    def _sign_out(self) -> Reply:
        self.signed_in = False
        return 204, None

    def _me(self) -> Reply:
        expires = datetime.now(UTC) + timedelta(minutes=self.minutes_left)
        return self._own({"role": "guest", "expires_at": expires.isoformat()})

    def _is_patients(self, request: Request) -> bool:
        """Whether a patient asks about the own appointments."""
        return self._asks(request, "patient")

    def _is_staffs(self, request: Request) -> bool:
        """Whether one of the staff asks about their units'."""
        return self._asks(request, "staff")

    def _asks(self, request: Request, role: str) -> bool:
        path = urlsplit(request.url).path
        is_it = (self.persons.me or {}).get("role") == role
        return is_it and path.startswith("/appointments") and not is_guests(request)

    def _own(self, body: dict[str, Any] | str, request: Request | None = None) -> Reply:
        """To whoever holds the open letter; of a request that both may make, to the patient too."""
        is_open = self.signed_in or (request and self._is_patients(request))
        return (200, body) if is_open else problem(401, "no-session")

    def _free(self, request: Request) -> Reply:
        query = parse_qs(urlsplit(request.url).query)
        page = int(query.get("cursor", ["0"])[0])
        more = {"cursor": str(page + 1)} if page + 1 < len(self.pages) else {}
        return self._own({"items": self.pages[page], **more}, request)

    def _move(self, request: Request) -> Reply:
        """Takes the slot, and puts the old time where one can move back to it."""
        slot_id = json.loads(request.post_data or "")["slot_id"]
        every = [each for page in self.pages for each in page] + self._left
        [time] = [each for each in every if each["slot_id"] == slot_id]
        self._left.append({key: self._asked(request)[key] for key in time})
        until = datetime.fromisoformat(time["starts_at"]) - timedelta(hours=48)
        limits = {"changeable_until": until.isoformat(), "change_request": None}
        return self._change(request, {**CONFIRMED, **time, **limits})

    def _request_change(self, request: Request) -> Reply:
        now = datetime.now(OSLO)
        wish = {
            "requested_at": now.isoformat(),
            "answer_by": (now + timedelta(days=2)).date().isoformat(),
        }
        allowed = {**self._asked(request)["may"], "change_request": False}
        return self._change(request, {"change_request": wish, "may": allowed})

    def _wish_short_notice(self, request: Request) -> Reply:
        if request.method == "DELETE":
            return self._change(request, {"short_notice": None, "offer": None})
        wish = json.loads(request.post_data or "")
        return self._change(request, {"short_notice": {"since": ahead(0, 8).isoformat(), **wish}})

    def _answer_offer(self, request: Request, *, accepted: bool) -> Reply:
        offer = self._asked(request)["offer"]
        times = {name: offer[name] for name in ("starts_at", "ends_at")}
        taken = {**CONFIRMED, **times, "short_notice": None}
        return self._change(request, {"offer": None, **(taken if accepted else {})})

    def _asked(self, request: Request) -> Appointment:
        """The appointment that it is about: one's own, or the open letter's."""
        own = self.own.find(request) if self._is_patients(request) else None
        return own or self.appointment

    def _change(self, request: Request, changes: Appointment) -> Reply:
        old = self._asked(request)
        new = {**old, **changes, "version": old["version"] + 1}
        if old is self.appointment:
            self.appointment = new
        self.own.replace(new)
        return self._own(new, request)

    def _send(self, route: Route, reply: Reply) -> None:
        status, body = reply
        is_file = isinstance(body, str)
        origin = route.request.headers.get("origin", "*")
        headers = {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Allow-Credentials": "true",
            "Access-Control-Allow-Methods": "GET,POST,PUT,DELETE",
            "Access-Control-Allow-Headers": ",".join(ALLOWED),
            "Access-Control-Expose-Headers": "Date, Retry-After, X-Session-Expires",
            "Content-Type": "text/calendar; charset=utf-8" if is_file else "application/json",
        }
        if self.persons.me and not is_guests(route.request):
            headers["X-Session-Expires"] = self.persons.expires_at
        if self.retry_after and status == 429:
            headers["Retry-After"] = self.retry_after
        text = body if isinstance(body, str) else "" if body is None else json.dumps(body)
        route.fulfill(status=status, headers=headers, body=text)


def _word(request: Request) -> str:
    """The last word of the path."""
    return urlsplit(request.url).path.rpartition("/")[2]
