"""The outbox's two ways to its sequencer."""

import json

from tests.infra.synthesis import Template


def test_the_stream_brings_new_facts_at_once_and_alone(service: Template) -> None:
    mapping = service.one("Lambda::EventSourceMapping")
    (criteria,) = mapping["FilterCriteria"]["Filters"]
    assert json.loads(criteria["Pattern"]) == {
        "eventName": ["INSERT"],
        "dynamodb": {"Keys": {"pk": {"S": [{"prefix": "outbox#"}]}}},
    }
    assert mapping["MaximumBatchingWindowInSeconds"] == 0
    assert mapping["StartingPosition"] == "TRIM_HORIZON"
    assert "OutboxSequencerLive" in str(mapping["FunctionName"])


def test_a_fact_that_fails_is_tried_until_it_is_old_and_holds_up_few_others(
    service: Template,
) -> None:
    mapping = service.one("Lambda::EventSourceMapping")
    assert mapping["MaximumRetryAttempts"] == -1
    assert mapping["MaximumRecordAgeInSeconds"] == 3600
    assert mapping["BisectBatchOnFunctionError"] is True
    assert "FunctionResponseTypes" not in mapping  # a batch fails whole
    assert "OutboxMissed" in str(mapping["DestinationConfig"]["OnFailure"])


def test_a_sweep_runs_every_five_minutes(service: Template) -> None:
    rule = service.one("Events::Rule")
    (target,) = rule["Targets"]
    assert rule["ScheduleExpression"] == "rate(5 minutes)"
    assert rule["State"] == "ENABLED"
    assert "OutboxSweepLive" in str(target["Arn"])
    assert "OutboxMissed" in str(target["DeadLetterConfig"])
