"""What a browser may bring back from the provider, and that nothing else opens a session."""

from typing import Any

import pytest

from functions.identity.logins import Login
from tests.integration.arriving import (
    LOGIN,
    begin,
    come_back,
    cookies_of,
    landed,
    me,
    refusal,
    sessions_in,
    vouched,
)
from tests.integration.outside import HELSEID, ID_PORTEN
from tests.integration.world import WOMAN, World

REFUSED = ("refused", "patient")


@pytest.fixture(autouse=True)
def registered(world: World) -> None:
    world.outside.register(WOMAN)


@pytest.mark.parametrize(
    "change",
    [
        {"iss": None},
        {"iss": ""},
        {"iss": HELSEID},
        {"iss": f"{ID_PORTEN}/"},
        {"iss": "https://evil.test"},
        {"code": None},
        {"code": ""},
        {"code": "a-code-that-nobody-gave"},
    ],
    ids=str,
)
def test_what_does_not_fit_what_went_out(world: World, change: dict[str, Any]) -> None:
    begun = begin(world)
    brought = vouched(world, begun)
    assert refusal(world, come_back(world, {**brought, **change}, begun.cookie)) == REFUSED


@pytest.mark.parametrize("state", ["A" * 43, "", None, "å"])
def test_an_answer_to_another_question_is_refused_and_spoils_nothing(
    world: World, state: str | None
) -> None:
    """Whoever can lead a browser to our address could otherwise keep its owner out."""
    begun = begin(world)
    brought = vouched(world, begun)
    answer = come_back(world, {**brought, "state": state}, begun.cookie)
    assert refusal(world, answer) == ("refused", None)
    assert not any(cookie.startswith(LOGIN) for cookie in cookies_of(answer))
    assert landed(come_back(world, brought, begun.cookie)) == "/"


@pytest.mark.parametrize("change", [{"state": "A" * 43}, {"iss": HELSEID}], ids=str)
def test_the_provider_is_not_asked_about_what_does_not_fit(
    world: World, change: dict[str, Any]
) -> None:
    begun = begin(world)
    brought = vouched(world, begun)
    come_back(world, {**brought, **change}, begun.cookie)
    assert f"{ID_PORTEN}/token" not in [url for url, _ in world.outside.asked]


def test_an_error_that_is_not_the_providers_is_not_believed(world: World) -> None:
    begun = begin(world)
    brought = vouched(world, begun)
    answer = come_back(world, {**brought, "iss": None, "error": "access_denied"}, begun.cookie)
    assert refusal(world, answer) == REFUSED


def test_a_code_that_another_browser_was_given(world: World) -> None:
    """Whoever can plant an address in a browser cannot sign its owner in as themselves."""
    mine, theirs = begin(world), begin(world)
    state = vouched(world, mine)["state"]
    brought = {**vouched(world, theirs), "state": state}
    assert refusal(world, come_back(world, brought, mine.cookie)) == REFUSED


def test_an_address_that_another_browser_was_led_to(world: World) -> None:
    mine, theirs = begin(world), begin(world)
    vouched(world, mine)
    answer = come_back(world, vouched(world, theirs), mine.cookie)
    assert refusal(world, answer) == ("refused", None)


@pytest.mark.parametrize("cookie", [None, LOGIN])
def test_an_address_without_the_cookie_that_goes_with_it(world: World, cookie: str | None) -> None:
    brought = vouched(world, begin(world))
    assert refusal(world, come_back(world, brought, cookie)) == ("expired", None)


def test_an_address_with_a_cookie_that_somebody_chose(world: World) -> None:
    """Even one whose own state they can reckon out: no way out was begun with it."""
    brought = vouched(world, begin(world))
    chosen = Login("chosen-by-somebody-else")
    cookie = f"{LOGIN}{chosen.token}"
    assert refusal(world, come_back(world, brought, cookie)) == ("refused", None)
    brought["state"] = chosen.state
    assert refusal(world, come_back(world, brought, cookie)) == ("expired", None)


def test_an_address_is_good_for_one_visit(world: World) -> None:
    begun = begin(world)
    brought = vouched(world, begun)
    assert landed(come_back(world, brought, begun.cookie)) == "/"
    again = come_back(world, brought, begun.cookie)
    assert landed(again) == "/hjelp-til-innlogging?code=expired"
    assert len(sessions_in(world)) == 1


def test_what_was_refused_is_used_up_too(world: World) -> None:
    begun = begin(world)
    brought = vouched(world, begun)
    assert refusal(world, come_back(world, {**brought, "iss": None}, begun.cookie)) == REFUSED
    assert refusal(world, come_back(world, brought, begun.cookie)) == ("expired", None)


def test_one_may_take_ten_minutes_and_no_longer(world: World) -> None:
    slow, slower = begin(world), begin(world)
    world.move(minutes=9, seconds=59)
    assert landed(come_back(world, vouched(world, slow), slow.cookie)) == "/"
    world.move(seconds=1)
    late = come_back(world, vouched(world, slower), slower.cookie)
    assert landed(late) == "/hjelp-til-innlogging?code=expired"


def test_the_browser_forgets_a_way_out_that_has_ended(world: World) -> None:
    cleared = f"{LOGIN}; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax"
    begun = begin(world)
    brought = vouched(world, begun)
    for expected in ("/", "/hjelp-til-innlogging?code=expired"):
        answer = come_back(world, brought, begun.cookie)
        assert landed(answer) == expected
        assert cleared in cookies_of(answer)


@pytest.mark.parametrize("query", [{"code": "A" * 2049}, {"state": "A" * 2049}])
def test_an_address_that_no_provider_would_make(world: World, query: dict[str, str]) -> None:
    answer = come_back(world, query, begin(world).cookie)
    assert refusal(world, answer) == ("refused", None)


def test_nothing_that_was_brought_is_told_to_the_page(world: World) -> None:
    begun = begin(world)
    brought = vouched(world, begun)
    answer = come_back(world, {**brought, "error": "made-up-error"}, begun.cookie)
    told = f"{answer.headers} {answer.body}"
    for value in (*brought.values(), "made-up-error"):
        assert value not in told


def test_a_way_out_as_staff_is_no_way_in_as_a_patient(world: World) -> None:
    """The role stands with the way out, and the provider's answer must be that role's."""
    begun = begin(world, "staff")
    brought = vouched(world, begun, "staff")
    answer = come_back(world, {**brought, "iss": ID_PORTEN, "role": "patient"}, begun.cookie)
    assert refusal(world, answer) == ("refused", "staff")


def test_a_guest_who_signs_in_stays_a_guest_beside_it(world: World) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    begun = begin(world)
    back = come_back(world, vouched(world, begun), f"{guest}; {begun.cookie}")
    assert me(world, back.cookie).body["role"] == "patient"
    assert me(world, guest).body["role"] == "guest"
