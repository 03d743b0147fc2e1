"""A hospital's own system at the identity provider: it signs for itself and gets a token."""

import os
from time import time

import httpx
from joserfc import jwt
from joserfc.jwk import ECKey

from local.issuer import System

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
MINUTE = 60


async def access_token(system: System, issuer: str, client: httpx.AsyncClient) -> str:
    """A bearer token for the feed of that system's organization, good for ten minutes."""
    answer = await client.post(
        system["token_url"],
        data={
            "grant_type": "client_credentials",
            "scope": system["scope"],
            "client_assertion_type": ASSERTION,
            "client_assertion": assertion(system, issuer),
        },
    )
    answer.raise_for_status()
    token: str = answer.json()["access_token"]
    return token


def assertion(system: System, issuer: str) -> str:
    """The system's signature that it is itself, for the provider alone, once, within a minute."""
    key = ECKey.import_key(system["private_key"])
    claims = {
        "iss": system["client_id"],
        "sub": system["client_id"],
        "aud": issuer,
        "jti": os.urandom(16).hex(),
        "exp": int(time()) + MINUTE,
    }
    return jwt.encode({"alg": "ES256", "kid": key.kid}, claims, key)
