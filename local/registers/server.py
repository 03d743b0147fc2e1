"""The registers over HTTP. A tester's fault switch lets either fail: `registers:Population`."""

from collections.abc import Iterable
from random import SystemRandom
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from local.demo import Contact, Person
from local.registers.contacts import entry
from local.registers.maskinporten import GRANT, Maskinporten, Refused
from local.registers.population import person
from local.testing import Faults

_CHANCE = SystemRandom()


class Registers:
    """Whoever is looked up is found by any number they have or had."""

    def __init__(self, people: Iterable[Person], door: Maskinporten, faults: Faults) -> None:
        self._people = {
            number: each for each in people for number in (each.national_id, *each.former_ids)
        }
        self._door = door
        self._faults = faults

    async def token(self, request: Request) -> JSONResponse:
        """Maskinporten's."""
        form = dict(parse_qsl((await request.body()).decode()))
        if form.get("grant_type") != GRANT:
            return JSONResponse({"error": "unsupported_grant_type"}, 400)
        try:
            return JSONResponse(self._door.token(form.get("assertion", "")))
        except Refused as refused:
            told = {"error": "invalid_grant", "error_description": str(refused)}
            return JSONResponse(told, 400)

    async def population(self, request: Request) -> JSONResponse:
        """Nobody is said of a number that nobody has or had."""
        self._require("Population", request, "folkeregister:")
        numbers = (await request.json())["foedselsEllerDNummer"]
        parts = request.query_params.getlist("part")
        return JSONResponse({"oppslag": [self._looked_up(number, parts) for number in numbers]})

    async def contact(self, request: Request) -> JSONResponse:
        """Whoever is not registered is told apart by their status."""
        self._require("Contact", request, "krr:")
        numbers = (await request.json())["personidentifikatorer"]
        return JSONResponse(
            {"personer": [entry(number, self._contact(number)) for number in numbers]}
        )

    def _contact(self, number: str) -> Contact | None:
        found = self._people.get(number)
        return found.contact if found else None

    def _looked_up(self, number: str, parts: list[str]) -> dict[str, object]:
        found = self._people.get(number)
        told = {"folkeregisterperson": person(found, parts)} if found else {}
        return {"foedselsEllerDNummer": number, **told}

    def _require(self, register: str, request: Request, scope: str) -> None:
        """The register is up, and the asker was let in to it."""
        fault = self._faults.active().get(f"registers:{register}")
        if fault and _CHANCE.random() < float(fault["rate"]):
            raise HTTPException(503)
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        opened = self._door.scope(token) if scheme == "Bearer" else None
        if opened is None:
            raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        if not opened.startswith(scope):
            raise HTTPException(403)


def create_registers(people: Iterable[Person], door: Maskinporten, faults: Faults) -> Starlette:
    """All three under one address."""
    registers = Registers(people, door, faults)
    population = "/folkeregisteret/api/v1/personer/bulkoppslag"
    return Starlette(
        routes=[
            Route("/token", registers.token, methods=["POST"]),
            Route(population, registers.population, methods=["POST"]),
            Route("/kontaktregisteret/rest/v2/personer", registers.contact, methods=["POST"]),
        ]
    )
