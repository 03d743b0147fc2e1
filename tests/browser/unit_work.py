"""The mocked API's appointments and wishes of a unit, as its staff see them."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from playwright.sync_api import Request

from tests.browser.persons import Reply

OSLO = ZoneInfo("Europe/Oslo")
Row = dict[str, Any]
NAMES = (
    "Kari Nordmann",
    "Ola Hansen",
    "Ingrid Johanne Solberg-Kristoffersen",
    "Mohammed Ali",
    "Anne Lise Berg",
    "Per Olav Haugen",
)


def refused(status: int, code: str) -> Reply:
    """As the API tells it."""
    return status, {"title": "Refused", "status": status, "code": code, "reference": "r-1"}


def at(days: int, hour: int, minute: int = 0) -> datetime:
    """So many days from now at that time in Norway."""
    day = datetime.now(OSLO) + timedelta(days=days)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def row(number: int, starts_at: datetime, **changes: Any) -> Row:
    """One appointment of the unit's."""
    return {
        "id": f"{number:032x}",
        "version": 3,
        "patient": {"name": NAMES[number % len(NAMES)], "birth_date": "1959-03-04"},
        "type": "follow-up",
        "starts_at": starts_at.isoformat(),
        "ends_at": (starts_at + timedelta(minutes=45)).isoformat(),
        "status": "booked",
        "cancelled_late": False,
        "booked_by": "hospital",
        "short_notice": False,
        "may": {"no_show": False, "undo_no_show": False},
        **changes,
    }


def wish(number: int, days_ago: int, comment: str = "Helst etter klokken tolv.") -> Row:
    """Of an appointment of that number, sent so many days ago, to be answered within two."""
    asked = datetime.now(OSLO) - timedelta(days=days_ago)
    return {
        "id": f"{number:032x}-3",
        "requested_at": asked.isoformat(),
        "answer_by": (asked + timedelta(days=2)).date().isoformat(),
        "comment": comment,
    }


@dataclass
class UnitWork:
    """By unit: what is listed, in order. Wishes are those of its rows that have one."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    times: list[dict[str, str]] = field(default_factory=list)
    """The free times that fit any wish."""
    page: int = 100
    """As many as one page holds at most."""

    def answer(self, request: Request) -> Reply | None:
        """To what only staff ask for."""
        match request.method, urlsplit(request.url).path.split("/")[2:]:
            case "GET", ["units", unit]:
                return self._listed(request, self._between(request, unit))
            case "GET", ["units", unit, "change-requests"]:
                waiting = [each for each in self.rows.get(unit, []) if "change_request" in each]
                waiting.sort(key=lambda each: str(each["change_request"]["requested_at"]))
                return self._listed(request, waiting)
            case "GET", ["units", unit, "change-requests", "count"]:
                waits = sum("change_request" in each for each in self.rows.get(unit, []))
                return 200, {"waiting": min(waits, 100), "more": waits > 100}
            case "GET", ["change-requests", wish_id]:
                one = self._waiting(wish_id)
                return (200, one) if one else refused(404, "not-found")
            case "GET", ["change-requests", wish_id, "alternatives"]:
                found = self._waiting(wish_id)
                return (200, {"items": self.times}) if found else refused(404, "not-found")
            case "POST", ["change-requests", wish_id, "decide"]:
                return self._decide(wish_id, json.loads(request.post_data or ""))
            case method, [appointment_id, "no-show"]:
                return self._no_show(appointment_id, request, came=method == "DELETE")
        return None

    def find(self, appointment_id: str) -> Row:
        """The one of this id."""
        every = [each for rows in self.rows.values() for each in rows]
        return next(each for each in every if each["id"] == appointment_id)

    def _between(self, request: Request, unit: str) -> list[Row]:
        query = parse_qs(urlsplit(request.url).query)
        begins, ends = (datetime.fromisoformat(query[each][0]) for each in ("from", "to"))
        rows = [
            each
            for each in self.rows.get(unit, [])
            if begins <= datetime.fromisoformat(each["starts_at"]) < ends
        ]
        return sorted(rows, key=lambda each: str(each["starts_at"]))

    def _listed(self, request: Request, rows: list[Row]) -> Reply:
        query = parse_qs(urlsplit(request.url).query)
        first = int(query.get("cursor", ["0"])[0])
        limit = min(int(query["limit"][0]), self.page)
        more = {"cursor": str(first + limit)} if len(rows) > first + limit else {}
        return 200, {"items": rows[first : first + limit], **more}

    def _waiting(self, wish_id: str) -> Row | None:
        every = [each for rows in self.rows.values() for each in rows]
        found = (each for each in every if each.get("change_request", {}).get("id") == wish_id)
        return next(found, None)

    def _decide(self, wish_id: str, decision: dict[str, str]) -> Reply:
        found = self._waiting(wish_id)
        if found is None:
            return refused(404, "not-found")
        del found["change_request"]
        if decision["decision"] == "accept":
            [time] = [each for each in self.times if each["slot_id"] == decision["slot_id"]]
            found |= {"starts_at": time["starts_at"], "ends_at": time["ends_at"]}
        found["version"] += 1
        return 200, found

    def _no_show(self, appointment_id: str, request: Request, *, came: bool) -> Reply:
        found = self.find(appointment_id)
        if request.headers["if-match"] != f'"{found["version"]}"':
            return refused(409, "stale")
        found |= {
            "version": found["version"] + 1,
            "status": "booked" if came else "no-show",
            "may": {"no_show": came, "undo_no_show": not came},
        }
        return 200, found
