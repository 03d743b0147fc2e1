"""The deployed functions in one process, and everyone who calls them through their handlers."""

import json
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from functions.appointments import app as appointments_app
from functions.appointments import compose
from functions.appointments import intake as unasked
from functions.identity import app as identity_app
from functions.identity import authorizer
from functions.identity import compose as identity
from functions.identity.claims import ORGANIZATION
from functions.inspection import compose as inspection
from functions.messages import app as messages_app
from functions.messages import compose as messages
from functions.messages import files as messages_files
from functions.notices import compose as notices
from functions.notices import intake as notices_intake
from functions.organizations import app as organizations_app
from functions.outbox import intake
from functions.records import app as records_app
from functions.records import compose as records
from functions.shared import aws
from functions.shared.api import is_public, routes
from functions.shared.organizations import organizations
from tests.integration.outside import Outside, patient_claims, staff_claims
from tests.integration.stage import AUDIENCE, ISSUER, ORIGIN, SCOPE, clear_tables, client

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday, ten o'clock in Oslo."""

WOMAN = "14835949436"
"""A synthetic person, born 1959-03-14."""

EVENTS = Path(__file__).parents[2] / "events"
HANDLERS = {
    "appointments": appointments_app.handler,
    "identity": identity_app.handler,
    "messages": messages_app.handler,
    "organizations": organizations_app.handler,
    "records": records_app.handler,
}
PUBLIC = [
    route
    for app in (
        appointments_app.app,
        identity_app.app,
        messages_app.app,
        organizations_app.app,
        records_app.app,
    )
    for route in routes(app)
    if is_public(route)
]
"""What the gateway lets through unasked: a test holds its own list against the same marks."""

_CACHES = (
    compose.settings,
    compose.access,
    compose.appointments,
    compose.answers,
    compose.bookings,
    compose.decisions,
    compose.offers,
    compose.reminders,
    compose.unit_days,
    compose.code_off,
    compose.slots,
    compose.bookings,
    compose.unit_days,
    compose.decisions,
    compose.offers,
    compose.reminders,
    compose.feed,
    compose.retraction,
    compose._web,
    compose._registers,
    compose._sealer,
    identity.settings,
    identity.sign_in,
    identity.sign_out,
    identity.directory,
    identity.choices,
    identity.staff,
    identity.sessions,
    identity._providers,
    identity._web,
    identity._registers,
    identity._sealer,
    inspection.settings,
    inspection.inspection,
    messages.settings,
    messages.reading,
    messages.beginning,
    messages.writing,
    messages.handling,
    messages.desk,
    messages.files,
    messages.paper,
    messages.journal,
    messages.overdue,
    messages._sealer,
    records.settings,
    records.reading,
    records.covering,
    records.looks,
    records.requests,
    records.office,
    records.announcing,
    records.revising,
    records.archive,
    records.taking,
    records._sealer,
    records._web,
    records._registers,
    organizations_app.settings,
    authorizer.settings,
    authorizer.tokens,
    authorizer.sessions,
    intake.sequencer,
    notices.settings,
    notices.notices,
    notices._registers,
)
CLIENTS: tuple[Any, ...] = (aws.dynamodb, aws.kms, aws.sns, aws.sesv2, aws.s3, aws.events)
SIGNING_KEY = RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})


@dataclass
class Answer:
    """What came out of the gateway."""

    status: int
    headers: dict[str, list[str]]
    body: Any

    @property
    def code(self) -> str | None:
        code: str | None = self.body.get("code") if isinstance(self.body, dict) else None
        return code

    @property
    def cookie(self) -> str:
        return self.headers["set-cookie"][0].split(";")[0]


