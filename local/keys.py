"""Keys of the stack, as JWKs: those made here, and the public halves of those that KMS holds."""

from pathlib import Path

from joserfc.jwk import ECKey, KeyParameters, RSAKey
from pydantic import TypeAdapter

from local import emulator
from local.settings import Settings

CLIENT_KEY = "minjournal-local-client"
"""What this service signs with at the identity providers: the key's alias, and its `kid`."""

REGISTERS_KEY = "minjournal-local-registers"
"""The same for Maskinporten."""

Key = dict[str, str | list[str]]
"""A JWK."""


def public_half(settings: Settings, name: str) -> Key:
    """Of one of them, from the deployed stack."""
    answer = emulator.keys(settings).get_public_key(KeyId=f"alias/{name}")
    named: KeyParameters = {"kid": name, **_signs("RS256")}
    return _jwk(RSAKey.import_key(answer["PublicKey"], named), private=False)


def load_keys(file: Path) -> dict[str, Key]:
    """Private keys by owner; empty before the stack's first start."""
    found = file.read_text() if file.exists() else "{}"
    return TypeAdapter(dict[str, Key]).validate_json(found)


def new_signing_key() -> Key:
    """RSA, as HelseID and ID-porten sign their tokens."""
    return _jwk(RSAKey.generate_key(2048, _signs("RS256"), auto_kid=True), private=True)


def new_system_key() -> Key:
    """Elliptic, because it is made in no time."""
    return _jwk(ECKey.generate_key("P-256", _signs("ES256"), auto_kid=True), private=True)


def public(key: Key) -> Key:
    """The half that may be told."""
    return _jwk(ECKey.import_key(key), private=False)


def _signs(algorithm: str) -> KeyParameters:
    return {"use": "sig", "alg": algorithm}


def _jwk(key: ECKey | RSAKey, *, private: bool) -> Key:
    return TypeAdapter(Key).validate_python(key.as_dict(private=private))
