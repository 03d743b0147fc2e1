"""The mocked API's messages of a patient who is signed in."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Request

from tests.browser.mocked import OSLO, problem
from tests.browser.persons import API, Reply, is_guests

UPLOADS = f"{API}/uploads"
TOPICS = [
    {
        "id": "appointment",
        "name": "Spørsmål om en time",
        "name_en": "A question about an appointment",
        "answer_workdays": 2,
    },
    {
        "id": "other",
        "name": "Noe annet",
        "name_en": "Something else",
        "answer_workdays": 5,
    },
]
ORTHOPAEDICS = {
    "id": "ous-771",
    "name": "Ortopedisk poliklinikk",
    "department": "Ortopedisk avdeling",
    "phone": "22 11 80 80",
    "opening_hours": "Hverdager kl. 08.00–15.00",
}
SKIN = {
    "id": "so-12",
    "name": "Hudpoliklinikken",
    "department": "Medisinsk avdeling",
    "phone": "69 86 01 23",
    "opening_hours": "Hverdager kl. 08.00–15.30",
}
OUS = {"id": "ous", "name": "Oslo universitetssykehus"}
OSTFOLD = {"id": "so", "name": "Sykehuset Østfold"}
NURSE = {"name": "Silje Dahl", "function": "nurse", "unit": "Ortopedisk poliklinikk"}
LONG = (
    "Hei! Etter operasjonen har jeg litt mer vondt enn jeg hadde ventet.\n\n"
    "Er det i orden at jeg går tur hver dag, eller bør jeg hvile mer?  <b>Hilsen</b> Kari\n"
    "https://eksempel.no"
)


def ago(days: float) -> str:
    """So many days before now, in Norway."""
    return (datetime.now(OSLO) - timedelta(days=days)).isoformat(timespec="seconds")


def day(ahead: int) -> str:
    """The day so many days from now."""
    return (datetime.now(OSLO) + timedelta(days=ahead)).date().isoformat()


def message(number: int, days: float, text: str, **changes: Any) -> dict[str, Any]:
    """What the patient wrote so many days ago."""
    return {
        "number": number,
        "kind": "message",
        "by": "patient",
        "sender": {"name": "Kari Nordmann"},
        "sent_at": ago(days),
        "body": text,
        "attachments": [],
        **changes,
    }


def answered(number: int, days: float, text: str, **changes: Any) -> dict[str, Any]:
    """What a nurse wrote."""
    return message(number, days, text, **{"by": "staff", "sender": NURSE, **changes})


def writable(unit: dict[str, str], organization: dict[str, str]) -> dict[str, Any]:
    """A unit that one may write to."""
    answer_by = [day(2), day(7)]
    told = {"organization": organization, "unit": unit}
    return {**told, "topics": TOPICS, "answer_by": answer_by}


def thread(number: int, **changes: Any) -> dict[str, Any]:
    """One that waits for an answer, begun so many days ago."""
    told = {
        "id": f"{number:032x}",
        "version": 1,
        "organization": OUS,
        "unit": ORTHOPAEDICS,
        "topic": TOPICS[0],
        "subject": "Om trening etter operasjonen",
        "status": "waiting",
        "started_by": "patient",
        "started_at": ago(number),
        "active_at": ago(number),
        "answer_due": day(2),
        "overdue": False,
        "unread": 0,
        "entries": 1,
        **changes,
    }
    is_open = told["status"] != "closed"
    may = {"reply": is_open, "close": is_open, "reopen": not is_open}
    return {"may": may} | told


@dataclass
class OwnMessages:
    """Threads with their entries, and files on their way."""

    threads: list[dict[str, Any]] = field(default_factory=list)
    entries: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    units: list[dict[str, Any]] = field(
        default_factory=lambda: [writable(ORTHOPAEDICS, OUS), writable(SKIN, OSTFOLD)]
    )
    verdicts: list[dict[str, str]] = field(default_factory=list)
    """What the next looks at an inspection are told; afterwards every file is clean."""
    read: list[int] = field(default_factory=list)
    counted: int | None = None
    """How many are unread, if not what the threads say."""
    keys: dict[str, str] = field(default_factory=dict)
    """What came of which idempotency key."""
    content: str = "%PDF-1.7"
    """Of every file that is opened."""

    def put(self, new: dict[str, Any], entries: list[dict[str, Any]]) -> None:
        """A thread with its entries."""
        new["entries"] = len(entries)
        self.threads.append(new)
        self.entries[new["id"]] = entries

    def say(self, one: dict[str, Any], entry: dict[str, Any], **changes: Any) -> None:
        """Something has happened in it."""
        self.entries[one["id"]].append(entry)
        one.update(changes, entries=entry["number"], version=one["version"] + 1)

    def __call__(self, request: Request) -> Reply | None:
        """To what a patient asks for."""
        url = urlsplit(request.url)
        if url.path.startswith("/uploads"):
            return 204, None
        if url.path.startswith("/stored"):
            return 200, self.content
        if not url.path.startswith("/messages") or is_guests(request):
            return None
        words = url.path.split("/")[2:]
        if request.method == "GET":
            query = {key: value for key, [value] in parse_qs(url.query).items()}
            return self._tell(words, query)
        return self._do(words, json.loads(request.post_data or "{}"), request.headers)

    def _tell(self, words: list[str], query: dict[str, str]) -> Reply | None:
        match words:
            case ["units"]:
                return 200, {"items": self.units}
            case ["unread"]:
                return 200, {"unread": self._unread()}
            case ["threads"]:
                return self._page(query)
            case ["threads", one]:
                return self._thread(one, query)
            case ["threads", _, "export"]:
                return 200, self.content
            case ["attachments", file]:
                verdict = self.verdicts.pop(0) if self.verdicts else {"status": "clean"}
                return 200, {"id": file, **verdict}
        return None

    def _do(self, words: list[str], said: dict[str, Any], headers: dict[str, str]) -> Reply | None:
        key = headers.get("idempotency-key", "")
        match words:
            case ["threads"]:
                return self._start(said, key)
            case ["threads", one, "messages"]:
                return self._reply(one, said, key)
            case ["threads", one, "read"]:
                return self._mark_read(one, said["up_to"])
            case ["threads", one, ("close" | "reopen") as how]:
                return self._turn(one, how, headers["if-match"])
            case ["threads", _, "attachments", file, "link"]:
                return 201, {"url": f"{API}/stored/{file}", "expires_at": ago(-1)}
            case ["attachments"]:
                return self._begin(said)
        return None

    def _unread(self) -> int:
        total = sum(each["unread"] for each in self.threads)
        return total if self.counted is None else self.counted

    def _page(self, query: dict[str, str]) -> Reply:
        first, limit = int(query.get("cursor", "0")), int(query["limit"])
        page = self.threads[first : first + limit]
        wanted = query.get("status")
        items = [each for each in page if wanted in (None, each["status"])]
        more = {"cursor": str(first + limit)} if len(self.threads) > first + limit else {}
        return 200, {"items": items, **more}

    def _find(self, one: str) -> dict[str, Any] | None:
        return next((each for each in self.threads if each["id"] == one), None)

    def _thread(self, one: str, query: dict[str, str]) -> Reply:
        found = self._find(one)
        if found is None:
            return problem(404, "not-found")
        before = int(query.get("cursor", 10**6))
        older = [each for each in self.entries[one] if each["number"] < before]
        items = older[-20:]
        more = {"cursor": str(items[0]["number"])} if len(older) > 20 else {}
        return 200, {"thread": found, "items": items, **more}

    def _start(self, said: dict[str, Any], key: str) -> Reply:
        if key not in self.keys:
            [place] = [each for each in self.units if each["unit"]["id"] == said["unit_id"]]
            new = thread(
                50 + len(self.threads),
                unit=place["unit"],
                organization=place["organization"],
                subject=said["subject"],
                started_at=ago(0),
                active_at=ago(0),
                answer_due=place["answer_by"][0],
            )
            self.put(new, [self._message(1, said)])
            self.keys[key] = new["id"]
        return 201, self._find(self.keys[key])

    def _reply(self, one: str, said: dict[str, Any], key: str) -> Reply:
        found = self._find(one)
        assert found
        if key not in self.keys:
            number = len(self.entries[one]) + 1
            self.say(found, self._message(number, said), status="waiting", answer_due=day(2))
            self.keys[key] = one
        return 201, found

    def _message(self, number: int, said: dict[str, Any]) -> dict[str, Any]:
        files = [
            {"id": each, "name": "Brev.pdf", "type": "application/pdf", "size": 240_000}
            for each in said["attachments"]
        ]
        return message(number, 0, said["body"], attachments=files)

    def _mark_read(self, one: str, up_to: int) -> Reply:
        self.read.append(up_to)
        found = self._find(one)
        assert found
        found["unread"] = 0
        for each in self.entries[one]:
            if each["number"] <= up_to and each["by"] == "staff":
                each["read_at"] = ago(0)
        return 204, None

    def _turn(self, one: str, how: str, version: str) -> Reply:
        found = self._find(one)
        assert found
        if version != f'"{found["version"]}"':
            return problem(409, "stale")
        is_open = how == "reopen"
        kind = "reopened" if is_open else "closed"
        entry = message(len(self.entries[one]) + 1, 0, "", kind=kind, body=None)
        status = "answered" if is_open else "closed"
        may = {"reply": is_open, "close": is_open, "reopen": not is_open}
        self.say(found, entry, status=status, may=may, answer_due=None, overdue=False)
        return 200, found

    def _begin(self, said: dict[str, Any]) -> Reply:
        file = said["sha256"][:32]
        fields = {"key": f"uploads/{file}", "Content-Type": said["type"]}
        return 201, {"id": file, "url": UPLOADS, "fields": fields, "expires_at": ago(-1)}


def some_threads(own: OwnMessages) -> None:
    """One of each standing."""
    answer = answered(2, 0.2, "Hei, Kari! Det er fint at du går tur hver dag. Hvil når du må.")
    read = {"read_at": ago(0.5), "read_by_function": "nurse"}
    own.put(
        thread(1, status="answered", answer_due=None, unread=1),
        [message(1, 1, LONG, **read), answer],
    )
    own.put(thread(2, subject="Kan jeg kjøre bil?"), [message(1, 2, "Kan jeg kjøre bil?")])
    late = {"answer_due": day(-3), "overdue": True, "unit": SKIN, "organization": OSTFOLD}
    own.put(thread(9, subject="Ny resept", **late), [message(1, 9, "Jeg trenger ny resept.")])
    told = {"started_by": "staff", "status": "answered", "answer_due": None}
    own.put(thread(12, subject="Før timen din", **told), [answered(1, 12, "Les dette.")])
    closed = {"status": "closed", "answer_due": None}
    own.put(thread(30, subject="Takk", **closed), [message(1, 30, "Takk for hjelpen!")])


def long_thread(own: OwnMessages, count: int = 46) -> dict[str, Any]:
    """One of many entries, of which the patient has read all."""
    entries = [
        answered(each, 50 - each, f"Svar nummer {each}", read_at=ago(40 - each))
        if each % 2 == 0
        else message(each, 50 - each, f"Melding nummer {each}\n" + "Linje\n" * 6)
        for each in range(1, count + 1)
    ]
    new = thread(3, status="answered", answer_due=None)
    own.put(new, entries)
    return new
