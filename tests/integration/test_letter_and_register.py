"""A letter's code, where the population register knows what the hospital does not."""

from typing import Any

import pytest

from functions.appointments.attempts import CODE
from tests.integration.arriving import me
from tests.integration.outside import REGISTERS
from tests.integration.world import WOMAN, Answer, World, born

BORN = "1959-03-14"
WRONG = "1959-03-15"


@pytest.fixture
def code(world: World) -> str:
    reference: str = world.feed().body["reference"]
    return reference


def told(answer: Answer) -> tuple[int, dict[str, Any]]:
    """All that can be told from the answer, but for what support asks for."""
    return answer.status, {
        name: value for name, value in answer.body.items() if name != "reference"
    }


against = pytest.mark.parametrize(
    "facts",
    [
        {"level": "fortrolig"},
        {"level": "strengtFortrolig"},
        {"died": "2026-11-20"},
        {"birth_date": born(15)},
        {"birth_date": born(16)[:8] + "24"},
    ],
    ids=["kode 7", "kode 6", "dead", "fifteen", "sixteen tomorrow"],
)


@against
def test_whom_the_register_knows_better_than_the_hospital_gets_no_code_in_the_letter(
    world: World, facts: dict[str, Any]
) -> None:
    """It is asked about every number that is new here."""
    world.outside.register(WOMAN, **facts)
    fed = world.feed()
    assert fed.status == 200
    assert "reference" not in fed.body
    assert "reference" not in world.feed().body
    assert "reference" not in world.feed("A2").body
    anew = world.send("POST", "/appointments/feed/A1/reference", token=world.token())
    assert (anew.status, anew.code) == (422, "no-code")


@against
def test_what_the_register_says_refuses_as_a_wrong_code_does(
    world: World, code: str, facts: dict[str, Any]
) -> None:
    world.outside.register(WOMAN, **facts)
    refused = world.open(code)
    assert told(refused) == told(world.open("00000-00000-0000"))
    assert (refused.status, refused.code) == (404, "not-found")
    assert "set-cookie" not in refused.headers
    assert world.items("sessions") == []


@pytest.mark.parametrize("facts", [{}, {"birth_date": born(16)}], ids=["grown", "sixteen today"])
def test_who_has_nothing_against_it_is_let_in(
    world: World, code: str, facts: dict[str, Any]
) -> None:
    world.outside.register(WOMAN, **facts)
    assert world.open(code).status == 204


def test_who_is_not_in_the_register_is_let_in_by_the_hospitals_word(
    world: World, code: str
) -> None:
    assert world.open(code).status == 204


def test_the_register_is_asked_anew_each_time(world: World, code: str) -> None:
    person = world.outside.register(WOMAN)
    assert world.open(code).status == 204
    person.level = "strengtFortrolig"
    assert world.open(code).status == 404


def test_who_has_proven_both_facts_is_told_that_the_register_is_away(
    world: World, code: str
) -> None:
    world.outside.down.add(REGISTERS)
    answer = world.open(code)
    assert (answer.status, answer.code) == (503, "register-unavailable")
    assert answer.headers["retry-after"] == ["1"]
    assert world.items("sessions") == []
    world.outside.down.clear()
    assert world.open(code).status == 204


def test_coming_again_while_the_register_is_away_is_no_guessing(world: World, code: str) -> None:
    world.outside.down.add(REGISTERS)
    for _ in range(2 * CODE.allowed(world.now)):
        assert world.open(code).status == 503
    world.outside.down.clear()
    assert world.open(code).status == 204


def test_who_has_not_is_told_nothing_of_it(world: World, code: str) -> None:
    world.outside.down.add(REGISTERS)
    asked = len(world.outside.asked)
    answers = [
        world.open(code, WRONG),
        world.open("00000-00000-0000"),
        world.open("hei"),
    ]
    assert {answer.status for answer in answers} == {404}
    assert told(answers[0]) == told(answers[1]) == told(answers[2])
    assert len(world.outside.asked) == asked, "or the time that it takes would tell"


def test_who_is_closed_off_here_is_not_asked_about(world: World, code: str) -> None:
    world.feed("A2", protected=True)
    world.outside.down.add(REGISTERS)
    assert world.open(code).status == 404


def test_the_number_goes_into_no_address(world: World, code: str) -> None:
    world.outside.register(WOMAN)
    world.open(code)
    assert WOMAN in str([content for _, content in world.outside.asked])
    assert WOMAN not in str([url for url, _ in world.outside.asked])


def test_what_the_register_says_at_sign_in_closes_letters_too(world: World, code: str) -> None:
    """Kept with the person: from then on no letter carries a code either."""
    world.outside.register(WOMAN, level="fortrolig")
    assert me(world, world.patient()).status == 200
    world.outside.persons.clear()
    assert world.open(code).status == 404
    assert "reference" not in world.feed("A2").body
