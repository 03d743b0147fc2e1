"""Signing in and out on the deployed stack: first ID-porten's five mandatory verification tests."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from tests.person import Person, code_of
from tests.stack import Stack


@pytest.fixture
def person(stack: Stack) -> Iterator[Person]:
    with Person(stack) as made:
        yield made


def national_id(stack: Stack, note: str = "ordinary") -> str:
    return str(next(each for each in stack.demo["persons"] if each["note"] == note)["national_id"])


def test_1_sign_in(stack: Stack, person: Person) -> None:
    assert person.me().status_code == 401
    assert person.sign_in(national_id(stack)) == "/min-side"
    me = person.me()
    assert me.status_code == 200
    assert me.json()["role"] == "patient"
    assert me.json()["assurance"] == "high"


def test_2_sign_out_at_the_provider(stack: Stack, person: Person) -> None:
    """Begun here, it ends the login there as well: nobody is known there any more."""
    person.sign_in(national_id(stack))
    url = person.send("POST", "/identity/sign-out").json()["end_session_url"]
    assert person.me().status_code == 401
    assert person.follow_sign_out(url) == f"{stack.origin}/utlogget"
    with pytest.raises(AssertionError, match="the provider asks who it is"):
        person.sign_in(None)


def test_3_front_channel_sign_out(stack: Stack, person: Person) -> None:
    """Begun at the provider, told by a frame in the browser: no cookie of ours comes along."""
    person.sign_in(national_id(stack))
    session = dict(person.cookies)
    issuer = f"{stack.demo['provider']}/idporten"
    told = person.client.post(f"{issuer}/session/end")
    (frame,) = re.findall(r'<iframe[^>]* src="([^"]+)"', told.text)
    assert urlsplit(frame).path == "/identity/front-channel-sign-out"
    answer = httpx.get(frame.replace("&amp;", "&"), trust_env=False)
    assert answer.status_code == 200
    assert "frame-ancestors" not in answer.headers["content-security-policy"]
    person.cookies.update(session)
    assert person.me().status_code == 401


def test_4_single_sign_on(stack: Stack, person: Person) -> None:
    """Who is known to the provider gets in without being asked, with a new session of ours."""
    person.sign_in(national_id(stack))
    first = person.cookies.pop("__Host-minjournal")
    assert person.sign_in(None) == "/min-side"
    assert person.cookies["__Host-minjournal"] != first


def test_5_out_after_30_idle_minutes(stack: Stack, person: Person) -> None:
    person.sign_in(national_id(stack))
    try:
        stack.clock.move(timedelta(minutes=29))
        assert person.me(**{"X-Background": "1"}).status_code == 200
        stack.clock.move(timedelta(minutes=2))
        assert person.me().status_code == 401
        with pytest.raises(AssertionError, match="the provider asks who it is"):
            person.sign_in(None)
    finally:
        stack.clock.reset()


@pytest.mark.parametrize(
    ("note", "eid", "code"),
    [
        ("ordinary", "MinID", "weak-eid"),
        ("child-14", "BankID", "underage"),
        ("deceased", "BankID", "closed"),
    ],
)
def test_who_is_refused_has_no_session(
    stack: Stack, person: Person, note: str, eid: str, code: str
) -> None:
    assert code_of(person.sign_in(national_id(stack, note), eid=eid)) == code
    assert "__Host-minjournal" not in person.cookies


def test_a_register_that_does_not_answer_lets_nobody_in(stack: Stack, person: Person) -> None:
    stack.faults.add("registers:Population", 1)
    try:
        landed = person.sign_in(national_id(stack))
    finally:
        stack.faults.clear()
    assert code_of(landed) == "register-unavailable"
    assert person.me().status_code == 401


def test_staff_work_at_one_hospital_at_a_time(stack: Stack, person: Person) -> None:
    staff = stack.demo["staff"]
    at_two = next(
        each
        for each in staff
        if len([other for other in staff if other["subject"] == each["subject"]]) == 2
    )
    assert code_of(person.sign_in(at_two["national_id"], "staff")) == "choose-organization"
    chosen = {"organization": at_two["organization"]}
    assert person.sign_in(at_two["national_id"], "staff", **chosen) == "/min-side"
    me = person.me().json()
    assert (me["role"], me["organization"]) == ("staff", at_two["organization"])
    assert {unit["id"] for unit in me["units"]} == set(at_two["units"])


def test_the_browser_carries_no_request_and_no_number(stack: Stack, person: Person) -> None:
    """What we ask for is pushed to the provider ahead of the browser."""
    wanted = {"role": "patient", "return_to": "/min-side"}
    answer = person.send("GET", "/identity/sign-in", params=wanted)
    query = dict(parse_qsl(urlsplit(answer.headers["location"]).query))
    assert set(query) == {"client_id", "request_uri"}


def test_the_back_channel_answers_in_time_from_cold(stack: Stack) -> None:
    """ID-porten waits two seconds for a connection and five for an answer, and asks once."""

    def ask(_: int) -> int:
        url = f"{stack.api}/identity/back-channel-sign-out"
        form: Any = {"logout_token": "e30.e30.e30"}
        patience = httpx.Timeout(5, connect=2)
        return httpx.post(url, data=form, timeout=patience, trust_env=False).status_code

    with ThreadPoolExecutor(3) as pool:  # at once, so that some wake a function of their own
        assert set(pool.map(ask, range(3))) == {400}