@dataclass
class World:
    """One stage, and what was called in it."""

    folder: Path
    now: datetime = START
    calls: list[str] = field(default_factory=list)
    visitors: int = 0
    outside: Outside = field(default_factory=lambda: Outside(SIGNING_KEY))

    def move(self, **by: float) -> None:
        """Moves the clock."""
        self.now += timedelta(**by)

    def fail(self, **faults: Any) -> None:
        """Sets the fault switch: dynamodb_PutItem=1."""
        named = {name.replace("_", ":", 1): fault for name, fault in faults.items()}
        (self.folder / "faults.json").write_text(json.dumps(named))

    def token(self, organization: str = "ous", key: RSAKey = SIGNING_KEY, **claims: Any) -> str:
        """What the issuer gives an organization's system."""
        at = int(self.now.timestamp())
        said = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": f"system-{organization}",
            "scope": SCOPE,
            "iat": at,
            "exp": at + 300,
            ORGANIZATION: organizations()[organization].number,
            **claims,
        }
        header = {"alg": "RS256", "kid": key.kid}
        return jwt.encode(header, {k: v for k, v in said.items() if v is not None}, key)

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, Any] | None = None,
        cookie: str | None = None,
        token: str | None = None,
        headers: dict[str, str] | None = None,
        address: str = "192.0.2.1",
    ) -> Answer:
        """As a client through the gateway: the authorizer first, then the capability."""
        sent = {"Origin": ORIGIN, "X-MinJournal": "1", "Content-Type": "application/json"}
        sent |= {"Cookie": cookie} if cookie else {}
        sent |= {"Authorization": f"Bearer {token}"} if token else {}
        sent |= headers or {}
        event = gateway_event(method, path, body, query, sent)
        event["requestContext"]["identity"]["sourceIp"] = address
        return self.play(event)

    def play(self, event: dict[str, Any]) -> Answer:
        """One gateway event."""
        path = event["path"]
        if not _is_open(event["httpMethod"], path):
            decision = authorizer.handler({**event, "methodArn": "arn:method"}, None)
            if decision["policyDocument"]["Statement"][0]["Effect"] == "Deny":
                return Answer(401, {}, {"code": "no-session"})
            event["requestContext"]["authorizer"] = decision["context"]
        answer = HANDLERS[path.split("/")[1]](event, None)
        single = {name: [value] for name, value in answer["headers"].items()}
        several = answer["multiValueHeaders"]
        headers = {name.lower(): values for name, values in (single | several).items()}
        body = answer["body"]
        if answer["isBase64Encoded"]:
            return Answer(answer["statusCode"], headers, b64decode(body))
        if body and "json" in headers["content-type"][0]:
            body = json.loads(body)
        return Answer(answer["statusCode"], headers, body or None)

    def feed(self, external_id: str = "A1", organization: str = "ous", **fields: Any) -> Answer:
        """The hospital's system says how an appointment is."""
        body = {**fed(self.now), **fields}
        path = f"/appointments/feed/{external_id}"
        return self.send("PUT", path, body, token=self.token(organization))

    def slots(self, *rows: Any, unit_id: str = "", organization: str = "ous") -> Answer:
        """The hospital's system publishes times of a unit."""
        path = f"/appointments/feed/units/{unit_id or unit(organization)}/slots"
        return self.send("PUT", path, {"slots": rows}, token=self.token(organization))

    def open(
        self, reference: str, birth_date: str = "1959-03-14", address: str | None = None
    ) -> Answer:
        """Someone enters the code, at a machine of their own unless told."""
        self.visitors += 1
        letter = {"reference": reference, "birth_date": birth_date}
        theirs = f"10.{self.visitors >> 16}.{self.visitors >> 8 & 255}.{self.visitors & 255}"
        return self.send("POST", "/appointments/access", letter, address=address or theirs)

    def sign_in(
        self, role: str = "patient", *, query: dict[str, Any] | None = None, **claims: Any
    ) -> Answer:
        """Someone goes to the provider and comes back; the answer is the callback's."""
        wanted = {"role": role, "return_to": "/min-side", **(query or {})}
        begun = self.send("GET", "/identity/sign-in", query=wanted)
        provider = self.outside.id_porten if role == "patient" else self.outside.helseid
        brought = provider.accept(begun.headers["location"][0], self.now, **claims)
        return self.send("GET", "/identity/callback", query=brought, cookie=begun.cookie)

    def patient(self, national_id: str = WOMAN, **claims: Any) -> str:
        """The cookie of a patient who has signed in with BankID."""
        return self.sign_in(**patient_claims(national_id, **claims)).cookie

    def staff(self, subject: str = "nurse", organization: str = "ous", **fields: Any) -> str:
        """The cookie of someone whom the organization's system has fed, and who has signed in."""
        body = {"name": "Rask Ravn", "function": "nurse", "units": [unit(organization)], **fields}
        path = f"/identity/staff/{subject}"
        fed = self.send("PUT", path, body, token=self.token(organization))
        assert fed.status == 200, fed
        chosen = {"organization": organization}
        return self.sign_in("staff", query=chosen, **staff_claims(subject)).cookie

    def stream(self) -> None:
        """What the outbox's stream would bring: facts without a number."""
        keys = [
            {"pk": item["pk"], "sk": item["sk"]}
            for item in sorted(
                self.items("outbox"), key=lambda item: item.get("at", {}).get("S", "")
            )
            if item["pk"]["S"].startswith("outbox#")
        ]
        for start in range(0, len(keys), 100):
            records = [{"dynamodb": {"Keys": each}} for each in keys[start : start + 100]]
            intake.handler({"Records": records}, None)

    def follow(self) -> None:
        """What the appointments' stream would bring: every slot there is."""
        keys = [
            {"pk": item["pk"], "sk": item["sk"]}
            for item in self.items("appointments")
            if item["pk"]["S"].startswith("unit#")
        ]
        for start in range(0, len(keys), 100):
            records = [{"dynamodb": {"Keys": each}} for each in keys[start : start + 100]]
            unasked.follow({"Records": records}, None)

    def notify(self, *keys: str) -> None:
        """What the outbox's stream would bring: notices, all that there are unless told."""
        pks = [item["pk"]["S"] for item in self.items("outbox")]
        wanted = keys or [pk for pk in pks if pk.startswith("notice#")]
        records = [
            {"dynamodb": {"Keys": {"pk": {"S": pk}, "sk": {"S": "notice"}}}} for pk in wanted
        ]
        notices_intake.handler({"Records": records}, None)

    def items(self, table: str) -> list[dict[str, Any]]:
        """Everything in a table, as stored."""
        found: list[dict[str, Any]] = client("dynamodb").scan(TableName=table)["Items"]
        return found

    @contextmanager
    def counting(self) -> Iterator[list[str]]:
        """The AWS calls made inside."""
        before = len(self.calls)
        counted: list[str] = []
        yield counted
        counted.extend(self.calls[before:])


