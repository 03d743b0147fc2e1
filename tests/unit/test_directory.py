"""The directory: what everyone may know, and that nothing in it tells of a discreet unit."""

from typing import Any

import pytest

from functions.organizations.models import OrganizationView
from functions.organizations.service import Organizations
from functions.shared.errors import NotFound
from functions.shared.organizations import Organization, organizations

UNITS = [
    {"id": "fjell-101", "name": "Ortopeden", "department": "Avdelingen", "site": "topp"},
    {"id": "fjell-102", "name": "Hudklinikken", "department": "Avdelingen", "site": "topp"},
]
HIDDEN = {
    "id": "fjell-103",
    "name": "Ruspoliklinikken",
    "department": "Avdelingen for rus",
    "site": "topp",
    "care": "addiction",
    "discreet": True,
}


TOPIC = {"id": "other", "name": "Noe annet", "name_en": "Else", "answer_workdays": 5}


def fjell(*pilot: str, hidden: bool = True, **changes: Any) -> Organization:
    """A hospital that tries messages at these units; `hidden` is whether it has a discreet one."""
    messages = {"status": "pilot", "pilot_units": pilot} if pilot else {"status": "off"}
    table = {
        "id": "fjell",
        "name": "Fjellsykehuset",
        "number": "993467049",
        "phone": "22 00 00 00",
        "opening_hours": "Hverdager kl. 08.00–15.30",
        "address": "Postboks 1, 0001 Fjell",
        "sites": [{"id": "topp", "name": "Toppen", "address": "Toppveien 1, 0002 Fjell"}],
        "units": [*UNITS, HIDDEN] if hidden else UNITS,
        "services": {
            "appointments": {"status": "active"},
            "messages": messages,
            "records": {"status": "off"},
        },
        "record": {"shown": [], "order": {"weeks": 3}},
        "appointments": {"letter_without_second_fact": True},
        **({"messages": {"topics": [TOPIC]}} if pilot else {}),
    }
    return Organization.model_validate({**table, **changes})


def seen(organization: Organization) -> OrganizationView:
    return Organizations([organization]).get(organization.id)


def test_a_hospital_is_shown_with_its_places_and_whom_to_ask() -> None:
    shown = seen(fjell()).model_dump(include={"name", "phone", "sites", "record"})
    assert shown == {
        "name": "Fjellsykehuset",
        "phone": "22 00 00 00",
        "sites": ({"name": "Toppen", "address": "Toppveien 1, 0002 Fjell"},),
        "record": {
            "shown": (),
            "order": {"address": "Postboks 1, 0001 Fjell", "phone": "22 00 00 00", "weeks": 3},
            "delay_hours": 24,
        },
    }


def test_a_unit_tells_its_site_and_what_is_on_there() -> None:
    units = seen(fjell("fjell-102")).units
    assert [(unit.name, unit.site, unit.services) for unit in units] == [
        ("Ortopeden", "Toppen", ("appointments",)),
        ("Hudklinikken", "Toppen", ("appointments", "messages")),
    ]


def test_a_pilot_tells_where() -> None:
    messages = seen(fjell("fjell-101", "fjell-102")).services.messages
    assert messages.pilot_units == ("Ortopeden", "Hudklinikken")
    assert not messages.more_pilot_units


@pytest.mark.parametrize("named", [("fjell-101",), ()])
def test_a_pilot_at_a_discreet_unit_is_somewhere_else_as_well(named: tuple[str, ...]) -> None:
    messages = seen(fjell(*named, "fjell-103")).services.messages
    assert messages.status == "pilot"
    assert messages.pilot_units == ("Ortopeden",) * len(named)
    assert messages.more_pilot_units


def test_a_hospital_looks_the_same_with_and_without_a_discreet_unit() -> None:
    """Unless that unit pilots something: then one sees that there is more, and not where."""
    assert seen(fjell()) == seen(fjell(hidden=False))


def test_nothing_tells_of_the_discreet_units_there_are() -> None:
    told = Organizations(organizations().values()).list().model_dump_json()
    for unit in (unit for each in organizations().values() for unit in each.units):
        assert (unit.id in told) != unit.discreet
        assert (unit.name in told) != unit.discreet


def test_all_stand_by_name_however_it_is_written() -> None:
    dal = fjell(id="dal", name="Sykehuset i Dalen", units=[{**UNITS[0], "id": "dal-101"}])
    listed = Organizations([fjell(name="Sykehuset Innlandet"), dal]).list().items
    assert [each.name for each in listed] == ["Sykehuset i Dalen", "Sykehuset Innlandet"]


def test_who_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound):
        Organizations([fjell()]).get("dal")
