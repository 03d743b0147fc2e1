"""Whom one can sign in as: everyone once, told apart, named by what tells no number."""

import re
from datetime import date

from local.accounts import Account, employees, patients
from local.demo import persons, staff

TODAY = date(2026, 11, 23)
PATIENTS = patients(persons(7), TODAY)
EMPLOYEES = employees(staff(7))


def noted(national_id: str) -> str:
    return next(each["note"] for each in PATIENTS if each["national_id"] == national_id)


def test_every_person_can_sign_in_and_one_from_abroad_has_no_number() -> None:
    numbers = [each["national_id"] for each in PATIENTS]
    assert len(set(numbers)) == len(numbers) == 41
    assert set(numbers) == {person.national_id for person in persons(7)} | {None}


def test_page_says_what_is_special_about_whom() -> None:
    kinds = {person.kind: noted(person.national_id) for person in persons(7)}
    assert kinds["child-14"] == "14 år"
    assert kinds["youth-17"] == "17 år"
    assert kinds["deceased"].endswith("død")
    assert "sperret adresse" in kinds["protected"]
    assert "D-nummer ble fødselsnummer" in kinds["changed-number"]


def test_age_is_told_by_the_day() -> None:
    later = patients(persons(7), date(2027, 2, 27))
    assert next(each["note"] for each in later if each["national_id"] == "27820999830") == "18 år"


def test_who_works_at_two_hospitals_signs_in_as_one() -> None:
    assert len(EMPLOYEES) == len({each["national_id"] for each in EMPLOYEES}) < len(staff(7))
    [both] = [each["note"] for each in EMPLOYEES if each["note"].count(" ved ") == 2]
    assert "Oslo universitetssykehus" in both
    assert "Sykehuset Østfold" in both


def test_subjects_are_distinct_and_tell_no_number() -> None:
    everyone: list[Account] = [*PATIENTS, *EMPLOYEES]
    assert len({each["subject"] for each in everyone}) == len(everyone)
    assert not any(re.search(r"\d{11}", each["subject"]) for each in everyone)
