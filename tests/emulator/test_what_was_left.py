"""What the whole stack has logged and stored by now names nobody, and lets nobody in.

Named to be the last: it looks at what all the others have left behind.
"""

from collections.abc import Iterator
from typing import Any

import boto3
import httpx
import pytest

from tests.canary import Canary, attributes_of
from tests.emulator.hospital import visitor
from tests.person import Person
from tests.stack import Stack

FUNCTIONS = (
    *("appointments", "authorizer", "identity", "messages", "notify", "notifysweep", "records"),
    *("sequencer", "take", "takedocuments"),
)
TABLES = (
    *("access-log", "appointments", "outbox", "patients", "records", "relations", "sessions"),
    *("staff", "threads"),
)


@pytest.fixture(scope="module")
def canary(stack: Stack) -> Canary:
    """Has heard all there is, after somebody came in by every door."""
    canary = Canary()
    tell_of_the_demo(canary, stack)
    come_in(canary, stack)
    for file in (stack.folder / "logs").iterdir():
        canary.hear(f"logs/{file.name}", file.read_text(errors="replace"))
    for place, text in [*logged(stack), *stored(stack)]:
        canary.hear(place, text)
    return canary


def tell_of_the_demo(canary: Canary, stack: Stack) -> None:
    for person in [*stack.demo["persons"], *stack.demo["staff"]]:
        canary.keep("national number", person["national_id"], *person.get("former_ids", ()))
        canary.keep("name", person["name"])
    for letter in [*stack.demo["guests"], *stack.demo["examples"]]:
        canary.keep("letter's code", letter["reference"])
    for system in stack.demo["systems"]:
        canary.keep("system's key", system["private_key"]["d"])


def come_in(canary: Canary, stack: Stack) -> None:
    """A patient, someone at work, the bearer of a letter, and a system."""
    grown = next(each for each in stack.demo["persons"] if each["note"] == "ordinary")
    for role, each in (("patient", grown), ("staff", stack.demo["staff"][0])):
        with Person(stack) as person:
            assert person.sign_in(each["national_id"], role) == "/min-side"
            assert person.me().json()["name"] == each["name"]
            canary.keep("cookie", *(str(cookie.value) for cookie in person.client.cookies.jar))
    letter = {name: stack.guests[0][name] for name in ("reference", "birth_date")}
    opened = visitor(stack).post("/appointments/access", json=letter)
    assert opened.status_code == 204
    canary.keep("cookie", *opened.cookies.values())
    token = stack.token("ous")
    asked = httpx.get(
        f"{stack.api}/appointments/feed/changes", headers={"Authorization": f"Bearer {token}"}
    )
    assert asked.status_code == 200
    canary.keep("token", *token.split(".")[1:])


def aws(stack: Stack, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=stack.emulator,
        region_name="eu-north-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def logged(stack: Stack) -> Iterator[tuple[str, str]]:
    """Every line of every function, and of the gateway."""
    logs = aws(stack, "logs")
    for group in logs.describe_log_groups()["logGroups"]:
        name = group["logGroupName"]
        for page in logs.get_paginator("filter_log_events").paginate(logGroupName=name):
            for event in page["events"]:
                yield f"log {name}", event["message"]


def stored(stack: Stack) -> Iterator[tuple[str, str]]:
    """Every item of every table."""
    tables = aws(stack, "dynamodb")
    for table in tables.list_tables()["TableNames"]:
        for page in tables.get_paginator("scan").paginate(TableName=table):
            for item in page["Items"]:
                yield from attributes_of(item, table)


def test_nothing_gives_anyone_away(canary: Canary) -> None:
    assert canary.cries() == []


def test_everything_was_there_to_be_heard(canary: Canary) -> None:
    heard = {place for place, text in canary.heard if text}
    assert {f"log /minjournal/minjournal-local-{name}" for name in FUNCTIONS} <= heard
    assert {f"table minjournal-local-{name}, key pk" for name in TABLES} <= heard
    assert "logs/emulator.log" in heard


def test_it_knows_the_demos_people_and_letters(canary: Canary, stack: Stack) -> None:
    other = Canary()
    other.secrets = canary.secrets
    other.hear("here", f"opened by {stack.demo['persons'][0]['name']}")
    other.hear("there", stack.guests[0]["reference"])
    assert {cry.partition(":")[0] for cry in other.cries()} == {"here", "there"}
