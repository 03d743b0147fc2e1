"""Sends the demo data the way hospitals' own systems do: through the public API, with a token."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx

from functions.appointments import policy
from functions.shared.organizations import organizations
from local.demo import FedStaff, FeedObject, SlotBatch, wishes
from local.issuer import System
from local.patience import patiently
from local.problems import FeedRefused
from local.settings import Settings
from local.tokens import access_token
from local.wishing import Guest, Visitor

AT_ONCE = 4
AHEAD = timedelta(days=2)

Fed = FeedObject | SlotBatch | FedStaff


@dataclass(frozen=True)
class Example(Guest):
    """One of a kind that testers look for."""

    kind: str


@dataclass(frozen=True)
class Letters:
    """The letters that the demo has sent."""

    guests: list[Guest]
    """Whose code works from here on, and has not been used."""
    examples: list[Example]
    """The first of each kind, as it stands now."""


class Feeder:
    """Feeds one API on behalf of every organization's system."""

    def __init__(self, api: str, tokens: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._api = api
        self._tokens = tokens
        self._client = client
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def send(self, fed: Fed) -> dict[str, str]:
        """The API's answer; a busy or failing API is asked again, as any patient system would."""
        async with self._turns:
            answer = await patiently(lambda: self._put(fed))
        if not answer.is_success:
            raise FeedRefused(fed.path, answer.status_code, answer.text)
        accepted: dict[str, str] = answer.json()
        return accepted

    async def _put(self, fed: Fed) -> httpx.Response:
        return await self._client.put(
            f"{self._api}{fed.path}",
            json=fed.body,
            headers={"Authorization": f"Bearer {self._tokens[fed.organization_id]}"},
        )


async def feed(
    settings: Settings,
    systems: Iterable[System],
    first: Iterable[SlotBatch | FedStaff],
    objects: Iterable[FeedObject],
    now: datetime,
) -> Letters:
    """Everything is in when this returns: staff and times first, then who holds them, and last what
    these would rather have."""
    chosen = list(objects)
    async with httpx.AsyncClient(timeout=40, trust_env=False) as client:
        needed = {fed.organization_id for fed in chosen}
        tokens = {
            system["organization"]: await access_token(system, settings.issuer, client)
            for system in systems
            if system["organization"] in needed
        }
        feeder = Feeder(settings.api, tokens, client)
        await asyncio.gather(*map(feeder.send, first))
        answers = await asyncio.gather(*map(feeder.send, chosen))
        letters = [
            (fed, _guest(fed, answer))
            for fed, answer in zip(chosen, answers, strict=True)
            if "reference" in answer
        ]
        used = await _wish(Visitor(settings.api, settings.origin, client), letters, now)
    unused = [(fed, guest) for fed, guest in letters if fed.external_id not in used]
    kinds = {kind_of(fed, now): guest for fed, guest in reversed(unused)}
    return Letters(
        guests=[guest for fed, guest in unused if opens(fed, now)],
        examples=[Example(**vars(guest), kind=kind) for kind, guest in sorted(kinds.items())],
    )


async def _wish(
    visitor: Visitor, letters: list[tuple[FeedObject, Guest]], now: datetime
) -> set[str]:
    """Answers which letters it took."""
    wished = wishes(fed for fed, _ in letters if kind_of(fed, now) == "coming")
    theirs = {fed.external_id: guest for fed, guest in letters}
    await asyncio.gather(*(visitor.wish(theirs[id_], words) for id_, words in wished.items()))
    return set(wished)


def opens(fed: FeedObject, now: datetime) -> bool:
    """Whether the letter's code still works tomorrow: the visit is to come."""
    return fed.body["status"] == "booked" and _start(fed) > now + AHEAD


def kind_of(fed: FeedObject, now: datetime) -> str:
    """What a tester would look for in it."""
    unit = organizations()[fed.organization_id].unit(fed.body["unit_id"])
    if unit is None or fed.body["status"] == "cancelled":
        return "cancelled"
    if _start(fed) <= now:
        return "past"
    if unit.discreet:
        return "discreet"
    if now > policy.limits(_start(fed), unit.appointments).changeable:
        return "phone-only" if unit.appointments.phone_only_workdays else "late"
    return "coming"


def _start(fed: FeedObject) -> datetime:
    return datetime.fromisoformat(fed.body["starts_at"])


def _guest(fed: FeedObject, answer: Mapping[str, str]) -> Guest:
    return Guest(answer["reference"], fed.body["patient"]["birth_date"], answer["id"])
