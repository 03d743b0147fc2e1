"""Sends the demo data the way hospitals' own systems do: through the public API, with a token."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx

from local.demo import FeedObject
from local.issuer import System
from local.problems import FeedRefused
from local.tokens import access_token

AT_ONCE = 4
ATTEMPTS = 6
PAUSE = 0.2
"""Seconds before the first repetition; doubled for each further one."""
AHEAD = timedelta(days=2)


@dataclass(frozen=True)
class Guest:
    """Someone with a letter: what opens one appointment."""

    reference: str
    birth_date: str
    appointment_id: str


class Feeder:
    """Feeds one API on behalf of every organization's system."""

    def __init__(self, api: str, tokens: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._api = api
        self._tokens = tokens
        self._client = client
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def send(self, fed: FeedObject) -> dict[str, str]:
        """The API's answer; a busy or failing API is asked again, as any patient system would."""
        async with self._turns:
            for attempt in range(ATTEMPTS):
                answer = await self._put(fed)
                if answer.is_success:
                    accepted: dict[str, str] = answer.json()
                    return accepted
                if not may_be_repeated(answer.status_code):
                    break
                await asyncio.sleep(PAUSE * 2**attempt)
        raise FeedRefused(fed.external_id, answer.status_code, answer.text)

    async def _put(self, fed: FeedObject) -> httpx.Response:
        return await self._client.put(
            f"{self._api}/appointments/feed/{fed.external_id}",
            json=fed.body,
            headers={"Authorization": f"Bearer {self._tokens[fed.organization_id]}"},
        )


def may_be_repeated(status: int) -> bool:
    """Throttled or not at its best: not an answer to what was sent."""
    return status == httpx.codes.TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR


async def feed(
    api: str, issuer: str, systems: Iterable[System], objects: Iterable[FeedObject], now: datetime
) -> list[Guest]:
    """Everything is in when this returns, and these are the codes that work from here on."""
    chosen = list(objects)
    async with httpx.AsyncClient(timeout=40, trust_env=False) as client:
        needed = {fed.organization_id for fed in chosen}
        tokens = {
            system["organization"]: await access_token(system, issuer, client)
            for system in systems
            if system["organization"] in needed
        }
        feeder = Feeder(api, tokens, client)
        answers = await asyncio.gather(*map(feeder.send, chosen))
    pairs = zip(chosen, answers, strict=True)
    return [_guest(fed, answer) for fed, answer in pairs if opens(fed, answer, now)]


def opens(fed: FeedObject, answer: Mapping[str, str], now: datetime) -> bool:
    """Whether the letter's code still works tomorrow: there is one, and the visit is to come."""
    starts_at = datetime.fromisoformat(fed.body["starts_at"])
    return "reference" in answer and fed.body["status"] == "booked" and starts_at > now + AHEAD


def _guest(fed: FeedObject, answer: Mapping[str, str]) -> Guest:
    return Guest(answer["reference"], fed.body["patient"]["birth_date"], answer["id"])
