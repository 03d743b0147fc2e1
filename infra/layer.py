"""Dependency layers: what a requirements file pins, built by uv without Docker."""

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsii
from aws_cdk import AssetHashType, BundlingOptions, DockerImage, ILocalBundling
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from infra.interpreter import BuildFailed, Target, run
from infra.thinning import UNREACHED, thin

DEPLOYED = "/opt/python"
"""Where Lambda puts it."""

_UV = Path(sys.executable).with_name("uv")
_MADE_BY = ("bytecode", "interpreter", "layer", "service_models", "symbols", "thinning")


@dataclass(frozen=True)
class Packages:
    """What a layer holds."""

    requirements: Path
    unreached: tuple[str, ...] = UNREACHED
    """What of it stays behind, because no function imports it."""


@jsii.implements(ILocalBundling)
class Bundling:
    """Installs into the asset's folder, drops what no function reads, and compiles."""

    def __init__(self, target: Target, packages: Packages) -> None:
        self.target = target
        self.packages = packages

    def try_bundle(self, output_dir: str, *_args: Any, **_kwargs: Any) -> bool:
        """Always builds: there is no other way to."""
        folder = Path(output_dir, "python")
        self._install(folder)
        thin(folder, self.packages.unreached)
        # Sources are a third of the size, and a traceback has its names and lines without them.
        self.target.compile(folder, DEPLOYED, alone=True)
        return True

    def _install(self, folder: Path) -> None:
        """From uv's cache if it has everything, so that a later synth needs no network."""
        command = [
            *(str(_UV), "pip", "install", "--quiet", "--no-deps", "--require-hashes"),
            *("--only-binary", ":all:", "--target", str(folder)),
            *("--requirement", str(self.packages.requirements)),
            *("--python-platform", self.target.platform),
            *("--python-version", self.target.version),
        ]
        if run([*command, "--offline"]).returncode == 0:
            return
        fetched = run(command)
        if fetched.returncode != 0:
            raise BuildFailed(f"uv could not install {self.packages}: {fetched.stderr}")


def dependency_layer(
    scope: Construct, construct_id: str, target: Target, packages: Packages
) -> lambda_.LayerVersion:
    """A layer of what the file pins, built anew only when its hash changes."""
    return lambda_.LayerVersion(
        scope,
        construct_id,
        description=f"{packages.requirements} for Python {target.version}",
        code=lambda_.Code.from_asset(
            "functions",
            asset_hash_type=AssetHashType.CUSTOM,
            asset_hash=content_hash(target, packages),
            bundling=BundlingOptions(
                image=DockerImage.from_registry("unused"), local=Bundling(target, packages)
            ),
        ),
        compatible_architectures=[lambda_.Architecture.ARM_64],
        compatible_runtimes=[lambda_.Runtime.PYTHON_3_13],
    )


def content_hash(target: Target, packages: Packages) -> str:
    """Changes with the requirements, the target, whether it is compiled, and who makes it."""
    makers = [Path(__file__).with_name(f"{each}.py").read_text() for each in _MADE_BY]
    compiled = str(target.python is not None)
    pinned = packages.requirements.read_text()
    parts = [pinned, *makers, repr(target), compiled, *packages.unreached]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
