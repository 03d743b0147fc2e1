"""Whoever signs out at the provider is signed out here: by a frame on the provider's page."""

import pytest

from tests.integration.arriving import me
from tests.integration.ended_login import BACK, FRONT, SID, framed
from tests.integration.outside import HELSEID, ID_PORTEN
from tests.integration.world import WOMAN, World


@pytest.fixture
def cookie(world: World) -> str:
    world.outside.register(WOMAN)
    return world.patient(sid=SID)


def test_the_frame_ends_the_login_everywhere_here(world: World, cookie: str) -> None:
    again, elsewhere = world.patient(sid=SID), world.patient(sid="another-login")
    answer = framed(world)
    assert (answer.status, answer.body) == (200, None)
    assert answer.headers["content-type"] == ["text/html; charset=utf-8"]
    assert (me(world, cookie).status, me(world, again).status) == (401, 401)
    assert me(world, elsewhere).status == 200


def test_the_frame_may_be_shown_by_anyone_and_holds_nothing(world: World, cookie: str) -> None:
    headers = framed(world).headers
    assert headers["content-security-policy"] == ["default-src 'none'"]
    assert headers["cache-control"] == ["no-store"]
    assert headers["referrer-policy"] == ["no-referrer"]
    assert "set-cookie" not in headers
    assert "x-frame-options" not in headers


def test_all_other_answers_may_be_framed_by_nobody(world: World, cookie: str) -> None:
    for answer in (
        me(world, cookie),
        world.send("GET", "/identity/callback"),
        world.send("POST", BACK),
        world.send("GET", FRONT),
    ):
        policy = answer.headers["content-security-policy"]
        assert policy == ["default-src 'none'; frame-ancestors 'none'"]


@pytest.mark.parametrize(
    ("iss", "sid"),
    [
        ("https://evil.test", SID),
        (HELSEID, SID),
        (f"{ID_PORTEN}/", SID),
        ("", SID),
        (ID_PORTEN, "another-login"),
        (ID_PORTEN, ""),
        (ID_PORTEN, "%"),
    ],
)
def test_a_frame_of_another_login_ends_nothing_and_tells_nothing(
    world: World, cookie: str, iss: str, sid: str
) -> None:
    assert framed(world, iss, sid).status == 200
    assert me(world, cookie).status == 200


def test_a_frame_without_a_login_is_no_frame_of_a_providers(world: World, cookie: str) -> None:
    answer = world.send("GET", FRONT, query={"iss": ID_PORTEN})
    assert (answer.status, answer.code) == (422, "invalid-request")
    assert me(world, cookie).status == 200
