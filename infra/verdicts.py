"""Our own event bus: verdicts on uploads, and a queue of them for each capability."""

from aws_cdk import Duration
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.shared.verdicts import DETAIL_TYPE, SOURCE
from infra.alarms import PERIOD
from infra.dead_letters import dead_letter_queue
from infra.runtime import Runtime


class Verdicts(Construct):
    """The bus. Whoever takes files up asks for its queue."""

    def __init__(self, scope: Construct, construct_id: str, *, runtime: Runtime) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self.bus = events.EventBus(self, "Bus", event_bus_name=f"{runtime.stage.prefix}-verdicts")

    def queue_for(self, capability: str) -> sqs.Queue:
        """Made for the one capability, with its own dead letters."""
        name = capability.title()
        missed = dead_letter_queue(
            self, f"{name}Missed", self._runtime, f"{capability}-verdicts-missed"
        )
        queue = waiting_queue(
            self, name, self._runtime, f"{capability}-verdicts", missed, receives=20
        )
        events.Rule(
            self,
            f"{name}Rule",
            event_bus=self.bus,
            event_pattern=events.EventPattern(
                source=[SOURCE],
                detail_type=[DETAIL_TYPE],
                detail={"capability": [capability]},
            ),
            targets=[targets.SqsQueue(queue, dead_letter_queue=missed)],
        )
        return queue


def waiting_queue(
    scope: Construct,
    construct_id: str,
    runtime: Runtime,
    name: str,
    missed: sqs.IQueue,
    *,
    receives: int,
) -> sqs.Queue:
    """What fails comes again after 90 seconds, so many times. The alarm sounds when something
    has waited for a quarter of an hour."""
    queue = sqs.Queue(
        scope,
        construct_id,
        queue_name=f"{runtime.stage.prefix}-{name}",
        encryption=sqs.QueueEncryption.KMS,
        encryption_master_key=runtime.key,
        enforce_ssl=True,
        retention_period=Duration.days(14),
        visibility_timeout=Duration.seconds(90),
        dead_letter_queue=sqs.DeadLetterQueue(queue=missed, max_receive_count=receives),
    )
    runtime.alarms.add(
        f"{name} waits",
        queue.metric_approximate_age_of_oldest_message(period=PERIOD, statistic="Maximum"),
        above=15 * 60,
        heading="uploads-wait",
    )
    return queue
