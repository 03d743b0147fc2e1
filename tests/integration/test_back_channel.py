"""Whoever signs out at the provider is signed out here: at the provider's own word."""

import json
from base64 import urlsafe_b64encode
from typing import Any

import pytest

from functions.identity.claims import LOGOUT_EVENT
from functions.identity.tokens import LEEWAY
from tests.integration.arriving import begin, come_back, me, refusal, vouched
from tests.integration.ended_login import BACK, FORM, SID, framed, token_of, told
from tests.integration.forging import OTHER_KEY, forged
from tests.integration.outside import HELSEID, ID_PORTEN, STAFF_CLIENT, staff_claims
from tests.integration.world import SIGNING_KEY, WOMAN, Answer, World


@pytest.fixture
def cookie(world: World) -> str:
    world.outside.register(WOMAN)
    return world.patient(sid=SID)


def is_refused(answer: Answer) -> bool:
    kind = answer.headers["content-type"][0]
    return (answer.status, answer.code, kind) == (
        400,
        "invalid-logout-token",
        "application/problem+json",
    )


def test_the_providers_word_ends_the_login_everywhere_here(world: World, cookie: str) -> None:
    again, elsewhere = world.patient(sid=SID), world.patient(sid="another-login")
    answer = told(world, token_of(world))
    assert (answer.status, answer.body) == (200, None)
    assert (me(world, cookie).status, me(world, again).status) == (401, 401)
    assert me(world, elsewhere).status == 200
    assert told(world, token_of(world)).status == 200


@pytest.mark.parametrize("ends", [framed, lambda world: told(world, token_of(world))])
def test_who_signs_out_there_while_coming_in_here_is_not_let_in(world: World, ends: Any) -> None:
    """The two ways cross: the provider's word is here before the browser is."""
    world.outside.register(WOMAN)
    begun = begin(world)
    brought = vouched(world, begun, sid=SID)
    assert ends(world).status == 200
    assert refusal(world, come_back(world, brought, begun.cookie)) == ("expired", "patient")
    assert me(world, world.patient(sid="another-login")).status == 200


def test_staff_are_signed_out_by_their_own_provider(world: World) -> None:
    world.staff("nurse")
    cookie = world.sign_in("staff", **staff_claims("nurse", sid=SID)).cookie
    assert told(world, token_of(world)).status == 200
    assert me(world, cookie).status == 200, "ID-porten's login of the same name is another's"
    assert told(world, world.outside.helseid.logout_token(SID, world.now)).status == 200
    assert me(world, cookie).status == 401


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": HELSEID},
        {"iss": "https://evil.test"},
        {"iss": None},
        {"aud": STAFF_CLIENT},
        {"aud": "another"},
        {"aud": None},
        {"sid": None},
        {"sid": 7},
        {"jti": None},
        {"iat": None},
        {"iat": "now"},
        {"events": None},
        {"events": {}},
        {"events": [LOGOUT_EVENT]},
        {"events": {"http://schemas.openid.net/event/other": {}}},
        {"nonce": "x"},
        {"nonce": ""},
    ],
    ids=str,
)
def test_what_is_not_the_providers_word_ends_nothing(
    world: World, cookie: str, claims: dict[str, Any]
) -> None:
    assert is_refused(told(world, token_of(world, **claims)))
    assert me(world, cookie).status == 200


@pytest.mark.parametrize(
    ("claim", "seconds", "believed"),
    [
        ("exp", -LEEWAY + 1, True),
        ("exp", -LEEWAY - 1, False),
        ("iat", LEEWAY, True),
        ("iat", LEEWAY + 1, False),
        ("nbf", LEEWAY + 1, False),
    ],
)
def test_the_providers_word_has_its_time(
    world: World, cookie: str, claim: str, seconds: int, believed: bool
) -> None:
    claims: Any = {claim: int(world.now.timestamp()) + seconds}
    answer = told(world, token_of(world, **claims))
    assert answer.status == 200 if believed else is_refused(answer)
    assert me(world, cookie).status == (401 if believed else 200)


def test_a_forged_word_ends_nothing(world: World, cookie: str) -> None:
    token = token_of(world)
    public = SIGNING_KEY.as_pem(private=False)
    embedded = {"alg": "RS256", "kid": "two", "jwk": OTHER_KEY.as_dict(private=False)}
    for forgery in (
        "",
        "x",
        "..",
        forged(token, {"alg": "none", "kid": "one"}),
        forged(token, {"alg": "HS256", "kid": "one"}, public),
        forged(token, {"alg": "RS256", "kid": "one"}, OTHER_KEY),
        forged(token, {"alg": "RS256", "kid": "two"}, OTHER_KEY),
        forged(token, embedded, OTHER_KEY),
        forged(token, {"alg": "PS256", "kid": "one"}, SIGNING_KEY),
        token[:-2],
        f"{token}=",
        f"{token.split('.')[0]}.{coded([])}.x",
        f"{token.split('.')[0]}.{coded({'iss': [ID_PORTEN]})}.x",
    ):
        assert is_refused(told(world, forgery)), forgery
    assert me(world, cookie).status == 200


def coded(content: object) -> str:
    return urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")


def test_an_id_token_is_no_word_that_a_login_has_ended(world: World, cookie: str) -> None:
    provider = world.outside.id_porten
    at = int(world.now.timestamp())
    said = {"iss": ID_PORTEN, "aud": provider.client_id, "iat": at, "exp": at + 60, "sid": SID}
    assert is_refused(told(world, provider.sign({**said, "jti": "x", "nonce": "x", "sub": "x"})))
    assert me(world, cookie).status == 200


@pytest.mark.parametrize("body", [None, "", "logout_token=", "token=x", "\xff\xfe", '{"a": 1}'])
def test_a_form_without_a_word(world: World, cookie: str, body: str | None) -> None:
    assert is_refused(world.send("POST", BACK, body, headers=FORM))
    assert me(world, cookie).status == 200


def test_a_provider_whose_keys_cannot_be_had_is_asked_to_say_it_again(world: World) -> None:
    world.outside.down.add(f"{ID_PORTEN}/jwks")
    answer = told(world, token_of(world))
    assert (answer.status, answer.code) == (503, "provider-unavailable")
    assert answer.headers["retry-after"] == ["1"]


def test_somebody_elses_provider_is_not_even_asked_for_its_keys(world: World) -> None:
    assert is_refused(told(world, token_of(world, iss="https://evil.test")))
    assert world.outside.asked == []


def test_a_refused_word_is_not_repeated_in_the_answer(world: World, cookie: str) -> None:
    token = token_of(world, sid="a-sid-to-look-for", aud="another")
    answer = told(world, token)
    for secret in ("a-sid-to-look-for", token, token.split(".")[1]):
        assert secret not in f"{answer.body} {answer.headers}"
