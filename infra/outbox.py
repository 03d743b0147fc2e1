"""The outbox's sequencer: on the stream at once, and on a schedule for what the stream missed."""

from aws_cdk import Duration
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lambda_event_sources as sources
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.outbox.settings import OutboxSettings
from functions.shared.tables import OUTBOX
from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.dead_letters import dead_letter_queue
from infra.function import Function
from infra.runtime import Runtime
from infra.tables import Tables

_NEW_EVENTS = lambda_.FilterCriteria.filter(
    {
        "eventName": lambda_.FilterRule.is_equal("INSERT"),
        "dynamodb": {"Keys": {"pk": {"S": lambda_.FilterRule.begins_with("outbox#")}}},
    }
)


class Outbox(Construct):
    """Two functions with one task: number every event once, in order, per organization."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, tables: Tables
    ) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self._tables = tables
        self._missed = dead_letter_queue(self, "Missed", runtime, "outbox-missed")
        sequencer = self._function("Sequencer", "intake.handler")
        sweep = self._function("Sweep", "intake.sweep", dead_letters=self._missed)
        self._follow_stream(sequencer)
        self._sweep_every_five_minutes(sweep)
        for function in (sequencer, sweep):
            acknowledge(
                function.role,
                "What a sender to an encrypted queue needs of its key, as the queue's grant says.",
                "AwsSolutions-IAM5[Action::kms:GenerateDataKey*]",
                "AwsSolutions-IAM5[Action::kms:ReEncrypt*]",
            )

    def _function(
        self, name: str, handler: str, dead_letters: sqs.IQueue | None = None
    ) -> Function:
        stage = self._runtime.stage
        function = Function(
            self,
            name,
            runtime=self._runtime,
            handler=f"functions.outbox.{handler}",
            timeout=60,
            dead_letters=dead_letters,
            settings=OutboxSettings(
                stage=stage.name,
                testing_folder=stage.testing_folder,
                outbox_table=self._tables[OUTBOX].table_name,
            ),
        )
        self._tables.grant(OUTBOX, function.live, "GetItem", "BatchGetItem", "PutItem")
        return function

    def _follow_stream(self, sequencer: Function) -> None:
        sequencer.live.add_event_source(
            sources.DynamoEventSource(
                self._tables[OUTBOX],
                starting_position=lambda_.StartingPosition.TRIM_HORIZON,
                filters=[_NEW_EVENTS],
                batch_size=100,
                max_batching_window=Duration.seconds(0),
                bisect_batch_on_error=True,
                retry_attempts=-1,
                max_record_age=Duration.hours(1),
                on_failure=sources.SqsDlq(self._missed),
            )
        )
        self._runtime.alarms.add(
            "Outbox falls behind",
            sequencer.live.metric("IteratorAge", period=PERIOD, statistic="Maximum"),
            above=60_000,
            heading="the-change-feed-falls-behind",
        )

    def _sweep_every_five_minutes(self, sweep: Function) -> None:
        self._tables.grant(OUTBOX, sweep.live, "Query", index="pending")
        events.Rule(
            self,
            "EveryFiveMinutes",
            schedule=events.Schedule.rate(Duration.minutes(5)),
            targets=[
                targets.LambdaFunction(
                    sweep.live,
                    dead_letter_queue=self._missed,
                    retry_attempts=0,
                    max_event_age=Duration.minutes(5),
                )
            ],
        )
