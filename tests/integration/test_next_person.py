"""Two people at one machine: the provider still knows the one whom we refused."""

from typing import Any

from tests.integration.arriving import begin, come_back, cookies_of, landed, vouched
from tests.integration.outside import REGISTERS, staff_claims
from tests.integration.world import WOMAN, Answer, World

AGAIN = "__Host-minjournal-again="
FORGOTTEN = f"{AGAIN}; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax"


def came_back(world: World, **claims: Any) -> Answer:
    begun = begin(world)
    return come_back(world, vouched(world, begun, **claims), begun.cookie)


def of_again(answer: Answer) -> list[str]:
    return [cookie for cookie in cookies_of(answer) if cookie.startswith(AGAIN)]


def asked_anew(world: World, cookie: str | None = None) -> bool:
    """Whether the provider was told to ask for the eID whomever it knows."""
    world.outside.id_porten.pushed.clear()
    world.send("GET", "/identity/sign-in", query={"role": "patient"}, cookie=cookie)
    (request,) = world.outside.id_porten.pushed.values()
    assert request.get("prompt") in (None, "login")
    return "prompt" in request


def test_who_comes_for_the_first_time_is_known_by_the_provider(world: World) -> None:
    """Single sign-on: whoever is signed in there need not do it again."""
    assert not asked_anew(world)


def test_after_a_refusal_the_eid_is_asked_for_anew(world: World) -> None:
    (cookie,) = of_again(came_back(world, acr="idporten-loa-substantial"))
    assert cookie == f"{AGAIN}1; Max-Age=1800; Path=/; Secure; HttpOnly; SameSite=Lax"
    assert asked_anew(world, cookie.partition(";")[0])


def test_a_session_that_ended_unattended_lets_nobody_else_in(world: World) -> None:
    """Ended from elsewhere or by the clock: its cookie lies here, and the provider may know who."""
    world.outside.register(WOMAN)
    cookie = world.patient()
    world.move(minutes=31)
    assert world.send("GET", "/identity/me", cookie=cookie).status == 401
    assert asked_anew(world, cookie)


def test_the_same_whatever_the_refusal_was(world: World) -> None:
    world.outside.down.add(REGISTERS)
    for answer in (
        came_back(world),
        came_back(world, pid=None),
        come_back(world, {"error": "access_denied"}, None),
    ):
        assert len(of_again(answer)) == 1


def test_the_same_when_something_of_ours_broke(world: World) -> None:
    """After the eID was used: the provider knows who, and nobody has a session."""
    world.outside.register(WOMAN)
    begun = begin(world)
    brought = vouched(world, begun)
    world.fail(dynamodb_TransactWriteItems={"rate": 1, "error": "ValidationException"})
    answer = come_back(world, brought, begun.cookie)
    world.fail()
    assert landed(answer).startswith("/hjelp-til-innlogging?code=unavailable")
    assert len(of_again(answer)) == 1


def test_who_is_let_in_is_the_one_who_is_at_the_machine(world: World) -> None:
    world.outside.register(WOMAN)
    answer = came_back(world)
    assert landed(answer) == "/"
    assert of_again(answer) == [FORGOTTEN]


def test_who_has_only_to_choose_where_to_work_is_not_asked_again(world: World) -> None:
    for organization in ("ous", "ahus"):
        world.staff("nurse", organization)
    answer = world.sign_in("staff", **staff_claims("nurse"))
    assert landed(answer) == "/hjelp-til-innlogging?code=choose-organization&role=staff"
    assert of_again(answer) == [FORGOTTEN]


def test_a_page_cannot_ask_for_it_or_turn_it_off(world: World) -> None:
    """The browser's own memory decides: an address could be anyone's."""
    begin(world, again="true")
    (request,) = world.outside.id_porten.pushed.values()
    assert "prompt" not in request
