"""Organizations: what a file may say, and what holds over the real ones."""

import copy
import re
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from stdnum.no import orgnr

from functions.shared.organizations import (
    Organization,
    load,
    organization_of_number,
    organizations,
)
from functions.shared.organizations.parts import ALL_TYPES

TOPIC = {"id": "other", "name": "Noe annet", "name_en": "Else", "answer_workdays": 5}

TABLE: dict[str, Any] = {
    "id": "fjell",
    "name": "Fjellsykehuset",
    "number": "993467049",
    "phone": "22 00 00 00",
    "opening_hours": "Hverdager kl. 08.00–15.30",
    "address": "Postboks 1, 0001 Fjell",
    "sites": [{"id": "topp", "name": "Toppen", "address": "Toppveien 1, 0002 Fjell"}],
    "units": [
        {"id": "fjell-101", "name": "Poliklinikken", "department": "Avdelingen", "site": "topp"},
        {
            "id": "fjell-102",
            "name": "Ruspoliklinikken",
            "department": "Avdelingen",
            "site": "topp",
            "phone": "900 00 000",
            "opening_hours": "Tirsdager",
            "address": "Bakveien 2, 0003 Fjell",
            "care": "addiction",
            "discreet": True,
        },
    ],
    "services": {
        "appointments": {"status": "active"},
        "messages": {"status": "pilot", "pilot_units": ["fjell-102"]},
        "records": {"status": "off"},
    },
    "record": {"shown": [], "order": {"weeks": 3}},
    "appointments": {"letter_without_second_fact": True},
    "messages": {"topics": [TOPIC]},
    "fees": [
        {"year": 2021, "care": "somatic", "amount": 1125},
        {"year": 2021, "care": "addiction", "amount": 375},
    ],
}


def changed(path: str, value: object) -> dict[str, Any]:
    """The table with one value changed; the path's numbers count in lists."""
    table = copy.deepcopy(TABLE)
    *steps, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    inner: Any = table
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return table


@pytest.fixture
def fjell() -> Organization:
    return Organization.model_validate(TABLE)


def test_a_unit_has_its_organizations_phone_and_hours_and_its_sites_address(
    fjell: Organization,
) -> None:
    unit = fjell.unit("fjell-101")
    assert unit is not None
    assert unit.phone == fjell.phone
    assert unit.opening_hours == fjell.opening_hours
    assert unit.address == "Toppveien 1, 0002 Fjell"


def test_a_unit_may_have_its_own(fjell: Organization) -> None:
    unit = fjell.unit("fjell-102")
    assert unit is not None
    assert (unit.phone, unit.opening_hours) == ("900 00 000", "Tirsdager")
    assert unit.address == "Bakveien 2, 0003 Fjell"


def test_units_and_sites_are_found_by_id_alone(fjell: Organization) -> None:
    site = fjell.site("topp")
    assert site is not None
    assert site.name == "Toppen"
    assert fjell.site("bunn") is None
    assert fjell.unit("ous-101") is None


def test_an_active_service_is_offered_by_every_unit_it_has(fjell: Organization) -> None:
    assert fjell.offers("appointments", "fjell-101")
    assert not fjell.offers("appointments", "fjell-999")


def test_messages_that_are_on_and_only_those_are_about_something() -> None:
    with pytest.raises(ValueError, match="say what they are about"):
        Organization.model_validate(changed("messages", {"topics": []}))
    with pytest.raises(ValueError, match="say what they are about"):
        Organization.model_validate(changed("services.messages", {"status": "off"}))
    with pytest.raises(ValueError, match="said twice"):
        Organization.model_validate(changed("messages", {"topics": [TOPIC, TOPIC]}))


def test_a_unit_is_written_to_about_its_own_topics_or_all(fjell: Organization) -> None:
    unit = fjell.units[0]
    assert [topic.id for topic in fjell.topics_of(unit)] == ["other"]
    assert fjell.topics_of(unit.model_copy(update={"topics": ("prescription",)})) == ()
    assert fjell.topic("prescription") is None


def test_a_pilot_is_offered_by_the_units_it_lists(fjell: Organization) -> None:
    assert fjell.offers("messages", "fjell-102")
    assert not fjell.offers("messages", "fjell-101")


def test_what_is_off_is_offered_nowhere(fjell: Organization) -> None:
    assert not fjell.offers("records", "fjell-101")


