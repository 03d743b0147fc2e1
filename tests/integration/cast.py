"""Everyone who may call: those who are in, those who were, and those who never have been."""

from dataclasses import dataclass, field
from datetime import timedelta

from functions.shared.identity import Role
from functions.shared.organizations import organizations
from tests.integration.sides import ONE, TWO, Side, Words, at_work, make, sessions, units
from tests.integration.world import START, World, unit

CALLERS: dict[str, Role | None] = {
    "nobody": None,
    "expired guest": None,
    "expired patient": None,
    "expired staff": None,
    "expired system": None,
    "ended guest": None,
    "ended patient": None,
    "ended staff": None,
    "guest": "guest",
    "guest with the patient's other letter": "guest",
    "another guest": "guest",
    "another guest with the patient's other letter": "guest",
    "patient": "patient",
    "another patient": "patient",
    "staff of the unit": "staff",
    "staff of another unit": "staff",
    "staff of another organization": "staff",
    "system": "system",
    "system of another organization": "system",
}
"""And as whom they are in."""

APPOINTMENTS = ("appointment_id", "waiting_id", "begun_id", "missed_id")
"""What names an appointment; which of them, says only what can be done to it."""

THREADS = ("thread_id", "closed_id", "attachment_id", "upload_id")
"""What names a thread, or a file that is sent or may be."""

RECORDS = ("document_id", "record_request_id")
"""What names a document of the journal, or what is demanded of it."""

NOBODYS = ("bookable_unit_id", "bookable_slot_id", "hospital")
"""What any patient may name, and no more of one than of another."""

NOWHERE = {
    **dict.fromkeys(APPOINTMENTS, "0" * 32),
    **dict.fromkeys(THREADS, "0" * 32),
    **dict.fromkeys(RECORDS, "0" * 32),
    "hospital": "nowhere",
    "fed_number": "0" * 11,
    "other_unit_id": "ous-000",
    "offer_id": f"{'0' * 32}-1",
    "request_id": f"{'0' * 32}-1",
    "bookable_unit_id": "ous-000",
    "bookable_slot_id": f"20261202T0900Z-{'0' * 32}",
    "external_id": "NOWHERE",
    "reference": "00000-00000-0000",
    "session_id": "0" * 64,
    "slot_id": f"20261202T0900Z-{'0' * 32}",
    "subject": "never-heard-of",
    "unit_id": "ous-000",
}
"""What nobody has, for every word that routes have for a thing."""

ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Caller:
    """Somebody with a cookie or a token. Only what is theirs is in `own`."""

    name: str
    credentials: dict[str, str] = field(default_factory=dict)
    own: Words = field(default_factory=dict)
    called: tuple[str, ...] = ()
    """Their name, and the like; at a hospital its patient's, too."""

    @property
    def role(self) -> Role | None:
        return CALLERS[self.name]

    @property
    def marks(self) -> set[str]:
        """What tells that an answer is about them. A unit is no secret, a free time nobody's."""
        telling = (
            *APPOINTMENTS,
            *THREADS,
            *RECORDS,
            "offer_id",
            "request_id",
            "external_id",
            "session_id",
            "subject",
        )
        return {*self.called, *(value for word in telling for value in self.own.get(word, ()))}


class Cast:
    """Whoever was let in and is out again came first."""

    def __init__(self, world: World) -> None:
        self.world = world
        world.outside.register(ONE.national_id)
        world.now = START - timedelta(minutes=40)
        late = Caller("expired system", {"token": world.token()})
        gone = [late, *self._let_in("expired")]
        world.now = START
        ended = self._let_in("ended")
        for caller in ended:
            cookie = caller.credentials["cookie"]
            assert world.send("POST", "/identity/sign-out", cookie=cookie).status in (200, 204)
        world.outside.persons.clear()
        everyone = [
            Caller("nobody"),
            *gone,
            *ended,
            *self._side(ONE, "", "staff of the unit", "system"),
            *self._side(
                TWO,
                "another ",
                "staff of another organization",
                "system of another organization",
            ),
            self._elsewhere(),
        ]
        self.callers = {caller.name: caller for caller in everyone}

    def others(self, caller: Caller, word: str) -> set[str]:
        """What all the others have, and the caller has not."""
        words = APPOINTMENTS if word in APPOINTMENTS else (word,)

        def named_by(each: Caller) -> set[str]:
            return {value for word in words for value in each.own.get(word, ())}

        known = {value for each in self.callers.values() for value in named_by(each)}
        return known - named_by(caller)

    def foreign_marks(self, caller: Caller) -> set[str]:
        """What tells that an answer is about somebody else."""
        return {mark for each in self.callers.values() for mark in each.marks} - caller.marks

    def _let_in(self, fate: str) -> list[Caller]:
        """A guest, a patient and someone at work, all of whom have been inside."""
        world = self.world
        cookies = {
            "guest": world.open(world.feed(fate.upper()).body["reference"]).cookie,
            "patient": world.patient(),
            "staff": world.staff(fate),
        }
        for cookie in cookies.values():
            assert world.send("GET", "/identity/me", cookie=cookie).status == 200
        return [Caller(f"{fate} {role}", {"cookie": each}) for role, each in cookies.items()]

    def _side(self, side: Side, prefix: str, staff: str, system: str) -> list[Caller]:
        """Whom the organization's letters, eIDs and tokens let in."""
        made = make(self.world, side)
        shared = {word: made.words[word] for word in ("slot_id", "unit_id")}
        bearers = (f"{prefix}guest", f"{prefix}guest with the patient's other letter")
        guests = [
            Caller(name, {"cookie": cookie}, shared | letter)
            for name, cookie, letter in zip(bearers, made.guests, made.letters, strict=True)
        ]
        appointments = {word: made.words[word] for word in APPOINTMENTS}
        theirs = shared | appointments
        letters = tuple(each["reference"][0] for each in made.letters)
        open_ = {word: made.words[word] for word in ("offer_id", *NOBODYS, *RECORDS)}
        theirs |= {word: made.words[word] for word in THREADS}
        patient = theirs | open_ | sessions(made.patient) | {"reference": letters}
        desk = ("subject", "request_id", "record_request_id", "fed_number", "other_unit_id")
        at_desk = {word: made.words[word] for word in desk} | {"upload_id": made.upload}
        of_staff = theirs | sessions(made.staff) | at_desk
        fed = made.words | {"unit_id": units(side.organization)}
        if side is ONE:
            fed["subject"] = (*fed["subject"], ELSEWHERE)
        return [
            *guests,
            Caller(f"{prefix}patient", {"cookie": made.patient[0]}, patient, _said_of(side)),
            Caller(staff, {"cookie": made.staff[0]}, of_staff, (side.staff, side.name)),
            Caller(system, {"token": made.system}, fed, (side.name, side.staff)),
        ]

    def _elsewhere(self) -> Caller:
        """At the first side's organization, at a unit that does not know the patient."""
        other = organizations()[ONE.organization].units[-1].id
        assert other != unit(ONE.organization)
        cookies = at_work(self.world, ELSEWHERE, units=[other], name="Munter Mår")
        own = {"unit_id": (other,), "subject": (ELSEWHERE,), **sessions(cookies)}
        return Caller("staff of another unit", {"cookie": cookies[0]}, own, ("Munter Mår",))


def _said_of(side: Side) -> tuple[str, ...]:
    """An address is shown masked, with its end. Whoever writes at the unit is named."""
    return side.name, side.mail.partition("@")[2], side.staff
