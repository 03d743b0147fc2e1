"""The demo's staff: nobody real, nothing the feed would refuse, and somebody for every role."""

from datetime import UTC, datetime, timedelta

import pytest

from functions.shared.national_id import is_valid
from functions.shared.organizations import organizations
from local.demo import StaffMember, fed_staff, persons, staff

SEED = 7
NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def members() -> list[StaffMember]:
    return staff(SEED)


def test_nobody_exists_and_nobody_is_a_patient_too(members: list[StaffMember]) -> None:
    patients = persons(SEED)
    for each in members:
        assert is_valid(each.national_id, "local")
        assert not is_valid(each.national_id, "prod")
        assert each.name not in {patient.name for patient in patients}


def test_there_is_every_function_at_a_hospital(members: list[StaffMember]) -> None:
    assert {each.function for each in members if each.organization_id == "ous"} == {
        "doctor",
        "nurse",
        "secretary",
        "records-office",
    }
    assert {each.organization_id for each in members} == {"ous", "so"}


def test_somebody_works_at_two(members: list[StaffMember]) -> None:
    [both] = {
        each.subject for each in members if sum(each.name == other.name for other in members) == 2
    }
    works = {each.organization_id for each in members if each.subject == both}
    assert works == {"ous", "so"}


def test_they_work_at_units_of_their_organization(members: list[StaffMember]) -> None:
    for each in members:
        assert each.units
        assert all(organizations()[each.organization_id].unit(unit) for unit in each.units)


def test_login_needs_the_url_safe_form(members: list[StaffMember]) -> None:
    assert any(set("+/") & set(each.login) for each in members)
    assert not any(set("+/=") & set(each.subject) for each in members)


def test_feed_says_the_same_again_and_more_recently_the_next_day() -> None:
    today, tomorrow = list(fed_staff(SEED, NOW)), list(fed_staff(SEED, NOW + timedelta(days=1)))
    assert today == list(fed_staff(SEED, NOW + timedelta(hours=3)))
    for before, after in zip(today, tomorrow, strict=True):
        assert after.path == before.path == f"/identity/staff/{before.subject}"
        assert after.body["source_version"] > before.body["source_version"]
