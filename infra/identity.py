"""Identity: sessions over HTTP, and the gateway's authorizer."""

from constructs import Construct

from functions.identity.settings import AuthorizerSettings, IdentitySettings
from functions.shared.tables import SESSIONS
from infra.function import Function
from infra.runtime import Runtime
from infra.tables import Tables


class Identity(Construct):
    """Who is asking."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, tables: Tables
    ) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self.function = self._http(tables)
        self.authorizer = self._authorizer(tables)

    def _http(self, tables: Tables) -> Function:
        stage = self._runtime.stage
        function = Function(
            self,
            "Identity",
            runtime=self._runtime,
            handler="functions.identity.app.handler",
            timeout=10,
            settings=IdentitySettings(
                stage=stage.name,
                testing_folder=stage.testing_folder,
                origin=stage.origin,
                sessions_table=tables[SESSIONS].table_name,
            ),
        )
        tables.grant(SESSIONS, function.live, "DeleteItem")
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
        tables.grant(SESSIONS, function.live, "GetItem")
        return function
