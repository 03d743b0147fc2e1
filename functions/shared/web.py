"""Asking others over HTTPS: short time-outs, no redirects, and no request in an error's text."""

import ssl
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Protocol

import urllib3

CONNECT_SECONDS = 1.0
READ_SECONDS = 2.0


class Unanswered(Exception):
    """No answer, or none that can be used. Says nothing of what was asked: it may name a person."""


class Refused(Unanswered):
    """The other side understood, and said no."""


class Web(Protocol):
    """What this service needs of HTTP: JSON objects. Tests put their own in its place.

    Everything raises Refused for a 4xx, and Unanswered for all else that is no success.
    """

    def get(self, url: str) -> dict[str, Any]: ...  # noqa: D102
    def post_form(self, url: str, form: Mapping[str, str]) -> dict[str, Any]: ...  # noqa: D102
    def post_json(self, url: str, content: object, bearer: str) -> dict[str, Any]: ...  # noqa: D102


class HttpWeb:
    """The real one. A connection for each call: a frozen function wakes with its old ones cut."""

    def __init__(self) -> None:
        timeout = urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS)
        # One for all calls: reading the authorities' certificates takes longer than some answers.
        tls = ssl.create_default_context()
        self.pool = urllib3.PoolManager(timeout=timeout, retries=False, ssl_context=tls)

    def get(self, url: str) -> dict[str, Any]:
        """What is there."""
        return self._ask("GET", url)

    def post_form(self, url: str, form: Mapping[str, str]) -> dict[str, Any]:
        """The answer to a form."""
        return self._ask("POST", url, fields=form, encode_multipart=False)

    def post_json(self, url: str, content: object, bearer: str) -> dict[str, Any]:
        """The answer to whoever bears the token."""
        headers = {"Authorization": f"Bearer {bearer}"}
        return self._ask("POST", url, json=content, headers=headers)

    def _ask(
        self, method: str, url: str, headers: Mapping[str, str] | None = None, **sent: Any
    ) -> dict[str, Any]:
        headers = {"Accept": "application/json", "Connection": "close", **(headers or {})}
        try:
            answer = self.pool.request(method, url, redirect=False, headers=headers, **sent)
        except urllib3.exceptions.HTTPError:
            raise Unanswered from None
        if HTTPStatus.BAD_REQUEST <= answer.status < HTTPStatus.INTERNAL_SERVER_ERROR:
            raise Refused
        if answer.status not in (HTTPStatus.OK, HTTPStatus.CREATED):
            raise Unanswered
        return _object(answer)


def _object(answer: urllib3.BaseHTTPResponse) -> dict[str, Any]:
    try:
        content = answer.json()
    except ValueError:
        raise Unanswered from None
    if not isinstance(content, dict):
        raise Unanswered
    return content
