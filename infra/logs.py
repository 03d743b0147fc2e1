"""Log groups: named, encrypted with the stage's key, and gone after the stage's days."""

from aws_cdk import RemovalPolicy
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from constructs import Construct

from infra.stage import Stage

_RETENTION = {
    1: logs.RetentionDays.ONE_DAY,
    30: logs.RetentionDays.ONE_MONTH,
    180: logs.RetentionDays.SIX_MONTHS,
}


def log_group(
    scope: Construct, construct_id: str, stage: Stage, key: kms.IKey, name: str
) -> logs.LogGroup:
    """A log group of the stage."""
    return logs.LogGroup(
        scope,
        construct_id,
        log_group_name=name,
        encryption_key=key,
        retention=_RETENTION[stage.log_days],
        removal_policy=RemovalPolicy.RETAIN if stage.protected else RemovalPolicy.DESTROY,
    )
