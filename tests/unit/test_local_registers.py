"""The registers' stand-in: lets in whom Maskinporten lets in, and knows the demo's persons."""

import asyncio
import os
from pathlib import Path
from time import time
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient, Response
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette

from local.demo import Person, persons
from local.registers.maskinporten import CLIENT_ID, GRANT, Maskinporten
from local.registers.server import create_registers
from local.testing import Faults

AUDIENCE = "http://localhost:8084/"
PEOPLE = persons(7)
POPULATION = "/folkeregisteret/api/v1/personer/bulkoppslag"
CONTACT = "/kontaktregisteret/rest/v2/personer"
SCOPES = {
    POPULATION: "folkeregister:deling/offentligmedhjemmel",
    CONTACT: "krr:global/kontaktinformasjon.read",
}
PARTS = ("navn", "foedsel", "doedsfall", "adressebeskyttelse", "historikk")
KEY = RSAKey.generate_key(2048, {"kid": "client"})


@pytest.fixture
def registers(tmp_path: Path) -> Starlette:
    door = Maskinporten(AUDIENCE, KEY.as_dict(private=False))
    return create_registers(PEOPLE, door, Faults(tmp_path))


def post(registers: Starlette, path: str, **sent: Any) -> Response:
    async def send() -> Response:
        transport = ASGITransport(registers)
        async with AsyncClient(transport=transport, base_url=AUDIENCE) as client:
            return await client.post(path, **sent)

    # Not the thread's own loop: closing that would leave the functions without one.
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(send())


def assertion(key: RSAKey = KEY, **changed: object) -> str:
    now = int(time())
    claims: dict[str, Any] = {
        "iss": CLIENT_ID,
        "aud": AUDIENCE,
        "iat": now,
        "exp": now + 60,
        "jti": os.urandom(8).hex(),
        "scope": SCOPES[POPULATION],
    }
    return jwt.encode({"alg": "RS256", "kid": "client"}, claims | changed, key)


def asked(registers: Starlette, signed: str) -> Response:
    return post(registers, "/token", data={"grant_type": GRANT, "assertion": signed})


def bearer(registers: Starlette, scope: str) -> dict[str, str]:
    token = asked(registers, assertion(scope=scope)).json()["access_token"]
    return {"Authorization": f"Bearer {token}"}


def person(registers: Starlette, number: str, parts: tuple[str, ...] = PARTS) -> dict[str, Any]:
    body = {"foedselsEllerDNummer": [number]}
    headers = bearer(registers, SCOPES[POPULATION])
    path = f"{POPULATION}?{'&'.join(f'part={part}' for part in parts)}"
    [entry] = post(registers, path, json=body, headers=headers).json()["oppslag"]
    assert entry.pop("foedselsEllerDNummer") == number
    return dict(entry)


def contact(registers: Starlette, number: str) -> dict[str, Any]:
    body = {"personidentifikatorer": [number]}
    headers = bearer(registers, SCOPES[CONTACT])
    [entry] = post(registers, CONTACT, json=body, headers=headers).json()["personer"]
    assert entry.pop("personidentifikator") == number
    return dict(entry)


def of_kind(kind: str) -> Person:
    return next(each for each in PEOPLE if each.kind == kind)


def test_token_is_for_the_scope_that_was_signed_for(registers: Starlette) -> None:
    answer = asked(registers, assertion()).json()
    assert answer.keys() == {"access_token", "token_type", "expires_in", "scope"}
    assert answer["scope"] == SCOPES[POPULATION]


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": "http://localhost:8084"},
        {"iss": "somebody"},
        {"exp": 1, "iat": 0},
        {"exp": 2**33},
        {"scope": None},
    ],
)
def test_assertion_that_does_not_fit_gets_no_token(
    registers: Starlette, changed: dict[str, Any]
) -> None:
    assert asked(registers, assertion(**changed)).status_code == 400


def test_assertion_of_another_key_gets_no_token(registers: Starlette) -> None:
    assert asked(registers, assertion(RSAKey.generate_key(2048))).status_code == 400
    assert asked(registers, "no assertion").status_code == 400


def test_assertion_is_good_once(registers: Starlette) -> None:
    signed = assertion()
    assert asked(registers, signed).status_code == 200
    assert asked(registers, signed).status_code == 400


@pytest.mark.parametrize("path", [POPULATION, CONTACT])
def test_nobody_is_told_of_without_the_registers_own_token(registers: Starlette, path: str) -> None:
    [other] = SCOPES.keys() - {path}
    assert post(registers, path, json={}).status_code == 401
    guessed = {"Authorization": "Bearer guessed"}
    elsewhere = bearer(registers, SCOPES[other])
    assert post(registers, path, json={}, headers=guessed).status_code == 401
    assert post(registers, path, json={}, headers=elsewhere).status_code == 403


def test_everybody_is_known_as_the_hospitals_know_them(registers: Starlette) -> None:
    for each in PEOPLE:
        found = person(registers, each.national_id)["folkeregisterperson"]
        [name], [born] = found["navn"], found["foedsel"]
        assert f"{name['fornavn']} {name['etternavn']}" == each.name
        assert born["foedselsdato"] == each.birth_date.isoformat()
        assert ("doedsfall" in found) == each.deceased
        [protection] = found["adressebeskyttelse"]
        assert (protection["graderingsnivaa"] != "ugradert") == each.protected


def test_one_who_got_a_birth_number_is_found_by_the_d_number_too(registers: Starlette) -> None:
    changed = of_kind("changed-number")
    [former] = changed.former_ids
    found = person(registers, former)
    assert found == person(registers, changed.national_id)
    numbers = found["folkeregisterperson"]["identifikasjonsnummer"]
    assert [
        (each["foedselsEllerDNummer"], each["identifikatortype"], each["erGjeldende"])
        for each in numbers
    ] == [(changed.national_id, "foedselsnummer", True), (former, "dNummer", False)]


def test_no_more_is_told_than_is_asked_for(registers: Starlette) -> None:
    changed = of_kind("changed-number")
    told = person(registers, changed.national_id, ("navn",))["folkeregisterperson"]
    assert told.keys() == {"identifikasjonsnummer", "navn"}
    assert len(told["identifikasjonsnummer"]) == 1, "what it was before is history"


def test_nothing_is_said_of_a_number_that_nobody_has(registers: Starlette) -> None:
    assert person(registers, "02013299997") == {}
    assert contact(registers, "02013299997")["status"] == "IKKE_REGISTRERT"


def test_contact_register_knows_who_may_be_written_to(registers: Starlette) -> None:
    for each in PEOPLE:
        told = contact(registers, each.national_id)
        assert (told["status"] == "AKTIV") == (each.contact is not None)
        may_be_told = each.contact is not None and not each.contact.reserved
        assert (told["varslingsstatus"] == "KAN_VARSLES") == may_be_told
        if each.contact:
            assert told["spraak"] == each.contact.language
            assert told["kontaktinformasjon"].get("epostadresse") == each.contact.email


@pytest.mark.parametrize(("path", "name"), [(POPULATION, "Population"), (CONTACT, "Contact")])
def test_register_fails_as_a_tester_says(
    registers: Starlette, tmp_path: Path, path: str, name: str
) -> None:
    faults = Faults(tmp_path)
    faults.add(f"registers:{name}", 1.0)
    assert post(registers, path, json={}).status_code == 503
    faults.clear()
    assert post(registers, path, json={}).status_code == 401
