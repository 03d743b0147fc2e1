"""The deployed stack as a whole: its page, its API and its demo data belong together."""

import httpx

from local.page import headers
from tests.stack import Stack

BROWSER = {"X-MinJournal": "1"}


def test_page_is_served_with_the_headers_of_the_edge(stack: Stack) -> None:
    start = httpx.get(f"{stack.origin}/kode")
    assert start.status_code == 200
    assert start.headers["Content-Type"].startswith("text/html")
    for name, value in headers(stack.api, stack.emulator).items():
        assert start.headers[name] == value


def test_page_is_told_where_its_api_is(stack: Stack) -> None:
    assert httpx.get(f"{stack.origin}/config.json").json() == {"api": stack.api}


def test_missing_asset_is_not_answered_with_the_page(stack: Stack) -> None:
    assert httpx.get(f"{stack.origin}/assets/missing.js").status_code == 404


def test_code_of_a_demo_letter_opens_its_appointment(stack: Stack) -> None:
    guest = stack.guests[-1]
    with httpx.Client(base_url=stack.api, headers=BROWSER | {"Origin": stack.origin}) as browser:
        letter = {"reference": guest["reference"], "birth_date": guest["birth_date"]}
        opened = browser.post("/appointments/access", json=letter, timeout=30)
        assert opened.status_code == 204
        cookie = opened.headers["Set-Cookie"].partition(";")[0]
        [shown] = browser.get("/appointments", headers={"Cookie": cookie}).json()["items"]
    assert shown["id"] == guest["appointment_id"]


def test_gateway_refuses_who_has_no_session_with_a_problem_the_page_may_read(stack: Stack) -> None:
    refused = httpx.get(f"{stack.api}/appointments", headers={"Origin": stack.origin}, timeout=30)
    assert refused.status_code == 401
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.headers["Access-Control-Allow-Origin"] == stack.origin


def test_demo_data_is_fed_by_systems_that_see_only_their_own(stack: Stack) -> None:
    organizations = {system["organization"] for system in stack.demo["systems"]}
    assert len(organizations) >= 10
    token = {"Authorization": f"Bearer {stack.token('ous')}"}
    assert httpx.get(f"{stack.api}/appointments", headers=token, timeout=30).status_code == 403
