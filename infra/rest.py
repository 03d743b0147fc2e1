"""The gateway itself: limits, logs without persons, preflight, and its refusals as problems."""

from collections.abc import Mapping

from aws_cdk import Duration
from aws_cdk import aws_apigateway as apigateway
from constructs import Construct

from infra.access_format import ACCESS_FORMAT
from infra.acknowledge import acknowledge
from infra.gateway_problems import answer_problems
from infra.logs import log_group
from infra.runtime import Runtime
from infra.stage import Stage

STAGE_NAME = "live"


def rest_api(
    scope: Construct,
    construct_id: str,
    runtime: Runtime,
    limits: Mapping[tuple[str, str], apigateway.MethodDeploymentOptions],
) -> apigateway.RestApi:
    """A regional REST API without routes; `limits` are by verb and path."""
    stage = runtime.stage
    rest = apigateway.RestApi(
        scope,
        construct_id,
        rest_api_name=stage.prefix,
        endpoint_types=[apigateway.EndpointType.REGIONAL],
        disable_execute_api_endpoint=stage.edge is not None,
        cloud_watch_role=stage.edge is not None,
        default_cors_preflight_options=_cors(stage),
        # A conversation is printed as one; all else is text.
        binary_media_types=["application/pdf"],
        deploy_options=_deploy_options(scope, runtime, limits),
    )
    answer_problems(rest, stage.origin)
    _keep_execution_log(scope, rest, runtime)
    _acknowledge(rest)
    return rest


def _deploy_options(
    scope: Construct,
    runtime: Runtime,
    limits: Mapping[tuple[str, str], apigateway.MethodDeploymentOptions],
) -> apigateway.StageOptions:
    name = f"/minjournal/{runtime.stage.prefix}-access"
    log = log_group(scope, "Access", runtime.stage, runtime.key, name)
    return apigateway.StageOptions(
        stage_name=STAGE_NAME,
        metrics_enabled=True,
        logging_level=apigateway.MethodLoggingLevel.ERROR,
        data_trace_enabled=False,
        throttling_rate_limit=500,
        throttling_burst_limit=1000,
        method_options={f"{path}/{verb}": limit for (verb, path), limit in limits.items()},
        access_log_destination=apigateway.LogGroupLogDestination(log),
        access_log_format=ACCESS_FORMAT,
    )


def _keep_execution_log(scope: Construct, rest: apigateway.RestApi, runtime: Runtime) -> None:
    """The gateway would create this group itself, unencrypted and for ever."""
    name = f"API-Gateway-Execution-Logs_{rest.rest_api_id}/{STAGE_NAME}"
    group = log_group(scope, "Execution", runtime.stage, runtime.key, name)
    rest.deployment_stage.node.add_dependency(group)


def _cors(stage: Stage) -> apigateway.CorsOptions:
    return apigateway.CorsOptions(
        allow_origins=[stage.origin],
        allow_credentials=True,
        allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=[
            "Content-Type",
            "If-Match",
            "Idempotency-Key",
            "X-Background",
            "X-MinJournal",
            "X-Session",
        ],
        max_age=Duration.hours(2),
    )


def _acknowledge(rest: apigateway.RestApi) -> None:
    acknowledge(
        rest.node.find_child("Resource"),
        "Each function validates what it reads, with answers that never echo it.",
        "AwsSolutions-APIG2",
    )
    acknowledge(
        rest.deployment_stage,
        "No answer about a patient may be kept by the gateway.",
        "HIPAA.Security-APIGWCacheEnabledAndEncrypted",
    )
    acknowledge(
        rest.deployment_stage,
        "Its traces hold addresses and whole paths. The functions trace themselves.",
        "HIPAA.Security-APIGWXrayEnabled",
        "Serverless-APIGWXrayEnabled",
    )
    acknowledge(
        rest.deployment_stage,
        "The gateway calls functions by their permissions, not backends over the network.",
        "HIPAA.Security-APIGWSSLEnabled",
    )
    if role := rest.node.try_find_child("CloudWatchRole"):
        acknowledge(
            role,
            "The gateway's own role for its logs, in the form that AWS keeps for it.",
            "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/"
            "AmazonAPIGatewayPushToCloudWatchLogs]",
        )
