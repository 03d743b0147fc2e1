"""The outbox's sequencer: on the stream at once, and on a schedule for what the stream missed."""

from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.outbox.settings import OutboxSettings
from functions.shared.tables import BY_PENDING, OUTBOX
from infra.dead_letters import dead_letter_queue
from infra.function import Function
from infra.runtime import Runtime
from infra.tables import Tables
from infra.triggers import follow, run_every


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
        follow(
            sequencer,
            runtime,
            tables[OUTBOX],
            prefix="outbox#",
            changes=("INSERT",),
            missed=self._missed,
            heading="the-change-feed-falls-behind",
        )
        tables.grant(OUTBOX, sweep.live, "Query", index=BY_PENDING.name)
        run_every(sweep, 5, self._missed)

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
