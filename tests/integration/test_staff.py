"""Who works where, as the hospitals' systems say; and what that does to whoever is signed in."""

from typing import Any

import pytest

from functions.shared.organizations import organizations
from tests.integration.arriving import landed, me, refusal
from tests.integration.outside import staff_claims
from tests.integration.world import Answer, World, unit

NURSE = "/identity/staff/nurse"
ONE, TWO = [each.id for each in organizations()["ous"].units[:2]]
BODY: dict[str, Any] = {"name": "Rask Ravn", "function": "nurse", "units": [ONE]}


def feed(world: World, organization: str = "ous", **fields: Any) -> Answer:
    if organization != "ous":
        fields = {"units": [unit(organization)], **fields}
    return world.send("PUT", NURSE, {**BODY, **fields}, token=world.token(organization))


def remove(world: World, organization: str = "ous", version: int | None = None) -> Answer:
    query = {"source_version": version} if version else None
    return world.send("DELETE", NURSE, query=query, token=world.token(organization))


def sign_in(world: World, organization: str = "") -> Answer:
    return world.sign_in("staff", query={"organization": organization}, **staff_claims("nurse"))


def is_at_work(world: World) -> bool:
    return landed(sign_in(world)) == "/min-side"


def test_what_is_fed_is_answered_and_can_sign_in(world: World) -> None:
    answer = feed(world, units=[TWO, ONE, TWO], hpr_number="1234567")
    assert (answer.status, answer.body) == (
        200,
        {"subject": "nurse", "organization": "ous", "function": "nurse", "units": [ONE, TWO]},
    )
    assert [each["id"] for each in me(world, sign_in(world).cookie).body["units"]] == [ONE, TWO]


@pytest.mark.parametrize("version", [None, 7])
def test_saying_it_again_changes_nothing(world: World, version: int | None) -> None:
    fields: dict[str, Any] = {"source_version": version} if version else {}
    first = feed(world, **fields)
    cookie = sign_in(world).cookie
    assert feed(world, **fields).body == first.body
    assert me(world, cookie).status == 200


def test_what_is_older_than_what_was_heard_changes_nothing(world: World) -> None:
    feed(world, source_version=5, function="doctor")
    late = feed(world, source_version=4, function="secretary")
    assert (late.status, late.body["function"]) == (200, "doctor")
    assert remove(world, version=4).status == 204
    assert is_at_work(world)


def test_without_versions_the_last_to_arrive_counts(world: World) -> None:
    feed(world, function="doctor")
    assert feed(world, function="secretary").body["function"] == "secretary"
    remove(world)
    assert not is_at_work(world)
    feed(world)
    assert is_at_work(world)


def test_a_removal_that_comes_before_what_it_removes(world: World) -> None:
    assert remove(world, version=5).status == 204
    assert feed(world, source_version=4).body["units"] == []
    assert not is_at_work(world)
    assert feed(world, source_version=6).body["units"] == [ONE]
    assert is_at_work(world)


def test_a_second_removal_counts_though_the_first_did_it(world: World) -> None:
    """What was said between the two may arrive after both."""
    feed(world, source_version=1)
    remove(world, version=2)
    remove(world, version=9)
    feed(world, source_version=5)
    assert not is_at_work(world)
    feed(world, source_version=10)
    assert is_at_work(world)


@pytest.mark.parametrize("version", [None, 5])
def test_a_removal_may_be_repeated(world: World, version: int | None) -> None:
    feed(world)
    cookie = sign_in(world).cookie
    for _ in range(2):
        assert remove(world, version=version).status == 204
    assert me(world, cookie).status == 401
    before = world.items("staff")
    assert remove(world, version=version).status == 204
    assert world.items("staff") == before


def test_removing_whom_nobody_knows_leaves_nothing(world: World) -> None:
    assert remove(world).status == 204
    assert world.items("staff") == []


