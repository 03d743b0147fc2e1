"""Organizations: the public directory over HTTP."""

from constructs import Construct

from functions.organizations.settings import OrganizationsSettings
from infra.function import Function
from infra.runtime import Runtime


class Organizations(Construct):
    """A function that may do nothing: what it tells is in its own code."""

    def __init__(self, scope: Construct, construct_id: str, *, runtime: Runtime) -> None:
        super().__init__(scope, construct_id)
        stage = runtime.stage
        self.function = Function(
            self,
            "Organizations",
            runtime=runtime,
            handler="functions.organizations.app.handler",
            timeout=5,
            settings=OrganizationsSettings(
                stage=stage.name, testing_folder=stage.testing_folder, origin=stage.origin
            ),
        )
