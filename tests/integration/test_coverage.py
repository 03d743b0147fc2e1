"""What each hospital shows, what is on its way, and what else tells of documents."""

from typing import Any

import pytest

from functions.shared.organizations import organizations
from tests.integration.reading import days, empty_shelf, ous, units
from tests.integration.shelf import Shelf, get, titles
from tests.integration.world import WOMAN, World, unit


@pytest.fixture
def shelf(world: World) -> Shelf:
    return empty_shelf(world)


@pytest.fixture
def patient(world: World, shelf: Shelf) -> str:
    return world.patient()


def test_coverage_says_of_every_hospital_what_it_shows_and_how_to_get_the_rest(
    world: World, patient: str
) -> None:
    items = get(world, "coverage", patient)["items"]
    assert {each["organization"]["id"] for each in items} == set(organizations())
    names = [each["organization"]["name"] for each in items]
    assert names == sorted(names, key=str.casefold)
    for each in items:
        is_on = each["status"] != "off"
        assert (bool(each["shown"]), each["requests"]) == (is_on, is_on)
        assert len(each["shown"]) + len(each["not_shown"]) == 8
        assert each["order"]["weeks"] >= 1


def test_what_is_on_its_way_is_told_by_its_time_alone_and_once(
    world: World, shelf: Shelf, patient: str
) -> None:
    at = days(world, 0.5)
    for name in ("D1", "D2"):
        shelf.put(name, authored_at=at, approved_at=at, title="Hemmelig")
    found = ous(world, patient)
    assert found["on_its_way"] == ["2026-11-23T22:00:00+01:00"]
    assert "Hemmelig" not in str(found)
    world.move(hours=12)
    assert ous(world, world.patient())["on_its_way"] == []
    assert titles(world, world.patient()) == ["Hemmelig"] * 2


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(
    ("denial", "told"),
    [
        ({"code": "NORN_FFL"}, (True, False)),
        ({"code": "NORN_KUT"}, (True, False)),
        ({"code": "NORN_KUT", "tell_patient": False}, (False, False)),
        ({"code": "NORN_EPO"}, (False, True)),
        ({"code": "NORN_ALL"}, (False, False)),
        ({"code": "NORN_FPB"}, (False, False)),
    ],
)
def test_a_lawful_ground_is_told_and_others_are_not(
    world: World,
    shelf: Shelf,
    patient: str,
    denial: dict[str, Any],
    told: tuple[bool, bool],
    whole: bool,
) -> None:
    if whole:
        shelf.put()
        shelf.deny_all(denial)
    else:
        shelf.put(denial=denial)
    found = ous(world, patient)
    assert (found["withheld"], found["own_wish"]) == told
    assert denial["code"] not in str(get(world, "coverage", patient))


def test_a_document_lets_the_patient_write_to_its_unit_once_they_may_know_of_it(
    world: World, shelf: Shelf
) -> None:
    shelf.put(approved_at=days(world, 0.5))
    assert units(world) == []
    world.move(hours=12)
    assert units(world) == [unit("ous")]
    shelf.deny_all({"code": "NORN_ALL"})
    assert units(world) == []
    shelf.deny_all(None, 2)
    shelf.revise(source_version=2, denial={"code": "NORN_FPB"})
    assert units(world) == []
    shelf.revise(source_version=3, denial=None)
    assert units(world) == [unit("ous")]
    shelf.revise(source_version=4, withdrawn=True)
    assert units(world) == []


def test_the_units_staff_may_write_because_of_what_the_patient_may_not_see(
    world: World, shelf: Shelf
) -> None:
    shelf.put(type="C01-2")
    body = {
        "patient": {"national_id": WOMAN},
        "topic": "results",
        "subject": "Prøvene dine",
        "body": "Vi vil gjerne snakke med deg.",
    }
    path = f"/messages/units/{unit('ous')}/threads"
    started = world.send("POST", path, body, cookie=world.staff())
    assert started.status == 201, started
