"""People whom the law shuts some doors for, and who says so: the register, or a hospital."""

from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

from tests.integration.cast import NOWHERE
from tests.integration.samples import PRIVATE, Sample
from tests.integration.sides import free_time, offer
from tests.integration.snapshot import Snapshot
from tests.integration.world import START, WOMAN, Answer, World, born, unit

Sayer = Literal["register", "hospital"]
SAYERS: tuple[Sayer, ...] = ("register", "hospital")

GROWN = "1959-03-14"
D_NUMBER = "51879049931"
"""What the one whose number changed was known by before."""

WAITS = ("accept_offer", "pass_on_offer", "withdraw_short_notice")
"""What takes an appointment that waits for an earlier time, and is held one."""

GUESTS = [each for each in PRIVATE if "guest" in each.roles and each.capability == "appointments"]
PATIENTS = [each for each in PRIVATE if "patient" in each.roles]


@dataclass(frozen=True)
class Person:
    """Someone as they are."""

    name: str
    birth_date: str = GROWN
    level: str = "ugradert"
    died: str | None = None
    former: tuple[str, ...] = ()
    fed: dict[str, Any] = field(default_factory=dict)
    """What a hospital says of them besides when they were born."""
    may_use_letters: bool = False
    lands: str = ""
    """The help page's code where an eID does not let them in."""

    def known_to_register(self, world: World) -> None:
        facts = {"birth_date": self.birth_date, "level": self.level, "died": self.died}
        world.outside.register(WOMAN, *self.former, **facts)


_PROTECTED, _DEAD = {"protected": True}, {"deceased": True}
PEOPLE = [
    Person("under 12", born(9), lands="underage"),
    Person("12 to 15", f"{START.year - 16}-11-24", lands="underage"),
    Person("16 and 17", born(16), may_use_letters=True),
    Person("kode 6", level="strengtFortrolig", fed=_PROTECTED),
    Person("kode 7", level="fortrolig", fed=_PROTECTED),
    Person("dead", died="2026-11-22", fed=_DEAD, lands="closed"),
    Person("changed number", former=(D_NUMBER,), may_use_letters=True),
]
SHUT = [person for person in PEOPLE if not person.may_use_letters]
LET_IN = [person for person in PEOPLE if not person.lands]


def feed(world: World, *, number: str = WOMAN, born: str = GROWN, **fields: Any) -> Any:
    """Their appointment as the hospital says it; its answer."""
    patient = {"national_id": number, "birth_date": born, "name": "Stødig Ugle"}
    answer = world.feed(patient=patient, **fields)
    assert answer.status == 200, answer
    return answer.body


@dataclass(frozen=True)
class Letter:
    """A letter whose code has worked, and what its bearer may name."""

    world: World
    reference: str
    cookie: str
    words: dict[str, str]

    @classmethod
    def sent(cls, world: World, **fields: Any) -> "Letter":
        """About an appointment of someone of whom nothing is known that shuts a door."""
        at = {"unit_id": unit("ous"), **fields}
        fed = feed(world, **at)
        words = NOWHERE | {
            "appointment_id": fed["id"],
            "slot_id": free_time(world, "ous", at["unit_id"]),
            "unit_id": at["unit_id"],
        }
        cookie = world.open(fed["reference"], at.get("born", GROWN)).cookie
        return cls(world, fed["reference"], cookie, words)

    @classmethod
    def waiting(cls, world: World, **fields: Any) -> "Letter":
        """The same of one for whom an earlier time is held."""
        letter = cls.sent(world, **fields)
        waits = letter.words["appointment_id"]
        offered = offer(world, waits, letter.cookie, "ous")
        words = letter.words | {"waiting_id": waits, "offer_id": offered}
        return cls(world, letter.reference, letter.cookie, words)

    def play(self, sample: Sample) -> Answer:
        """One of the routes that it opens."""
        return sample.play(self.world, self.words, cookie=self.cookie)

    def is_shut(self) -> bool:
        """On every route, without a trace."""
        before = Snapshot.taken()
        answers = [self.play(sample) for sample in GUESTS]
        told = {(answer.status, answer.code) for answer in answers}
        return told == {(404, "not-found")} and Snapshot.taken() == before


def landing(world: World, number: str = WOMAN) -> str:
    """Where an eID leads: nothing for in, or the help page's code. A session is only inside."""
    answer = world.sign_in(pid=number, acr="idporten-loa-high")
    led = urlsplit(answer.headers["location"][0])
    has_session = any("minjournal=" in each for each in answer.headers["set-cookie"])
    code = parse_qs(led.query).get("code", [""])[0]
    assert has_session == (not code)
    return code


def named(person: Person) -> str:
    """In a test's id."""
    return person.name
