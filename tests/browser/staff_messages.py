"""The mocked API's messages of a unit, as its staff see them."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Request

from tests.browser.persons import Reply
from tests.browser.unit_work import NAMES, OSLO, refused

Thread = dict[str, Any]
UNITS = {"ous-ortopedi": "Ortopedisk poliklinikk", "ous-hjerte": "Hjertepoliklinikken"}
TOPICS = {
    "appointment": ("Spørsmål om en time", "A question about an appointment"),
    "prescription": ("Resept eller sykmelding", "A prescription or sick note"),
    "treatment": ("Behandling og oppfølging", "Treatment and follow-up"),
}
ME = {"subject": "me", "name": "Ola Lege", "function": "doctor"}
NURSE = {"subject": "nurse", "name": "Siri Sykepleier", "function": "nurse"}
ASKS = (
    "Hei! Jeg lurer på om jeg kan begynne å trene igjen nå.\n"
    "Såret er grodd, og jeg går fint i trapper."
)
QUEUE = "/arbeid/meldinger"
NUMBER = "14835949436"
"""A synthetic person's, who has to do with the unit."""


def ago(days: float, hour: int = 9) -> datetime:
    """So many days before now."""
    at = datetime.now(OSLO) - timedelta(days=days)
    return at.replace(hour=hour, minute=12, second=0, microsecond=0)


def day(days: int) -> str:
    """So many days from now."""
    return (datetime.now(OSLO) + timedelta(days=days)).date().isoformat()


def entry(number: int, by: str = "patient", **changes: Any) -> dict[str, Any]:
    """One of a thread's."""
    patient = {"name": "Kari Nordmann"}
    staff = {"name": "Siri Sykepleier", "function": "nurse", "unit": UNITS["ous-ortopedi"]}
    return {
        "number": number,
        "kind": "message",
        "by": by,
        "sender": patient if by == "patient" else staff,
        "sent_at": ago(3 - number / 2).isoformat(),
        "body": ASKS if by == "patient" else "Det kan du. Begynn rolig, og øk litt hver dag.",
        "attachments": [],
        **changes,
    }


def thread(number: int, **changes: Any) -> Thread:
    """One that waits for the unit's answer."""
    name, name_en = TOPICS["treatment"]
    status = changes.get("status", "waiting")
    return {
        "id": f"{number:032x}",
        "version": 3,
        "organization": {"id": "ous", "name": "Oslo universitetssykehus"},
        "unit": unit("ous-ortopedi"),
        "topic": {"id": "treatment", "name": name, "name_en": name_en, "answer_workdays": 5},
        "subject": "Når kan jeg begynne å trene?",
        "status": status,
        "started_by": "patient",
        "started_at": ago(3).isoformat(),
        "active_at": ago(2).isoformat(),
        "overdue": False,
        "unread": 1 if status == "waiting" else 0,
        "entries": 1,
        "may": {
            "reply": status != "closed",
            "close": status != "closed",
            "reopen": status == "closed",
        },
        "patient": {"name": NAMES[number % len(NAMES)], "birth_date": "1959-03-04"},
        **({"answer_due": day(3)} if status == "waiting" else {}),
        **changes,
    }


def unit(unit_id: str) -> dict[str, str]:
    """As a thread tells whose it is."""
    return {
        "id": unit_id,
        "name": UNITS.get(unit_id, "En annen avdeling"),
        "department": "Ortopedisk avdeling",
        "phone": "22 11 80 80",
        "opening_hours": "Hverdager kl. 08.00–15.00",
    }


def some_threads() -> list[Thread]:
    """A queue: one late, one for today, some taken, some done."""
    return [
        thread(6, answer_due=day(-2), overdue=True, active_at=ago(7).isoformat(), unread=2),
        thread(7, answer_due=day(0), subject="Fornye resepten", unread=0, **taken(NURSE)),
        thread(8, answer_due=day(1), subject="Spørsmål om timen på fredag", **taken(ME)),
        thread(9, answer_due=day(3), subject="Vondt i kneet etter at jeg falt på isen i går"),
        thread(10, answer_due=day(4)),
        thread(20, status="answered", subject="Takk for hjelpen", active_at=ago(1).isoformat()),
        thread(21, status="closed", subject="Sykmelding"),
    ]


