"""Identity: signing in and out over HTTP, and the gateway's authorizer."""

from aws_cdk import aws_logs as logs
from constructs import Construct

from functions.identity.settings import AuthorizerSettings, IdentitySettings
from functions.shared.tables import KEYS, OUTBOX, PATIENTS, SESSIONS, STAFF
from infra.alarms import PERIOD
from infra.function import Function
from infra.keys import Keys
from infra.runtime import Runtime
from infra.tables import Tables

_BROKEN = ("unavailable", "provider-unavailable", "register-unavailable")


class Identity(Construct):
    """Who is asking."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, tables: Tables, keys: Keys
    ) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self.function = self._http(tables, keys)
        self.authorizer = self._authorizer(tables)

    def _http(self, tables: Tables, keys: Keys) -> Function:
        stage = self._runtime.stage
        function = Function(
            self,
            "Identity",
            runtime=self._runtime,
            handler="functions.identity.app.handler",
            timeout=25,  # a provider and a register, each at its slowest
            settings=_settings(self._runtime, tables, keys),
        )
        live = function.live
        tables.grant(
            SESSIONS,
            live,
            "BatchGetItem",
            "Query",
            "PutItem",
            "DeleteItem",
            "ConditionCheckItem",
        )
        tables.grant(PATIENTS, live, "GetItem", "BatchGetItem", "PutItem")
        tables.grant(
            STAFF,
            live,
            "GetItem",
            "BatchGetItem",
            "Query",
            "PutItem",
            "DeleteItem",
            "ConditionCheckItem",
        )
        tables.grant(OUTBOX, live, "PutItem")
        tables.grant(KEYS, live, "GetItem", "PutItem")
        keys.identifier.grant_generate_mac(live)
        keys.client.grant(live, "kms:Sign")
        keys.registers.grant(live, "kms:Sign")
        keys.grant_sealing(function.role)
        if stage.edge:
            self._watch(function)
        return function

    def _watch(self, function: Function) -> None:
        """Nobody who is kept out by a fault gets an error, so no other alarm would tell of it."""
        broken = logs.MetricFilter(
            self,
            "SignInBroken",
            log_group=function.log,
            filter_pattern=logs.FilterPattern.any(
                *(logs.FilterPattern.string_value("$.code", "=", code) for code in _BROKEN)
            ),
            metric_namespace=self._runtime.stage.prefix,
            metric_name="sign-in-broken",
        )
        self._runtime.alarms.add(
            "Signing in is broken",
            broken.metric(period=PERIOD, statistic="Sum"),
            above=3,
            heading="signing-in-is-broken",
        )

    def _authorizer(self, tables: Tables) -> Function:
        stage = self._runtime.stage
        function = Function(
            self,
            "Authorizer",
            runtime=self._runtime,
            handler="functions.identity.authorizer.handler",
            timeout=10,
            settings=AuthorizerSettings(
                stage=stage.name,
                testing_folder=stage.testing_folder,
                sessions_table=tables[SESSIONS].table_name,
                systems_issuer=stage.systems.issuer,
                systems_jwks_url=stage.systems.jwks_url,
                systems_audience=stage.systems.audience,
                systems_scope=stage.systems.scope,
            ),
        )
        tables.grant(SESSIONS, function.live, "GetItem", "UpdateItem")
        return function


def _settings(runtime: Runtime, tables: Tables, keys: Keys) -> IdentitySettings:
    stage = runtime.stage
    return IdentitySettings(
        stage=stage.name,
        testing_folder=stage.testing_folder,
        origin=stage.origin,
        api=stage.api,
        sessions_table=tables[SESSIONS].table_name,
        staff_table=tables[STAFF].table_name,
        patients_table=tables[PATIENTS].table_name,
        outbox_table=tables[OUTBOX].table_name,
        keys_table=tables[KEYS].table_name,
        scope_key_prefix=keys.scope_prefix,
        identifier_key=keys.identifier_alias,
        client_key=keys.client_alias,
        registers_key=keys.registers_alias,
        patients_issuer=stage.patients.issuer,
        patients_client_id=stage.patients.client_id,
        staff_issuer=stage.staff.issuer,
        staff_client_id=stage.staff.client_id,
        **stage.registers.model_dump(),
    )
