"""What this service signs with a key that it never holds."""

import json
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc import jwt
from joserfc.jwk import RSAKey

from functions.shared.signing import Signer

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
KEY = RSAKey.generate_key(2048)


class Kms:
    """Signs as the service does: the message that it is given, with RSA and SHA-256."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []

    def sign(self, **request: Any) -> dict[str, bytes]:
        self.asked.append(request)
        assert KEY.private_key
        return {"Signature": KEY.private_key.sign(request["Message"], PKCS1v15(), SHA256())}


def signer(kms: Kms) -> Signer:
    return Signer(kms, "alias/minjournal-test-client", lambda: NOW)  # type: ignore[arg-type]


def test_an_assertion_says_who_we_are_to_one_reader_for_a_minute() -> None:
    read = jwt.decode(signer(Kms()).assertion("us", "https://them", scope="a b"), KEY, ["RS256"])
    at = int(NOW.timestamp())
    jti = read.claims.pop("jti")
    assert read.header == {"alg": "RS256", "kid": "minjournal-test-client", "typ": "JWT"}
    assert read.claims == {
        "iss": "us",
        "sub": "us",
        "aud": "https://them",
        "iat": at,
        "exp": at + 60,
        "scope": "a b",
    }
    assert len(jti) == 32


def test_no_two_are_the_same() -> None:
    made = {signer(Kms()).assertion("us", "https://them") for _ in range(20)}
    assert len(made) == 20


def test_the_key_service_signs_what_is_sent_in_one_call() -> None:
    kms = Kms()
    assertion = signer(kms).assertion("us", "https://them")
    (asked,) = kms.asked
    assert asked["KeyId"] == "alias/minjournal-test-client"
    assert asked["SigningAlgorithm"] == "RSASSA_PKCS1_V1_5_SHA_256"
    assert asked["MessageType"] == "RAW"
    assert asked["Message"].decode() == assertion.rpartition(".")[0]
    assert not json.dumps(assertion).count("=")
