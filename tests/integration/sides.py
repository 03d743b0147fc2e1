"""Two patients at two organizations, with all that is made for them: neither knows of the other."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from functions.identity import authorizer
from functions.shared.cookies import SIGNED_IN
from functions.shared.organizations import organizations
from tests.integration.shelf import Shelf, demand
from tests.integration.world import WOMAN, Answer, World, slot, unit
from tests.integration.writing import Pair

Words = dict[str, tuple[str, ...]]
"""What somebody may name, by the word that routes have for it. The first is what they do name."""


CHOICES = {"language": "nb", "record_online": True, "letter_code": True}


@dataclass(frozen=True)
class Side:
    """A patient at an organization."""

    organization: str
    national_id: str
    birth_date: str
    name: str
    staff: str
    """What the one at work there is called."""

    @property
    def mail(self) -> str:
        return f"post@{self.organization}.test"


WAITS = {
    "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
    "hours": {"begins": "08:00", "ends": "16:00"},
    "notice_hours": 24,
}
EARLIER = "2026-11-26T10:00:00+01:00"

ONE = Side("ous", WOMAN, "1959-03-14", "Stødig Ugle", "Rask Ravn")
TWO = Side("so", "02918549970", "1985-11-02", "Blid Elg", "Lydhør Lemen")


@dataclass(frozen=True)
class Made:
    """Cookies and tokens that let somebody in, and what may be named with them."""

    guests: list[str]
    """The bearers of the patient's two letters, the second of whom is offered an earlier time."""
    patient: list[str]
    """Signed in twice."""
    staff: list[str]
    system: str
    letters: list[Words]
    """Each bearer's own."""
    words: Words
    upload: tuple[str, ...]
    """A clean file of the one at work there, not sent yet."""


def make(world: World, side: Side) -> Made:
    """Letters, sign-ins, times, and an answer that the hospital is told of."""
    known = {
        "status": "AKTIV",
        "varslingsstatus": "KAN_VARSLES",
        "kontaktinformasjon": {"epostadresse": side.mail},
    }
    world.outside.register(
        side.national_id, birth_date=side.birth_date, name=side.name, contact=known
    )
    letters = [_fed(world, side, number) for number in range(3)]
    *guests, answering = [world.open(each["reference"], side.birth_date).cookie for each in letters]
    act(world, letters[-1]["id"], "confirm", 1, cookie=answering)
    wish = {"comment": f"Helst en annen dag, hilsen {side.name}"}
    asked = act(world, letters[-1]["id"], "change-request", 2, wish, cookie=answering)
    offered = offer(world, letters[1]["id"], guests[1], side.organization)
    world.stream()
    begun, missed = (_begun(world, side, number) for number in (3, 4))
    subject = f"staff-{side.organization}"
    words = {
        "appointment_id": (letters[0]["id"],),
        "waiting_id": (letters[1]["id"],),
        "offer_id": (offered,),
        "request_id": (f"{letters[2]['id']}-{asked.body['version'] - 1}",),
        "begun_id": (begun["id"],),
        "missed_id": (missed["id"],),
        "bookable_unit_id": (bookable(side.organization),),
        "bookable_slot_id": (free_time(world, side.organization, bookable(side.organization)),),
        "external_id": tuple(each["external_id"] for each in letters),
        "slot_id": (free_time(world, side.organization, unit(side.organization)),),
        "subject": (subject,),
        "unit_id": (unit(side.organization),),
    }
    staff = at_work(
        world,
        subject,
        organization=side.organization,
        name=side.staff,
        function="records-office",
    )
    assert act(world, missed["id"], "no-show", 1, cookie=staff[0]).status == 200
    patient = [chosen(world, world.patient(side.national_id)) for _ in range(2)]
    written, upload = letters_between(world, side, patient[0], staff[0])
    return Made(
        guests=guests,
        patient=patient,
        staff=staff,
        system=world.token(side.organization),
        letters=[
            {"appointment_id": (letters[0]["id"],), "reference": (letters[0]["reference"],)},
            {
                "waiting_id": (letters[1]["id"],),
                "offer_id": (offered,),
                "reference": (letters[1]["reference"],),
            },
        ],
        words=words | written | on_the_shelf(world, side, patient[0]),
        upload=(upload,),
    )


