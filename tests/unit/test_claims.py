"""What a provider must say of someone before they are let in."""

from typing import Any

import pytest

from functions.identity.claims import (
    LOGOUT_EVENT,
    ORGANIZATION,
    SECURITY_LEVEL,
    SignInRefused,
    ended_login,
    national_number,
    staff_subject,
    system_organization,
)
from functions.shared.organizations import organizations

NUMBER = "14835949436"
STRONG = {"acr": "idporten-loa-high", "pid": NUMBER}
LOGOUT: dict[str, Any] = {"sid": "a-login", "events": {LOGOUT_EVENT: {}}}


def refusal(claims: dict[str, Any], judge: Any) -> str:
    with pytest.raises(SignInRefused) as caught:
        judge(claims)
    return caught.value.code


def test_a_strong_eid_vouches_for_a_national_number() -> None:
    assert national_number(STRONG) == NUMBER


@pytest.mark.parametrize(
    "acr", ["idporten-loa-substantial", "Level4", "", None, ["idporten-loa-high"], 4]
)
def test_no_other_word_for_strong_is_taken(acr: object) -> None:
    assert refusal({**STRONG, "acr": acr}, national_number) == "weak-eid"


def test_a_weak_eid_is_told_so_though_its_number_is_missing_too() -> None:
    assert refusal({"acr": "idporten-loa-substantial"}, national_number) == "weak-eid"
    assert refusal({"pid": NUMBER}, national_number) == "weak-eid"


@pytest.mark.parametrize("claims", [{}, {"pid": None}, {"pid": int(NUMBER)}, {"pid": [NUMBER]}])
def test_a_foreign_eid_has_no_national_number(claims: dict[str, Any]) -> None:
    told = refusal({"acr": STRONG["acr"], **claims}, national_number)
    assert told == "no-national-number"


@pytest.mark.parametrize(
    ("sub", "subject"),
    [
        ("nurse", "nurse"),
        ("YW5uYSBiZXJn+/a=", "YW5uYSBiZXJn-_a"),
        ("abc==", "abc"),
        ("urn:example~a.b", "urn:example~a.b"),
        ("a" * 128, "a" * 128),
    ],
)
def test_the_subject_of_staff_can_stand_in_an_address(sub: str, subject: str) -> None:
    assert staff_subject({"sub": sub, SECURITY_LEVEL: "4"}) == subject


@pytest.mark.parametrize("sub", ["", "=", "a b", "a#b", "a?b", "å", "a" * 129, "a\n", "..%2f"])
def test_a_subject_that_cannot_is_refused(sub: str) -> None:
    assert refusal({"sub": sub, SECURITY_LEVEL: "4"}, staff_subject) == "refused"


@pytest.mark.parametrize("level", ["3", "", None, 4, ["4"], "44"])
def test_staff_come_with_level_four_alone(level: object) -> None:
    assert refusal({"sub": "nurse", SECURITY_LEVEL: level}, staff_subject) == "weak-eid"


def test_a_system_acts_for_the_organization_of_its_token() -> None:
    ous = organizations()["ous"]
    claims: dict[str, Any] = {ORGANIZATION: ous.number}
    for scope in ("other minjournal:feed", ["other", "minjournal:feed"]):
        assert system_organization({**claims, "scope": scope}, "minjournal:feed") == ous


def test_a_token_that_is_not_for_us_is_for_no_organization() -> None:
    claims = {"scope": "minjournal:feed", ORGANIZATION: organizations()["ous"].number}
    changes: list[dict[str, Any]] = [
        {"scope": "minjournal:feeds"},
        {"scope": ["minjournal:feeds"]},
        {"scope": ["other minjournal:feed"]},
        {"scope": {"minjournal:feed": True}},
        {"scope": None},
        {"cnf": {"jkt": "a key whose proof is not asked for"}},
        {ORGANIZATION: "999999999"},
        {ORGANIZATION: None},
    ]
    for changed in changes:
        assert system_organization({**claims, **changed}, "minjournal:feed") is None, changed


def test_a_logout_token_names_the_login_that_ends() -> None:
    assert ended_login(LOGOUT) == "a-login"


@pytest.mark.parametrize(
    "change",
    [
        {"events": {}},
        {"events": None},
        {"events": [LOGOUT_EVENT]},
        {"events": LOGOUT_EVENT},
        {"nonce": "n"},
        {"nonce": None},
        {"sid": None},
        {"sid": 7},
    ],
)
def test_what_is_no_logout_token_ends_nothing(change: dict[str, Any]) -> None:
    assert ended_login({**LOGOUT, **change}) is None
