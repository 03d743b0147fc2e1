"""What starts the functions that nobody calls: streams and schedules."""

import json
import re
from typing import Any

import pytest

from tests.infra.synthesis import Template

STREAMS = {
    "OutboxSequencer": (["INSERT"], "outbox#", "OutboxMissed"),
    "NoticesNotify": (["INSERT"], "notice#", "NoticesMissed"),
    "AppointmentsOffers": (["INSERT", "MODIFY"], "unit#", "AppointmentsMissed"),
    "MessagesForget": (["REMOVE"], "attachment#", "MessagesMissed"),
}
"""Which changes each follows, of what, and where it leaves those that it cannot handle."""

SCHEDULES = {
    "OutboxSweep": ("rate(5 minutes)", "OutboxMissed"),
    "NoticesNotifySweep": ("rate(1 minute)", "NoticesMissed"),
    "AppointmentsOffersSweep": ("rate(1 minute)", "AppointmentsMissed"),
    "AppointmentsOffersCatchUp": ("rate(15 minutes)", "AppointmentsMissed"),
    "AppointmentsReminders": ("rate(15 minutes)", "AppointmentsMissed"),
    "MessagesOverdue": ("rate(15 minutes)", "MessagesMissed"),
}


QUEUES = {
    "Inspection": ("InspectionUploads", 1),
    "MessagesTake": ("InspectionVerdictsMessages", 10),
    "RecordsTakeDocuments": ("InspectionVerdictsRecords", 10),
}
"""What takes from which queue, and how much at a time."""


def test_every_stream_queue_and_schedule_is_known(service: Template) -> None:
    assert set(mappings(service)) == set(STREAMS) | set(QUEUES)
    assert set(rules(service)) == set(SCHEDULES)


@pytest.mark.parametrize("name", QUEUES)
def test_what_comes_again_from_a_queue_is_what_failed_and_nothing_else(
    service: Template, name: str
) -> None:
    queue, at_a_time = QUEUES[name]
    mapping = mappings(service)[name]
    assert queue in str(mapping["EventSourceArn"])
    assert mapping["BatchSize"] == at_a_time
    assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert mapping["ScalingConfig"] == {"MaximumConcurrency": 10}


def test_a_queue_brings_again_what_failed_after_its_function_has_ended(service: Template) -> None:
    """And after many times it goes where someone hears of it."""
    for name, queue in service.of("SQS::Queue").items():
        if name[:-8].endswith("Missed"):
            continue
        assert queue["VisibilityTimeout"] == 90
        assert queue["RedrivePolicy"]["maxReceiveCount"] >= 20
        assert "Missed" in str(queue["RedrivePolicy"]["deadLetterTargetArn"])


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_brings_what_has_changed_at_once_and_nothing_else(
    service: Template, name: str
) -> None:
    changes, prefix, missed = STREAMS[name]
    mapping = mappings(service)[name]
    (criteria,) = mapping["FilterCriteria"]["Filters"]
    pattern = json.loads(criteria["Pattern"])
    assert pattern["eventName"] == changes
    assert pattern["dynamodb"] == {"Keys": {"pk": {"S": [{"prefix": prefix}]}}}
    assert mapping["MaximumBatchingWindowInSeconds"] == 0
    assert mapping["StartingPosition"] == "TRIM_HORIZON"
    assert missed in str(mapping["DestinationConfig"]["OnFailure"])


def test_a_file_is_deleted_only_when_its_item_has_expired(service: Template) -> None:
    """Not when somebody has deleted it: that may be a mistake, and the table can be restored."""
    (criteria,) = mappings(service)["MessagesForget"]["FilterCriteria"]["Filters"]
    by_expiry = {"type": ["Service"], "principalId": ["dynamodb.amazonaws.com"]}
    assert json.loads(criteria["Pattern"])["userIdentity"] == by_expiry


@pytest.mark.parametrize("name", STREAMS)
def test_what_fails_is_tried_until_it_is_old_and_holds_up_few_others(
    service: Template, name: str
) -> None:
    mapping = mappings(service)[name]
    assert mapping["MaximumRetryAttempts"] == -1
    assert mapping["MaximumRecordAgeInSeconds"] == 3600
    assert mapping["BisectBatchOnFunctionError"] is True
    assert "FunctionResponseTypes" not in mapping  # a batch fails whole


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_sweep_runs_as_often_as_it_says(service: Template, name: str) -> None:
    rate, missed = SCHEDULES[name]
    rule = rules(service)[name]
    (target,) = rule["Targets"]
    assert rule["ScheduleExpression"] == rate
    assert rule["State"] == "ENABLED"
    assert missed in str(target["DeadLetterConfig"])


def mappings(service: Template) -> dict[str, Any]:
    """By the function that follows."""
    found = service.of("Lambda::EventSourceMapping").values()
    return {function_in(each["FunctionName"]): each for each in found}


def rules(service: Template) -> dict[str, Any]:
    """By the function that runs."""
    found = [each for each in service.of("Events::Rule").values() if "ScheduleExpression" in each]
    return {function_in(each["Targets"][0]["Arn"]): each for each in found}


def function_in(reference: Any) -> str:
    """`OutboxSweep` for `OutboxSweepLive08A1B2C3`."""
    (name,) = re.findall(r"([A-Za-z]+)Live[0-9A-F]{8}", str(reference))
    return str(name)