def letters_between(world: World, side: Side, patient: str, staff: str) -> tuple[Words, str]:
    """A thread with a file and an answer, one that was closed, and a clean file of each."""
    pair = Pair(world, patient, staff, unit(side.organization))
    sent, unsent, upload = pair.clean(patient), pair.clean(patient), pair.clean(staff)
    body = f"Med hilsen {side.name}"
    thread = pair.started(body=body, attachments=[sent])["id"]
    assert pair.reply(staff, thread, f"Med hilsen {side.staff}").status == 201
    closed = pair.started(subject="Ferdig snakket")
    assert pair.act(staff, closed["id"], "close", version=1).status == 200
    world.stream()
    other = next(
        each.id
        for each in organizations()[side.organization].units
        if each.id != pair.unit_id and not each.discreet
    )
    words: Words = {
        "thread_id": (thread,),
        "closed_id": (closed["id"],),
        "attachment_id": (sent,),
        "upload_id": (unsent,),
        "fed_number": (side.national_id,),
        "other_unit_id": (other,),
    }
    return words, upload


def on_the_shelf(world: World, side: Side, patient: str) -> Words:
    """A document by each of the letters' names, and what is demanded of the records office."""
    shelf = Shelf(world, side.organization, side.national_id, side.birth_date, side.name)
    for number in range(3):
        shelf.put(f"{side.organization.upper()}-{number}")
    asked = demand(world, patient, organization=side.organization)
    assert asked.status == 201, asked
    world.stream()
    return {
        "document_id": tuple(shelf.ids()),
        "record_request_id": (asked.body["id"],),
        "hospital": (side.organization,),
    }


def at_work(world: World, subject: str, **fields: Any) -> list[str]:
    """Signed in twice, like the patients."""
    return [chosen(world, world.staff(subject, **fields)) for _ in range(2)]


def chosen(world: World, cookie: str) -> str:
    """Someone who has made their choices once."""
    path, headers = "/identity/preferences", {"If-Match": "0"}
    world.send("PUT", path, CHOICES, cookie=cookie, headers=headers)
    return cookie


def sessions(cookies: list[str]) -> Words:
    """Their ids, and first of the one that is not asked from."""
    found = [authorizer.sessions().find(SIGNED_IN.read([each]) or "") for each in cookies]
    return {"session_id": tuple(each.session for each in reversed(found) if each)}


def units(organization: str) -> tuple[str, ...]:
    """All that its system may name; the one of its letters first."""
    every = [each.id for each in organizations()[organization].units]
    return tuple(dict.fromkeys([unit(organization), *every]))


def free_time(world: World, organization: str, unit_id: str) -> str:
    """The id of one that the unit's appointments may move to."""
    types: dict[str, Any] = {"types": ["examination"]} if unit_id == bookable(organization) else {}
    free = slot("FREE", "2026-12-02T10:00:00+01:00", **types)
    world.slots(free, organization=organization, unit_id=unit_id)
    (token,) = (
        item["token"]["S"]
        for item in world.items("appointments")
        if item["pk"]["S"] == f"unit#{unit_id}" and item["external_id"]["S"] == "FREE"
    )
    return f"20261202T0900Z-{token}"


def bookable(organization: str) -> str:
    """A unit that lets patients book."""
    return next(unit.id for unit in organizations()[organization].units if unit.book_types)


def act(
    world: World, appointment: str, what: str, version: int, body: Any = None, *, cookie: str
) -> Answer:
    """Something that is done to it."""
    path, headers = f"/appointments/{appointment}/{what}", {"If-Match": str(version)}
    answer = world.send("POST", path, body, headers=headers, cookie=cookie)
    assert answer.status == 200, answer
    return answer


def offer(world: World, appointment: str, cookie: str, organization: str) -> str:
    """The id of the earlier time that is held for one who waits for one."""
    path = f"/appointments/{appointment}/short-notice"
    waits = world.send("PUT", path, WAITS, cookie=cookie, headers={"If-Match": "1"})
    assert waits.status == 200, waits
    world.slots(slot("EARLIER", EARLIER), organization=organization)
    world.follow()
    (held,) = world.send("GET", "/appointments/offers", cookie=cookie).body["items"]
    return str(held["id"])


def _begun(world: World, side: Side, number: int) -> Any:
    started = (world.now - timedelta(minutes=30)).isoformat()
    return _fed(world, side, number, starts_at=started)


def _fed(world: World, side: Side, number: int, **fields: Any) -> Any:
    name = f"{side.organization.upper()}-{number}"
    patient = {
        "national_id": side.national_id,
        "birth_date": side.birth_date,
        "name": side.name,
    }
    where = {"organization": side.organization, "unit_id": unit(side.organization)}
    answer = world.feed(name, patient=patient, **where, **fields)
    assert answer.status == 200, answer
    return {**answer.body, "external_id": name}
