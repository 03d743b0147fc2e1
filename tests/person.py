"""Someone with an eID at the local stack: a browser without a page, as a client of HTTP alone."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx

from tests.stack import Stack


@dataclass
class Person:
    """One browser: like a real one it takes loopback for as safe as TLS, whatever the port."""

    stack: Stack
    cookies: dict[str, str] = field(default_factory=dict)
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        headers = {"Origin": self.stack.origin, "X-MinJournal": "1"}
        hooks: Any = {"request": [self._bring], "response": [self._keep]}
        self.client = httpx.Client(timeout=30, headers=headers, event_hooks=hooks, trust_env=False)

    def _bring(self, request: httpx.Request) -> None:
        if self.cookies:
            pairs = (f"{name}={value}" for name, value in self.cookies.items())
            request.headers["Cookie"] = "; ".join(pairs)

    def _keep(self, response: httpx.Response) -> None:
        for header in response.headers.get_list("set-cookie"):
            name, _, value = header.split(";")[0].partition("=")
            self.cookies[name] = value
            if not value:
                del self.cookies[name]

    def __enter__(self) -> "Person":
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def sign_in(
        self, national_id: str | None, role: str = "patient", eid: str = "BankID", **query: str
    ) -> str:
        """Through the provider's page; answers where the browser ends on ours, without the origin.

        With None nobody is chosen: only who is known to the provider gets in.
        """
        wanted = {"role": role, "return_to": "/min-side", **query}
        answer = self.client.get(f"{self.stack.api}/identity/sign-in", params=wanted)
        while answer.status_code in (302, 303):
            target = urljoin(str(answer.url), answer.headers["location"])
            if target.startswith(self.stack.origin):
                return target.removeprefix(self.stack.origin)
            answer = self.client.get(target)
            if answer.status_code == 200 and "/interaction/" in str(answer.url):
                assert national_id, "the provider asks who it is"
                chosen = {"person": national_id, "eid": eid}
                answer = self.client.post(str(answer.url), data=chosen)
        raise AssertionError(f"{answer.status_code} at {answer.url}: {answer.text[:300]}")

    def me(self, **headers: str) -> httpx.Response:
        """Who one is to us."""
        return self.client.get(f"{self.stack.api}/identity/me", headers=headers)

    def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        """To the API."""
        return self.client.request(method, f"{self.stack.api}{path}", **options)

    def follow_sign_out(self, url: str) -> str:
        """At the provider, frames and all; answers where the browser is led."""
        answer = self.client.get(url)
        assert answer.status_code == 200, answer.text
        for frame in re.findall(r'<iframe[^>]* src="([^"]+)"', answer.text):
            # Frames of another site bring no cookies of ours along.
            assert httpx.get(unescape(frame), trust_env=False).status_code == 200
        led = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', answer.text)
        return unescape(led[1]) if led else ""


def code_of(landed: str) -> str:
    """Why nobody was signed in, as the help page is told."""
    assert urlsplit(landed).path == "/hjelp-til-innlogging", landed
    return parse_qs(urlsplit(landed).query)["code"][0]
