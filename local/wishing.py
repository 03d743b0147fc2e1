"""Patients who ask for a change of an appointment, through the page's own API with their letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from local.patience import patiently
from local.problems import FeedRefused


@dataclass(frozen=True)
class Guest:
    """Someone with a letter: what opens one appointment."""

    reference: str
    birth_date: str
    appointment_id: str


class Visitor:
    """A guest's browser."""

    def __init__(self, api: str, origin: str, client: httpx.AsyncClient) -> None:
        self._api = api
        self._client = client
        self._headers = {"Origin": origin, "X-MinJournal": "1"}

    async def wish(self, guest: Guest, comment: str) -> None:
        """Once: not again while the first wish waits for its answer."""
        letter = {"reference": guest.reference, "birth_date": guest.birth_date}
        opened = await self._send("POST", "/appointments/access", {}, letter)
        cookie = {"Cookie": opened.headers["Set-Cookie"].partition(";")[0]}
        path = f"/appointments/{guest.appointment_id}"
        shown = (await self._send("GET", path, cookie)).json()
        if shown["may"]["change_request"]:
            version = cookie | {"If-Match": f'"{shown["version"]}"'}
            await self._send("POST", f"{path}/change-request", version, {"comment": comment})

    async def _send(
        self, method: str, path: str, headers: Mapping[str, str], body: Any = None
    ) -> httpx.Response:
        url, sent = f"{self._api}{path}", {**self._headers, **headers}
        answer = await patiently(lambda: self._client.request(method, url, json=body, headers=sent))
        if not answer.is_success:
            raise FeedRefused(path, answer.status_code, answer.text)
        return answer
