"""Signed tokens of an issuer: its own keys alone, RS256 alone, one text for one meaning."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import RSAKey
from joserfc.jwt import JWTClaimsRegistry, decode

from functions.shared.clock import Clock
from functions.shared.web import Unanswered, Web

LEEWAY = 30
"""Seconds by which clocks may differ."""

REFETCH_SECONDS = 60
"""How often an unknown key id may make us ask the issuer anew."""

KEPT_SECONDS = 600
"""How long the issuer's keys are believed before we ask whether they still are its keys."""

BACK_OFF_SECONDS = 5
"""How soon an issuer that did not answer is asked again."""


_MALFORMED = (JoseError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""Whatever a text that only looks like a token makes its readers raise."""


class InvalidToken(Exception):
    """Not a token that we accept. Says nothing of why: the text would hold parts of the token."""


class IssuerUnavailable(Exception):
    """The issuer did not give its keys, so no token can be judged."""


class Tokens:
    """Verifies one issuer's. Keys come from the issuer's own address alone, never from the token.

    `address` answers where the keys are, when they are needed. The issuer's clock is nobody's to
    move, so neither is this one.
    """

    def __init__(self, issuer: str, address: Callable[[], str], web: Web, clock: Clock) -> None:
        self.issuer = issuer
        self.address = address
        self.web = web
        self.clock = clock
        self.keys: dict[str, RSAKey] = {}
        self.fetched = float("-inf")
        self.next_fetch = float("-inf")

    def claims(self, token: str, audience: str, *required: str) -> dict[str, Any]:
        """What a token for this audience says, with the claims that are required besides `iss`.

        Raises InvalidToken, and IssuerUnavailable without the issuer's keys.
        """
        try:
            claims = self._signed_claims(token)
            self._require(claims, audience, required)
        except _MALFORMED:
            raise InvalidToken from None
        return claims

    def _signed_claims(self, token: str) -> dict[str, Any]:
        header, *_ = [_decoded(part) for part in token.split(".")]
        key = self._key(json.loads(header)["kid"])
        return decode(token, key, algorithms=["RS256"]).claims

    def _require(self, claims: dict[str, Any], audience: str, required: tuple[str, ...]) -> None:
        registry = JWTClaimsRegistry(
            now=int(self.clock().timestamp()),
            leeway=LEEWAY,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": audience},
        )
        registry.validate(claims)
        if any(claims.get(name) is None for name in required):
            raise InvalidToken

    def _key(self, key_id: str) -> RSAKey:
        now = self.clock().timestamp()
        is_known = key_id in self.keys
        is_due = now >= self.fetched + KEPT_SECONDS or not is_known
        if is_due and now >= self.next_fetch:
            try:
                self._fetch(now)
            except Unanswered:
                if not is_known:
                    raise IssuerUnavailable from None
        if not self.keys:
            raise IssuerUnavailable  # asked a moment ago, in vain
        return self.keys[key_id]

    def _fetch(self, now: float) -> None:
        self.next_fetch = now + BACK_OFF_SECONDS
        published = self.web.get(self.address()).get("keys")
        if not isinstance(published, list):
            raise Unanswered
        self.keys = {key["kid"]: RSAKey.import_key(key) for key in published if _signs(key)}
        self.fetched = now
        self.next_fetch = now + REFETCH_SECONDS


def issuer_claimed(token: str) -> str:
    """Whose token it says it is: only to choose who may prove it. Raises InvalidToken."""
    try:
        return str(json.loads(_decoded(token.split(".")[1]))["iss"])
    except _MALFORMED:
        raise InvalidToken from None


def _signs(key: dict[str, Any]) -> bool:
    return key.get("kty") == "RSA" and key.get("use", "sig") == "sig" and "kid" in key


def _decoded(part: str) -> bytes:
    """Strictly: one text for one meaning. Raises ValueError."""
    decoded = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if urlsafe_b64encode(decoded).decode().rstrip("=") != part:
        raise ValueError("not canonical")
    return decoded