def taken(colleague: dict[str, str]) -> dict[str, str]:
    """By whom."""
    return {"assignee": colleague["subject"], "assignee_name": colleague["name"]}


@dataclass
class UnitMessages:
    """What stands at the units where one works, in the order of the queue."""

    threads: list[Thread] = field(default_factory=list)
    entries: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """By thread; one message of the patient's where none are said."""
    notes: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    colleagues: list[dict[str, str]] = field(default_factory=lambda: [ME, NURSE])
    templates: list[dict[str, str]] = field(default_factory=list)
    templates_version: int = 0
    known: set[str] = field(default_factory=lambda: {NUMBER})
    """The national numbers of patients who have to do with the unit."""
    page: int = 20
    done: dict[str, Reply] = field(default_factory=dict)
    """By idempotency key: what was answered."""

    def answer(self, request: Request) -> Reply | None:
        """To what staff ask of messages."""
        path = urlsplit(request.url).path
        if not path.startswith("/messages/"):
            return None
        parts = path.split("/")[2:]
        key = request.headers.get("idempotency-key")
        if key in self.done:
            return self.done[key]
        reply = self._read(request, parts) if request.method == "GET" else self._act(request, parts)
        if key and reply and reply[0] < 300:
            self.done[key] = reply
        return reply

    def find(self, thread_id: str) -> Thread | None:
        """The one of this id, if it is at one of the own units."""
        return next((each for each in self.threads if each["id"] == thread_id), None)

    def unread(self) -> dict[str, int]:
        """By unit."""
        counts = dict.fromkeys(UNITS, 0)
        for each in self.threads:
            if each["unit"]["id"] in counts:
                counts[each["unit"]["id"]] += each["unread"]
        return counts

    def _read(self, request: Request, parts: list[str]) -> Reply | None:
        match parts:
            case ["unread"]:
                return 200, {"unread": sum(self.unread().values()), "units": self.unread()}
            case ["units", unit_id, "threads"]:
                return self._queue(request, unit_id)
            case ["units", _, "staff"]:
                return 200, {"items": self.colleagues}
            case ["units", _, "templates"]:
                return 200, {"version": self.templates_version, "items": self.templates}
            case ["threads", thread_id]:
                found = self.find(thread_id)
                return (200, self._view(found)) if found else refused(404, "not-found")
        return None

    def _queue(self, request: Request, unit_id: str) -> Reply:
        query = {name: value for name, [value] in parse_qs(urlsplit(request.url).query).items()}
        found = [
            each
            for each in self.threads
            if each["unit"]["id"] == unit_id
            and each["status"] == query["status"]
            and query.get("assignee") in (None, each.get("assignee"))
        ]
        first = int(query.get("cursor", "0"))
        more = {"cursor": str(first + self.page)} if len(found) > first + self.page else {}
        return 200, {"items": found[first : first + self.page], **more}

    def _view(self, found: Thread) -> dict[str, Any]:
        entries = self.entries.setdefault(found["id"], [entry(1)])
        return {"thread": found, "items": entries, "notes": self.notes.get(found["id"], [])}

    def _act(self, request: Request, parts: list[str]) -> Reply | None:
        said = json.loads(request.post_data or "{}")
        match parts:
            case ["units", unit_id, "threads"]:
                return self._start(unit_id, said)
            case ["units", _, "templates"]:
                return self._put_templates(request, said["items"])
            case ["threads", thread_id, act]:
                found = self.find(thread_id)
                if found is None:
                    return refused(404, "not-found")
                version = request.headers.get("if-match")
                if version and version != f'"{found["version"]}"':
                    return refused(409, "stale")
                return self._do(found, act, said)
        return None

    def _start(self, unit_id: str, said: dict[str, Any]) -> Reply:
        if said["patient"]["national_id"] not in self.known:
            return refused(404, "not-found")
        name, name_en = TOPICS.get(said["topic"], ("Noe annet", "Something else"))
        topic = {"id": said["topic"], "name": name, "name_en": name_en, "answer_workdays": 5}
        begun = thread(
            90,
            unit=unit(unit_id),
            status="answered",
            subject=said["subject"],
            topic=topic,
            started_by="staff",
            unread=0,
        )
        self.threads.append(begun)
        self.entries[begun["id"]] = [entry(1, "staff", body=said["body"])]
        return 201, begun

    def _put_templates(self, request: Request, items: list[dict[str, str]]) -> Reply:
        if request.headers["if-match"] != f'"{self.templates_version}"':
            return refused(409, "stale")
        self.templates, self.templates_version = items, self.templates_version + 1
        return 200, {"version": self.templates_version, "items": items}

    def _do(self, found: Thread, act: str, said: dict[str, Any]) -> Reply:
        entries = self.entries.setdefault(found["id"], [entry(1)])
        if act == "read":
            left = [each for each in entries if each["number"] > said["up_to"]]
            found["unread"] = sum(each["by"] == "patient" for each in left)
            return 204, None
        if act == "note":
            sender = {"name": ME["name"], "function": ME["function"]}
            notes = self.notes.setdefault(found["id"], [])
            at = datetime.now(OSLO).isoformat()
            notes.append(
                {"id": str(len(notes)), "sender": sender, "written_at": at, "body": said["body"]}
            )
            return 200, found
        found["version"] += 1
        if act == "messages":
            self._say(found, entries, "message", body=said["body"])
            self._turn(found, "answered")
        if act in ("close", "reopen"):
            self._say(found, entries, "closed" if act == "close" else "reopened")
            self._turn(found, "closed" if act == "close" else "answered")
        if act == "assign":
            names = {each["subject"]: each["name"] for each in self.colleagues}
            found |= {"assignee": said["to"], "assignee_name": names.get(said["to"])}
        if act == "journal":
            mark = {"at": datetime.now(OSLO).isoformat(), "by_function": "doctor"}
            found["journal"] = mark if said["done"] else None
        if act == "forward":
            self.threads.remove(found)
            return 204, None
        return (201 if act == "messages" else 200), found

    def _say(self, found: Thread, entries: list[dict[str, Any]], kind: str, **more: Any) -> None:
        number = len(entries) + 1
        sender = {**ME, "unit": found["unit"]["name"]}
        del sender["subject"]
        now = datetime.now(OSLO).isoformat()
        said = {"kind": kind, "sender": sender, "sent_at": now, "body": None, **more}
        entries.append(entry(number, "staff", **said))
        found["entries"] = number

    def _turn(self, found: Thread, status: str) -> None:
        is_open = status != "closed"
        found |= {
            "status": status,
            "answer_due": None,
            "overdue": False,
            "active_at": datetime.now(OSLO).isoformat(),
            "may": {"reply": is_open, "close": is_open, "reopen": not is_open},
        }


def a_thread(messages: UnitMessages) -> str:
    """With an answer, something that was done, and a note."""
    first = messages.threads[0]
    messages.entries[first["id"]] = [
        entry(1, read_at=first["active_at"], read_by_function="nurse"),
        entry(2, "staff", read_at=first["active_at"]),
        entry(3, body="Takk! Og når kan jeg løpe?"),
    ]
    sender = {"name": "Siri Sykepleier", "function": "nurse"}
    note = {"id": "n", "sender": sender, "written_at": first["active_at"], "body": "Spør fysio."}
    messages.notes[first["id"]] = [note]
    messages.templates = [
        {"title": "Trening etter operasjon", "body": "Begynn rolig.\nØk litt hver dag."},
        {"title": "Ring oss", "body": "Ring oss på 22 11 80 80."},
    ]
    return str(first["id"])
