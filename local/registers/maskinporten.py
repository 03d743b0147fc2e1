"""Maskinporten: a signed assertion for a token that opens one register."""

import os
from time import time

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey
from joserfc.jwt import JWTClaimsRegistry

from local.keys import Key

CLIENT_ID = "minjournal-registers"
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
LIFETIME = 119
"""Seconds that a token is good for, as the real one says."""
LONGEST = 120
"""Seconds that an assertion may be good for."""


class Refused(Exception):
    """No token for this assertion."""


class Maskinporten:
    """Knows one client. Its clock is the machine's, like every issuer's."""

    def __init__(self, audience: str, client_key: Key) -> None:
        self._audience = audience
        self._key = RSAKey.import_key(client_key)
        self._used: set[str] = set()
        self._scopes: dict[str, tuple[str, float]] = {}

    def token(self, assertion: str) -> dict[str, object]:
        """A bearer token for the scope that the assertion asks for. Raises Refused."""
        try:
            scope = self._scope(assertion)
        except (JoseError, ValueError, KeyError) as error:
            raise Refused(str(error)) from error
        token = os.urandom(32).hex()
        self._scopes[token] = (scope, time() + LIFETIME)
        return {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": LIFETIME,
            "scope": scope,
        }

    def scope(self, token: str) -> str | None:
        """What the token opens; None for one that is over or was never given."""
        scope, ends = self._scopes.get(token, (None, 0.0))
        return scope if time() < ends else None

    def _scope(self, assertion: str) -> str:
        claims = jwt.decode(assertion, self._key, algorithms=["RS256"]).claims
        registry = JWTClaimsRegistry(
            leeway=10,
            iss={"essential": True, "value": CLIENT_ID},
            aud={"essential": True, "value": self._audience},
            iat={"essential": True},
            exp={"essential": True},
            jti={"essential": True},
            scope={"essential": True},
        )
        registry.validate(claims)
        if claims["exp"] - claims["iat"] > LONGEST or claims["jti"] in self._used:
            raise ValueError("too long, or used before")
        self._used.add(claims["jti"])
        scope: str = claims["scope"]
        return scope
