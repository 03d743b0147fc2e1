"""The one regional REST API in front of every function. The gateway decides first."""

from aws_cdk import Duration
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_route53_targets as targets
from constructs import Construct

from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.domain import Domain
from infra.function import Function
from infra.rest import rest_api
from infra.runtime import Runtime
from infra.stage import Edge

CODE_ROUTE = "/appointments/access"


def _at_most(rate: int) -> apigateway.MethodDeploymentOptions:
    """Requests a second, from the whole world. Slows a flood, and locks nobody out by name."""
    return apigateway.MethodDeploymentOptions(
        throttling_rate_limit=rate, throttling_burst_limit=2 * rate
    )


PUBLIC = {
    ("POST", CODE_ROUTE): _at_most(20),
    ("GET", "/identity/sign-in"): _at_most(50),
    ("GET", "/identity/callback"): _at_most(50),
    ("GET", "/identity/front-channel-sign-out"): _at_most(50),
    # A provider says it once.
    ("POST", "/identity/back-channel-sign-out"): _at_most(200),
    ("GET", "/organizations"): _at_most(100),
    ("GET", "/organizations/{organization_id}"): _at_most(100),
}
"""Routes that are open without a session, and the limit of each for the whole world."""


class Api(Construct):
    """Every capability under its own name, behind one authorizer."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, authorizer: Function
    ) -> None:
        super().__init__(scope, construct_id)
        self.rest = rest_api(self, "Rest", runtime, PUBLIC)
        self.url = self.rest.url
        self._authorizer = apigateway.RequestAuthorizer(
            self,
            "Authorizer",
            handler=authorizer.live,
            identity_sources=[],
            results_cache_ttl=Duration.seconds(0),
        )
        self._watch(runtime)

    def serve(self, capability: str, function: Function) -> None:
        """Sends `/capability` and all below it to the function; only what is PUBLIC is open."""
        integration = self.publish(capability, function)
        resource = self.rest.root.resource_for_path(capability)
        for authorized in (resource, resource.add_resource("{proxy+}")):
            method = authorized.add_method("ANY", integration, authorizer=self._authorizer)
            acknowledge(method, "Our own authorizer knows the sessions.", "AwsSolutions-COG4")

    def publish(self, capability: str, function: Function) -> apigateway.Integration:
        """Sends what is PUBLIC of the capability to the function, and nothing else."""
        integration = apigateway.LambdaIntegration(function.live, allow_test_invoke=False)
        for verb, path in PUBLIC:
            if path.split("/")[1] == capability:
                self._open(verb, path, integration)
        return integration

    def _open(self, verb: str, path: str, integration: apigateway.Integration) -> None:
        method = self.rest.root.resource_for_path(path).add_method(
            verb, integration, authorization_type=apigateway.AuthorizationType.NONE
        )
        acknowledge(
            method,
            "Open on purpose: whoever comes has no session yet, or needs none. Throttled here.",
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

    def _watch(self, runtime: Runtime) -> None:
        runtime.alarms.add(
            "API answers with failures",
            self.rest.metric_server_error(period=PERIOD, statistic="Sum"),
            above=0,
            heading="the-api-answers-with-failures",
        )
