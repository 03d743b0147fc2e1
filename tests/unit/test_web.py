"""Asking others over HTTP, from a server on this machine that answers as badly as it likes."""

import json
import socket
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

import pytest

from functions.shared import web
from functions.shared.web import HttpWeb, Refused, Unanswered

Reply = tuple[int, dict[str, str], bytes]
SECRET = "14835949436"


class Server(ThreadingHTTPServer):
    """Gives everyone one reply, and remembers what they sent."""

    daemon_threads = True

    def __init__(self, reply: Reply) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.reply = reply
        self.heard: list[tuple[str, str, dict[str, str], bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.heard.append((self.command, self.path, headers, body))
        status, sent, content = self.server.reply
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(content))} | sent).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = answer  # noqa: N815 - the library's names

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


@contextmanager
def answering(
    content: object = None,
    status: int = 200,
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> Iterator[Server]:
    told = json.dumps(content).encode() if body is None else body
    with Server((status, headers or {}, told)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


ASKED: dict[str, Callable[[str], dict[str, Any]]] = {
    "get": lambda url: HttpWeb().get(url),
    "post_form": lambda url: HttpWeb().post_form(url, {"assertion": SECRET}),
    "post_json": lambda url: HttpWeb().post_json(url, {"number": SECRET}, "a-token"),
}
every_way = pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)


@every_way
@pytest.mark.parametrize("status", [200, 201])
def test_an_object_is_the_answer(ask: Callable[[str], Any], status: int) -> None:
    with answering({"a": [1, None]}, status) as server:
        assert ask(server.url) == {"a": [1, None]}


def test_a_form_and_a_question_go_in_the_body() -> None:
    with answering({}) as server:
        ASKED["post_form"](f"{server.url}/token")
        ASKED["post_json"](f"{server.url}/persons")
    (form_verb, form_path, form_headers, form), (verb, path, headers, question) = server.heard
    assert (form_verb, form_path, verb, path) == ("POST", "/token", "POST", "/persons")
    assert form_headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(form.decode()) == {"assertion": [SECRET]}
    assert headers["content-type"] == "application/json"
    assert headers["authorization"] == "Bearer a-token"
    assert json.loads(question) == {"number": SECRET}
    assert headers["connection"] == form_headers["connection"] == "close"


@every_way
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 429, 499])
def test_a_no_is_a_refusal(ask: Callable[[str], Any], status: int) -> None:
    with answering({"error": "invalid_grant"}, status) as server:
        assert type(failure_of(ask, server.url)) is Refused


@every_way
@pytest.mark.parametrize("status", [202, 204, 206, 500, 502, 503, 504])
def test_all_else_that_is_no_success_is_no_answer(ask: Callable[[str], Any], status: int) -> None:
    with answering(status=status, body=b"" if status == 204 else b"{}") as server:
        assert type(failure_of(ask, server.url)) is Unanswered


@every_way
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nobody_is_followed_elsewhere(ask: Callable[[str], Any], status: int) -> None:
    with (
        answering({"a": 1}) as elsewhere,
        answering({}, status, headers={"Location": elsewhere.url}) as server,
    ):
        assert type(failure_of(ask, server.url)) is Unanswered
        assert len(server.heard) == 1
        assert elsewhere.heard == []


@every_way
@pytest.mark.parametrize(
    "body", [b"", b"{", b"<html>", b"[]", b'"x"', b"null", b"1", b'{"a": "\xff"}']
)
def test_what_is_no_object_is_no_answer(ask: Callable[[str], Any], body: bytes) -> None:
    with answering(body=body) as server:
        assert type(failure_of(ask, server.url)) is Unanswered


@every_way
def test_an_answer_that_breaks_off_is_no_answer(ask: Callable[[str], Any]) -> None:
    with answering(body=b'{"a": 1}', headers={"Content-Length": "100"}) as server:
        assert type(failure_of(ask, server.url)) is Unanswered


@every_way
def test_a_machine_that_is_silent_is_not_waited_for(
    ask: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "READ_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert type(failure_of(ask, f"http://127.0.0.1:{silent.getsockname()[1]}")) is Unanswered


@every_way
def test_a_machine_that_is_away_is_no_answer(ask: Callable[[str], Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    assert type(failure_of(ask, url)) is Unanswered


@every_way
def test_an_address_that_is_none_is_no_answer(ask: Callable[[str], Any]) -> None:
    assert type(failure_of(ask, "http://[")) is Unanswered


def test_nobody_is_waited_for_as_long_as_a_function_may_take() -> None:
    """Sign-in asks up to five times, and has fifteen seconds."""
    timeout = HttpWeb().pool.connection_pool_kw["timeout"]
    assert (timeout.connect_timeout, timeout.read_timeout) == (1.0, 2.0)


def failure_of(ask: Callable[[str], Any], url: str) -> Unanswered:
    """The error, which says nothing of what was asked, and is asked only once."""
    with pytest.raises(Unanswered) as caught:
        ask(url)
    told = "".join(traceback.format_exception(caught.value))
    assert url not in told
    assert SECRET not in told
    return caught.value
