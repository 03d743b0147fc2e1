"""The identity provider's settings: its keys, and one client per organization's system."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TypedDict

from joserfc.jwk import ECKey, RSAKey
from pydantic import TypeAdapter

from functions.shared.organizations import Organization
from local.files import write
from local.settings import ROOT, Settings

AUDIENCE = "urn:minjournal:api"
FEED_SCOPE = "minjournal:feed"
SERVER = ROOT / "local" / "provider" / "server.js"


Key = dict[str, str | list[str]]
"""A JWK."""


class System(TypedDict):
    """What a hospital's own system is given to sign in with."""

    organization: str
    client_id: str
    private_key: Key
    token_url: str
    scope: str
    audience: str


class Issuer:
    """The provider of one stack. Keys are made once and kept until a reset."""

    def __init__(self, settings: Settings, organizations: Iterable[Organization]) -> None:
        self._settings = settings
        self._organizations = list(organizations)
        self._keys = settings.folder / "provider" / "keys.json"
        self._file = settings.folder / "provider" / "settings.json"

    def command(self) -> list[str]:
        """Starts it; write the settings first."""
        return ["node", str(SERVER), str(self._file)]

    def write_settings(self) -> list[System]:
        """What the provider reads when it starts, and the systems that may then sign in."""
        keys = self._load_keys()
        settings = {
            "issuer": self._settings.issuer,
            "port": self._settings.ports["PROVIDER_PORT"],
            "api": {"audience": AUDIENCE, "scope": FEED_SCOPE},
            "signing_keys": [keys["signing"]],
            "systems": [self._client(one, keys[one.id]) for one in self._organizations],
        }
        write(self._file, json.dumps(settings, indent=2))
        return [self._system(one, keys[one.id]) for one in self._organizations]

    def _client(self, organization: Organization, key: Key) -> dict[str, object]:
        return {
            "client_id": client_id(organization),
            "organization_number": organization.number,
            "public_key": ECKey.import_key(key).as_dict(private=False),
        }

    def _system(self, organization: Organization, key: Key) -> System:
        return {
            "organization": organization.id,
            "client_id": client_id(organization),
            "private_key": key,
            "token_url": f"{self._settings.issuer}/token",
            "scope": FEED_SCOPE,
            "audience": AUDIENCE,
        }

    def _load_keys(self) -> dict[str, Key]:
        keys = load_keys(self._keys) or {"signing": new_signing_key()}
        missing = [one.id for one in self._organizations if one.id not in keys]
        keys |= {organization: new_client_key() for organization in missing}
        if missing:
            write(self._keys, json.dumps(keys))
        return keys


def client_id(organization: Organization) -> str:
    """One client per organization."""
    return f"system-{organization.id}"


def load_keys(file: Path) -> dict[str, Key]:
    """The stack's private keys by owner; empty before its first start."""
    found = file.read_text() if file.exists() else "{}"
    return TypeAdapter(dict[str, Key]).validate_json(found)


def new_signing_key() -> Key:
    """RSA, as HelseID signs its tokens."""
    return _private(RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256"}, auto_kid=True))


def new_client_key() -> Key:
    """Elliptic, because it is made in no time."""
    return _private(ECKey.generate_key("P-256", {"use": "sig", "alg": "ES256"}, auto_kid=True))


def _private(key: ECKey | RSAKey) -> Key:
    return TypeAdapter(Key).validate_python(key.as_dict(private=True))
