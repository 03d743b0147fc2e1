"""The one regional REST API in front of every function. The gateway decides first."""

from aws_cdk import Duration
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_route53_targets as targets
from constructs import Construct

from infra.access_format import ACCESS_FORMAT
from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.domain import Domain
from infra.function import Function, Runtime
from infra.gateway_problems import answer_problems
from infra.logs import log_group
from infra.stages import Edge, Stage

PUBLIC = {
    "/appointments/access": apigateway.MethodDeploymentOptions(
        # Slows whoever guesses codes, wherever from, and locks nobody out.
        throttling_rate_limit=20,
        throttling_burst_limit=40,
    ),
}
"""Routes that are POSTed to without a session, and the limit of each for the whole world."""

STAGE_NAME = "live"


class Api(Construct):
    """Every capability under its own name, behind one authorizer."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, authorizer: Function
    ) -> None:
        super().__init__(scope, construct_id)
        stage = runtime.stage
        self.rest = apigateway.RestApi(
            self,
            "Rest",
            rest_api_name=stage.prefix,
            endpoint_types=[apigateway.EndpointType.REGIONAL],
            disable_execute_api_endpoint=stage.edge is not None,
            cloud_watch_role=stage.edge is not None,
            default_cors_preflight_options=_cors(stage),
            deploy_options=self._deploy_options(runtime),
        )
        self.url = self.rest.url
        self._authorizer = apigateway.RequestAuthorizer(
            self,
            "Authorizer",
            handler=authorizer.live,
            identity_sources=[],
            results_cache_ttl=Duration.seconds(0),
        )
        answer_problems(self.rest, stage.origin)
        self._keep_execution_log(runtime)
        _acknowledge(self.rest)
        self._watch(runtime)

    def serve(self, capability: str, function: Function) -> None:
        """Sends `/capability` and all below it to the function; only what is PUBLIC is open."""
        integration = apigateway.LambdaIntegration(function.live, allow_test_invoke=False)
        resource = self.rest.root.add_resource(capability)
        for path in PUBLIC:
            if path.startswith(f"{resource.path}/"):
                self._open(path, integration)
        for authorized in (resource, resource.add_resource("{proxy+}")):
            method = authorized.add_method("ANY", integration, authorizer=self._authorizer)
            acknowledge(method, "Our own authorizer knows the sessions.", "AwsSolutions-COG4")

    def _open(self, path: str, integration: apigateway.Integration) -> None:
        method = self.rest.root.resource_for_path(path).add_method(
            "POST", integration, authorization_type=apigateway.AuthorizationType.NONE
        )
        acknowledge(
            method,
            "Open to the bearer of a letter's code, which the function asks for; throttled here.",
            "AwsSolutions-APIG4",
            "AwsSolutions-COG4",
        )

    def name(self, edge: Edge) -> None:
        """Gives the API its own host, which alone answers."""
        domain = Domain(self, "Domain", domain=edge.domain, host=edge.api_host)
        self.url = f"https://{domain.host}/"
        self.rest.add_domain_name(
            "Name",
            domain_name=domain.host,
            certificate=domain.certificate,
            endpoint_type=apigateway.EndpointType.REGIONAL,
            security_policy=apigateway.SecurityPolicy.TLS_1_2,
        )
        domain.point_to(targets.ApiGateway(self.rest))

    def _deploy_options(self, runtime: Runtime) -> apigateway.StageOptions:
        log = log_group(
            self, "Access", runtime.stage, runtime.key, f"/minjournal/{runtime.stage.prefix}-access"
        )
        return apigateway.StageOptions(
            stage_name=STAGE_NAME,
            metrics_enabled=True,
            logging_level=apigateway.MethodLoggingLevel.ERROR,
            data_trace_enabled=False,
            throttling_rate_limit=500,
            throttling_burst_limit=1000,
            method_options={f"{path}/POST": limit for path, limit in PUBLIC.items()},
            access_log_destination=apigateway.LogGroupLogDestination(log),
            access_log_format=ACCESS_FORMAT,
        )

    def _keep_execution_log(self, runtime: Runtime) -> None:
        """The gateway would create this group itself, unencrypted and for ever."""
        group = log_group(
            self,
            "Execution",
            runtime.stage,
            runtime.key,
            f"API-Gateway-Execution-Logs_{self.rest.rest_api_id}/{STAGE_NAME}",
        )
        self.rest.deployment_stage.node.add_dependency(group)

    def _watch(self, runtime: Runtime) -> None:
        runtime.alarms.add(
            "API answers with failures",
            self.rest.metric_server_error(period=PERIOD, statistic="Sum"),
            above=0,
            heading="the-api-answers-with-failures",
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
        ],
        max_age=Duration.hours(2),
    )
