"""One Lambda function, as every capability gets it."""

from typing import cast

from aws_cdk import Duration
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.shared.settings import Settings
from infra.acknowledge import acknowledge
from infra.alarms import PERIOD, Alarms
from infra.logs import log_group
from infra.runtime import Runtime
from infra.source import source


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
        dead_letters: sqs.IQueue | None = None,
        memory: int = 1024,
    ) -> None:
        super().__init__(scope, construct_id)
        name = f"{runtime.stage.prefix}-{construct_id.lower()}"
        log = log_group(self, "Log", runtime.stage, runtime.key, f"/minjournal/{name}")
        self.role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        log.grant_write(self.role)
        self.log = log
        function = lambda_.Function(
            self,
            "Function",
            function_name=name,
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64,
            snap_start=lambda_.SnapStartConf.ON_PUBLISHED_VERSIONS,
            tracing=lambda_.Tracing.ACTIVE,
            code=source(handler.split(".")[1], runtime.target),
            handler=handler,
            layers=runtime.layers.of(handler) if runtime.layers else [],
            environment={**settings.environment(), "POWERTOOLS_SERVICE_NAME": construct_id.lower()},
            timeout=Duration.seconds(timeout),
            memory_size=memory,
            role=self.role,
            log_group=log,
            dead_letter_queue=dead_letters,
        )
        self.live = lambda_.Alias(self, "Live", alias_name="live", version=function.current_version)
        self._watch(runtime.alarms, construct_id, timeout)
        _acknowledge_role(self.role)
        _acknowledge_function(function)
        if dead_letters is None:
            _acknowledge_no_dead_letters(function)

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


def _acknowledge_role(role: iam.Role) -> None:
    acknowledge(
        role, "Tracing takes no narrower resource than all.", "AwsSolutions-IAM5[Resource::*]"
    )
    acknowledge(
        role,
        "A policy for this role alone, which goes when the role goes.",
        "HIPAA.Security-IAMNoInlinePolicy",
    )


def _acknowledge_function(function: lambda_.Function) -> None:
    acknowledge(
        function,
        "SnapStart and every pinned wheel are tried on 3.13; a newer one is a change of its own.",
        "AwsSolutions-L1",
        "Serverless-LambdaLatestVersion",
    )
    acknowledge(
        function,
        "The gateway's throttle is the limit; a fixed share turns patients away while others idle.",
        "HIPAA.Security-LambdaConcurrency",
    )
    acknowledge(
        function,
        "It talks to AWS's own endpoints and the tokens' issuer, over TLS with its own role; "
        "there is nothing in a network of ours to reach.",
        "HIPAA.Security-LambdaInsideVPC",
    )
    # CDK names the role twice, which W3005 reports.
    resource = cast("lambda_.CfnFunction", function.node.default_child)
    resource.add_metadata("cfn-lint", {"config": {"ignore_checks": ["W3005"]}})
    acknowledge(
        function,
        "The alias `live` serves a published version.",
        "Annotation::@aws-cdk/aws-lambda:snapStartRequirePublish",
    )


def _acknowledge_no_dead_letters(function: lambda_.Function) -> None:
    acknowledge(
        function,
        "Called synchronously: a failure is told to the caller, or is the stream's to redirect.",
        "HIPAA.Security-LambdaDLQ",
        "Serverless-LambdaDLQ",
    )
