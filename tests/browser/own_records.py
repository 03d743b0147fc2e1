"""The mocked API's records of a patient who is signed in: documents, coverage, log and requests."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from fpdf import FPDF
from playwright.sync_api import Page, Request, Route

from tests.browser.mocked import OSLO, problem
from tests.browser.own_messages import OUS, ago, day
from tests.browser.persons import API, Reply, is_guests

View = dict[str, Any]
OSTFOLD = {"id": "so", "name": "Sykehuset Østfold"}
TELEMARK = {"id": "sthf", "name": "Sykehuset Telemark"}
VESTRE_VIKEN = {"id": "vv", "name": "Vestre Viken"}
ORTHOPAEDICS = {
    "id": "ous-771",
    "name": "Ortopedisk poliklinikk",
    "department": "Ortopedisk avdeling",
    "phone": "22 11 80 80",
}
SKIN = {
    "id": "so-12",
    "name": "Hudpoliklinikken",
    "department": "Medisinsk avdeling",
    "phone": "69 86 01 23",
}
KINDS = (
    "discharge-summary",
    "note",
    "profession-summary",
    "plan",
    "procedure",
    "referral",
    "letter",
    "sick-leave",
)


def document(number: int, days: float, **changes: Any) -> View:
    """A discharge summary, written so many days ago."""
    return {
        "id": f"{number:032x}",
        "organization": OUS,
        "unit": ORTHOPAEDICS,
        "type": "A03-2",
        "kind": "discharge-summary",
        "title": f"Epikrise {number}",
        "author": {"name": "Nora Berg", "function": "overlege"},
        "authored_at": ago(days),
        "approved_at": ago(days),
        "released_at": ago(days - 1),
        "size": 40_000,
        "is_new": False,
        "asks_first": False,
        **changes,
    }


def covered(organization: dict[str, str], **changes: Any) -> View:
    """A hospital that shows everything since 2013 but letters."""
    shown = [{"kind": each, "since": "2013-01-01"} for each in KINDS if each != "letter"]
    return {
        "organization": organization,
        "status": "active",
        "requests": True,
        "shown": shown,
        "not_shown": ["letter"],
        "delay_hours": 24,
        "on_its_way": [],
        "withheld": False,
        "own_wish": False,
        "order": {"address": "Postboks 4950, 0424 Oslo", "phone": "915 02 770", "weeks": 3},
        **changes,
    }


def silent(organization: dict[str, str]) -> View:
    """One that shows nothing and takes no requests."""
    order = {"address": "Postboks 2900, 3710 Skien", "phone": "35 00 35 00", "weeks": 3}
    off = {"status": "off", "requests": False, "shown": [], "not_shown": list(KINDS)}
    return covered(organization, order=order, **off)


def look(number: int, days: float, **changes: Any) -> View:
    """A nurse opened a conversation."""
    at = ago(days)
    return {
        "id": f"2026-11-{number:02}T10:00:00.000000Z#{number:032x}",
        "at": at,
        "hourly": False,
        "by": "staff",
        "name": "Silje Dahl",
        "function": "nurse",
        "units": ["Ortopedisk poliklinikk"],
        "organization": OUS,
        "action": "opened",
        "kind": "thread",
        "purpose": "assigned-thread",
        **changes,
    }


def demand(number: int, days: float, **changes: Any) -> View:
    """A copy that was asked for so many days ago and is not answered yet."""
    return {
        "id": f"{number:032x}",
        "organization": OUS,
        "kind": "copy",
        "text": "Jeg vil ha kopi av alt fra 2019.",
        "documents": 0,
        "asked_at": ago(days),
        "due": day(21 - round(days)),
        "overdue": False,
        "status": "open",
        "may_complain": False,
        **changes,
    }


def replied(outcome: str, ground: str | None = None) -> View:
    """What the records office said yesterday."""
    told = {"outcome": outcome, "text": "Vi har sett på saken.", "answered_at": ago(1)}
    answer = told | ({"ground": ground} if ground else {})
    return {"status": "answered", "answer": answer, "may_complain": outcome != "fulfilled"}


@dataclass
class OwnRecords:
    """Documents newest first, and all that is told about the record."""

    documents: list[View] = field(default_factory=list)
    coverage: list[View] = field(
        default_factory=lambda: [covered(OUS), covered(OSTFOLD), silent(TELEMARK)]
    )
    record_online: bool = True
    looks: list[View] = field(default_factory=list)
    requests: list[View] = field(default_factory=list)
    keys: dict[str, View] = field(default_factory=dict)
    """What came of which idempotency key."""
    asks: dict[str, Any] | None = None
    """That the API asks first although the list said nothing of it."""
    opened: list[bool] = field(default_factory=list)
    """Of every opening, whether it was confirmed."""

    def __call__(self, request: Request) -> Reply | None:
        """To what a patient asks for."""
        url = urlsplit(request.url)
        if not url.path.startswith("/records") or is_guests(request):
            return None
        query = {key: value for key, [value] in parse_qs(url.query).items()}
        said = json.loads(request.post_data or "{}")
        match request.method, url.path.split("/")[2:]:
            case "POST", ["documents", one, "link"]:
                return self._link(one, confirmed=said["confirmed"])
            case "POST", ["requests"]:
                return self._make(said, request.headers.get("idempotency-key", ""))
            case "GET", words:
                return self._tell(words, query)
        return None

    def _tell(self, words: list[str], query: dict[str, str]) -> Reply | None:
        match words:
            case ["documents"]:
                return self._page([each for each in self.documents if _fits(each, query)], query)
            case ["documents", one]:
                found = self._find(one)
                return (200, found) if found else problem(404, "not-found")
            case ["coverage"]:
                return 200, {"record_online": self.record_online, "items": self.coverage}
            case ["access-log"]:
                others = query["others"] == "true"
                wanted = [each for each in self.looks if not (others and each["by"] == "you")]
                return self._page(wanted, query)
            case ["requests"]:
                return self._page(self.requests, query)
        return None

    def _page(self, all_of_them: list[View], query: dict[str, str]) -> Reply:
        first, limit = int(query.get("cursor", "0")), int(query["limit"])
        more = {"cursor": str(first + limit)} if len(all_of_them) > first + limit else {}
        return 200, {"items": all_of_them[first : first + limit], **more}

    def _find(self, one: str) -> View | None:
        return next((each for each in self.documents if each["id"] == one), None)

    def _link(self, one: str, *, confirmed: bool) -> Reply:
        self.opened.append(confirmed)
        if self.asks is not None and not confirmed:
            return problem(409, "wait-chosen", **self.asks)
        return 201, {"url": f"{API}/stored/{one}", "expires_at": ago(-0.001)}

    def _make(self, said: View, key: str) -> Reply:
        if key not in self.keys:
            [hospital] = [
                each["organization"]
                for each in self.coverage
                if each["organization"]["id"] == said["organization"]
            ]
            new = demand(90 + len(self.requests), 0, organization=hospital)
            new |= {"kind": said["kind"], "text": said["text"]}
            new["documents"] = len(said["documents"])
            self.requests.insert(0, new)
            self.keys[key] = new
        return 201, self.keys[key]


def _fits(one: View, query: dict[str, str]) -> bool:
    written = one["authored_at"][:10]
    return (
        query.get("organization") in (None, one["organization"]["id"])
        and query.get("kind") in (None, one["kind"])
        and query.get("from", "") <= written <= query.get("to", "~")
    )


def some_documents(own: OwnRecords) -> None:
    """Of several kinds, years and hospitals."""
    note = {"type": "B03-2", "kind": "note", "title": "Notat etter kontroll"}
    nursing = {
        "type": "A04-2",
        "kind": "profession-summary",
        "title": "Sykepleiesammenfatning",
        "author": {"name": "Silje Dahl"},
    }
    there = {"organization": OSTFOLD, "unit": SKIN}
    own.documents = [
        document(1, 3, is_new=True, title="Epikrise etter kneoperasjon"),
        document(2, 20, **note),
        document(3, 30, **nursing, **there),
        document(4, 800, **note, **there),
    ]


def some_coverage(own: OwnRecords) -> None:
    """Something on its way, something held back, a pilot, and one that shows nothing."""
    soon = (datetime.now(OSLO) + timedelta(days=1)).replace(hour=10, minute=15)
    own.coverage = [
        covered(OUS, on_its_way=[soon.isoformat(timespec="seconds")], withheld=True),
        covered(OSTFOLD, own_wish=True),
        silent(TELEMARK),
        covered(VESTRE_VIKEN, status="pilot"),
    ]


def some_looks(own: OwnRecords) -> None:
    """By staff, by a system, by whoever held a letter, and by the patient."""
    system: View = {"by": "system", "name": None, "function": None, "units": []}
    own.looks = [
        look(1, 0.2, by="you", name=None, function=None, units=[], action="listed")
        | {"kind": "document", "purpose": "own-record", "hourly": True, "organization": None},
        look(2, 1),
        look(3, 2, action="listed", kind="appointments", purpose="days-list", hourly=True),
        look(4, 3, **system, purpose="hospital-journal"),
        look(5, 9, by="letter", name=None, function=None, units=[], kind="code")
        | {"purpose": "own-appointment"},
    ]


def some_requests(own: OwnRecords) -> None:
    """Waiting, late, and answered in every way."""
    own.requests = [
        demand(1, 2),
        demand(2, 25, kind="access_log", overdue=True, text="Hvem har lest om meg?"),
        demand(3, 30, kind="correction", documents=1, **replied("refused", "conditions-not-met")),
        demand(4, 31, kind="copy", **replied("partly", "danger-to-life")),
        demand(5, 40, kind="question", looked_at=look(2, 41), **replied("fulfilled")),
    ]


def a_pdf(pages: int = 3) -> bytes:
    """Without tags, and with the standard fonts that a PDF need not bring along."""
    pdf = FPDF(format="A4")
    pdf.set_font("Helvetica", size=14)
    for page in range(1, pages + 1):
        pdf.add_page()
        pdf.multi_cell(0, 8, f"Side nummer {page} av epikrisen.\n\nDu kan belaste kneet igjen.")
    return bytes(pdf.output())


def serve(page: Page, content: bytes) -> None:
    """Where files are, every document has this content."""
    headers = {"Access-Control-Allow-Origin": "*", "Content-Type": "application/pdf"}

    def answer(route: Route) -> None:
        route.fulfill(body=content, headers=headers)

    page.route(f"{API}/stored/*", answer)