@pytest.mark.parametrize("units", [["no-such-unit"], [ONE, "no-such-unit"], [unit("ahus")]])
def test_units_that_are_not_the_organizations(world: World, units: list[str]) -> None:
    answer = feed(world, units=units)
    assert (answer.status, answer.code) == (404, "not-found")
    assert world.items("staff") == []


@pytest.mark.parametrize(
    "fields",
    [
        {"name": ""},
        {"name": "A\u202eB"},
        {"name": None},
        {"function": "manager"},
        {"units": None},
        {"units": ONE},
        {"hpr_number": "12 34"},
        {"hpr_number": 1234},
        {"source_version": 0},
        {"source_version": "5"},
        {"salary": 1},
    ],
    ids=str,
)
def test_a_malformed_person(world: World, fields: dict[str, Any]) -> None:
    answer = feed(world, **fields)
    assert (answer.status, answer.code) == (422, "invalid-request")
    assert world.items("staff") == []


@pytest.mark.parametrize(
    "change",
    [{"units": [ONE]}, {"units": []}, {"function": "secretary"}],
    ids=["a unit less", "no unit left", "another function"],
)
def test_what_is_taken_away_ends_the_sessions_that_had_it(
    world: World, change: dict[str, Any]
) -> None:
    feed(world, units=[ONE, TWO])
    cookies = [sign_in(world).cookie for _ in range(2)]
    feed(world, **{"units": [ONE, TWO], **change})
    assert {me(world, cookie).status for cookie in cookies} == {401}
    assert is_at_work(world)


@pytest.mark.parametrize("change", [{"units": [ONE, TWO]}, {"name": "Rask Rev"}])
def test_what_is_added_ends_nothing(world: World, change: dict[str, Any]) -> None:
    feed(world)
    cookie = sign_in(world).cookie
    feed(world, **change)
    told = me(world, cookie).body
    assert [each["id"] for each in told["units"]] == [ONE], "until the next sign-in"
    assert told["name"] == change.get("name", "Rask Ravn")


def test_a_removal_ends_sessions_at_that_organization_alone(world: World) -> None:
    feed(world)
    feed(world, "ahus")
    here, there = sign_in(world, "ous").cookie, sign_in(world, "ahus").cookie
    remove(world)
    assert (me(world, here).status, me(world, there).status) == (401, 200)
    assert me(world, sign_in(world).cookie).body["organization"] == "ahus"


def test_one_organization_says_nothing_of_who_works_at_another(world: World) -> None:
    feed(world)
    cookie = sign_in(world).cookie
    remove(world, "ahus")
    feed(world, "ahus", function="doctor")
    told = me(world, cookie).body
    assert (told["organization"], told["function"]) == ("ous", "nurse")


def test_who_works_at_several_says_where_they_are_now(world: World) -> None:
    feed(world)
    feed(world, "ahus")
    assert refusal(world, sign_in(world)) == ("choose-organization", "staff")
    assert me(world, sign_in(world, "ahus").cookie).body["organization"] == "ahus"


def test_nobody_signs_in_where_they_do_not_work(world: World) -> None:
    feed(world)
    assert refusal(world, sign_in(world, "ahus")) == ("not-staff", "staff")
    assert refusal(world, sign_in(world, "no-such")) == ("not-staff", "staff")


def test_names_and_hpr_numbers_stand_sealed(world: World) -> None:
    feed(world, hpr_number="7654321")
    sign_in(world)
    for table in ("staff", "sessions"):
        stored = str(world.items(table))
        assert "nurse" in stored
        for secret in ("Rask", "Ravn", "7654321"):
            assert secret not in stored, table


@pytest.mark.parametrize("subject", ["a b", "å", "a@b", "a" * 129])
def test_a_subject_that_helseid_does_not_give(world: World, subject: str) -> None:
    answer = world.send("PUT", f"/identity/staff/{subject}", BODY, token=world.token())
    assert (answer.status, answer.code) == (422, "invalid-request")


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_people_do_not_say_where_they_work(world: World, method: str) -> None:
    answer = world.send(method, NURSE, BODY, cookie=world.staff())
    assert (answer.status, answer.code) == (403, "wrong-role")
