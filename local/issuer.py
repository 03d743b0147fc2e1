"""The identity providers' settings: their keys, their clients, and whom one can be there."""

import json
from collections.abc import Iterable
from typing import TypedDict

from functions.shared.organizations import Organization
from local.accounts import Account
from local.files import write
from local.keys import Key, load_keys, new_signing_key, new_system_key, public
from local.settings import ROOT, Settings

AUDIENCE = "urn:minjournal:api"
FEED_SCOPE = "minjournal:feed"
SERVER = ROOT / "local" / "provider" / "server.js"


class System(TypedDict):
    """What a hospital's own system is given to sign in with."""

    organization: str
    client_id: str
    private_key: Key
    token_url: str
    scope: str
    audience: str


class Issuer:
    """HelseID and ID-porten of one stack. Keys are made once and kept until a reset."""

    def __init__(self, settings: Settings, organizations: Iterable[Organization]) -> None:
        self._settings = settings
        self._organizations = list(organizations)
        self._file = settings.folder / "provider" / "settings.json"
        self._keys = self._load_keys()

    def command(self) -> list[str]:
        """Starts it; write the settings first."""
        return ["node", str(SERVER), str(self._file)]

    def systems(self) -> list[System]:
        """Those that may sign in, one per organization."""
        return [self._system(one, self._keys[one.id]) for one in self._organizations]

    def write_settings(
        self, client_key: Key, patients: list[Account], employees: list[Account]
    ) -> None:
        """What the providers read when they start."""
        mine = self._settings
        settings = {
            "port": mine.ports["PROVIDER_PORT"],
            "testing_folder": str(mine.testing),
            "client": {"origin": mine.origin, "api": mine.api, "public_key": client_key},
            "helseid": {
                "issuer": mine.issuer,
                "signing_keys": [self._keys["signing"]],
                "api": {"audience": AUDIENCE, "scope": FEED_SCOPE},
                "systems": [self._client(one, self._keys[one.id]) for one in self._organizations],
                "accounts": employees,
            },
            "idporten": {
                "issuer": f"{mine.issuer}/idporten",
                "signing_keys": [self._keys["idporten-signing"]],
                "accounts": patients,
            },
        }
        write(self._file, json.dumps(settings, indent=2))

    def _client(self, organization: Organization, key: Key) -> dict[str, object]:
        return {
            "client_id": client_id(organization),
            "organization_number": organization.number,
            "public_key": public(key),
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
        file = self._settings.folder / "provider" / "keys.json"
        keys = load_keys(file)
        wanted = dict.fromkeys(("signing", "idporten-signing"), new_signing_key)
        wanted |= {one.id: new_system_key for one in self._organizations}
        missing = {name: make() for name, make in wanted.items() if name not in keys}
        if missing:
            write(file, json.dumps(keys | missing))
        return keys | missing


def client_id(organization: Organization) -> str:
    """One client per organization."""
    return f"system-{organization.id}"
