"""The clock and the faults are written where, and as, the functions read them."""

from datetime import timedelta
from pathlib import Path

import boto3
import pytest
from botocore.exceptions import ClientError

from functions.shared.clock import clock_of, real_clock
from functions.shared.faults import inject
from functions.shared.rehearsal import rehearse_tables
from functions.shared.settings import Settings
from local.problems import StackError
from local.testing import Faults, MovableClock, duration, rate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24h", timedelta(hours=24)),
        ("90m", timedelta(minutes=90)),
        ("1d12h", timedelta(hours=36)),
        ("45s", timedelta(seconds=45)),
    ],
)
def test_durations(text: str, expected: timedelta) -> None:
    assert duration(text) == expected


@pytest.mark.parametrize("text", ["", "24", "h", "-1h", "1w", "1 h", "1.5h"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(StackError, match="no length of time"):
        duration(text)


@pytest.mark.parametrize(("text", "expected"), [("0", 0), ("1", 1), ("0.3", 0.3), (".25", 0.25)])
def test_rates(text: str, expected: float) -> None:
    assert rate(text) == expected


@pytest.mark.parametrize("text", ["", "1.1", "-0.1", "30%", "nan", "2"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(StackError, match="no rate"):
        rate(text)


def test_functions_follow_the_moved_clock(tmp_path: Path) -> None:
    clock = clock_of(Settings(stage="local", testing_folder=str(tmp_path)))
    movable = MovableClock(tmp_path)
    movable.move(duration("24h"))
    movable.move(-duration("2h"))
    assert abs(clock() - real_clock() - timedelta(hours=22)) < timedelta(seconds=5)
    movable.reset()
    assert movable.offset() == timedelta()
    assert abs(clock() - real_clock()) < timedelta(seconds=5)


def test_calls_of_functions_fail_as_chosen(tmp_path: Path) -> None:
    client = boto3.client(
        "dynamodb", "eu-north-1", aws_access_key_id="none", aws_secret_access_key="none"
    )
    inject(client, str(tmp_path))
    Faults(tmp_path).add("dynamodb:PutItem", rate("1"), "ThrottlingException")
    with pytest.raises(ClientError, match="ThrottlingException"):
        client.put_item(TableName="any", Item={})


def test_what_is_rehearsed_before_a_snapshot_cannot_fail(tmp_path: Path) -> None:
    """A function that is started while calls fail starts all the same: it sends nothing yet."""
    client = boto3.client("dynamodb", "eu-north-1")
    inject(client, str(tmp_path))
    Faults(tmp_path).add("dynamodb:TransactWriteItems", 1, "TransactionConflict")
    rehearse_tables(client)
    with pytest.raises(ClientError, match="injected"):
        client.transact_write_items(TransactItems=[{"Delete": {"TableName": "any", "Key": {}}}])


def test_faults_add_up_until_cleared(tmp_path: Path) -> None:
    faults = Faults(tmp_path)
    faults.add("kms:Decrypt", 0.5)
    faults.add("dynamodb:PutItem", 1, "ThrottlingException")
    assert faults.active() == {
        "kms:Decrypt": {"rate": 0.5},
        "dynamodb:PutItem": {"rate": 1, "error": "ThrottlingException"},
    }
    faults.clear()
    assert faults.active() == {}


def test_what_is_no_call_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StackError, match="no AWS call"):
        Faults(tmp_path).add("PutItem", 1)
