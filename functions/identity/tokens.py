"""Bearer tokens of hospitals' systems: signed by the issuer, for us, in time."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import urllib3
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey
from joserfc.jwt import JWTClaimsRegistry, decode

from functions.identity.settings import AuthorizerSettings
from functions.shared.clock import Clock

LEEWAY = 30
"""Seconds by which clocks may differ."""

REFETCH_SECONDS = 60
"""How often an unknown key id may make us ask the issuer anew."""

KEPT_SECONDS = 600
"""How long the issuer's keys are believed before we ask whether they still are its keys."""

BACK_OFF_SECONDS = 5
"""How soon an issuer that did not answer is asked again."""

ORGANIZATION_CLAIM = "helseid://claims/client/claims/orgnr_parent"
"""HelseID's: the organization number that the client acts for."""

Fetch = Callable[[str], dict[str, Any]]


class InvalidToken(Exception):
    """Not a token that we accept. Says nothing of why: the text would hold parts of the token."""


class IssuerUnavailable(Exception):
    """The issuer did not give its keys, so no token can be judged."""


def fetch_keys(url: str) -> dict[str, Any]:
    """The issuer's published keys. Raises IssuerUnavailable within two seconds."""
    try:
        answer = urllib3.request("GET", url, timeout=1.5, retries=False, redirect=False)
        keys: dict[str, Any] = answer.json()
    except (urllib3.exceptions.HTTPError, ValueError):
        raise IssuerUnavailable from None
    if answer.status != HTTPStatus.OK or "keys" not in keys:
        raise IssuerUnavailable
    return keys


class Tokens:
    """Verifies. Keys come from the configured address alone, never from the token."""

    def __init__(
        self, settings: AuthorizerSettings, clock: Clock, fetch: Fetch = fetch_keys
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.fetch = fetch
        self.keys: dict[str, RSAKey] = {}
        self.fetched = float("-inf")
        self.next_fetch = float("-inf")

    def claims(self, token: str) -> dict[str, Any]:
        """What the token says. Raises InvalidToken, and IssuerUnavailable without its keys."""
        try:
            claims = self._signed_claims(token)
            self._require(claims)
        except (JoseError, ValueError, KeyError, TypeError, AttributeError):
            raise InvalidToken from None
        return claims

    def _signed_claims(self, token: str) -> dict[str, Any]:
        header, *_ = [_decoded(part) for part in token.split(".")]
        key = self._key(json.loads(header)["kid"])
        return decode(token, key, algorithms=["RS256"]).claims

    def _require(self, claims: dict[str, Any]) -> None:
        registry = JWTClaimsRegistry(
            now=int(self.clock().timestamp()),
            leeway=LEEWAY,
            iss={"essential": True, "value": self.settings.systems_issuer},
            aud={"essential": True, "value": self.settings.systems_audience},
            exp={"essential": True},
            sub={"essential": True},
        )
        registry.validate(claims)
        if self.settings.systems_scope not in claims["scope"].split():
            raise InvalidToken

    def _key(self, key_id: str) -> RSAKey:
        now = self.clock().timestamp()
        is_known = key_id in self.keys
        is_due = now >= self.fetched + KEPT_SECONDS or not is_known
        if is_due and now >= self.next_fetch:
            try:
                self._fetch(now)
            except IssuerUnavailable:
                if not is_known:
                    raise
        return self.keys[key_id]

    def _fetch(self, now: float) -> None:
        self.next_fetch = now + BACK_OFF_SECONDS
        published = self.fetch(self.settings.systems_jwks_url)["keys"]
        self.keys = {key["kid"]: RSAKey.import_key(key) for key in published if _signs(key)}
        self.fetched = now
        self.next_fetch = now + REFETCH_SECONDS


def _signs(key: dict[str, Any]) -> bool:
    return key.get("kty") == "RSA" and key.get("use", "sig") == "sig" and "kid" in key


def _decoded(part: str) -> bytes:
    """Strictly: one text for one meaning. Raises ValueError."""
    decoded = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if urlsafe_b64encode(decoded).decode().rstrip("=") != part:
        raise ValueError("not canonical")
    return decoded
