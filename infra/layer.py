"""Dependency layers: what a requirements file pins, built by uv without Docker."""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsii
from aws_cdk import AssetHashType, BundlingOptions, DockerImage, ILocalBundling
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

REQUIREMENTS = Path("requirements.txt")
"""What every function stands on."""

INSPECTION = Path("requirements-inspection.txt")
"""What opens files of strangers, for the one function that does."""

AWS_SERVICES = ("dynamodb", "events", "kms", "s3", "sesv2", "sns", "sqs")
"""Whose models stay in botocore: the other four hundred services are 20 MB that nobody calls."""

_UV = Path(sys.executable).with_name("uv")


@dataclass(frozen=True)
class Target:
    """The interpreter that a layer is for."""

    version: str
    platform: str

    @property
    def python(self) -> str | None:
        """A command that runs this version here, and so can compile for it; or None."""
        if self.version == _RUNNING:
            return sys.executable
        found = shutil.which(f"python{self.version}")
        return found if found and self._works(found) else None

    @property
    def environment(self) -> dict[str, str]:
        """For pyenv, whose commands answer only when told the version."""
        return {**os.environ, "PYENV_VERSION": self.version}

    def _works(self, command: str) -> bool:
        return _run([command, "-c", ""], self.environment).returncode == 0


_RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"

LAMBDA = Target("3.13", "aarch64-manylinux_2_28")
"""What AWS runs: arm64, python3.13 on Amazon Linux 2023, whose C library is 2.34."""


class LayerFailed(RuntimeError):
    """The layer could not be built."""


@jsii.implements(ILocalBundling)
class Bundling:
    """Installs into the asset's folder, drops what no function reads, and compiles."""

    def __init__(self, target: Target, requirements: Path) -> None:
        self.target = target
        self.requirements = requirements

    def try_bundle(self, output_dir: str, *_args: Any, **_kwargs: Any) -> bool:
        """Always builds: there is no other way to."""
        packages = Path(output_dir, "python")
        self._install(packages)
        _drop_unused_services(packages)
        self._compile(packages)
        return True

    def _install(self, packages: Path) -> None:
        """From uv's cache if it has everything, so that a later synth needs no network."""
        command = [
            *(str(_UV), "pip", "install", "--quiet", "--no-deps", "--require-hashes"),
            *("--only-binary", ":all:", "--target", str(packages)),
            *("--requirement", str(self.requirements)),
            *("--python-platform", self.target.platform),
            *("--python-version", self.target.version),
        ]
        if _run([*command, "--offline"]).returncode == 0:
            return
        fetched = _run(command)
        if fetched.returncode != 0:
            raise LayerFailed(f"uv could not install {self.requirements}: {fetched.stderr}")

    def _compile(self, packages: Path) -> None:
        """Unchecked bytecode survives the zip, which forgets when a file was written.

        Only the same minor version can compile. Where it is missing the layer goes without, and
        the functions compile while they start, which SnapStart does once per published version.
        """
        if not (python := self.target.python):
            return
        command = [
            *(python, "-m", "compileall", "-q", "-j", "0"),
            *("--invalidation-mode", "unchecked-hash", str(packages)),
        ]
        compiled = _run(command, self.target.environment)
        if compiled.returncode != 0:
            raise LayerFailed(f"{python} could not compile the layer: {compiled.stdout}")


def dependency_layer(
    scope: Construct, construct_id: str, target: Target, requirements: Path = REQUIREMENTS
) -> lambda_.LayerVersion:
    """A layer of what the file pins, built anew only when its hash changes."""
    return lambda_.LayerVersion(
        scope,
        construct_id,
        description=f"{requirements} for Python {target.version}",
        code=lambda_.Code.from_asset(
            "functions",
            asset_hash_type=AssetHashType.CUSTOM,
            asset_hash=content_hash(target, requirements),
            bundling=BundlingOptions(
                image=DockerImage.from_registry("unused"), local=Bundling(target, requirements)
            ),
        ),
        compatible_architectures=[lambda_.Architecture.ARM_64],
        compatible_runtimes=[lambda_.Runtime.PYTHON_3_13],
    )


def content_hash(target: Target, requirements: Path = REQUIREMENTS) -> str:
    """Changes with the requirements, the target, who compiles, and this file."""
    parts = [requirements.read_text(), Path(__file__).read_text(), repr(target), str(target.python)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _run(
    command: list[str], environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - commands of ours, with nothing from outside
        command, env=environment, capture_output=True, text=True, check=False
    )


def _drop_unused_services(packages: Path) -> None:
    for model in (packages / "botocore" / "data").glob("*"):
        if model.is_dir() and model.name not in AWS_SERVICES:
            shutil.rmtree(model)
