"""The code of one capability, as an asset."""

import functools
import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsii
from aws_cdk import AssetHashType, BundlingOptions, DockerImage, ILocalBundling
from aws_cdk import aws_lambda as lambda_

from infra.interpreter import Target


@jsii.implements(ILocalBundling)
class Compiling:
    """Copies the sources into the asset's folder, with their bytecode beside them.

    Lambda's disk cannot be written to: what is not compiled before is compiled at every start.
    """

    def __init__(self, capability: str, target: Target) -> None:
        self.target = target
        self.kept = {"__init__.py", "__pycache__", "shared", capability}

    def try_bundle(self, output_dir: str, *_args: Any, **_kwargs: Any) -> bool:
        """Always builds: there is no other way to."""
        functions = Path(_compiled(self.target).name, "functions")
        shutil.copytree(
            functions,
            Path(output_dir, "functions"),
            ignore=lambda folder, names: (
                set(names) - self.kept if Path(folder) == functions else set()
            ),
        )
        return True


@functools.cache
def _compiled(target: Target) -> TemporaryDirectory[str]:
    """All at once: starting the compiler takes longer than what it does for a capability."""
    folder = TemporaryDirectory()
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree("functions", Path(folder.name, "functions"), ignore=ignored)
    target.compile(Path(folder.name), "/var/task")
    return folder


def source(capability: str, target: Target) -> lambda_.Code:
    """The capability and what all share, and nothing else."""
    return lambda_.Code.from_asset(
        "functions",
        asset_hash_type=AssetHashType.CUSTOM,
        asset_hash=source_hash(capability, target),
        bundling=BundlingOptions(
            image=DockerImage.from_registry("unused"), local=Compiling(capability, target)
        ),
    )


def source_hash(capability: str, target: Target) -> str:
    """Changes with the sources, the target, whether it is compiled, and who makes it."""
    made_by = [Path("infra", each) for each in ("bytecode.py", "interpreter.py", "source.py")]
    found = hashlib.sha256(f"{target} {target.python is not None}".encode())
    for file in (*made_by, *_files(capability)):
        content = file.read_bytes()
        found.update(f"\0{file} {len(content)}\0".encode() + content)
    return found.hexdigest()


def _files(capability: str) -> Iterator[Path]:
    functions = Path("functions")
    yield functions / "__init__.py"
    for folder in ("shared", capability):
        for file in sorted((functions / folder).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                yield file
