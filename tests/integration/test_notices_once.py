"""Each notice is sent once at most, whatever fails and wherever a process ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    ReadTimeoutError,
)

from functions.notices.compose import notices, settings
from functions.shared import aws
from tests.canary import Canary
from tests.integration.dying import ENDS, End, process
from tests.integration.noticing import MAIL, MOBILE, Told, forget, mails, sent, sms, somebody, sweep
from tests.integration.world import World

CALLS = 8
"""Of one notice, by a process that has just begun."""


@pytest.fixture
def told(world: World) -> Told:
    made = somebody(world)
    first = made.write()
    world.notify(first)
    assert made.status(first) == "sent"
    forget()
    return made


def codes(canary: Canary) -> list[str]:
    """What alarms have heard."""
    return [
        code
        for place, line in canary.heard
        for code in ("notice-uncertain", "notice-held-up", "notice-failed")
        if place == "log line" and f'"code":"{code}"' in line
    ]


def test_the_stream_may_bring_it_again(told: Told, world: World) -> None:
    key = told.write()
    for _ in range(3):
        world.notify(key, key)
    sweep()
    assert sent() == 1


def test_of_two_who_have_read_it_one_sends(told: Told, world: World) -> None:
    key = told.write()
    service = notices()
    (notice,) = service.repository.notices([key])
    persons = service.repository.read(service.patients.person(told.patient_id))
    came = [service._done(notice, persons[0], None).came for _ in range(2)]
    assert came == ["sent", "passed-over"]
    assert sent() == 1


@contextmanager
def answering(service: str, error: Exception, *, sent_first: bool = False) -> Iterator[None]:
    """Whoever carries it says so: instead of sending, or after it."""
    made = {"sns": aws.sns, "sesv2": aws.sesv2}[service](settings())
    event = "after-call" if sent_first else "before-call"

    def answer(**_: object) -> None:
        raise error

    made.meta.events.register(event, answer)
    yield
    made.meta.events.unregister(event, answer)


def refusal(code: str, status: int, message: str = f"{MOBILE}, {MAIL}") -> ClientError:
    said: Any = {
        "Error": {"Code": code, "Message": message},
        "ResponseMetadata": {"HTTPStatusCode": status},
    }
    return ClientError(said, "Publish")


@pytest.mark.parametrize(
    ("service", "error"),
    [
        ("sns", refusal("InvalidParameter", 400)),
        ("sns", refusal("OptedOut", 400)),
        ("sesv2", refusal("MessageRejected", 400)),
        ("sesv2", refusal("BadRequestException", 400)),
    ],
)
def test_what_is_refused_for_good_the_hospital_hears_of(
    told: Told, world: World, service: str, error: ClientError
) -> None:
    told.choose(notices={"sms": service == "sns", "email": True})
    key = told.write()
    with answering(service, error):
        world.notify(key)
    world.move(hours=1)
    sweep()
    assert (told.status(key), sent()) == ("undeliverable", 0)
    assert [each["outcome"] for each in told.heard()] == ["refused"]


@pytest.mark.parametrize(
    ("service", "error"),
    [
        ("sns", refusal("Throttled", 429)),
        ("sns", refusal("AuthorizationError", 403)),
        ("sns", ConnectTimeoutError(endpoint_url="https://sns")),
        ("sns", EndpointConnectionError(endpoint_url="https://sns")),
        ("sesv2", refusal("TooManyRequestsException", 429)),
        ("sesv2", refusal("SendingPausedException", 400)),
        ("sesv2", refusal("MessageRejected", 400, "Email address is not verified.")),
    ],
)
def test_what_was_certainly_not_sent_is_tried_again(
    told: Told, world: World, canary: Canary, service: str, error: Exception
) -> None:
    told.choose(notices={"sms": service == "sns", "email": True})
    key = told.write()
    with answering(service, error):
        world.notify(key)
        assert (told.status(key), sent()) == ("waiting", 0)
        sweep()
    assert codes(canary) == ["notice-held-up"]
    world.move(minutes=1)
    sweep()
    assert (told.status(key), sent()) == ("sent", 1)


@pytest.mark.parametrize("sent_first", [True, False])
@pytest.mark.parametrize(
    ("service", "error"),
    [
        ("sns", ReadTimeoutError(endpoint_url="https://sns")),
        ("sns", refusal("InternalError", 500)),
        ("sesv2", ReadTimeoutError(endpoint_url="https://email")),
    ],
)
def test_what_nobody_knows_is_never_sent_again(
    told: Told, world: World, canary: Canary, service: str, error: Exception, sent_first: bool
) -> None:
    told.choose(notices={"sms": service == "sns", "email": True})
    key = told.write()
    with answering(service, error, sent_first=sent_first):
        world.notify(key)
    assert told.status(key) == "uncertain"
    for _ in range(3):
        world.move(hours=1)
        world.notify()
        sweep()
    assert sent() == (1 if sent_first else 0)
    assert codes(canary) == ["notice-uncertain"]
    assert told.heard() == []


def test_no_call_that_sends_is_made_twice_by_itself(world: World) -> None:
    made: list[Any] = [aws.sns(settings()), aws.sesv2(settings())]
    for client in made:
        assert client.meta.config.retries["total_max_attempts"] == 1


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("last", range(1, CALLS + 1))
def test_wherever_it_ends_it_is_sent_once_or_told_of(
    told: Told, world: World, canary: Canary, end: End, last: int
) -> None:
    """At every call: before it, and before the answer to it."""
    key = told.write()
    with process(last, end) as killed:
        try:
            world.notify(key)
        except Exception:  # noqa: BLE001 - the stream would bring it again
            assert end == "refused once"
    assert killed.made >= last
    at_death = (sent(), told.status(key))
    for _ in range(9):
        world.move(minutes=1)
        sweep()
    if told.status(key) == "sent":
        assert sent() == 1
        assert codes(canary).count("notice-uncertain") == 0
    else:
        assert told.status(key) == "uncertain"
        assert sent() == at_death[0], "not again"
        assert codes(canary).count("notice-uncertain") == 1


@pytest.mark.parametrize("call", ["BatchGetItem", "TransactWriteItems", "Query", "GetItem"])
@pytest.mark.parametrize("error", ["InternalServerError", "ThrottlingException"])
def test_a_table_that_is_away_delays_it_and_no_more(
    told: Told, world: World, call: str, error: str
) -> None:
    key = told.write()
    world.fail(**{f"dynamodb_{call}": {"rate": 1, "error": error}})
    for do in (world.notify, sweep):
        try:
            do()
        except Exception:  # noqa: BLE001 - the run fails, and the next one does its work
            assert sent() <= 1
    world.fail()
    for _ in range(3):
        world.move(minutes=1)
        sweep()
    assert (told.status(key), sent()) == ("sent", 1)


def test_one_that_fails_holds_up_no_other(told: Told, world: World, canary: Canary) -> None:
    told.write("never-heard-of")
    good = told.write()
    told.write("never-heard-of")
    sweep()
    assert (told.status(good), sent()) == ("sent", 1)
    assert codes(canary) == ["notice-failed"] * 2


def test_stage_test_sends_to_those_on_the_list_alone(
    told: Told, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices().sender, "only_to", {MAIL})
    key = told.write()
    world.notify()
    assert (told.at(key)["reason"], sent()) == ("not-on-the-list", 0)
    told.choose(notices={"sms": False, "email": True})
    told.write()
    world.notify()
    assert (len(sms()), len(mails())) == (0, 1)
