"""A dead-letter queue: where an event goes that nobody could handle, and the alarm on it."""

from aws_cdk import Duration
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.runtime import Runtime


def dead_letter_queue(
    scope: Construct, construct_id: str, runtime: Runtime, name: str
) -> sqs.Queue:
    """Kept fourteen days, the longest there is; the first message raises the alarm."""
    queue = sqs.Queue(
        scope,
        construct_id,
        queue_name=f"{runtime.stage.prefix}-{name}",
        encryption=sqs.QueueEncryption.KMS,
        encryption_master_key=runtime.key,
        enforce_ssl=True,
        retention_period=Duration.days(14),
    )
    runtime.alarms.add(
        f"{name} holds events",
        queue.metric_approximate_number_of_messages_visible(period=PERIOD, statistic="Maximum"),
        above=0,
        heading="a-dead-letter-queue-holds-events",
    )
    acknowledge(queue, "It is where others redrive to.", "Serverless-SQSRedrivePolicy")
    return queue
