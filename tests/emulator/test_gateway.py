"""The deployed gateway: who is let in, what its own errors look like, and whose pages may ask."""

from collections.abc import Iterator
from datetime import timedelta

import httpx
import pytest

from tests.emulator.hospital import Guest, Hospital
from tests.stack import Stack


@pytest.fixture(scope="module")
def client(stack: Stack) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=stack.api, timeout=60) as client:
        yield client


@pytest.fixture(scope="module")
def guest(stack: Stack) -> Guest:
    fed = Hospital(stack, "ahus").feed("gateway").json()
    return Guest(stack, fed["reference"], fed["id"])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Cookie": "__Host-minjournal-guest=guessed"},
        {"Authorization": "Bearer guessed"},
        {"X-Role": "system", "X-Organization": "ous"},
    ],
)
def test_nobody_is_answered_by_the_gateway_itself(
    stack: Stack, client: httpx.Client, headers: dict[str, str]
) -> None:
    answer = client.get("/appointments", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "no-session"
    assert answer.headers["access-control-allow-origin"] == stack.origin
    assert answer.headers["cache-control"] == "no-store"


def test_a_path_that_is_not_there(client: httpx.Client) -> None:
    answer = client.get("/nowhere")
    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


def test_anyone_reads_the_directory_and_can_do_nothing_else_with_it(client: httpx.Client) -> None:
    answer = client.get("/organizations/so")
    assert (answer.status_code, answer.json()["name"]) == (200, "Sykehuset Østfold")
    assert answer.headers["cache-control"] == "public, max-age=300"
    for verb, path in (("POST", "/organizations"), ("GET", "/organizations/so/units")):
        refused = client.request(verb, path)
        assert (refused.status_code, refused.json()["code"]) == (404, "not-found")


def test_only_our_page_is_told_that_it_may_ask(stack: Stack, client: httpx.Client) -> None:
    asked = {
        "Origin": "https://evil.test",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,x-minjournal,if-match,idempotency-key",
    }
    answer = client.options("/appointments/access", headers=asked)
    assert answer.headers["access-control-allow-origin"] == stack.origin
    assert answer.headers["access-control-allow-credentials"] == "true"
    allowed = answer.headers["access-control-allow-headers"].lower()
    assert all(name in allowed for name in asked["Access-Control-Request-Headers"].split(","))


def test_a_system_is_no_guest_and_a_guest_no_system(stack: Stack, guest: Guest) -> None:
    system = Hospital(stack, "ahus")
    assert system.client.get("/appointments").json()["code"] == "wrong-role"
    assert guest.client.get("/appointments/feed/changes").json()["code"] == "wrong-role"


def test_the_session_ends_when_its_time_is_over(stack: Stack, guest: Guest) -> None:
    assert guest.get().status_code == 200
    try:
        stack.clock.move(timedelta(minutes=15))
        assert guest.get().status_code == 401
        assert Hospital(stack, "ahus").feed("later").status_code == 200  # its token is in time
    finally:
        stack.clock.reset()
    assert guest.get().status_code == 200


def test_sign_out_ends_it_for_good(guest: Guest) -> None:
    assert guest.client.get("/identity/me").json()["role"] == "guest"
    assert guest.client.post("/identity/sign-out").status_code == 204
    assert guest.get().status_code == 401
