"""A thread on paper: a PDF that anybody can read, print and keep."""

import logging
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from functions.messages.acting import KIND
from functions.messages.contract import EntryView, ThreadSummary
from functions.messages.models import Entry, Thread
from functions.messages.repository import MessagesRepository
from functions.messages.room import Room
from functions.messages.views import Views
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO, Clock
from functions.shared.identity import Identity

Language = Literal["nb", "en"]

_FONT = Path(__file__).with_name("fonts") / "DejaVuSans.ttf"
_PAGE = 50
_TEXTS: Final[dict[Language, dict[str, str]]] = {
    "nb": {
        "title": "Samtale i MinJournal",
        "with": "Med",
        "about": "Gjelder",
        "patient": "Pasient",
        "printed": "Skrevet ut",
        "forwarded": "Videresendt til",
        "closed": "Samtalen ble avsluttet.",
        "reopened": "Samtalen ble åpnet igjen.",
        "read": "Lest",
        "files": "Vedlegg",
        "page": "Side",
        "doctor": "lege",
        "nurse": "sykepleier",
        "secretary": "sekretær",
        "records-office": "arkiv",
        "other-health-professional": "helsepersonell",
    },
    "en": {
        "title": "Conversation in MinJournal",
        "with": "With",
        "about": "About",
        "patient": "Patient",
        "printed": "Printed",
        "forwarded": "Forwarded to",
        "closed": "The conversation was closed.",
        "reopened": "The conversation was opened again.",
        "read": "Read",
        "files": "Attachments",
        "page": "Page",
        "doctor": "doctor",
        "nurse": "nurse",
        "secretary": "secretary",
        "records-office": "records office",
        "other-health-professional": "health professional",
    },
}


class Paper:
    """Raises NotFound."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        views: Views,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.views = views
        self.access_log = access_log
        self.clock = clock

    def print(self, caller: Identity, thread_id: str, language: Language) -> bytes:
        """The whole thread, from its first entry on, after the access log says so."""
        thread, _ = self.room.find(caller, thread_id)
        entries = self._all(thread)
        self.access_log.opened(caller, KIND, thread.patient_id, thread.organization, "own-thread")
        now = self.clock()
        summary = self.views.summary(thread, now, caller.role)
        shown = [self.views.entry(thread, each) for each in entries]
        return _pdf(summary, self.views.person(thread).name, shown, now, language)

    def _all(self, thread: Thread) -> list[Entry]:
        found: list[Entry] = []
        while len(found) < thread.entries:
            page = self.repository.entries(thread.id, len(found) + 1, thread.entries, _PAGE)
            if not page:
                break
            found += page
        return found


def _pdf(
    thread: ThreadSummary,
    name: str,
    entries: list[EntryView],
    now: datetime,
    language: Language,
) -> bytes:
    # Takes a third of a second to import, and few ask for it.
    from fpdf import FPDF

    # It tells which signs it has no picture of: they are a patient's.
    logging.getLogger("fpdf").setLevel(logging.CRITICAL)
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)
    words = _TEXTS[language]
    pdf = FPDF(format="A4")
    pdf.set_lang(language)
    pdf.set_title(words["title"])
    pdf.set_margin(20)
    pdf.set_auto_page_break(True, margin=20)
    pdf.add_font("text", "", str(_FONT))
    pdf.add_page()

    def line(text: str, size: float = 10, gap: float = 0) -> None:
        pdf.set_font("text", size=size)
        pdf.multi_cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(gap)

    line(words["title"], 16, 3)
    line(f"{words['with']}: {thread.unit.name}, {thread.organization.name}")
    topic = thread.topic.name if language == "nb" else thread.topic.name_en
    line(f"{words['about']}: {thread.subject} ({topic})")
    line(f"{words['patient']}: {name}")
    line(f"{words['printed']}: {_said(now)}", gap=4)
    for entry in entries:
        sender = ", ".join(
            part
            for part in (
                entry.sender.name,
                words.get(entry.sender.function or "", ""),
                entry.sender.unit or "",
            )
            if part
        )
        line(f"{_said(entry.sent_at)} · {sender}", 9)
        if entry.kind == "forwarded":
            line(f"{words['forwarded']} {entry.to_unit}.", 11)
        elif entry.kind != "message":
            line(words[entry.kind], 11)
        if entry.body:
            line(entry.body, 11)
        if entry.attachments:
            line(f"{words['files']}: {', '.join(file.name for file in entry.attachments)}", 9)
        if entry.read_at:
            line(f"{words['read']} {_said(entry.read_at)}", 8)
        pdf.ln(4)
    return bytes(pdf.output())


def _said(moment: datetime) -> str:
    return moment.astimezone(OSLO).strftime("%d.%m.%Y %H:%M")
