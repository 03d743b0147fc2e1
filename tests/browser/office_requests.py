"""The mocked API's requests of a hospital's patients, as its records office sees them."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Request

from tests.browser.persons import STAFF, Me, Reply
from tests.browser.staff_messages import ago, day
from tests.browser.unit_work import NAMES, OSLO, refused

Asked = dict[str, Any]
OFFICER: Me = {**STAFF, "name": "Anne Arkivar", "function": "records-office"}
WITHOUT_UNIT: Me = {**OFFICER, "units": []}
NUMBER = "14835949436"
"""A synthetic person's."""
WORDS = (
    "Hei! Jeg vil gjerne ha kopi av alt fra operasjonen i høst.\nHelst også det sykepleierne skrev."
)
LOOK = {
    "id": "2026-11-20T08:15:00.000000Z#1",
    "at": ago(7).isoformat(),
    "hourly": False,
    "by": "staff",
    "name": "Siri Sykepleier",
    "function": "nurse",
    "units": ["Ortopedisk poliklinikk"],
    "organization": {"id": "ous", "name": "Oslo universitetssykehus"},
    "action": "opened",
    "kind": "thread",
    "purpose": "assigned-thread",
}


def asked(number: int, **changes: Any) -> Asked:
    """One that waits."""
    return {
        "id": f"{number:032x}",
        "version": 1,
        "organization": {"id": "ous", "name": "Oslo universitetssykehus"},
        "kind": "copy",
        "text": WORDS,
        "documents": 0,
        "document_ids": [],
        "asked_at": ago(5).isoformat(),
        "due": day(9),
        "overdue": False,
        "status": "open",
        "may_complain": False,
        "patient": {
            "name": NAMES[number % len(NAMES)],
            "national_id": NUMBER,
            "birth_date": "1959-03-04",
        },
        **changes,
    }


def answered(number: int, outcome: str, ground: str | None = None, **changes: Any) -> Asked:
    """One that waits no more."""
    answer = {
        "outcome": outcome,
        "text": "Kopien er sendt i posten.",
        "answered_at": ago(1).isoformat(),
        **({"ground": ground} if ground else {}),
    }
    may_complain = outcome != "fulfilled"
    return asked(
        number, status="answered", version=2, answer=answer, may_complain=may_complain, **changes
    )


def some_requests() -> list[Asked]:
    """Of every kind: one late, one for today, some answered."""
    documents = ["DOK-2026-000123", "DOK-2026-000124"]
    return [
        asked(6, due=day(-2), overdue=True, asked_at=ago(16).isoformat()),
        asked(7, due=day(0), kind="correction", documents=2, document_ids=documents),
        asked(8, kind="question", looked_at=LOOK, text="Hvorfor åpnet hun samtalen min?"),
        asked(9, kind="deletion", due=day(12), text="Det som står om sykdom, er ikke riktig."),
        asked(10, kind="access_log", due=day(14)),
        answered(20, "fulfilled"),
        answered(21, "refused", "record-must-be-kept", kind="deletion"),
    ]


@dataclass
class OfficeWork:
    """What stands at the records office, in the order of its lists."""

    requests: list[Asked] = field(default_factory=some_requests)
    page: int = 20

    def answer(self, request: Request) -> Reply | None:
        """To what the office asks of records."""
        match request.method, urlsplit(request.url).path.split("/")[1:]:
            case "GET", ["records", "requests", "inbox"]:
                return self._list(request)
            case "POST", ["records", "requests", request_id, "answer"]:
                return self._answer(request, request_id)
        return None

    def find(self, request_id: str) -> Asked | None:
        """The one of this id."""
        return next((each for each in self.requests if each["id"] == request_id), None)

    def conclude(self, found: Asked, said: dict[str, Any]) -> None:
        """Somebody has answered it."""
        found |= {
            "status": "answered",
            "version": found["version"] + 1,
            "overdue": False,
            "answer": {**said, "answered_at": datetime.now(OSLO).isoformat()},
            "may_complain": said["outcome"] != "fulfilled",
        }

    def _list(self, request: Request) -> Reply:
        query = {name: value for name, [value] in parse_qs(urlsplit(request.url).query).items()}
        found = [each for each in self.requests if each["status"] == query["status"]]
        first = int(query.get("cursor", "0"))
        more = {"cursor": str(first + self.page)} if len(found) > first + self.page else {}
        return 200, {"items": found[first : first + self.page], **more}

    def _answer(self, request: Request, request_id: str) -> Reply:
        found, said = self.find(request_id), json.loads(request.post_data or "")
        if found is None:
            return refused(404, "not-found")
        same = {name: found.get("answer", {}).get(name) for name in said} == said
        if found["status"] == "answered" and same:
            return 200, found
        if request.headers["if-match"] != f'"{found["version"]}"' or found["status"] != "open":
            return refused(409, "stale")
        self.conclude(found, said)
        return 200, found
