"""Interpreters that code is built for, and bytecode that they take as it is."""

import functools
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_COMPILER = Path(__file__).with_name("bytecode.py")


class BuildFailed(RuntimeError):
    """What is to be uploaded could not be made."""


@dataclass(frozen=True)
class Target:
    """The interpreter that something is built for."""

    version: str
    platform: str

    @property
    def python(self) -> str | None:
        """A program here that is this version, and so can compile for it; or None."""
        return _program(self.version)

    def compile(self, folder: Path, deployed: str, *, alone: bool = False) -> None:
        """Compiles all modules below, whose tracebacks name them by where they are deployed.

        `alone` drops the sources. Only the same minor version can compile: where it is missing the
        sources stay as they are, and functions compile while they start, which SnapStart does once
        per published version. Raises BuildFailed.
        """
        if not (python := self.python):
            return
        command = [python, "-W", "ignore", str(_COMPILER), str(folder), deployed]
        compiled = run([*command, *(["--alone"] if alone else [])])
        if compiled.returncode != 0:
            raise BuildFailed(f"{python} could not compile {folder}: {compiled.stderr}")


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """To its end, with whatever it said."""
    return subprocess.run(  # noqa: S603 - commands of ours, with nothing from outside
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


@functools.cache
def _program(version: str) -> str | None:
    """Past the command that finds it: pyenv's answers only when told the version, and slowly."""
    if version == HERE.version:
        return sys.executable
    if not (command := shutil.which(f"python{version}")):
        return None
    found = run([command, "-c", "import sys; print(sys.executable)"], PYENV_VERSION=version)
    return os.path.realpath(found.stdout.strip()) if found.returncode == 0 else None


LAMBDA = Target("3.13", "aarch64-manylinux_2_28")
"""What AWS runs: arm64, python3.13 on Amazon Linux 2023, whose C library is 2.34."""

HERE = Target(
    f"{sys.version_info.major}.{sys.version_info.minor}",
    f"{platform.machine()}-manylinux_2_28",
)
"""What runs this, and in the emulator the functions."""