def test_a_fee_is_known_by_care_and_year_or_not_at_all(fjell: Organization) -> None:
    assert fjell.fee("somatic", 2021) == 1125
    assert fjell.fee("addiction", 2021) == 375
    assert fjell.fee("psychiatry", 2021) is None
    assert fjell.fee("somatic", 2022) is None


def test_rules_that_are_not_said_are_the_usual_ones(fjell: Organization) -> None:
    assert fjell.appointments.cancel_hours == 24
    assert fjell.appointments.weekend_hour == time(12)


def test_a_unit_has_its_organizations_rules_but_for_what_it_says_itself() -> None:
    table = changed("appointments", {"letter_without_second_fact": True, "cancel_hours": 48})
    table["units"][0]["appointments"] = {"phone_only_workdays": 2, "weekend_hour": time(10)}
    units = Organization.model_validate(table).units
    rules = [(each.appointments.cancel_hours, each.appointments.weekend_hour) for each in units]
    assert rules == [(48, time(10)), (48, time(12))]
    assert [each.appointments.phone_only_workdays for each in units] == [2, 0]


def test_a_discreet_unit_has_no_rules_of_its_own_by_which_one_could_tell_it() -> None:
    table = changed("units.1.appointments", {"phone_only_workdays": 2})
    with pytest.raises(ValidationError, match="would tell"):
        Organization.model_validate(table)


def test_a_unit_does_not_speak_for_the_letters() -> None:
    table = changed("units.0.appointments", {"letter_without_second_fact": False})
    with pytest.raises(ValidationError):
        Organization.model_validate(table)


