"""The identity part of the mocked API: who is signed in, where, and what they have chosen."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Request

API = "http://127.0.0.1:9"
"""Nobody listens there: a request that no test answers fails."""

Me = dict[str, Any]
Reply = tuple[int, dict[str, Any] | str | None]

PROVIDER = f"{API}/provider/end"
"""Where one signs out at the provider."""

PATIENT: Me = {"role": "patient", "name": "Kari Nordmann", "assurance": "high"}
STAFF: Me = {
    "role": "staff",
    "subject": "me",
    "name": "Ola Lege",
    "organization": "ous",
    "organization_name": "Oslo universitetssykehus",
    "function": "doctor",
    "units": [
        {"id": "ous-ortopedi", "name": "Ortopedisk poliklinikk"},
        {"id": "ous-hjerte", "name": "Hjertepoliklinikken"},
    ],
}
CONTACT = {
    "known": True,
    "reserved": False,
    "reachable": True,
    "mobile": "••• •• 123",
    "email": "k•••@epost.no",
}


def now() -> datetime:
    """In UTC, to the second, as the API tells times."""
    return datetime.now(UTC).replace(microsecond=0)


def signed_in_at(session_id: str, *, current: bool = False, **device: str) -> dict[str, Any]:
    """One place where someone is signed in."""
    return {
        "id": session_id,
        "current": current,
        "started_at": (now() - timedelta(minutes=40)).isoformat(),
        "seen_at": (now() - timedelta(minutes=3)).isoformat(),
        "expires_at": (now() + timedelta(minutes=27)).isoformat(),
        "browser": "chrome",
        "system": "windows",
        **device,
    }


def untouched() -> dict[str, Any]:
    """What stands until one chooses."""
    return {
        "version": 0,
        "language": None,
        "notices": {"sms": True, "email": True},
        "quiet_hours": None,
        "discreet_view": False,
        "wait_for_conversation": [],
        "record_online": True,
        "letter_code": True,
        "contact": CONTACT,
    }


@dataclass
class Persons:
    """Who is signed in, if anyone, and until when."""

    me: Me | None = None
    minutes_left: float = 30
    """Until the session ends if nothing is done: as it stands now, and after every request."""
    ends_in: float = 120
    extended_to: float | None = None
    """What a request that is no background one makes of it."""
    sessions: list[dict[str, Any]] = field(
        default_factory=lambda: [
            signed_in_at("this", current=True),
            signed_in_at("phone", browser="safari", system="ios"),
            signed_in_at("library", browser="firefox", system="linux"),
        ]
    )
    preferences: dict[str, Any] = field(default_factory=untouched)
    arrives: Me | None = None
    """Who comes back from the provider, once one has gone there."""
    _began: datetime = field(default_factory=now)

    @property
    def expires_at(self) -> str:
        """As the API tells it with every answer."""
        return min(now() + timedelta(minutes=self.minutes_left), self._ends_at).isoformat()

    @property
    def _ends_at(self) -> datetime:
        return self._began + timedelta(minutes=self.ends_in)

    def sign_in(self, me: Me) -> None:
        """A new session, which is known by when it ends."""
        self.me = me
        self._began = max(now(), self._began + timedelta(seconds=1))

    def answer(self, request: Request) -> Reply | None:
        """To a signed-in person's request for a part of `/identity`; nothing to others'."""
        path = urlsplit(request.url).path
        if self.me is None or not path.startswith("/identity/") or is_guests(request):
            return None
        if self.extended_to and "x-background" not in request.headers:
            self.minutes_left = self.extended_to
        return self._own(request.method, path, request)

    def _own(self, method: str, path: str, request: Request) -> Reply:
        match method, path.removeprefix("/identity/").split("/"):
            case "GET", ["me"]:
                return 200, {
                    **(self.me or {}),
                    "language": self.preferences["language"],
                    "expires_at": self.expires_at,
                    "ends_at": self._ends_at.isoformat(),
                }
            case "POST", ["sign-out"]:
                self.me = None
                return 200, {"end_session_url": PROVIDER}
            case "GET", ["sessions"]:
                return 200, {"items": self.sessions}
            case "DELETE", ["sessions"]:
                self.sessions = [each for each in self.sessions if each["current"]]
                return 204, None
            case "DELETE", ["sessions", session_id]:
                self.sessions = [each for each in self.sessions if each["id"] != session_id]
                return 204, None
            case "GET", ["preferences"]:
                return 200, self.preferences
            case "PUT", ["preferences"]:
                return self._choose(request)
        raise AssertionError(f"no such route: {method} {path}")

    def _choose(self, request: Request) -> Reply:
        version = self.preferences["version"]
        if request.headers["if-match"] != f'"{version}"':
            return 409, {"title": "Refused", "status": 409, "code": "stale", "reference": "r-1"}
        wanted = json.loads(request.post_data or "")
        view = {**wanted, "version": version + 1}
        for door in ("record_online", "letter_code"):
            if wanted[door] and not self.preferences[door]:
                opens = self.preferences.get(f"{door}_from") or (now() + timedelta(hours=24))
                view |= {door: False, f"{door}_from": str(opens).replace(" ", "T")}
        self.preferences = {**view, "contact": CONTACT}
        return 200, view


def is_guests(request: Request) -> bool:
    """Whether it is meant as the holder of a letter's code."""
    return request.headers.get("x-session") == "guest"


def asked_to_sign_in(request: Request) -> dict[str, str]:
    """What the page asked for when it left for the provider."""
    return {key: value for key, [value] in parse_qs(urlsplit(request.url).query).items()}
