"""The population register and the contact register, asked over HTTP as this service.

Numbers go in bodies, never in addresses. Neither register's answer is kept here.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from functions.shared.clock import Clock
from functions.shared.errors import RegisterUnavailable
from functions.shared.settings import RegisterSettings
from functions.shared.signing import Signer
from functions.shared.web import Unanswered, Web

_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_POPULATION = "folkeregister:deling/offentligmedhjemmel"
_CONTACT = "krr:global/kontaktinformasjon.read"
_PROTECTED = ("fortrolig", "strengtFortrolig")  # kode 7 and kode 6
_MARGIN = 10
"""Seconds before its end that a token is no longer used."""


@dataclass(frozen=True)
class RegisteredPerson:
    """One person as the population register has them."""

    national_id: str
    """The number that is theirs now."""
    former_ids: tuple[str, ...]
    """Numbers that were: a D-number before a birth number, or one that was corrected."""
    name: str
    birth_date: date
    protected: bool
    deceased: bool

    @property
    def numbers(self) -> tuple[str, ...]:
        """All that are or were theirs."""
        return (self.national_id, *self.former_ids)


@dataclass(frozen=True)
class RegisteredContact:
    """How a person may be reached. One who has reserved is written to by post alone."""

    mobile: str | None
    email: str | None
    language: str | None
    reserved: bool


class Registers:
    """Both registers, behind one login at Maskinporten."""

    def __init__(self, settings: RegisterSettings, signer: Signer, web: Web, clock: Clock) -> None:
        self.settings = settings
        self.signer = signer
        self.web = web
        self.clock = clock
        self.tokens: dict[str, tuple[str, float]] = {}

    def person(self, national_id: str) -> RegisteredPerson | None:
        """Who has, or had, the number; None if nobody. Raises RegisterUnavailable."""
        url = f"{self.settings.population_url}/api/v1/personer/bulkoppslag"
        answer = self._ask(_POPULATION, url, {"foedselsEllerDNummer": [national_id]})
        try:
            found = _found(answer["oppslag"], "foedselsEllerDNummer", national_id)
            person = found and found.get("folkeregisterperson")
            return _person(person) if person else None
        except (KeyError, ValueError, TypeError, StopIteration):
            raise RegisterUnavailable from None

    def contact(self, national_id: str) -> RegisteredContact | None:
        """How to reach them; None if the register does not know. Raises RegisterUnavailable."""
        url = f"{self.settings.contact_url}/rest/v2/personer"
        answer = self._ask(_CONTACT, url, {"personidentifikatorer": [national_id]})
        try:
            found = _found(answer["personer"], "personidentifikator", national_id)
            return _contact(found) if found and found.get("status") == "AKTIV" else None
        except (KeyError, TypeError, AttributeError):
            raise RegisterUnavailable from None

    def _ask(self, scope: str, url: str, question: dict[str, Any]) -> dict[str, Any]:
        try:
            return self.web.post_json(url, question, self._token(scope))
        except Unanswered:
            self.tokens.pop(scope, None)
            raise RegisterUnavailable from None

    def _token(self, scope: str) -> str:
        now = self.clock().timestamp()
        token, expires = self.tokens.get(scope, ("", now))
        if expires > now:
            return token
        client, audience = self.settings.registers_client_id, self.settings.token_audience
        assertion = self.signer.assertion(client, audience, scope=scope)
        form = {"grant_type": _GRANT, "assertion": assertion}
        answer = self.web.post_form(self.settings.token_url, form)
        self.tokens[scope] = (answer["access_token"], now + answer["expires_in"] - _MARGIN)
        return self.tokens[scope][0]


def _found(entries: list[dict[str, Any]], name: str, number: str) -> dict[str, Any] | None:
    return next((entry for entry in entries if entry[name] == number), None)


def _person(person: dict[str, Any]) -> RegisteredPerson:
    numbers = person["identifikasjonsnummer"]
    current = next(each for each in numbers if each["erGjeldende"])["foedselsEllerDNummer"]
    return RegisteredPerson(
        national_id=current,
        former_ids=tuple(
            each["foedselsEllerDNummer"]
            for each in numbers
            if each["foedselsEllerDNummer"] != current
        ),
        name=_name(_current(person["navn"])),
        birth_date=date.fromisoformat(_current(person["foedsel"])["foedselsdato"]),
        protected=any(
            each["erGjeldende"] and each["graderingsnivaa"] in _PROTECTED
            for each in person.get("adressebeskyttelse", ())
        ),
        deceased=any(each["erGjeldende"] for each in person.get("doedsfall", ())),
    )


def _current(entries: list[dict[str, Any]]) -> dict[str, Any]:
    return next(entry for entry in entries if entry["erGjeldende"])


def _name(name: dict[str, Any]) -> str:
    parts = (name.get(part) for part in ("fornavn", "mellomnavn", "etternavn"))
    return " ".join(part for part in parts if part)


def _contact(person: dict[str, Any]) -> RegisteredContact:
    reached = person.get("kontaktinformasjon") or {}
    return RegisteredContact(
        mobile=reached.get("mobiltelefonnummer"),
        email=reached.get("epostadresse"),
        language=person.get("spraak"),
        reserved=person["reservasjon"] == "JA" or person["varslingsstatus"] != "KAN_VARSLES",
    )
