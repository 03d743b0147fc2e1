"""Alarms: each says what is wrong and where the runbook for it is."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_kms as kms
from aws_cdk import aws_sns as sns
from constructs import Construct

from infra.stage import Stage

RUNBOOK = "docs/operations.md"

PERIOD = Duration.minutes(5)


class Alarms(Construct):
    """The stage's alarms, told on one topic that those on duty subscribe to."""

    def __init__(self, scope: Construct, construct_id: str, *, stage: Stage, key: kms.IKey) -> None:
        super().__init__(scope, construct_id)
        self.topic = sns.Topic(
            self, "Topic", topic_name=f"{stage.prefix}-alarms", master_key=key, enforce_ssl=True
        )

    def add(
        self, name: str, metric: cloudwatch.IMetric, *, above: float, heading: str, periods: int = 1
    ) -> None:
        """An alarm when `metric` passes `above` for so many periods; `heading` is the runbook's."""
        alarm = cloudwatch.Alarm(
            self,
            name,
            metric=metric,
            threshold=above,
            evaluation_periods=periods,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            alarm_description=f"{name}. What to do: {RUNBOOK}#{heading}",
        )
        alarm.add_alarm_action(actions.SnsAction(self.topic))
