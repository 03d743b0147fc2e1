"""What is uploaded for a function, made for this machine and run here."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import pytest

from infra.interpreter import HERE, LAMBDA, BuildFailed, Target
from infra.layer import Bundling, Packages, content_hash
from infra.layers import packages_of
from infra.source import Compiling, source_hash
from tests.infra.synthesis import ROOT

MADE = ROOT / ".local" / "tests"
"""Kept for the next run: what is there has its content in its name."""

BEGINNING = """
import sys
from importlib.machinery import SourceFileLoader

def refuse(loader, data, path, *rest, **more):
    if path.startswith(tuple(sys.argv[1:])):
        raise AssertionError(f"compiled at its start: {path}")
    return compile(data, path, "exec", dont_inherit=True)

SourceFileLoader.source_to_code = refuse
sys.path[:0] = sys.argv[1:]
"""


def target() -> Target:
    """Lambda's version if it is here, or else the one that runs this."""
    deployed = Target(LAMBDA.version, HERE.platform)
    return deployed if deployed.python else HERE


@dataclass(frozen=True)
class Uploaded:
    """One function's."""

    source: Path
    layers: tuple[Path, ...]

    def run(self, code: str) -> str:
        """What it prints: with nothing of this machine but the standard library, not its zones."""
        path = [str(self.source), *(str(each / "python") for each in self.layers)]
        ran = subprocess.run(
            [str(target().python), "-B", "-I", "-S", "-c", BEGINNING + code, *path],
            env={
                "AWS_DEFAULT_REGION": "eu-north-1",
                "PYTHONTZPATH": "",
                "PATH": os.environ["PATH"],
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def magic(self) -> bytes:
        """What the bytecode of whatever runs it begins with."""
        code = "import importlib.util, json; print(json.dumps([*importlib.util.MAGIC_NUMBER]))"
        return bytes(json.loads(self.run(code)))


def uploaded(handler: str) -> Uploaded:
    """That handler's. Skips where a package can be had from nowhere."""
    layers = tuple(_layer(packages) for packages in packages_of(handler))
    return Uploaded(_source(handler.split(".")[1]), layers)


def _layer(packages: Packages) -> Path:
    return _made(Bundling(target(), packages), content_hash(target(), packages))


def _source(capability: str) -> Path:
    return _made(Compiling(capability, target()), source_hash(capability, target()))


def _made(bundling: Bundling | Compiling, name: str) -> Path:
    folder = MADE / name[:16]
    if not folder.exists():
        MADE.mkdir(parents=True, exist_ok=True)
        making = Path(mkdtemp(dir=MADE))
        try:
            bundling.try_bundle(str(making))
        except BuildFailed as failure:
            pytest.skip(f"the package index is out of reach: {failure}")
        if not folder.exists():  # another worker may have been faster
            making.rename(folder)
    return folder
