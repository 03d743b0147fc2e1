"""Tokens that nobody who may has signed."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from hmac import new as hmac
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey

OTHER_KEY = RSAKey.generate_key(2048, {"kid": "two", "use": "sig"})


def forged(token: str, header: dict[str, Any], key: Any = None) -> str:
    """The token's claims under another header and signature."""
    payload = token.split(".")[1]
    if not isinstance(key, RSAKey):
        signed = f"{_coded(json.dumps(header).encode())}.{payload}"
        return f"{signed}.{_coded(hmac(key, signed.encode(), sha256).digest()) if key else ''}"
    claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return jwt.encode(header, claims, key, algorithms=[header["alg"]])


def _coded(part: bytes) -> str:
    return urlsafe_b64encode(part).decode().rstrip("=")
