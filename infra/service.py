"""The service: everything that knows a patient, in one region."""

from typing import Any

from aws_cdk import CfnOutput, Stack
from constructs import Construct

from infra.address_limit import Limit, address_limits
from infra.alarms import Alarms
from infra.api import CODE_ROUTE, Api
from infra.appointments import Appointments
from infra.firewall import Firewall
from infra.identity import Identity
from infra.inspection import Inspection
from infra.interpreter import HERE, LAMBDA
from infra.keys import Keys
from infra.layers import Layers
from infra.logs import log_group
from infra.messages import Messages
from infra.notices import Notices
from infra.organizations import Organizations
from infra.outbox import Outbox
from infra.records import Records
from infra.runtime import Runtime
from infra.stage import Stage
from infra.tables import Tables

_LIMITS = (
    # Room for a waiting room full of people behind one address, none for a search.
    Limit("code-limit", "POST", CODE_ROUTE, 60),
    # Room for a hospital's morning behind one address, none for a flood that keeps others out.
    Limit("sign-in-limit", "GET", "/identity/sign-in", 600),
    Limit("callback-limit", "GET", "/identity/callback", 600),
    Limit("front-channel-limit", "GET", "/identity/front-channel-sign-out", 600),
)


class ServiceStack(Stack):
    """One stage's service."""

    def __init__(
        self, scope: Construct, construct_id: str, *, stage: Stage, **options: Any
    ) -> None:
        super().__init__(scope, construct_id, **options)
        keys = Keys(self, "Keys", stage=stage)
        tables = Tables(self, "Tables", stage=stage, key=keys.tables)
        runtime = Runtime(
            stage=stage,
            # The emulator runs functions on the Python that all is installed for.
            target=LAMBDA if stage.edge else HERE,
            layers=Layers(self, "Layers", target=LAMBDA) if stage.edge else None,
            key=keys.operations,
            alarms=Alarms(self, "Alarms", stage=stage, key=keys.operations),
        )
        identity = Identity(self, "Identity", runtime=runtime, tables=tables, keys=keys)
        appointments = Appointments(self, "Appointments", runtime=runtime, tables=tables, keys=keys)
        organizations = Organizations(self, "Organizations", runtime=runtime)
        inspection = Inspection(self, "Inspection", runtime=runtime)
        messages = Messages(
            self, "Messages", runtime=runtime, tables=tables, keys=keys, inspection=inspection
        )
        records = Records(
            self, "Records", runtime=runtime, tables=tables, keys=keys, inspection=inspection
        )
        Outbox(self, "Outbox", runtime=runtime, tables=tables)
        Notices(self, "Notices", runtime=runtime, tables=tables, keys=keys)

        api = Api(self, "Api", runtime=runtime, authorizer=identity.authorizer)
        api.serve("appointments", appointments.function)
        api.serve("identity", identity.function)
        api.serve("messages", messages.function)
        api.serve("records", records.function)
        api.publish("organizations", organizations.function)
        if stage.edge:
            api.name(stage.edge)
            self._protect(api, runtime, stage.origin)
        CfnOutput(self, "ApiId", value=api.rest.rest_api_id)
        CfnOutput(self, "ApiUrl", value=api.url)

    def _protect(self, api: Api, runtime: Runtime, origin: str) -> None:
        name = f"{runtime.stage.prefix}-api"
        log = log_group(self, "FirewallLog", runtime.stage, runtime.key, f"aws-waf-logs-{name}")
        rules = address_limits(origin, *_LIMITS)
        firewall = Firewall(self, "Firewall", name=name, reach="REGIONAL", log=log, own_rules=rules)
        firewall.protect("Api", api.rest.deployment_stage.stage_arn)
