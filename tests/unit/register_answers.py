"""Registers that answer what a test lets them, to nobody but the test."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from functions.shared.registers import RegisteredContact, RegisteredPerson, Registers
from functions.shared.settings import RegisterSettings

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NUMBER, FORMER = "14835949436", "54835949434"
SETTINGS = RegisterSettings(
    stage="local",
    registers_key="alias/key",
    population_url="https://population.test",
    contact_url="https://contact.test",
    token_url="https://maskinporten.test/token",
    token_audience="https://maskinporten.test/",
    registers_client_id="minjournal-registers",
)
CURRENT = {"erGjeldende": True}
PERSON: dict[str, Any] = {
    "identifikasjonsnummer": [
        {"foedselsEllerDNummer": FORMER, "status": "opphoert", "erGjeldende": False},
        {"foedselsEllerDNummer": NUMBER, "status": "iBruk", **CURRENT},
    ],
    "navn": [
        {"fornavn": "Før", "etternavn": "Giftet", "erGjeldende": False},
        {"fornavn": "Stødig", "mellomnavn": "Natt", "etternavn": "Ugle", **CURRENT},
    ],
    "foedsel": [{"foedselsdato": "1959-03-14", **CURRENT}],
    "adressebeskyttelse": [{"graderingsnivaa": "ugradert", **CURRENT}],
}
CONTACT: dict[str, Any] = {
    "personidentifikator": NUMBER,
    "reservasjon": "NEI",
    "status": "AKTIV",
    "varslingsstatus": "KAN_VARSLES",
    "kontaktinformasjon": {"epostadresse": "ugle@epost.test", "mobiltelefonnummer": "+4799999999"},
    "spraak": "nn",
}


class Signer:
    """Signs nothing: who reads the assertion is not here."""

    def assertion(self, client_id: str, audience: str, **claims: str) -> str:
        return f"{client_id} {audience} {claims['scope']}"


class Web:
    """One answer for all questions, or an error."""

    def __init__(self, answer: Any, token: Any = None) -> None:
        self.answer = answer
        self.token = token or {"access_token": "token", "expires_in": 119}
        self.asked: list[tuple[str, Any]] = []

    def post_form(self, url: str, form: Any) -> Any:
        self.asked.append((url, form["assertion"]))
        return self.token

    def post_json(self, url: str, content: object, bearer: str) -> Any:
        self.asked.append((url, content))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def registers(web: Web, clock: Callable[[], datetime] = lambda: NOW) -> Registers:
    return Registers(SETTINGS, Signer(), web, clock)  # type: ignore[arg-type]


def population(person: Any) -> dict[str, Any]:
    return {"oppslag": [{"foedselsEllerDNummer": NUMBER, "folkeregisterperson": person}]}


def person_of(**changes: Any) -> RegisteredPerson | None:
    return registers(Web(population({**PERSON, **changes}))).person(NUMBER)


def contact_of(**changes: Any) -> RegisteredContact | None:
    return registers(Web({"personer": [{**CONTACT, **changes}]})).contact(NUMBER)
