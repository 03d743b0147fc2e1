"""Which layers a function stands on."""

from pathlib import Path

from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from infra.interpreter import Target
from infra.layer import Packages, dependency_layer
from infra.thinning import UNREACHED, UNREACHED_FROM_PAPER

SHARED = Packages(Path("requirements.txt"))
"""What every function stands on."""

_TOKENS = Packages(Path("requirements-tokens.txt"))

OWN = {
    "functions.appointments.app.handler": Packages(Path("requirements-calendar.txt")),
    "functions.identity.app.handler": _TOKENS,
    "functions.identity.authorizer.handler": _TOKENS,
    # It opens files of strangers.
    "functions.inspection.intake.handler": Packages(Path("requirements-inspection.txt")),
    "functions.messages.app.handler": Packages(
        Path("requirements-paper.txt"), (*UNREACHED, *UNREACHED_FROM_PAPER)
    ),
}
"""What a few functions stand on beside that, in a second layer."""


def packages_of(handler: str) -> list[Packages]:
    """Each is a layer."""
    return [SHARED, *([OWN[handler]] if handler in OWN else [])]


class Layers(Construct):
    """Those of a stage, each made when a function first asks for it."""

    def __init__(self, scope: Construct, construct_id: str, *, target: Target) -> None:
        super().__init__(scope, construct_id)
        self._target = target
        self._made: dict[Packages, lambda_.LayerVersion] = {}

    def of(self, handler: str) -> list[lambda_.ILayerVersion]:
        """That function's."""
        return [self._layer(packages) for packages in packages_of(handler)]

    def _layer(self, packages: Packages) -> lambda_.LayerVersion:
        if packages not in self._made:
            name = packages.requirements.stem.title().replace("-", "")
            self._made[packages] = dependency_layer(self, name, self._target, packages)
        return self._made[packages]