def test_an_organization_without_appointments_need_not_speak_of_its_letters() -> None:
    table = changed("services.appointments.status", "off") | {"appointments": {}}
    assert not Organization.model_validate(table).offers("appointments", "fjell-101")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("number", "993467048"),
        ("number", "99346704"),
        ("number", "٩٩٣٤٦٧٠٤٩"),
        ("number", 993467049),
        ("id", "Fjell"),
        ("name", ""),
        ("name", "Fjell\u202esykehuset"),
        ("phone", "+47 22 00 00 00"),
        ("phone", "02770"),
        ("address", "Postboks 1"),
        ("colour", "teal"),
        ("sites", []),
        ("units", []),
        ("sites.0.number", "974589096"),
        ("sites.0.colour", "teal"),
        ("units.0.id", "fjell-1"),
        ("units.0.id", "ous-101"),
        ("units.0.id", "fjell-rus"),
        ("units.0.id", "fjell-102"),
        ("units.0.site", "bunn"),
        ("units.0.care", "dental"),
        ("units.0.discreet", "yes"),
        ("units.1.discreet", False),
        ("units.1.care", "psychiatry-and-more"),
        ("services.records", {"status": "on"}),
        ("services.records", {"status": "off", "pilot_units": ["fjell-101"]}),
        ("services.records", {"status": "active", "pilot_units": ["fjell-101"]}),
        ("services.records", {"status": "pilot"}),
        ("services.records", {"status": "pilot", "pilot_units": ["fjell-999"]}),
        ("services.records", {"status": "pilot", "pilot_units": "fjell-101"}),
        ("services.letters", {"status": "off"}),
        ("record.shown", [{"kind": "note", "since": date(2014, 1, 1)}]),
        ("record.order", {}),
        ("record.order.weeks", 0),
        ("record.order.weeks", "3"),
        ("record.order.address", "Postboks 1"),
        ("record.order.phone", "02770"),
        ("record.order.email", "arkiv@fjell.test"),
        ("appointments.letter_without_second_fact", False),
        ("appointments.cancel_hours", -1),
        ("appointments.cancel_hours", "24"),
        ("appointments.weekend_hour", "12:00"),
        ("fees.0.amount", 1125.0),
        ("fees.0.amount", 0),
        ("fees.0.year", "2021"),
        ("fees.1.care", "somatic"),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused(path: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Organization.model_validate(changed(path, value))


NOTES: dict[str, Any] = {"kind": "note", "since": date(2014, 1, 1)}


def with_records(*shown: dict[str, Any], status: str = "active") -> dict[str, Any]:
    """The table of an organization whose records are on."""
    pilot = {"pilot_units": ["fjell-101"]} if status == "pilot" else {}
    table = changed("services.records", {"status": status, **pilot})
    return {**table, "record": {"shown": list(shown), "order": {"weeks": 3}}}


@pytest.mark.parametrize("status", ["active", "pilot"])
def test_records_that_are_on_say_what_they_show(status: str) -> None:
    (shown,) = Organization.model_validate(with_records(NOTES, status=status)).record.shown
    assert (shown.kind, shown.since) == ("note", date(2014, 1, 1))
    with pytest.raises(ValidationError, match="say what they show"):
        Organization.model_validate(with_records(status=status))


@pytest.mark.parametrize(
    "shown",
    [
        {"kind": "image", "since": date(2014, 1, 1)},
        {"kind": "note", "since": "2014-01-01"},
        {"kind": "note"},
    ],
)
def test_what_is_shown_is_a_known_kind_since_a_day(shown: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Organization.model_validate(with_records(shown))


def test_a_kind_is_shown_since_one_day_only() -> None:
    with pytest.raises(ValidationError, match="note: said twice"):
        Organization.model_validate(with_records(NOTES, {**NOTES, "since": date(2016, 4, 1)}))


def test_copies_are_ordered_from_the_organization_unless_another_office_takes_orders() -> None:
    order = Organization.model_validate(TABLE).record.order
    assert (order.address, order.phone, order.weeks) == (TABLE["address"], TABLE["phone"], 3)
    own = {"weeks": 4, "address": "Arkivveien 1, 0001 Fjell", "phone": "22 00 00 01"}
    order = Organization.model_validate(changed("record.order", own)).record.order
    assert order.model_dump() == own


def test_two_sites_of_one_id_are_refused() -> None:
    with pytest.raises(ValidationError, match="topp: said twice"):
        Organization.model_validate(changed("sites", TABLE["sites"] * 2))


@pytest.mark.parametrize("part", sorted(set(TABLE) - {"fees"}))
def test_nothing_but_fees_may_be_left_out(part: str) -> None:
    table = {name: value for name, value in TABLE.items() if name != part}
    with pytest.raises(ValidationError):
        Organization.model_validate(table)


def test_a_pilot_of_appointments_needs_letters_without_the_second_fact() -> None:
    table = changed("services.appointments", {"status": "pilot", "pilot_units": ["fjell-101"]})
    table["appointments"] = {}
    with pytest.raises(ValidationError, match="second fact"):
        Organization.model_validate(table)


@given(st.integers(min_value=800_000_000, max_value=999_999_999).map(str))
def test_organization_numbers_are_judged_as_the_standard_library_of_numbers_does(
    number: str,
) -> None:
    try:
        Organization.model_validate({**TABLE, "number": number})
    except ValidationError:
        assert not orgnr.is_valid(number)
    else:
        assert orgnr.is_valid(number)


def test_an_organization_cannot_be_changed(fjell: Organization) -> None:
    with pytest.raises(ValidationError):
        fjell.name = "Dalsykehuset"  # type: ignore[misc]


FILE = """
id = "{id}"
name = "Fjellsykehuset"
number = "{number}"
phone = "22 00 00 00"
opening_hours = "Hverdager"
address = "Postboks 1, 0001 Fjell"
sites = [{{ id = "topp", name = "Toppen", address = "Toppveien 1, 0002 Fjell" }}]
units = [{{ id = "{id}-101", name = "Poliklinikken", department = "Avdelingen", site = "topp" }}]
services = {{ appointments.status = "off", messages.status = "off", records.status = "off" }}
record = {{ shown = [], order = {{ weeks = 3 }} }}
appointments = {{ weekend_hour = 14:00:00 }}
"""


def test_a_folder_holds_one_file_for_each(tmp_path: Path) -> None:
    (tmp_path / "fjell.toml").write_text(FILE.format(id="fjell", number="993467049"))
    (tmp_path / "dal.toml").write_text(FILE.format(id="dal", number="983971636"))
    found = load(tmp_path)
    assert sorted(found) == ["dal", "fjell"]
    assert found["fjell"].appointments.weekend_hour == time(14)


def test_a_file_under_another_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "dal.toml").write_text(FILE.format(id="fjell", number="993467049"))
    with pytest.raises(ValueError, match=r"dal\.toml is the file of fjell"):
        load(tmp_path)


def test_two_organizations_of_one_number_are_refused(tmp_path: Path) -> None:
    for name in ("fjell", "dal"):
        (tmp_path / f"{name}.toml").write_text(FILE.format(id=name, number="993467049"))
    with pytest.raises(ValueError, match="one number"):
        load(tmp_path)


NUMBERS = {
    "ous": "993467049",
    "ahus": "983971636",
    "so": "983971768",
    "si": "983971709",
    "siv": "983975259",
    "sthf": "983975267",
    "sshf": "983975240",
    "vv": "894166762",
    "sunhf": "883971752",
    "lovisenberg": "974207532",
    "diakonhjemmet": "974116804",
    "martina-hansens": "985962170",
    "betanien": "981275721",
    "revmatisme": "985773238",
}


def test_the_regions_organizations_are_all_there() -> None:
    assert {each.id: each.number for each in organizations().values()} == NUMBERS


def test_they_are_read_once() -> None:
    assert organizations() is organizations()


@pytest.mark.parametrize(("organization_id", "number"), NUMBERS.items())
def test_one_is_found_by_its_number(organization_id: str, number: str) -> None:
    assert organization_of_number(number) is organizations()[organization_id]


def test_an_unknown_number_is_nobodys() -> None:
    assert organization_of_number("974707152") is None


def test_there_are_units_enough_and_each_id_is_one_units() -> None:
    ids = [unit.id for each in organizations().values() for unit in each.units]
    assert len(ids) >= 40
    assert len(set(ids)) == len(ids)


def test_appointments_are_active_in_pilot_and_off() -> None:
    statuses = {each.services.appointments.status for each in organizations().values()}
    assert statuses == {"active", "pilot", "off"}


REST = ("plan", "procedure", "referral", "letter", "sick-leave")


@pytest.mark.parametrize(
    ("organization_id", "rest_since"), [("ous", date(2016, 4, 1)), ("so", date(2015, 10, 18))]
)
def test_two_hospitals_show_large_parts_of_the_record(
    organization_id: str, rest_since: date
) -> None:
    shown = {each.kind: each.since for each in organizations()[organization_id].record.shown}
    assert shown == {
        "discharge-summary": date(2013, 1, 1),
        "note": date(2014, 1, 1),
        "profession-summary": date(2014, 1, 1),
        **dict.fromkeys(REST, rest_since),
    }


def test_the_others_show_nothing_of_it_and_every_one_takes_orders_by_post() -> None:
    showing = {each.id for each in organizations().values() if each.record.shown}
    assert showing == {"ous", "so"}
    assert {each.record.order.weeks for each in organizations().values()} == {3}


def test_sensitive_names_belong_to_discreet_units() -> None:
    units = [unit for each in organizations().values() for unit in each.units]
    for unit in units:
        if re.search(r"psyk(?!ologi)|rus|infeksjon|avhengighet|hukommelse", unit.name.lower()):
            assert unit.discreet, unit.id
    assert sum(unit.discreet for unit in units) >= 5
    assert {unit.care for unit in units if unit.discreet} == {"somatic", "psychiatry", "addiction"}


def test_no_amount_is_guessed_for_years_that_nobody_has_told_of() -> None:
    for each in organizations().values():
        assert each.fee("somatic", 2021) == 1125
        assert each.fee("psychiatry", 2021) == each.fee("addiction", 2021) == 375
        assert all(each.fee("somatic", year) is None for year in (2022, 2024, 2025, 2026, 2027))


def test_a_discreet_unit_is_not_booked_by_whoever_looks() -> None:
    with pytest.raises(ValidationError, match="would have to know of it"):
        Organization.model_validate(changed("units.1.book_types", ["examination"]))
    booked = Organization.model_validate(changed("units.0.book_types", ["examination"]))
    assert booked.units[0].book_types == ("examination",)


@pytest.mark.parametrize("rule", ["cancel_types", "move_types", "short_notice_types"])
def test_no_general_rule_tells_which_kind_a_discreet_visit_is(rule: str) -> None:
    with pytest.raises(ValidationError, match="for all kinds, or for none"):
        Organization.model_validate(changed(f"appointments.{rule}", ["follow-up"]))
    for kinds in ([], list(ALL_TYPES)):
        Organization.model_validate(changed(f"appointments.{rule}", kinds))
    own = {rule: ["follow-up"]}
    Organization.model_validate(changed("units.0.appointments", own))
