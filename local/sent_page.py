"""`/utboks`: what the local stack has sent, for whoever tries it. No stage but this one has it."""

from base64 import b64encode
from datetime import datetime
from hashlib import sha256
from html import escape
from pathlib import Path

import httpx
from botocore.exceptions import BotoCoreError, ClientError
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from functions.shared.clock import OSLO
from local.sent import Message, Sent, sent
from local.settings import Settings

PATH = "/utboks"
STYLE = Path(__file__).with_name("sent_page.css").read_text()
DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
    f"style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
PAGE = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Utboks – MinJournal</title>
<style>{style}</style>
</head>
<body>
<header>
<p class="only">Bare på denne maskinen</p>
<h1>Utboks</h1>
<p>SMS og e-post som MinJournal har sendt, den nyeste øverst. Ingenting har gått ut av maskinen.</p>
<p><a class="button" href="{path}">Hent på nytt</a></p>
</header>
<main>
{content}
</main>
</body>
</html>
"""
EMPTY = """<div class="empty">
<h2>Ingenting er sendt ennå</h2>
<p>Bruk koden fra et brev til å bekrefte, flytte eller avbestille en time, eller la sykehuset endre
en. Da kommer varselet til pasienten hit i løpet av noen sekunder. Om natten venter det til
morgenen, hvis timen ikke er nær.</p>
</div>"""


def route(settings: Settings) -> Route:
    """The page's."""

    def outbox(_: Request) -> HTMLResponse:
        try:
            return HTMLResponse(page(sent(settings)), headers=HEADERS)
        except (httpx.HTTPError, BotoCoreError, ClientError):
            said = '<p class="waiting">Emulatoren svarer ikke. Prøv igjen om litt.</p>'
            return HTMLResponse(framed(said), 502, headers=HEADERS)

    return Route(PATH, outbox)


def page(found: Sent) -> str:
    """The whole document."""
    messages = "\n".join(map(_message, found.messages))
    listed = f"<ol>\n{messages}\n</ol>" if messages else EMPTY
    return framed(f"{_waiting(found.waiting)}{listed}")


def framed(content: str) -> str:
    """What is said, under the page's head."""
    return PAGE.format(style=STYLE, path=PATH, content=content)


def _waiting(until: list[datetime]) -> str:
    if not until:
        return ""
    count = "Ett varsel venter" if len(until) == 1 else f"{len(until)} varsler venter"
    return f'<p class="waiting">{count}. Neste forsøk er {_time(until[0])}.</p>\n'


def _message(message: Message) -> str:
    at = (
        f'<time datetime="{message.at.isoformat()}">{_time(message.at)}</time>'
        if message.at
        else "<span>Ukjent tid</span>"
    )
    subject = f"<h2>{escape(message.subject)}</h2>\n" if message.subject else ""
    paragraphs = "\n".join(
        f"<p>{escape(part)}</p>" for part in message.text.split("\n\n") if part.strip()
    )
    way = f'<span class="way {"sms" if message.way == "SMS" else "mail"}">{message.way}</span>'
    return (
        f'<li>\n<p class="about">{way} <span>til {escape(message.to)}</span> {at}</p>\n'
        f'<div class="text">\n{subject}{paragraphs}\n</div>\n</li>'
    )


def _time(moment: datetime) -> str:
    at = moment.astimezone(OSLO)
    return f"{DAYS[at.weekday()]} {at.day}. {MONTHS[at.month - 1]} kl. {at:%H.%M}"
