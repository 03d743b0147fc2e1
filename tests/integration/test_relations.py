"""What a patient may know of the units that they have to do with."""

from datetime import timedelta
from itertools import combinations
from typing import get_args

import pytest

from functions.messages import compose
from functions.shared import relations
from functions.shared.clock import timestamp
from functions.shared.relations import NEVER, Kind, Relation
from tests.integration.world import START, World

PATIENT = "1" * 32


def written(*known: Relation) -> relations.Relations:
    made = compose._relations()
    for start in range(0, len(known), 100):
        made.database.transact(*map(made.put, known[start : start + 100]))
    return made


def document(number: int, unit_id: str = "ous-102", known_from: str = "") -> Relation:
    return Relation(PATIENT, unit_id, "document", f"{number:032x}", known_from=known_from)


def test_more_than_a_thousand_documents_hide_no_unit(world: World) -> None:
    many = written(*(document(number) for number in range(1005)), document(1, "so-184"))
    assert many.knows(PATIENT, "so-184", START)
    assert len(many.known(PATIENT, START)) == 1006


def test_one_unit_is_known_by_the_first_relation_that_says_so(world: World) -> None:
    many = written(*(document(number) for number in range(1005)))
    with world.counting() as calls:
        assert many.knows(PATIENT, "ous-102", START)
        assert many.is_fed(PATIENT, "ous-102")
    assert calls == ["dynamodb:Query", "dynamodb:GetItem", "dynamodb:Query"]


@pytest.mark.parametrize("hidden", [True, False])
@pytest.mark.parametrize("kinds", [(), *combinations(get_args(Kind), 1), ("document", "thread")])
@pytest.mark.parametrize("later", [True, False])
def test_a_unit_is_known_as_it_is_among_all(
    world: World, kinds: tuple[Kind, ...], hidden: bool, later: bool
) -> None:
    """Also behind more than are read at once."""
    from_then = timestamp(START + timedelta(hours=1)) if later else ""
    found = [
        Relation(PATIENT, "ous-102", kind, f"{number:032x}", known_from=from_then)
        for kind in kinds
        for number in range(21)
    ]
    made = written(document(1, "so-184"), *found)
    made.database.transact(made.hide(PATIENT, "ous", hidden=hidden))
    for now in (START, START + timedelta(hours=2)):
        among = {each.unit_id for each in made.known(PATIENT, now)}
        for unit in ("ous-102", "so-184", "ous-10"):
            assert made.knows(PATIENT, unit, now) == (unit in among)


def test_only_what_the_hospital_has_said_lets_its_staff_begin(world: World) -> None:
    begun = Relation(PATIENT, "ous-102", "thread", "3" * 32, fed=False)
    made = written(begun, document(2, "so-184", NEVER))
    assert not made.is_fed(PATIENT, "ous-102")
    assert made.is_fed(PATIENT, "so-184")


def test_what_is_shown_later_is_known_from_then_on(world: World) -> None:
    later = START + timedelta(hours=3)
    made = written(document(1, known_from=timestamp(later)), document(2, "so-184", NEVER))
    assert not made.knows(PATIENT, "ous-102", later - timedelta(seconds=1))
    assert made.knows(PATIENT, "ous-102", later)
    assert not made.knows(PATIENT, "so-184", later + timedelta(days=36500))


def test_where_documents_are_hidden_appointments_are_not(world: World) -> None:
    appointment = Relation(PATIENT, "ous-673", "appointment", "2" * 32)
    made = written(document(1), document(2, "so-184"), appointment)
    made.database.transact(made.hide(PATIENT, "ous", hidden=True))
    assert {each.unit_id for each in made.known(PATIENT, START)} == {"ous-673", "so-184"}
    made.database.transact(made.hide(PATIENT, "ous", hidden=False))
    assert len(made.known(PATIENT, START)) == 3
