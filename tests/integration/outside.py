"""Everyone whom the functions ask over HTTP: providers, registers and Maskinporten, in memory.

Strict where the real ones are: assertions are verified against the key in KMS, codes work once and
only with their verifier, numbers are looked up by any that ever were a person's.
"""

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

from functions.identity.claims import LOGOUT_EVENT, SECURITY_LEVEL
from functions.shared.ids import new_id
from functions.shared.signing import coded
from functions.shared.web import Refused, Unanswered
from tests.integration.stage import CLIENT_KEY, REGISTERS_KEY, client

REGISTERS = "https://registers.test"
ID_PORTEN = "https://id-porten.test"
HELSEID = "https://helseid.test"
PATIENTS_CLIENT, STAFF_CLIENT = "minjournal-patients", "minjournal-staff"


@dataclass
class Registered:
    """A person in the population register."""

    numbers: tuple[str, ...]
    """The one that is theirs now, and then those that were."""
    birth_date: str = "1959-03-14"
    name: str = "Stødig Ugle"
    level: str = "ugradert"
    died: str | None = None
    contact: dict[str, Any] | None = None


@dataclass
class Provider:
    """ID-porten, or HelseID."""

    issuer: str
    client_id: str
    key: RSAKey
    pushed: dict[str, dict[str, str]] = field(default_factory=dict)
    codes: dict[str, tuple[dict[str, str], dict[str, Any]]] = field(default_factory=dict)

    def metadata(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "jwks_uri": f"{self.issuer}/jwks",
            "authorization_endpoint": f"{self.issuer}/authorize",
            "pushed_authorization_request_endpoint": f"{self.issuer}/par",
            "token_endpoint": f"{self.issuer}/token",
            "end_session_endpoint": f"{self.issuer}/logout",
        }

    def accept(self, url: str, now: datetime, **claims: Any) -> dict[str, str]:
        """Someone signs in there; answers what the browser brings back."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert query["client_id"] == self.client_id
        request = self.pushed.pop(query["request_uri"])
        at = int(now.timestamp())
        said = {
            "iss": self.issuer,
            "aud": self.client_id,
            "sub": "someone",
            "sid": new_id(),
            "iat": at,
            "exp": at + 120,
            "nonce": request["nonce"],
            **claims,
        }
        code = new_id()
        self.codes[code] = (request, {name: v for name, v in said.items() if v is not None})
        return {"code": code, "state": request["state"], "iss": self.issuer}

    def push(self, form: Mapping[str, str]) -> dict[str, Any]:
        assert form["code_challenge_method"] == "S256"
        assert form["response_type"] == "code"
        uri = f"urn:ietf:params:oauth:request_uri:{new_id()}"
        self.pushed[uri] = dict(form)
        return {"request_uri": uri, "expires_in": 60}

    def exchange(self, form: Mapping[str, str]) -> dict[str, Any]:
        request, claims = self.codes.pop(form["code"], ({}, {}))
        challenge = coded(sha256(form["code_verifier"].encode()).digest())
        if request.get("code_challenge") != challenge:
            raise Refused
        if request["redirect_uri"] != form["redirect_uri"]:
            raise Refused
        return {"id_token": self.sign(claims), "access_token": "x", "token_type": "Bearer"}

    def sign(self, claims: dict[str, Any]) -> str:
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, self.key)

    def logout_token(self, sid: str, now: datetime, **claims: Any) -> str:
        """What it tells its clients when a login has ended."""
        said = {
            "iss": self.issuer,
            "aud": self.client_id,
            "iat": int(now.timestamp()),
            "jti": new_id(),
            "sid": sid,
            "events": {LOGOUT_EVENT: {}},
            **claims,
        }
        return self.sign({name: value for name, value in said.items() if value is not None})


class Outside:
    """Answers instead of the network, and remembers what was asked."""

    def __init__(self, key: RSAKey) -> None:
        self.id_porten = Provider(ID_PORTEN, PATIENTS_CLIENT, key)
        self.helseid = Provider(HELSEID, STAFF_CLIENT, key)
        self.persons: list[Registered] = []
        self.down: set[str] = set()
        """Beginnings of addresses where nobody answers."""
        self.asked: list[tuple[str, Any]] = []
        self.keys: list[RSAKey] = [key]
        """The systems' issuer's."""

    def register(self, *numbers: str, **facts: Any) -> Registered:
        """Puts a person into the population register."""
        person = Registered(numbers, **facts)
        self.persons.append(person)
        return person

    def get(self, url: str) -> dict[str, Any]:
        self._hear(url, None)
        provider = self._provider(url)
        if provider and url.endswith("/.well-known/openid-configuration"):
            return provider.metadata()
        return {"keys": [key.as_dict(private=False) for key in self._keys(provider)]}

    def post_form(self, url: str, form: Mapping[str, str]) -> dict[str, Any]:
        self._hear(url, dict(form))
        if url == f"{REGISTERS}/token":
            _require_signed(form["assertion"], REGISTERS_KEY)
            return {"access_token": "register-token", "token_type": "Bearer", "expires_in": 119}
        _require_signed(form["client_assertion"], CLIENT_KEY)
        provider = self._provider(url)
        assert provider
        return provider.push(form) if url.endswith("/par") else provider.exchange(form)

    def post_json(self, url: str, content: object, bearer: str) -> dict[str, Any]:
        self._hear(url, content)
        assert bearer == "register-token"
        assert isinstance(content, dict)
        if "foedselsEllerDNummer" in content:
            (number,) = content["foedselsEllerDNummer"]
            found = self._person(number)
            entry = {"foedselsEllerDNummer": number}
            told = {"folkeregisterperson": _told(found, "part=historikk" in url)} if found else {}
            return {"oppslag": [entry | told]}
        (number,) = content["personidentifikatorer"]
        found = self._person(number)
        known = found.contact if found and found.contact else {"status": "IKKE_REGISTRERT"}
        return {"personer": [{"personidentifikator": number, "reservasjon": "NEI", **known}]}

    def _hear(self, url: str, content: object) -> None:
        self.asked.append((url, content))
        if any(url.startswith(beginning) for beginning in self.down):
            raise Unanswered

    def _provider(self, url: str) -> Provider | None:
        both = (self.id_porten, self.helseid)
        return next((each for each in both if url.startswith(f"{each.issuer}/")), None)

    def _keys(self, provider: Provider | None) -> list[RSAKey]:
        return [provider.key] if provider else self.keys

    def _person(self, number: str) -> Registered | None:
        return next((each for each in self.persons if number in each.numbers), None)


def patient_claims(national_id: str, **claims: Any) -> dict[str, Any]:
    """What ID-porten says of who used BankID."""
    return {"pid": national_id, "acr": "idporten-loa-high", "amr": ["BankID"], **claims}


def staff_claims(subject: str, **claims: Any) -> dict[str, Any]:
    """What HelseID says of who used BankID."""
    return {"sub": subject, SECURITY_LEVEL: "4", **claims}


def _require_signed(assertion: str, key: str) -> None:
    """Signed by our key in KMS, for a minute."""
    head, body, signature = assertion.split(".")
    answer = client("kms").verify(
        KeyId=key,
        Message=f"{head}.{body}".encode(),
        MessageType="RAW",
        Signature=urlsafe_b64decode(signature + "=="),
        SigningAlgorithm="RSASSA_PKCS1_V1_5_SHA_256",
    )
    assert answer["SignatureValid"]
    claims = json.loads(urlsafe_b64decode(body + "=="))
    assert claims["iss"] == claims["sub"]
    assert claims["exp"] - claims["iat"] == 60


def _told(person: Registered, history: bool) -> dict[str, Any]:
    first, _, last = person.name.partition(" ")
    current = {"erGjeldende": True}
    return {
        "identifikasjonsnummer": [
            {
                "foedselsEllerDNummer": number,
                "status": "opphoert" if place else "iBruk",
                "erGjeldende": not place,
            }
            for place, number in enumerate(person.numbers)
            if history or not place
        ],
        "navn": [{"fornavn": first, "etternavn": last, **current}],
        "foedsel": [{"foedselsdato": person.birth_date, **current}],
        "adressebeskyttelse": [{"graderingsnivaa": person.level, **current}],
        "doedsfall": [{"doedsdato": person.died, **current}] if person.died else [],
    }
