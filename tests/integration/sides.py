"""Two patients at two organizations, with all that is made for them: neither knows of the other."""

from dataclasses import dataclass
from typing import Any

from functions.identity import authorizer
from functions.shared.cookies import SIGNED_IN
from functions.shared.organizations import organizations
from tests.integration.world import WOMAN, World, slot, unit

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


ONE = Side("ous", WOMAN, "1959-03-14", "Stødig Ugle", "Rask Ravn")
TWO = Side("ahus", "02918549970", "1985-11-02", "Blid Elg", "Lydhør Lemen")


@dataclass(frozen=True)
class Made:
    """Cookies and tokens that let somebody in, and what may be named with them."""

    guests: list[str]
    """The bearers of the patient's two letters."""
    patient: list[str]
    """Signed in twice."""
    staff: list[str]
    system: str
    letters: list[Words]
    """Each bearer's own."""
    words: Words


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
    _confirm(world, letters[-1]["id"], answering)
    subject = f"staff-{side.organization}"
    words = {
        "appointment_id": tuple(each["id"] for each in letters[:-1]),
        "external_id": tuple(each["external_id"] for each in letters),
        "slot_id": (free_time(world, side.organization, unit(side.organization)),),
        "subject": (subject,),
        "unit_id": (unit(side.organization),),
    }
    return Made(
        guests=guests,
        patient=[chosen(world, world.patient(side.national_id)) for _ in range(2)],
        staff=at_work(world, subject, organization=side.organization, name=side.staff),
        system=world.token(side.organization),
        letters=[
            {"appointment_id": (each["id"],), "reference": (each["reference"],)}
            for each in letters[:-1]
        ],
        words=words,
    )


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
    free = slot("FREE", "2026-12-02T10:00:00+01:00")
    world.slots(free, organization=organization, unit_id=unit_id)
    place = f"unit#{unit_id}"
    (token,) = (i["token"]["S"] for i in world.items("appointments") if i["pk"]["S"] == place)
    return f"20261202T0900Z-{token}"


def _fed(world: World, side: Side, number: int) -> Any:
    name = f"{side.organization.upper()}-{number}"
    patient = {
        "national_id": side.national_id,
        "birth_date": side.birth_date,
        "name": side.name,
    }
    where = {"organization": side.organization, "unit_id": unit(side.organization)}
    answer = world.feed(name, patient=patient, **where)
    assert answer.status == 200, answer
    return {**answer.body, "external_id": name}


def _confirm(world: World, appointment: str, cookie: str) -> None:
    path, headers = f"/appointments/{appointment}/confirm", {"If-Match": "1"}
    assert world.send("POST", path, cookie=cookie, headers=headers).status == 200
    world.stream()
