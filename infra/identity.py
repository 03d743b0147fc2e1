"""Identity: signing in and out over HTTP, and the gateway's authorizer."""

from constructs import Construct

from functions.identity.settings import AuthorizerSettings, IdentitySettings
from functions.shared.tables import KEYS, OUTBOX, PATIENTS, SESSIONS, STAFF
from infra.function import Function
from infra.keys import Keys
from infra.runtime import Runtime
from infra.tables import Tables


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
        function = Function(
            self,
            "Identity",
            runtime=self._runtime,
            handler="functions.identity.app.handler",
            timeout=15,
            settings=_settings(self._runtime, tables, keys),
        )
        live = function.live
        tables.grant(SESSIONS, live, "BatchGetItem", "Query", "PutItem", "DeleteItem")
        tables.grant(PATIENTS, live, "GetItem", "BatchGetItem", "PutItem", "ConditionCheckItem")
        tables.grant(
            STAFF, live, "GetItem", "BatchGetItem", "Query", "PutItem", "ConditionCheckItem"
        )
        tables.grant(OUTBOX, live, "PutItem")
        tables.grant(KEYS, live, "GetItem", "PutItem")
        keys.identifier.grant_generate_mac(live)
        keys.grant_signing(live)
        keys.grant_sealing(function.role)
        return function

    def _authorizer(self, tables: Tables) -> Function:
        stage = self._runtime.stage
        function = Function(
            self,
            "Authorizer",
            runtime=self._runtime,
            handler="functions.identity.authorizer.handler",
            timeout=5,
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
        patients_issuer=stage.patients.issuer,
        patients_client_id=stage.patients.client_id,
        staff_issuer=stage.staff.issuer,
        staff_client_id=stage.staff.client_id,
        **stage.registers.model_dump(),
    )
