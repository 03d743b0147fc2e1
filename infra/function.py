"""One Lambda function, as every capability gets it."""

from dataclasses import dataclass

from aws_cdk import Duration, IgnoreMode
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.shared.settings import Settings
from infra.alarms import PERIOD, Alarms
from infra.logs import log_group
from infra.stages import Stage


@dataclass(frozen=True)
class Runtime:
    """What all functions of a stage stand on."""

    stage: Stage
    layer: lambda_.ILayerVersion
    key: kms.IKey
    """For logs and queues."""
    alarms: Alarms


class Function(Construct):
    """A handler of one capability, served through the alias `live` of a published version."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        runtime: Runtime,
        handler: str,
        settings: Settings,
        timeout: int,
        memory: int = 1024,
        dead_letters: sqs.IQueue | None = None,
    ) -> None:
        super().__init__(scope, construct_id)
        name = f"{runtime.stage.prefix}-{construct_id.lower()}"
        log = log_group(self, "Log", runtime.stage, runtime.key, f"/minjournal/{name}")
        role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        log.grant_write(role)
        function = lambda_.Function(
            self,
            "Function",
            function_name=name,
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64,
            snap_start=lambda_.SnapStartConf.ON_PUBLISHED_VERSIONS,
            tracing=lambda_.Tracing.ACTIVE,
            code=_source(handler.split(".")[1]),
            handler=handler,
            layers=[runtime.layer],
            environment={**settings.environment(), "POWERTOOLS_SERVICE_NAME": construct_id.lower()},
            timeout=Duration.seconds(timeout),
            memory_size=memory,
            role=role,
            log_group=log,
            dead_letter_queue=dead_letters,
        )
        self.live = lambda_.Alias(self, "Live", alias_name="live", version=function.current_version)
        self._watch(runtime.alarms, construct_id, timeout)

    def _watch(self, alarms: Alarms, name: str, timeout: int) -> None:
        alarms.add(
            f"{name} fails",
            self.live.metric_errors(period=PERIOD, statistic="Sum"),
            above=0,
            heading="a-function-fails",
        )
        alarms.add(
            f"{name} is throttled",
            self.live.metric_throttles(period=PERIOD, statistic="Sum"),
            above=0,
            heading="a-function-is-throttled",
        )
        alarms.add(
            f"{name} is slow",
            self.live.metric_duration(period=PERIOD, statistic="p99"),
            above=timeout * 1000 / 2,
            heading="a-function-is-slow",
            periods=3,
        )


def _source(capability: str) -> lambda_.Code:
    """The capability and what all share, and nothing else."""
    return lambda_.Code.from_asset(
        ".",
        ignore_mode=IgnoreMode.GIT,
        exclude=[
            "/*",
            "!/functions/",
            "/functions/*",
            "!/functions/__init__.py",
            "!/functions/shared/",
            f"!/functions/{capability}/",
            "__pycache__/",
        ],
    )
