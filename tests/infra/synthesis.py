"""Synthesizes stages as the CDK's command line does, and reads what comes out."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Template:
    """One stack's template."""

    path: Path
    content: dict[str, Any]

    def of(self, kind: str) -> dict[str, dict[str, Any]]:
        """Properties by logical id of all resources of one kind, such as `Lambda::Function`."""
        return {
            name: resource.get("Properties", {})
            for name, resource in self.content["Resources"].items()
            if resource["Type"] == f"AWS::{kind}"
        }

    def one(self, kind: str) -> dict[str, Any]:
        """Properties of the only resource of its kind."""
        (found,) = self.of(kind).values()
        return found


@dataclass(frozen=True)
class Assembly:
    """What one synthesis left in its folder."""

    folder: Path

    def template(self, stack: str) -> Template:
        path = self.folder / f"{stack}.template.json"
        return Template(path, json.loads(path.read_text()))

    @property
    def manifest(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads((self.folder / "manifest.json").read_text())
        return content

    def templates(self) -> Iterator[Template]:
        for path in sorted(self.folder.glob("*.template.json")):
            yield self.template(path.name.removesuffix(".template.json"))


def synthesize(folder: Path, **context: str) -> Assembly:
    """Without bundling, credentials or (where the kernel lets us) a network."""
    flags = json.loads((ROOT / "cdk.json").read_text())["context"]
    subprocess.run(
        [*_offline(), sys.executable, "-O", "-m", "infra.app"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": os.environ["HOME"],  # jsii unpacks its libraries there, once
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "18,20",
            "CDK_OUTDIR": str(folder),
            "CDK_CONTEXT_JSON": json.dumps({**flags, **context, "aws:cdk:bundling-stacks": []}),
        },
        check=True,
        capture_output=True,
    )
    return Assembly(folder)


def _offline() -> list[str]:
    """A network with nobody on it."""
    alone = ["unshare", "--map-root-user", "--net"]
    if not shutil.which("unshare"):
        return []
    tried = subprocess.run([*alone, "true"], capture_output=True, check=False)
    return alone if tried.returncode == 0 else []
