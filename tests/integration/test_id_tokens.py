"""The ID token that the provider answers with: forged, altered, another's or out of its time."""

from collections.abc import Callable
from typing import Any

import pytest

from functions.identity.tokens import KEPT_SECONDS, LEEWAY, REFETCH_SECONDS
from tests.integration.arriving import begin, come_back, landed, refusal, vouched
from tests.integration.forging import OTHER_KEY, forged
from tests.integration.outside import HELSEID, ID_PORTEN, STAFF_CLIENT, patient_claims
from tests.integration.world import SIGNING_KEY, WOMAN, Answer, World

REFUSED = ("refused", "patient")


@pytest.fixture(autouse=True)
def registered(world: World) -> None:
    world.outside.register(WOMAN)


def signed_in(world: World, **claims: Any) -> Answer:
    """With an ID token that says this; None is left out."""
    return world.sign_in(**patient_claims(WOMAN, **claims))


@pytest.mark.parametrize("name", ["iss", "aud", "sub", "sid", "nonce", "exp", "iat"])
def test_an_id_token_says_all_that_it_must(world: World, name: str) -> None:
    assert refusal(world, signed_in(world, **{name: None})) == REFUSED


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": HELSEID},
        {"iss": f"{ID_PORTEN}/"},
        {"iss": ID_PORTEN.upper()},
        {"aud": STAFF_CLIENT},
        {"aud": []},
        {"aud": ["minjournal-patients", "another"]},
        {"aud": ["another", "minjournal-patients"]},
        {"aud": "minjournal-patients another"},
        {"nonce": "A" * 43},
        {"nonce": ""},
        {"nonce": ["x"]},
        {"exp": "soon"},
        {"iat": "now"},
    ],
    ids=str,
)
def test_an_id_token_is_for_us_from_the_provider_for_this_sign_in(
    world: World, claims: dict[str, Any]
) -> None:
    assert refusal(world, signed_in(world, **claims)) == REFUSED


def test_an_id_token_may_name_us_in_a_list(world: World) -> None:
    assert landed(signed_in(world, aud=["minjournal-patients"])) == "/min-side"


@pytest.mark.parametrize(
    ("claim", "seconds", "let_in"),
    [
        ("exp", -LEEWAY + 1, True),
        ("exp", -LEEWAY - 1, False),
        ("iat", LEEWAY, True),
        ("iat", LEEWAY + 1, False),
        ("nbf", LEEWAY, True),
        ("nbf", LEEWAY + 1, False),
    ],
)
def test_an_id_token_has_its_time(world: World, claim: str, seconds: int, let_in: bool) -> None:
    claims: Any = {claim: int(world.now.timestamp()) + seconds}
    answer = signed_in(world, **claims)
    if let_in:
        assert landed(answer) == "/min-side"
    else:
        assert refusal(world, answer) == REFUSED


def test_the_nonce_of_another_sign_in(world: World) -> None:
    mine, theirs = begin(world), begin(world)
    nonces = [request["nonce"] for request in world.outside.id_porten.pushed.values()]
    vouched(world, theirs)
    brought = vouched(world, mine, nonce=nonces[1])
    assert refusal(world, come_back(world, brought, mine.cookie)) == REFUSED


EMBEDDED = {"jwk": OTHER_KEY.as_dict(private=False)}
FORGERIES: dict[str, Callable[[str], str]] = {
    "unsigned": lambda token: forged(token, {"alg": "none", "kid": "one"}),
    "unsigned, signature kept": lambda token: (
        forged(token, {"alg": "none", "kid": "one"}) + token.rpartition(".")[2]
    ),
    "HMAC with the public key": lambda token: forged(
        token, {"alg": "HS256", "kid": "one"}, SIGNING_KEY.as_pem(private=False)
    ),
    "signed by another": lambda token: forged(token, {"alg": "RS256", "kid": "one"}, OTHER_KEY),
    "an unknown key": lambda token: forged(token, {"alg": "RS256", "kid": "two"}, OTHER_KEY),
    "no key's name": lambda token: forged(token, {"alg": "RS256"}, SIGNING_KEY),
    "a key of its own": lambda token: forged(
        token, {"alg": "RS256", "kid": "two", **EMBEDDED}, OTHER_KEY
    ),
    "a key of its own under the provider's name": lambda token: forged(
        token, {"alg": "RS256", "kid": "one", **EMBEDDED}, OTHER_KEY
    ),
    "keys elsewhere": lambda token: forged(
        token, {"alg": "RS256", "kid": "two", "jku": "https://evil.test/jwks"}, OTHER_KEY
    ),
    "another algorithm": lambda token: forged(token, {"alg": "PS256", "kid": "one"}, SIGNING_KEY),
    "altered": lambda token: token[:-1] + ("A" if token[-1] != "A" else "B"),
    "padded": lambda token: token + "=",
    "cut": lambda token: token.rpartition(".")[0],
    "nothing": lambda _: "",
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_id_token(
    world: World, forge: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = world.outside.id_porten
    sign = provider.sign
    monkeypatch.setattr(provider, "sign", lambda claims: forge(sign(claims)))
    assert refusal(world, signed_in(world)) == REFUSED
    assert not any("evil.test" in url for url, _ in world.outside.asked)


def test_a_token_answer_without_an_id_token(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = world.outside.id_porten.exchange

    def without(form: Any) -> dict[str, Any]:
        answer = exchange(form)
        answer.pop("id_token")
        return answer

    monkeypatch.setattr(world.outside.id_porten, "exchange", without)
    assert refusal(world, signed_in(world)) == REFUSED


def test_a_logout_token_signs_nobody_in(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    provider = world.outside.id_porten
    token = provider.logout_token("someone", world.now, nonce="x", sub="someone")
    monkeypatch.setattr(provider, "sign", lambda _: token)
    assert refusal(world, signed_in(world)) == REFUSED


def test_the_provider_may_change_its_key(world: World) -> None:
    provider = world.outside.id_porten
    assert landed(signed_in(world)) == "/min-side"
    provider.key = OTHER_KEY
    assert landed(signed_in(world)) == "/hjelp-til-innlogging?code=refused&role=patient"
    world.move(seconds=REFETCH_SECONDS)
    assert landed(signed_in(world)) == "/min-side"


def test_a_key_that_the_provider_withdraws_is_not_believed_for_long(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert landed(signed_in(world)) == "/min-side"
    monkeypatch.setattr(world.outside, "_keys", lambda _: [OTHER_KEY])
    world.move(seconds=KEPT_SECONDS)
    assert landed(signed_in(world)) == "/hjelp-til-innlogging?code=refused&role=patient"
