"""How long a person is signed in, and that nothing but what they do keeps them so."""

from datetime import datetime

import pytest

from functions.identity import authorizer
from tests.integration.arriving import SESSION, begin, come_back, me, sessions_in, vouched
from tests.integration.world import WOMAN, World

GUEST = "__Host-minjournal-guest="


@pytest.fixture
def cookie(world: World) -> str:
    world.outside.register(WOMAN)
    return world.patient()


def use(world: World, cookie: str, **headers: str) -> int:
    """Something that a person does."""
    return me(world, cookie, **headers).status


def seen(world: World) -> str:
    (session,) = sessions_in(world)
    stored: str = session["seen"]["S"]
    return stored


def test_half_an_hour_of_doing_nothing_ends_it(world: World, cookie: str) -> None:
    world.move(minutes=29, seconds=59)
    assert use(world, cookie) == 200
    world.move(minutes=30)
    assert use(world, cookie) == 401


def test_two_hours_end_it_whatever_is_done(world: World, cookie: str) -> None:
    for _ in range(5):
        world.move(minutes=20)
        assert use(world, cookie) == 200
    world.move(minutes=19, seconds=59)
    assert use(world, cookie) == 200
    world.move(seconds=1)
    assert use(world, cookie) == 401


def test_what_the_page_does_by_itself_does_not_keep_it(world: World, cookie: str) -> None:
    for _ in range(5):
        world.move(minutes=5)
        assert use(world, cookie, **{"X-Background": "1"}) == 200
    world.move(minutes=5)
    assert use(world, cookie) == 401


def test_a_staff_session_ends_as_a_patients_does(world: World) -> None:
    cookie = world.staff()
    world.move(minutes=29, seconds=59)
    assert use(world, cookie) == 200
    world.move(minutes=30)
    assert use(world, cookie) == 401


def test_it_is_written_at_most_once_a_minute_that_it_is_in_use(world: World, cookie: str) -> None:
    began = seen(world)
    for _ in range(3):
        world.move(seconds=19)
        assert use(world, cookie) == 200
    assert seen(world) == began
    world.move(seconds=3)
    assert use(world, cookie) == 200
    assert datetime.fromisoformat(seen(world)) == world.now


def test_who_is_using_it_is_not_thrown_out_for_what_cannot_be_written(
    world: World, cookie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("functions.shared.database.jittered", lambda attempts: [0.0] * attempts)
    world.move(minutes=10)
    world.fail(dynamodb_UpdateItem={"rate": 1, "error": "ThrottlingException"})
    answer = me(world, cookie)
    assert (answer.status, answer.body["expires_at"]) == (200, "2026-11-23T09:30:00Z")
    world.fail()
    assert me(world, cookie).body["expires_at"] == "2026-11-23T09:40:00Z"


def test_every_answer_says_until_when_it_lasts(world: World, cookie: str) -> None:
    world.move(minutes=10)
    answer = me(world, cookie)
    assert answer.headers["x-session-expires"] == ["2026-11-23T09:40:00+00:00"]
    assert answer.body["expires_at"] == "2026-11-23T09:40:00Z"
    world.move(minutes=10)
    in_the_background = me(world, cookie, **{"X-Background": "1"})
    assert in_the_background.headers["x-session-expires"] == ["2026-11-23T09:40:00+00:00"]


def test_near_its_end_it_says_no_later_time_than_its_end(world: World, cookie: str) -> None:
    for _ in range(4):
        world.move(minutes=25)
        answer = me(world, cookie)
    assert answer.headers["x-session-expires"] == ["2026-11-23T11:00:00+00:00"]
    assert answer.body["expires_at"] == answer.body["ends_at"] == "2026-11-23T11:00:00Z"


def test_a_refusal_says_it_too(world: World, cookie: str) -> None:
    answer = world.send("GET", "/identity/nowhere", cookie=cookie)
    assert answer.status == 404
    assert "x-session-expires" in answer.headers


def test_the_page_may_read_until_when(world: World, cookie: str) -> None:
    exposed = me(world, cookie).headers["access-control-expose-headers"]
    assert "X-Session-Expires" in exposed[0].split(", ")


def test_a_guests_time_is_never_extended(world: World) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    for minutes in (5, 5):
        world.move(minutes=minutes)
        answer = me(world, guest)
        assert answer.headers["x-session-expires"] == ["2026-11-23T09:15:00+00:00"]
    world.move(minutes=5)
    assert use(world, guest) == 401


def test_a_secret_that_somebody_else_chose_is_never_a_session(world: World) -> None:
    """Whoever plants a cookie in a browser finds nobody in it afterwards."""
    world.outside.register(WOMAN)
    planted = f"{SESSION}{'A' * 43}"
    begun = begin(world)
    answer = come_back(world, vouched(world, begun), f"{planted}; {begun.cookie}")
    assert answer.cookie != planted
    assert use(world, answer.cookie) == 200
    assert use(world, planted) == 401


def test_every_sign_in_has_its_own_secret(world: World, cookie: str) -> None:
    """Also in the same browser; and signing in elsewhere signs nobody out."""
    begun = begin(world)
    again = come_back(world, vouched(world, begun), f"{cookie}; {begun.cookie}").cookie
    assert again != cookie
    assert use(world, again) == use(world, cookie) == 200


@pytest.mark.parametrize("wrong", ["", "A", "A" * 43, "A" * 4000, "..", "session#"])
def test_a_cookie_that_is_no_session(world: World, cookie: str, wrong: str) -> None:
    assert use(world, f"{SESSION}{wrong}") == 401


def test_what_is_stored_opens_nothing(world: World, cookie: str) -> None:
    (session,) = sessions_in(world)
    assert authorizer.sessions().find(session["pk"]["S"].removeprefix("session#")) is None


def test_one_roles_session_does_not_count_in_anothers_cookie(world: World, cookie: str) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    assert use(world, guest.replace(GUEST, SESSION)) == 401
    assert use(world, cookie.replace(SESSION, GUEST)) == 401


def test_of_two_cookies_the_persons_counts_unless_the_page_says_otherwise(
    world: World, cookie: str
) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    for both in (f"{cookie}; {guest}", f"{guest}; {cookie}"):
        assert me(world, both).body["role"] == "patient"
        assert me(world, both, **{"X-Session": "guest"}).body["role"] == "guest"


def test_a_page_of_the_persons_is_never_answered_as_the_guest(world: World, cookie: str) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    assert me(world, guest, **{"X-Session": "person"}).status == 401
    assert me(world, f"{guest}; {cookie}", **{"X-Session": "person"}).body["role"] == "patient"


def test_when_the_persons_has_ended_the_guests_counts(world: World, cookie: str) -> None:
    world.move(minutes=25)
    guest = world.open(world.feed().body["reference"]).cookie
    world.move(minutes=5)
    assert me(world, f"{cookie}; {guest}").body["role"] == "guest"


def test_asking_as_the_guest_does_not_keep_the_person_signed_in(world: World, cookie: str) -> None:
    world.move(minutes=20)
    guest = world.open(world.feed().body["reference"]).cookie
    began = [item["seen"]["S"] for item in sessions_in(world) if "seen" in item]
    assert me(world, f"{cookie}; {guest}", **{"X-Session": "guest"}).status == 200
    assert [item["seen"]["S"] for item in sessions_in(world) if "seen" in item] == began


def test_asking_as_the_guest_is_never_answered_as_the_person(world: World, cookie: str) -> None:
    assert me(world, cookie, **{"X-Session": "guest"}).status == 401
