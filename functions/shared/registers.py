"""The population register and the contact register, asked over HTTP as this service.

Numbers go in bodies, never in addresses. Neither register's answer is kept here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from functions.shared.clock import Clock, timestamp
from functions.shared.errors import RegisterUnavailable
from functions.shared.settings import RegisterSettings
from functions.shared.signing import Signer
from functions.shared.web import Unanswered, Web

_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_POPULATION = "folkeregister:deling/offentligmedhjemmel"
_CONTACT = "krr:global/kontaktinformasjon.read"
_PARTS = "part=navn&part=foedsel&part=doedsfall&part=adressebeskyttelse&part=historikk"
"""What we ask for, and no more; without the history a former number would not be told."""
_UNPROTECTED = ("ugradert", "klientadresse")
"""All other levels protect: kode 6 and 7, and one that is new to us."""
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
    birth_date: date | None
    """None where the register does not know the day."""
    protected: bool
    deceased: bool
    """Also true of an identity that the register has ended: it is nobody's any more."""
    asked_at: str
    """Before it was asked: of two answers, the one asked for later is the newer."""

    @property
    def numbers(self) -> tuple[str, ...]:
        """All that are or were theirs."""
        return (self.national_id, *self.former_ids)


@dataclass(frozen=True)
class RegisteredContact:
    """How a person may be reached. One who has reserved is written to by post alone; so is one
    whose details the register takes for too old to be reachable by."""

    mobile: str | None
    email: str | None
    language: str | None
    reserved: bool
    reachable: bool


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
        url = f"{self.settings.population_url}/api/v1/personer/bulkoppslag?{_PARTS}"
        asked_at = timestamp(self.clock())
        answer = self._ask(_POPULATION, url, {"foedselsEllerDNummer": [national_id]})
        try:
            found = _found(answer["oppslag"], "foedselsEllerDNummer", national_id)
            person = found and found.get("folkeregisterperson")
            return _person(person, national_id, asked_at) if person else None
        except (KeyError, ValueError, TypeError, AttributeError):
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
        except (Unanswered, KeyError, TypeError):
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
        token = _text(answer["access_token"])
        self.tokens[scope] = (token, now + answer["expires_in"] - _MARGIN)
        return token


def _found(entries: list[dict[str, Any]], name: str, number: str) -> dict[str, Any] | None:
    return next((entry for entry in entries if entry[name] == number), None)


def _person(person: dict[str, Any], asked: str, asked_at: str) -> RegisteredPerson:
    numbers = person["identifikasjonsnummer"]
    in_use = next((each for each in numbers if _is_in_use(each)), None)
    current = _text(in_use["foedselsEllerDNummer"]) if in_use else asked
    all_ = [asked, *(_text(each["foedselsEllerDNummer"]) for each in numbers)]
    born = _current(person.get("foedsel", ())).get("foedselsdato")
    return RegisteredPerson(
        national_id=current,
        former_ids=tuple(dict.fromkeys(number for number in all_ if number != current)),
        name=_name(_current(person.get("navn", ()))),
        birth_date=date.fromisoformat(_text(born)) if born else None,
        protected=any(
            _is_current(each) and _text(each["graderingsnivaa"]) not in _UNPROTECTED
            for each in person.get("adressebeskyttelse", ())
        ),
        deceased=in_use is None or any(_is_current(each) for each in person.get("doedsfall", ())),
        asked_at=asked_at,
    )


def _is_current(entry: dict[str, Any]) -> bool:
    """Raises TypeError for what is neither true nor false: a protection must not be overlooked."""
    current = entry["erGjeldende"]
    if not isinstance(current, bool):
        raise TypeError
    return current


def _is_in_use(number: dict[str, Any]) -> bool:
    """The dead keep theirs; one that has ended was annulled, or never was a person's."""
    return _is_current(number) and number["status"] == "iBruk"


def _text(value: object) -> str:
    """Raises TypeError for what is no text."""
    if not isinstance(value, str):
        raise TypeError
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _current(entries: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return next(filter(_is_current, entries), {})


def _name(name: dict[str, Any]) -> str:
    parts = (name.get(part) for part in ("fornavn", "mellomnavn", "etternavn"))
    return " ".join(part for part in parts if part)


def _contact(person: dict[str, Any]) -> RegisteredContact:
    reached = person.get("kontaktinformasjon") or {}
    return RegisteredContact(
        mobile=_text_or_none(reached.get("mobiltelefonnummer")),
        email=_text_or_none(reached.get("epostadresse")),
        language=_text_or_none(person.get("spraak")),
        reserved=person["reservasjon"] == "JA",
        reachable=person["varslingsstatus"] == "KAN_VARSLES",
    )