def fed(now: datetime) -> dict[str, Any]:
    """A feed object as a hospital sends it, for a grown woman in a week's time."""
    return {
        "source_version": 1,
        "patient": {
            "national_id": WOMAN,
            "birth_date": "1959-03-14",
            "name": "Stødig Ugle",
        },
        "unit_id": unit("ous"),
        "type": "follow-up",
        "starts_at": (now + timedelta(days=8)).isoformat(),
        "duration_minutes": 30,
        "status": "booked",
        "place": "Resepsjon B",
        "preparation": "Ta med alle medisiner du bruker.",
    }


def verdict(organization: str, attachment_id: str, **facts: Any) -> dict[str, Any]:
    """What the inspection says of a file: clean, unless told."""
    detail = {
        "capability": "messages",
        "organization": organization,
        "upload_id": attachment_id,
        "uploaded_version_id": "null",
        "sha256": "0" * 64,
        "size": 1,
        "verdict": "clean",
        "type": "application/pdf",
        "key": f"uploads/messages/{organization}/{attachment_id}",
        "version_id": "null",
        "result_size": 1,
        "result_sha256": "0" * 64,
        **facts,
    }
    return {name: value for name, value in detail.items() if value is not None}


def slot(external_id: str, starts_at: str, **fields: Any) -> dict[str, Any]:
    """A row of a unit's times, as a hospital sends it."""
    return {
        "external_id": external_id,
        "source_version": 1,
        "starts_at": starts_at,
        "duration_minutes": 30,
        **fields,
    }


def unit(organization: str, *, discreet: bool = False) -> str:
    """A unit that offers appointments."""
    chosen = organizations()[organization]
    return next(
        each.id
        for each in chosen.units
        if each.discreet == discreet and chosen.offers("appointments", each.id)
    )


def gateway_event(
    method: str,
    path: str,
    body: Any,
    query: dict[str, Any] | None,
    headers: dict[str, str],
) -> dict[str, Any]:
    """An event as a REST API's proxy integration sends it."""
    text = body if isinstance(body, str) or body is None else json.dumps(body)
    parameters = {name: str(value) for name, value in (query or {}).items()}
    return {
        "resource": path,
        "path": path,
        "httpMethod": method,
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": parameters or None,
        "multiValueQueryStringParameters": {k: [v] for k, v in parameters.items()} or None,
        "pathParameters": None,
        "stageVariables": None,
        "requestContext": {
            "requestId": uuid4().hex,
            "stage": "local",
            "identity": {"sourceIp": "192.0.2.1"},
            "httpMethod": method,
            "path": path,
        },
        "body": text,
        "isBase64Encoded": False,
    }


@contextmanager
def world_in(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[World]:
    """Empty tables, and functions that remember nothing."""
    for cached in _CACHES:
        cached.cache_clear()
    (folder / "faults.json").unlink(missing_ok=True)
    world = World(folder)
    patch.setattr("functions.shared.clock.real_clock", lambda: world.now)
    patch.setattr(messages_files, "real_clock", lambda: world.now)
    patch.setattr("functions.shared.waiting._FIRST", 0)  # its pauses are tested for themselves
    for module in (compose, identity, authorizer, notices, records):
        patch.setattr(module, "real_clock", lambda: world.now)
        patch.setattr(module, "HttpWeb", lambda: world.outside)
    clear_tables()
    counters = [_Counter(made(compose.settings()), world.calls) for made in CLIENTS]
    yield world
    for counter in counters:
        counter.stop()


def _is_open(method: str, path: str) -> bool:
    return any(method in (route.methods or ()) and route.path_regex.match(path) for route in PUBLIC)


class _Counter:
    """Notes a client's calls. The functions keep their clients from test to test."""

    def __init__(self, client: Any, calls: list[str]) -> None:
        self.events = client.meta.events
        self.calls = calls
        self.events.register_first("before-call", self._note)

    def _note(self, model: Any, **_: object) -> None:
        self.calls.append(f"{model.service_model.service_name}:{model.name}")

    def stop(self) -> None:
        self.events.unregister("before-call", self._note)


def born(years: int, now: datetime = START) -> str:
    """The birth date of someone who turns that many years today."""
    return date(now.year - years, now.month, now.day).isoformat()
