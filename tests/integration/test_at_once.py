"""Coming in while something else happens to the same person: every order of the calls of both."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from functions.appointments import compose
from functions.appointments.feed_contract import FedAppointment
from functions.identity import authorizer
from functions.identity import compose as identity
from functions.identity.claims import SignInRefused
from functions.identity.contract import FedStaff
from functions.identity.models import Arrival, SignInRole
from functions.shared import aws
from functions.shared.cookies import SIGNED_IN
from functions.shared.identity import Identity
from functions.shared.sessions import LoginEnded
from tests.integration.arriving import sessions_in
from tests.integration.newcomer import BIRTH_NUMBER, D_NUMBER, THEIRS, patients_in, patients_of
from tests.integration.outside import patient_claims, staff_claims
from tests.integration.snapshot import Snapshot
from tests.integration.stepping import every_schedule, stopping_at
from tests.integration.world import World, fed, unit

SYSTEM = Identity(role="system", subject="system-ous", organization="ous")
DEVICE = {"browser": "firefox", "system": "linux"}
Act = Callable[[], object]


def arrives(role: SignInRole, claims: dict[str, Any]) -> Act:
    """Someone whom the provider vouches for is at the door, and comes in or does not."""
    arrival = Arrival(claims=claims, login="a-login", organization="", device=DEVICE)

    def arrive() -> None:
        with suppress(SignInRefused, LoginEnded):
            identity.sign_in().entries[role].open(arrival)

    return arrive


def feeds(world: World, number: str, **fields: Any) -> Act:
    """A hospital speaks of the person."""
    body = {**fed(world.now), "patient": {"national_id": number, **THEIRS}, **fields}
    read = FedAppointment.model_validate(body)
    return lambda: compose.feed().upsert(SYSTEM, "A1", read)


def works(function: str = "nurse", *units: str) -> Act:
    """The hospital's system says where someone works."""
    at = list(units or (unit("ous"),))
    body = FedStaff.model_validate({"name": "Rask Ravn", "function": function, "units": at})
    return lambda: identity.staff().put(SYSTEM, "nurse", body)


def leaves() -> None:
    identity.staff().remove(SYSTEM, "nurse", None)


def schedules(one: Act, other: Act, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str]]:
    """The outcomes of each order, with everything as it was before the next."""
    monkeypatch.setattr("functions.shared.database.jittered", lambda attempts: [0.0] * attempts)
    begin = Snapshot.taken()
    orders = 0
    with stopping_at(aws.dynamodb(compose.settings())):
        for run in every_schedule(one, other):
            yield run.outcomes
            begin.put_back()
            orders += 1
    assert orders > 1


@pytest.mark.parametrize(
    ("signed_in", "named"), [(BIRTH_NUMBER, D_NUMBER), (D_NUMBER, BIRTH_NUMBER)]
)
def test_a_new_person_who_signs_in_while_a_hospital_feeds_another_of_their_numbers(
    world: World, signed_in: str, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    warm(world)
    world.outside.register(BIRTH_NUMBER, D_NUMBER, **THEIRS)
    one, other = arrives("patient", patient_claims(signed_in)), feeds(world, named)
    for outcomes in schedules(one, other, monkeypatch):
        assert outcomes == ("done", "done")
        (session,) = sessions_in(world)
        assert patients_in(world) == {session["subject"]["S"]} == patients_of(world)


def test_a_patient_who_signs_in_while_a_hospital_says_that_they_are_dead(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever comes first, no session is left."""
    world.outside.register(D_NUMBER, **THEIRS)
    feeds(world, D_NUMBER)()
    world.patient(D_NUMBER)
    world.move(seconds=1)
    dies = feeds(world, D_NUMBER, source_version=2, deceased=True)
    for outcomes in schedules(arrives("patient", patient_claims(D_NUMBER)), dies, monkeypatch):
        assert outcomes == ("done", "done")
        assert sessions_in(world) == []


@pytest.mark.parametrize("change", [leaves, works("secretary")], ids=["leaves", "changes"])
def test_staff_who_sign_in_while_they_leave_or_change(
    world: World, change: Act, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No session is left that may do more than the person now may."""
    works()()
    arrive = arrives("staff", staff_claims("nurse"))
    for outcomes in schedules(arrive, change, monkeypatch):
        assert outcomes == ("done", "done")
        functions = [item["function"]["S"] for item in sessions_in(world)]
        assert functions in ([], ["secretary"] if change is not leaves else [])


def test_a_patient_who_signs_out_at_the_provider_while_coming_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.outside.register(D_NUMBER, **THEIRS)
    world.patient(D_NUMBER)
    world.move(seconds=1)
    before = len(sessions_in(world))
    arrive = arrives("patient", patient_claims(D_NUMBER))

    def signs_out() -> None:
        identity.sessions().end_login("a-login")

    for _ in schedules(arrive, signs_out, monkeypatch):
        assert len(sessions_in(world)) == before


def test_a_session_that_ends_while_it_is_used_is_not_revived(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.outside.register(D_NUMBER, **THEIRS)
    token = SIGNED_IN.read([world.patient(D_NUMBER)]) or ""
    caller = authorizer.sessions().find(token)
    assert caller
    world.move(minutes=5)

    def ends() -> None:
        identity.sessions().end(caller.session)

    def is_used() -> None:
        authorizer.sessions().find(token)

    for _ in schedules(is_used, ends, monkeypatch):
        assert sessions_in(world) == []
        assert authorizer.sessions().find(token) is None


def warm(world: World) -> None:
    """The data keys are made: they are nobody's, and do not belong to the race."""
    world.outside.register("14835949436")
    world.feed("WARM")
    Snapshot({}).put_back()
