"""Brings the demo's journal documents in as hospitals' systems do: announced, then posted.

What becomes of them is the stack's own work: each is scanned and inspected, and is in the journal
some seconds later. Whoever starts the stack does not wait for that.
"""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

import httpx

from local.demo.documents import DemoDocument
from local.issuer import System
from local.patience import patiently
from local.problems import FeedRefused
from local.settings import Settings
from local.tokens import access_token

AT_ONCE = 4


class Bringer:
    """For one API, on behalf of every organization's system."""

    def __init__(self, api: str, tokens: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._api = api
        self._tokens = tokens
        self._client = client
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def bring(self, document: DemoDocument) -> None:
        """The file, unless it is in already, and then what else is said of it."""
        async with self._turns:
            place = await self._ask(document, "POST", "/records/uploads", document.body)
            if place.get("url"):
                await self._post(document, place)
            said = _afterwards(document)
            if said:
                await self._ask(document, "PATCH", f"/records/feed/{document.external_id}", said)

    async def _ask(
        self, document: DemoDocument, method: str, path: str, body: Mapping[str, Any]
    ) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self._tokens[document.organization]}"}
        url = f"{self._api}{path}"
        answer = await patiently(
            lambda: self._client.request(method, url, json=body, headers=headers)
        )
        if not answer.is_success:
            raise FeedRefused(path, answer.status_code, answer.text)
        said: dict[str, Any] = answer.json() if answer.content else {}
        return said

    async def _post(self, document: DemoDocument, place: Mapping[str, Any]) -> None:
        file = {"file": ("document.pdf", document.content, "application/pdf")}
        answer = await patiently(
            lambda: self._client.post(place["url"], data=place["fields"], files=file)
        )
        if not answer.is_success:
            raise FeedRefused("quarantine", answer.status_code, answer.text)


def _afterwards(document: DemoDocument) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if document.withdrawn:
        said["withdrawn"] = True
    if document.replaced_by:
        said["replaced_by"] = document.replaced_by
    return said and {"source_version": document.source_version + 1, **said}


async def bring(
    settings: Settings, systems: Iterable[System], documents: Iterable[DemoDocument]
) -> None:
    """All are posted when this returns, and none is waited for."""
    chosen = list(documents)
    needed = {each.organization for each in chosen}
    async with httpx.AsyncClient(timeout=60, trust_env=False) as client:
        tokens = {
            system["organization"]: await access_token(system, settings.issuer, client)
            for system in systems
            if system["organization"] in needed
        }
        bringer = Bringer(settings.api, tokens, client)
        await asyncio.gather(*map(bringer.bring, chosen))
