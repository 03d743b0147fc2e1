"""No letter's code for children, the protected and the dead; and what had one is shut at once."""

from typing import Any

import pytest

from tests.integration.people import (
    GROWN,
    GUESTS,
    PEOPLE,
    SAYERS,
    SHUT,
    WAITS,
    Letter,
    Person,
    Sayer,
    feed,
    landing,
    named,
)
from tests.integration.snapshot import Snapshot
from tests.integration.world import WOMAN, World

whoever_is_shut_out = pytest.mark.parametrize("person", SHUT, ids=named)
whoever_says_so = pytest.mark.parametrize("sayer", SAYERS)


def say(world: World, person: Person, sayer: Sayer) -> Any:
    """It is said now, after the letter was sent; of the register, to whoever asks it."""
    if sayer == "hospital":
        return feed(world, born=person.birth_date, source_version=2, **person.fed)
    person.known_to_register(world)
    return None


@pytest.mark.parametrize("person", PEOPLE, ids=named)
@whoever_says_so
def test_whose_letter_has_a_code(world: World, person: Person, sayer: Sayer) -> None:
    """One voice is enough, for the age, too."""
    if sayer == "register":
        person.known_to_register(world)
    said: dict[str, Any] = {"born": GROWN}
    if sayer == "hospital":
        said = {"born": person.birth_date, **person.fed}
    first, again = feed(world, **said), feed(world, **said)
    path = "/appointments/feed/A1/reference"
    new = world.send("POST", path, token=world.token())
    if person.may_use_letters:
        assert first["reference"] == again["reference"] != new.body["reference"]
    else:
        assert "reference" not in first | again
        assert (new.status, new.code) == (422, "no-code")


@whoever_is_shut_out
@whoever_says_so
def test_a_code_that_was_sent_before_opens_nothing(
    world: World, person: Person, sayer: Sayer
) -> None:
    letter = Letter.sent(world)
    say(world, person, sayer)
    before = Snapshot.taken()
    refused = [world.open(letter.reference, each) for each in (GROWN, person.birth_date)]
    for answer in (*refused, world.open("00000-00000-0000")):
        assert (answer.status, answer.code) == (404, "not-found")
        assert "set-cookie" not in answer.headers
    for table in ("sessions", "access_log"):
        assert not before.new_in(Snapshot.taken(), table)


@whoever_is_shut_out
def test_what_a_letter_has_opened_closes_when_the_hospital_says_so(
    world: World, person: Person
) -> None:
    letter = Letter.sent(world)
    say(world, person, "hospital")
    assert letter.is_shut()


@pytest.mark.parametrize("person", [p for p in SHUT if p.lands != "underage"], ids=named)
def test_what_a_letter_has_opened_closes_when_the_register_is_heard(
    world: World, person: Person
) -> None:
    letter = Letter.sent(world)
    say(world, person, "register")
    landing(world)
    assert letter.is_shut()


@pytest.mark.parametrize("person", [p for p in PEOPLE if p.may_use_letters], ids=named)
@whoever_says_so
def test_who_may_use_letters_may_use_all_that_they_open(
    world: World, person: Person, sayer: Sayer
) -> None:
    if sayer == "register":
        person.known_to_register(world)
    number = person.former[0] if person.former else WOMAN
    said = {"born": person.birth_date, "number": number}
    letter, begin = Letter.sent(world, **said), Snapshot.taken()
    for sample in [each for each in GUESTS if each.name not in WAITS]:
        assert letter.play(sample).status == 200, sample.name
        begin.put_back()
    letter = Letter.waiting(world, external_id="A2", **said)
    begin = Snapshot.taken()
    for sample in [each for each in GUESTS if each.name in WAITS]:
        assert letter.play(sample).status == 200, sample.name
        begin.put_back()
