"""Puts the real stack into the emulator, with the CDK CLI, as it would go into an account."""

import json
import re
from pathlib import Path

from local import emulator, fingerprints
from local.commands import Command, run
from local.settings import ROOT, Settings

STACK = "minjournal-local"
SOURCES = ("infra", "functions", "cdk.json", "local/package-lock.json")
CDK = ["node", str(ROOT / "local" / "node_modules" / "aws-cdk" / "bin" / "cdk"), "--no-notices"]
ENDPOINT = re.compile(r"https://(\w+)\.execute-api\.[\w.-]+/(\w+)/")


class Deployment:
    """The stack of one stage-local deployment: its sources, its templates and its address."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._templates = settings.folder / "cdk.out"
        self._outputs = settings.folder / "outputs.json"
        self._context = {
            "stage": "local",
            "origin": settings.origin,
            "api": settings.api,
            "issuer": settings.issuer,
            "registers": settings.registers,
            "testing_folder": str(settings.testing),
        }

    def fingerprint(self) -> str:
        """Changes with everything that goes into the stack."""
        return fingerprints.of_files(SOURCES, *self._context.values())

    def prepare(self) -> None:
        """Synthesizes the templates while the emulator is bootstrapped."""
        context = [word for pair in self._context.items() for word in ("-c", "=".join(pair))]
        run(
            self._settings.folder,
            self._cdk("cdk synth", "synth", "--quiet", "--output", str(self._templates), *context),
            self._bootstrap(),
        )

    def deploy(self) -> None:
        """Creates the stack or changes it to what was synthesized."""
        run(
            self._settings.folder,
            self._cdk(
                *("cdk deploy", "deploy", STACK, "--app", str(self._templates), "--ci"),
                *("--require-approval", "never", "--method", "direct"),
                *("--outputs-file", str(self._outputs)),
            ),
        )

    def address(self) -> str:
        """The deployed API's host and stage under which the emulator serves it."""
        return address_in(self._outputs, self._settings.ports["EMULATOR_PORT"])

    def _bootstrap(self) -> Command:
        account = f"aws://{emulator.ACCOUNT}/{emulator.REGION}"
        return self._cdk("cdk bootstrap", "bootstrap", account, "--app", "")

    def _cdk(self, name: str, *words: str) -> Command:
        home = {"CDK_HOME": str(self._settings.folder / "cdk")}
        return Command(name, [*CDK, *words], emulator.credentials(self._settings) | home)


def address_in(outputs: Path, port: int) -> str:
    """`API.execute-api.localhost:PORT/STAGE`, from the endpoint among a stack's outputs."""
    values = json.loads(outputs.read_text())[STACK].values()
    found = next(match for match in map(ENDPOINT.match, values) if match)
    return f"{found[1]}.execute-api.localhost:{port}/{found[2]}"
