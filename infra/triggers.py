"""What starts a function that nobody calls: a table's stream, or a schedule."""

from collections.abc import Mapping
from typing import Any

from aws_cdk import Duration
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lambda_event_sources as sources
from aws_cdk import aws_sqs as sqs

from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.function import Function
from infra.runtime import Runtime


def follow(
    function: Function,
    runtime: Runtime,
    table: dynamodb.ITable,
    *,
    prefix: str,
    changes: tuple[str, ...],
    missed: sqs.IQueue,
    heading: str,
    expired: bool = False,
) -> None:
    """Every change of that kind of the table's items whose `pk` begins so, within the hour or into
    the queue. The alarm sounds when it falls a minute behind; `heading` is the runbook's.
    `expired`: only what DynamoDB itself removes, because its time is over."""
    function.live.add_event_source(
        sources.DynamoEventSource(
            table,
            starting_position=lambda_.StartingPosition.TRIM_HORIZON,
            filters=[_filter(prefix, changes, expired=expired)],
            batch_size=100,
            max_batching_window=Duration.seconds(0),
            bisect_batch_on_error=True,
            retry_attempts=-1,
            max_record_age=Duration.hours(1),
            on_failure=sources.SqsDlq(missed),
        )
    )
    runtime.alarms.add(
        f"{function.node.path.split('/', 1)[1].replace('/', ' ')} falls behind",
        function.live.metric("IteratorAge", period=PERIOD, statistic="Maximum"),
        above=60_000,
        heading=heading,
    )
    acknowledge_sending(function)


def take_from(function: Function, queue: sqs.IQueue, *, at_a_time: int) -> None:
    """What comes into the queue; what fails stays there, alone, until the queue gives it up."""
    function.live.add_event_source(
        sources.SqsEventSource(
            queue, batch_size=at_a_time, max_concurrency=10, report_batch_item_failures=True
        )
    )
    (mapping,) = (
        child for child in function.live.node.children if child.node.id.startswith("SqsEventSource")
    )
    acknowledge(
        mapping,
        "The queue itself gives up what fails, to its dead letters.",
        "Serverless-LambdaEventSourceMappingDestination",
    )


def run_every(function: Function, minutes: int, missed: sqs.IQueue) -> None:
    """On a schedule. One that fails is not repeated: the next one does its work."""
    events.Rule(
        function,
        "Schedule",
        schedule=events.Schedule.rate(Duration.minutes(minutes)),
        targets=[
            targets.LambdaFunction(
                function.live,
                dead_letter_queue=missed,
                retry_attempts=0,
                max_event_age=Duration.minutes(max(minutes, 1)),
            )
        ],
    )
    acknowledge_sending(function)


def acknowledge_sending(function: Function) -> None:
    """Its dead letters go to an encrypted queue."""
    acknowledge(
        function.role,
        "What a sender to an encrypted queue needs of its key, as the queue's grant says.",
        "AwsSolutions-IAM5[Action::kms:GenerateDataKey*]",
        "AwsSolutions-IAM5[Action::kms:ReEncrypt*]",
    )


def _filter(prefix: str, changes: tuple[str, ...], *, expired: bool) -> Mapping[str, Any]:
    by_expiry = {"type": ["Service"], "principalId": ["dynamodb.amazonaws.com"]}
    return lambda_.FilterCriteria.filter(
        {
            **({"userIdentity": by_expiry} if expired else {}),
            "eventName": lambda_.FilterRule.or_(*changes),
            "dynamodb": {"Keys": {"pk": {"S": lambda_.FilterRule.begins_with(prefix)}}},
        }
    )
