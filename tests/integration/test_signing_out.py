"""Ways out that a person takes: here, in one place or everywhere else."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from functions.identity import authorizer
from tests.integration.arriving import CALLBACK, SESSION, begin, cookies_of, me, vouched
from tests.integration.outside import HELSEID, ID_PORTEN
from tests.integration.stage import ORIGIN
from tests.integration.world import WOMAN, Answer, World

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"
SESSIONS = "/identity/sessions"
ANOTHER = "02918549970"


@pytest.fixture(autouse=True)
def registered(world: World) -> None:
    for number in (WOMAN, ANOTHER):
        world.outside.register(number)


def sign_out(world: World, cookie: str) -> Answer:
    return world.send("POST", "/identity/sign-out", cookie=cookie)


def listed(world: World, cookie: str) -> list[dict[str, Any]]:
    answer = world.send("GET", SESSIONS, cookie=cookie)
    assert answer.status == 200
    items: list[dict[str, Any]] = answer.body["items"]
    return items


def id_of(world: World, cookie: str) -> str:
    """The session that asks."""
    (current,) = (item for item in listed(world, cookie) if item["current"])
    return str(current["id"])


@pytest.mark.parametrize(
    ("role", "issuer", "client_id"),
    [
        ("patient", ID_PORTEN, "minjournal-patients"),
        ("staff", HELSEID, "minjournal-staff"),
    ],
)
def test_a_person_is_signed_out_here_and_shown_the_way_out_at_the_provider(
    world: World, role: str, issuer: str, client_id: str
) -> None:
    cookie = world.patient() if role == "patient" else world.staff()
    answer = sign_out(world, cookie)
    assert cookies_of(answer) == [
        f"{SESSION}; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Strict"
    ]
    place = urlsplit(answer.body["end_session_url"])
    assert f"{place.scheme}://{place.netloc}{place.path}" == f"{issuer}/logout"
    assert parse_qs(place.query) == {
        "client_id": [client_id],
        "post_logout_redirect_uri": [f"{ORIGIN}/utlogget"],
    }
    assert me(world, cookie).status == 401


def test_a_guest_has_no_provider_to_sign_out_at(world: World) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    answer = sign_out(world, guest)
    assert (answer.status, answer.body) == (204, None)
    assert cookies_of(answer)[0].startswith("__Host-minjournal-guest=; Max-Age=0;")
    assert me(world, guest).status == 401


def test_a_stolen_cookie_is_worth_nothing_once_its_owner_is_out(world: World) -> None:
    cookie = world.patient()
    sign_out(world, cookie)
    for method, path in [
        ("GET", "/identity/me"),
        ("GET", SESSIONS),
        ("GET", "/identity/preferences"),
        ("POST", "/identity/sign-out"),
        ("DELETE", SESSIONS),
    ]:
        assert world.send(method, path, cookie=cookie).status == 401
    world.patient()
    assert me(world, cookie).status == 401


def test_whoever_is_both_signs_out_of_one_at_a_time(world: World) -> None:
    cookie = world.patient()
    guest = world.open(world.feed().body["reference"]).cookie
    assert sign_out(world, f"{cookie}; {guest}").status == 200
    assert me(world, f"{cookie}; {guest}").body["role"] == "guest"


def test_signing_out_does_not_wait_for_a_provider_that_is_away(world: World) -> None:
    cookie = world.patient()
    world.outside.down.add(ID_PORTEN)
    for _ in range(4):
        world.move(minutes=20)
        me(world, cookie)
    answer = sign_out(world, cookie)
    assert answer.body["end_session_url"].startswith(f"{ID_PORTEN}/logout?"), "as it once said"
    assert me(world, cookie).status == 401


def test_signing_out_does_not_fail_where_the_provider_never_said_how(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    metadata = world.outside.id_porten.metadata()
    del metadata["end_session_endpoint"]
    monkeypatch.setattr(world.outside.id_porten, "metadata", lambda: metadata)
    cookie = world.patient()
    answer = sign_out(world, cookie)
    assert (answer.status, answer.body) == (200, None)
    assert me(world, cookie).status == 401


def test_one_sees_where_one_is_signed_in(world: World) -> None:
    first = world.patient()
    world.move(minutes=10)
    begun = begin(world)
    asked: dict[str, Any] = {"query": vouched(world, begun), "headers": {"User-Agent": FIREFOX}}
    back = world.send("GET", CALLBACK, cookie=begun.cookie, **asked)
    second, older = listed(world, back.cookie)
    assert second == {
        "id": second["id"],
        "current": True,
        "started_at": "2026-11-23T10:10:00+01:00",
        "seen_at": "2026-11-23T10:10:00+01:00",
        "expires_at": "2026-11-23T10:40:00+01:00",
        "browser": "firefox",
        "system": "linux",
    }
    assert (older["current"], older["browser"], older["system"]) == (False, "other", "other")
    assert older["started_at"] == "2026-11-23T10:00:00+01:00"
    assert [item["current"] for item in listed(world, first)] == [False, True]


def test_nothing_in_the_list_opens_a_session(world: World) -> None:
    cookie = world.patient()
    (item,) = listed(world, cookie)
    assert cookie.removeprefix(SESSION) not in str(item)
    assert authorizer.sessions().find(item["id"]) is None


def test_what_has_ended_is_not_listed(world: World) -> None:
    idle, out = world.patient(), world.patient()
    sign_out(world, out)
    world.move(minutes=20)
    cookie = world.patient()
    assert len(listed(world, cookie)) == 2
    world.move(minutes=10)
    assert len(listed(world, cookie)) == 1
    assert me(world, idle).status == 401


def test_one_place_is_signed_out_from_another(world: World) -> None:
    here, there = world.patient(), world.patient()
    path = f"{SESSIONS}/{id_of(world, there)}"
    assert world.send("DELETE", path, cookie=here).status == 204
    assert (me(world, here).status, me(world, there).status) == (200, 401)
    assert world.send("DELETE", path, cookie=here).status == 404


def test_everywhere_else_is_signed_out_at_once(world: World) -> None:
    here, *elsewhere = [world.patient() for _ in range(4)]
    assert world.send("DELETE", SESSIONS, cookie=here).status == 204
    assert me(world, here).status == 200
    assert {me(world, cookie).status for cookie in elsewhere} == {401}
    assert world.send("DELETE", SESSIONS, cookie=here).status == 204


def test_more_places_than_one_call_can_hold(world: World) -> None:
    """A hundred at a time is what the table takes."""
    here = world.patient()
    sessions = authorizer.sessions()
    caller = sessions.find(here.removeprefix(SESSION))
    assert caller
    facts = {"assurance": "high", "browser": "other", "system": "other"}
    opened = [sessions.open("patient", caller.subject, "a-login", facts) for _ in range(102)]
    assert len(listed(world, here)) == 103
    assert world.send("DELETE", SESSIONS, cookie=here).status == 204
    assert [item["current"] for item in listed(world, here)] == [True]
    assert not any(sessions.find(each.token) for each in opened)


def test_another_persons_session_is_as_good_as_none(world: World) -> None:
    mine, theirs, at_work = world.patient(), world.patient(ANOTHER), world.staff()
    answers = [
        world.send("DELETE", f"{SESSIONS}/{session}", cookie=mine)
        for session in (id_of(world, theirs), id_of(world, at_work), "0" * 64)
    ]
    for answer in answers:
        answer.body.pop("reference")
        assert (answer.status, answer.body) == (404, answers[0].body)
    assert world.send("DELETE", SESSIONS, cookie=mine).status == 204
    assert me(world, theirs).status == me(world, at_work).status == 200


@pytest.mark.parametrize("session", ["x", "0" * 63, "A" * 64, "0" * 65, "login#x"])
def test_what_is_no_sessions_name(world: World, session: str) -> None:
    answer = world.send("DELETE", f"{SESSIONS}/{session}", cookie=world.patient())
    assert (answer.status, answer.code) == (422, "invalid-request")


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", SESSIONS), ("DELETE", SESSIONS), ("DELETE", f"{SESSIONS}/{'0' * 64}")],
)
def test_guests_and_systems_have_no_list(world: World, method: str, path: str) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    for answer in (
        world.send(method, path, cookie=guest),
        world.send(method, path, token=world.token()),
    ):
        assert (answer.status, answer.code) == (403, "wrong-role")
