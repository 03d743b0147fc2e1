"""This service's own signature, by an RSA key that never leaves KMS."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from functions.shared.clock import Clock
from functions.shared.ids import new_id

if TYPE_CHECKING:
    from mypy_boto3_kms import KMSClient

LIFETIME = timedelta(seconds=60)
"""How long whoever gets one of our assertions may take to read it."""


class Signer:
    """Signs assertions (RFC 7523) that we are ourselves."""

    def __init__(self, kms: "KMSClient", key: str, clock: Clock) -> None:
        self.kms = kms
        self.key = key
        self.clock = clock

    def assertion(self, client_id: str, audience: str, **claims: str) -> str:
        """A JWT for one reader, once, within a minute. One KMS call."""
        now = int(self.clock().timestamp())
        content = {
            "iss": client_id,
            "sub": client_id,
            "aud": audience,
            "jti": new_id(),
            "iat": now,
            "exp": now + int(LIFETIME.total_seconds()),
            **claims,
        }
        header = {"alg": "RS256", "kid": self.key.removeprefix("alias/"), "typ": "JWT"}
        signed = f"{_part(header)}.{_part(content)}"
        answer = self.kms.sign(
            KeyId=self.key,
            Message=signed.encode(),
            MessageType="RAW",
            SigningAlgorithm="RSASSA_PKCS1_V1_5_SHA_256",
        )
        return f"{signed}.{coded(answer['Signature'])}"


def coded(content: bytes) -> str:
    """As JWTs carry bytes: base64url without padding."""
    return urlsafe_b64encode(content).decode().rstrip("=")


def _part(content: Mapping[str, object]) -> str:
    return coded(json.dumps(content, separators=(",", ":")).encode())
