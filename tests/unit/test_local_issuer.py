"""What the identity providers are told: who their clients are, and of each only what is public."""

import json
from pathlib import Path
from typing import Any

import pytest

from functions.shared.organizations import organizations
from local.issuer import Issuer
from local.settings import PORTS, Settings

CLIENT_KEY: dict[str, str | list[str]] = {"kty": "RSA", "kid": "ours", "n": "n", "e": "AQAB"}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path, dict(PORTS))


def told(settings: Settings) -> dict[str, Any]:
    Issuer(settings, organizations().values()).write_settings(CLIENT_KEY, [], [])
    found: dict[str, Any] = json.loads((settings.folder / "provider" / "settings.json").read_text())
    return found


def test_two_providers_at_one_port_sign_with_keys_of_their_own(settings: Settings) -> None:
    helseid, idporten = (told(settings)[name] for name in ("helseid", "idporten"))
    assert (helseid["issuer"], idporten["issuer"]) == (
        "http://localhost:8082",
        "http://localhost:8082/idporten",
    )
    assert helseid["signing_keys"] != idporten["signing_keys"]


def test_clients_are_known_by_public_keys_alone(settings: Settings) -> None:
    written = told(settings)
    assert written["client"]["public_key"] == CLIENT_KEY
    assert all("d" not in system["public_key"] for system in written["helseid"]["systems"])


def test_keys_outlast_a_restart(settings: Settings) -> None:
    assert told(settings) == told(settings)


def test_every_organization_has_a_system_with_a_private_key(settings: Settings) -> None:
    systems = Issuer(settings, organizations().values()).systems()
    assert {system["organization"] for system in systems} == organizations().keys()
    assert all("d" in system["private_key"] for system in systems)
    assert {system["token_url"] for system in systems} == {"http://localhost:8082/token"}
