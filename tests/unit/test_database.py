"""What is a domain answer, what passes and is tried again, and what is neither."""

from typing import Any

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

from functions.shared.database import ConditionFailed, Database
from functions.shared.errors import Busy
from functions.shared.writes import Key, absent, put

WRITES = (put(Key("t", "a", "b"), {"n": 1, "none": None}, absent()), None)


def cancelled(*codes: str) -> ClientError:
    reasons: Any = [{"Code": code} for code in codes]
    error: Any = {
        "Error": {"Code": "TransactionCanceledException"},
        "CancellationReasons": reasons,
    }
    return ClientError(error, "TransactWriteItems")


def failed(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code}}, "TransactWriteItems")


class Client:
    """Answers with the errors in turn, then with success."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.requests: list[dict[str, Any]] = []

    def transact_write_items(self, **request: Any) -> None:
        self.requests.append(request)
        if self.errors:
            raise self.errors.pop(0)


def transact(*errors: Exception) -> Client:
    client = Client(*errors)
    Database(client, lambda _seconds: None).transact(*WRITES)  # type: ignore[arg-type]
    return client


def test_none_is_left_out() -> None:
    (request,) = transact().requests
    item = request["TransactItems"][0]["Put"]["Item"]
    assert item == {"pk": {"S": "a"}, "sk": {"S": "b"}, "n": {"N": "1"}}
    assert len(request["TransactItems"]) == 1


@pytest.mark.parametrize(
    "error",
    [
        cancelled("None", "TransactionConflict"),
        cancelled("ThrottlingError"),
        failed("ThrottlingException"),
        failed("InternalServerError"),
        failed("TransactionInProgressException"),
        failed("InternalFailure"),
        failed("ServiceUnavailable"),
    ],
    ids=str,
)
def test_what_passes_is_asked_again_under_one_token(error: Exception) -> None:
    client = transact(error, error)
    assert len({request["ClientRequestToken"] for request in client.requests}) == 1
    assert len(client.requests) == 3


def test_an_answer_that_does_not_come_is_asked_for_once_more() -> None:
    lost = ReadTimeoutError(endpoint_url="https://x")
    client = transact(lost)
    assert len({request["ClientRequestToken"] for request in client.requests}) == 1
    with pytest.raises(Busy):  # the function's own time is running out
        transact(lost, lost)


def test_a_failed_condition_is_an_answer_even_beside_a_conflict() -> None:
    with pytest.raises(ConditionFailed) as caught:
        transact(cancelled("TransactionConflict", "ConditionalCheckFailed"))
    assert caught.value.places == [1]


def test_conflicts_without_end() -> None:
    with pytest.raises(Busy):
        transact(*[cancelled("TransactionConflict")] * 100)


@pytest.mark.parametrize("error", [cancelled("ValidationError"), failed("AccessDeniedException")])
def test_our_own_mistakes_are_not_retried(error: Exception) -> None:
    with pytest.raises(ClientError):
        transact(error)
