"""Who gets past the gateway. Whatever is wrong with a token or a cookie, the answer is Deny."""

import json
from typing import Any

import pytest

from functions.identity import authorizer
from functions.identity.claims import ORGANIZATION
from functions.identity.tokens import (
    BACK_OFF_SECONDS,
    KEPT_SECONDS,
    LEEWAY,
    REFETCH_SECONDS,
)
from tests.integration.forging import OTHER_KEY, forged
from tests.integration.stage import ISSUER
from tests.integration.world import SIGNING_KEY, World


def decide(headers: dict[str, list[str]]) -> dict[str, Any]:
    event = {"methodArn": "arn:aws:execute-api:x", "multiValueHeaders": headers}
    return authorizer.handler(event, None)


def allows(token: str) -> bool:
    decision = decide({"Authorization": [f"Bearer {token}"]})
    effect: str = decision["policyDocument"]["Statement"][0]["Effect"]
    assert (effect == "Allow") == bool(decision["context"])
    return effect == "Allow"


def test_a_system_acts_for_its_organization(world: World) -> None:
    decision = decide({"authorization": [f"Bearer {world.token('ahus')}"]})
    assert decision["context"] == {
        "role": "system",
        "subject": "system-ahus",
        "organization": "ahus",
    }
    assert decision["policyDocument"]["Statement"][0]["Resource"] == "arn:aws:execute-api:x"


def test_the_context_is_scalars_and_never_the_token(world: World) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    decision = decide({"Cookie": ["theme=dark; x", cookie]})
    assert decision["context"]["role"] == "guest"
    assert all(isinstance(value, str) for value in decision["context"].values())
    assert cookie.split("=", 1)[1] not in json.dumps(decision)


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.test"},
        {"iss": None},
        {"aud": "urn:other:api"},
        {"aud": None},
        {"scope": "minjournal:feeding"},
        {"scope": None},
        {"sub": None},
        {"exp": None},
        {ORGANIZATION: None},
        {ORGANIZATION: "999999999"},
        {ORGANIZATION: ["993467049"]},
    ],
    ids=str,
)
def test_a_token_that_says_the_wrong_thing(world: World, claims: dict[str, Any]) -> None:
    assert allows(world.token())
    assert not allows(world.token(**claims))


@pytest.mark.parametrize(
    ("claim", "seconds", "accepted"),
    [
        ("exp", -LEEWAY + 1, True),
        ("exp", -LEEWAY - 1, False),
        ("nbf", LEEWAY - 1, True),
        ("nbf", LEEWAY + 1, False),
        ("iat", LEEWAY + 1, False),
    ],
)
def test_a_token_has_its_time(world: World, claim: str, seconds: int, accepted: bool) -> None:
    at = int(world.now.timestamp()) + seconds
    claims: Any = {claim: at}
    assert allows(world.token(**claims)) is accepted


def test_forged_tokens(world: World) -> None:
    token = world.token()
    public = SIGNING_KEY.as_pem(private=False)
    embedded = {"alg": "RS256", "kid": "two", "jwk": OTHER_KEY.as_dict(private=False)}
    assert not allows(forged(token, {"alg": "none", "kid": "one"}))
    assert not allows(forged(token, {"alg": "HS256", "kid": "one"}, public))
    assert not allows(forged(token, embedded, OTHER_KEY))
    assert not allows(forged(token, {"alg": "RS256", "kid": "one"}, OTHER_KEY))
    assert not allows(forged(token, {"alg": "RS256", "kid": "one", "jku": "https://e"}, OTHER_KEY))
    assert not allows(forged(token, {"alg": "RS256"}, SIGNING_KEY))
    assert not allows(forged(token, {"alg": "PS256", "kid": "one"}, SIGNING_KEY))


def test_altered_tokens(world: World) -> None:
    token = world.token()
    head, payload, signature = token.split(".")
    for altered in (
        "",
        "x",
        "..",
        token + "=",
        token + "A",
        f"{head}.{payload}",
        f"{head}.{payload}.{signature[:-1]}",
        f"{head}.{payload}.{signature}.{signature}",
        f"{head}.{payload[::-1]}.{signature}",
        f" {head}.{payload}.{signature[:-2]}==",
    ):
        assert not allows(altered), altered


def test_a_system_is_known_by_its_client(world: World) -> None:
    for claims in ({"client_id": "of-helseid", "sub": None}, {"client_id": "of-helseid"}):
        decision = decide({"Authorization": [f"Bearer {world.token(**claims)}"]})
        assert decision["context"]["subject"] == "of-helseid"
    assert not allows(world.token(client_id=None, sub=None))
    assert not allows(world.token(client_id=7, sub=None))


def test_a_token_that_is_bound_to_a_key_is_not_for_bearers(world: World) -> None:
    assert not allows(world.token(cnf={"jkt": "x"}))


def test_one_bearer_and_no_other_scheme(world: World) -> None:
    token = world.token()
    for values in ([f"Basic {token}"], [token], [f"Bearer {token}", f"Bearer {token}"]):
        decision = decide({"Authorization": values})
        assert decision["policyDocument"]["Statement"][0]["Effect"] == "Deny"


def test_the_issuer_may_change_its_key(world: World) -> None:
    assert allows(world.token())
    world.outside.keys[:] = [OTHER_KEY]
    assert not allows(world.token(key=OTHER_KEY))  # asked within the last minute
    world.move(seconds=REFETCH_SECONDS)
    assert allows(world.token(key=OTHER_KEY))
    assert not allows(world.token())


def test_a_key_that_the_issuer_withdraws_is_not_believed_for_long(world: World) -> None:
    assert allows(world.token())
    world.outside.keys[:] = [OTHER_KEY]
    world.move(seconds=KEPT_SECONDS)
    assert not allows(world.token())


def test_an_issuer_that_is_away_for_a_while(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.outside.down.add(ISSUER)
    assert not allows(world.token())
    assert "IssuerUnavailable" in str([vars(record) for record in caplog.records])
    world.outside.down.clear()
    world.move(seconds=BACK_OFF_SECONDS)
    assert allows(world.token())
    world.outside.down.add(ISSUER)
    world.move(seconds=KEPT_SECONDS)
    assert allows(world.token())  # the keys in memory still are the issuer's, for all we know


def test_a_failing_issuer_lets_nobody_in(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_url: str) -> dict[str, Any]:
        raise OSError("no network")

    monkeypatch.setattr(authorizer.tokens().web, "get", broken)
    assert not allows(world.token())


def test_a_failing_table_lets_nobody_in(world: World) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    assert world.send("GET", "/identity/me", cookie=cookie).status == 200
    world.fail(dynamodb_GetItem=1)
    assert world.send("GET", "/identity/me", cookie=cookie).status == 401


@pytest.mark.parametrize("cookie", ["", "__Host-minjournal-guest=", "other=1", "a=b; =; ;;"])
def test_no_cookie_of_ours(world: World, cookie: str) -> None:
    assert decide({"Cookie": [cookie]})["context"] == {}
    assert decide({})["context"] == {}
