"""Somebody to be told of things, and what was sent: as the ways' own ends have it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends
from moto.sns.models import sns_backends

from functions.appointments import compose
from functions.notices import intake
from functions.notices.models import Status
from functions.shared.outbox import About
from tests.integration.outside import Registered
from tests.integration.world import WOMAN, World

MOBILE, MAIL = "+4799912345", "ugle@epost.test"
REACHED = {"epostadresse": MAIL, "mobiltelefonnummer": MOBILE}
CONTACT = {"status": "AKTIV", "varslingsstatus": "KAN_VARSLES", "kontaktinformasjon": REACHED}
_REGION = "eu-north-1"


@dataclass
class Told:
    """Her hospital, her register entry, and the notices to her."""

    world: World
    registered: Registered
    appointment: dict[str, Any]
    patient_id: str
    written: int = 0

    def write(
        self, occasion: str = "appointment-updated", *, about: bool = True, **ahead: float
    ) -> str:
        """A notice by the transaction of a change, about what is so far ahead; its key."""
        self.written += 1
        outbox = compose._outbox()
        concerns = self.world.now + timedelta(**(ahead or {"days": 8}))
        of = About("ous", self.appointment["id"], "A1") if about else None
        key = f"test#{self.written}"
        outbox.database.transact(outbox.notice(self.patient_id, occasion, key, concerns, of))
        return f"notice#{key}"

    def choose(self, **chosen: Any) -> None:
        """Through her own page."""
        path, cookie = "/identity/preferences", self.world.patient()
        version = self.world.send("GET", path, cookie=cookie).body["version"]
        wanted = {"record_online": True, "letter_code": True, **chosen}
        headers = {"If-Match": str(version)}
        answer = self.world.send("PUT", path, wanted, cookie=cookie, headers=headers)
        assert answer.status == 200, answer

    def at(self, key: str) -> dict[str, Any]:
        """The notice as stored, without its types."""
        return kept(self.world, key)

    def status(self, key: str) -> Status:
        status: Status = self.at(key)["status"]
        return status

    def heard(self) -> list[dict[str, Any]]:
        """What the hospital reads in its feed of notices that did not arrive."""
        self.world.stream()
        token = self.world.token()
        items = self.world.send("GET", "/appointments/feed/changes", token=token).body["items"]
        return [item for item in items if item["kind"] == "appointment.notice-undeliverable"]


def somebody(world: World, birth_date: str = "1959-03-14", **contact: Any) -> Told:
    """Known to a hospital and to the register; nothing was sent to her yet."""
    forget()
    found = {**CONTACT, **contact}
    registered = world.outside.register(WOMAN, birth_date=birth_date, contact=found)
    appointment = world.feed(notify=False).body
    (person,) = (item for item in world.items("patients") if item["sk"]["S"] == "person")
    return Told(world, registered, appointment, person["pk"]["S"].removeprefix("patient#"))


def kept(world: World, pk: str) -> dict[str, Any]:
    """An item of the outbox, without its types."""
    item = next(item for item in world.items("outbox") if item["pk"]["S"] == pk)
    return {name: next(iter(value.values())) for name, value in item.items()}


def sweep() -> None:
    """The schedule."""
    intake.sweep({}, None)


def sms() -> list[tuple[str, str]]:
    """Numbers and texts."""
    return list(sns_backends[DEFAULT_ACCOUNT_ID][_REGION].sms_messages.values())


def mails() -> list[Any]:
    """As SES has them."""
    return list(ses_backends[DEFAULT_ACCOUNT_ID][_REGION].sent_messages)


def sent() -> int:
    """By all ways."""
    return len(sms()) + len(mails())


def forget() -> None:
    """What was sent before."""
    sns_backends[DEFAULT_ACCOUNT_ID][_REGION].sms_messages.clear()
    ses_backends[DEFAULT_ACCOUNT_ID][_REGION].sent_messages.clear()
