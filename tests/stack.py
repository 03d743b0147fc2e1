"""The local stack as tests see it: deployed once, on free ports, in a folder of its own."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from local.issuer import System
from local.settings import PORTS, ROOT
from local.testing import Faults, MovableClock
from local.tokens import access_token

_OWN = {"DEMO_DOCUMENTS": "none"}
"""Tests bring the few documents that they need: all would be inspected while they run."""


@dataclass(frozen=True)
class Stack:
    """Where it is, whom one can be, and what a tester can move."""

    folder: Path
    demo: dict[str, Any]

    @property
    def origin(self) -> str:
        """The page."""
        return str(self.demo["origin"])

    @property
    def api(self) -> str:
        """The API."""
        return str(self.demo["api"])

    @property
    def emulator(self) -> str:
        """The endpoint of the emulated AWS."""
        return str(self.demo["emulator"])

    @property
    def guests(self) -> list[dict[str, str]]:
        """Letters whose code works. Tests of one session share them: take one, change only it."""
        return list(self.demo["guests"])

    @property
    def clock(self) -> MovableClock:
        """Put it back afterwards: others use the same stack."""
        return MovableClock(self.folder / "testing")

    @property
    def faults(self) -> Faults:
        """Clear them afterwards: others use the same stack."""
        return Faults(self.folder / "testing")

    def restart(self) -> None:
        """Stops it and starts it again with its data, as one does overnight."""
        addresses = ("origin", "api", "provider", "emulator", "registers")
        ports = [str(urlsplit(self.demo[address]).port) for address in addresses]
        named = dict(zip(PORTS, ports, strict=True))
        environment = os.environ | named | _OWN | {"MINJOURNAL_FOLDER": str(self.folder)}
        call("stop", environment=environment)
        call("run", "--background", environment=environment)

    def system(self, organization: str) -> System:
        """The system of that organization."""
        systems: list[System] = self.demo["systems"]
        return next(system for system in systems if system["organization"] == organization)

    def token(self, organization: str) -> str:
        """A fresh access token of that organization's system."""

        async def fetch() -> str:
            async with httpx.AsyncClient() as client:
                return await access_token(
                    self.system(organization), str(self.demo["provider"]), client
                )

        with ThreadPoolExecutor(1) as pool:  # whoever drives a browser has a loop of their own
            return pool.submit(asyncio.run, fetch()).result()


@contextmanager
def running_stack(folder: Path) -> Iterator[Stack]:
    """A stack of the session's own, or the one that `MINJOURNAL_STACK` (a demo.json) names."""
    if given := os.environ.get("MINJOURNAL_STACK"):
        yield described(Path(given))
        return
    environment = os.environ | free_ports() | _OWN | {"MINJOURNAL_FOLDER": str(folder)}
    try:
        call("run", "--background", environment=environment)
        yield described(folder / "demo.json")
    finally:
        call("stop", environment=environment)


def described(file: Path) -> Stack:
    """The stack that a demo.json describes."""
    return Stack(file.resolve().parent, json.loads(file.read_text()))


def free_ports() -> dict[str, str]:
    """One for each variable; all are held until all are known, so that none is given twice."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in PORTS]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        numbers = [each.getsockname()[1] for each in sockets]
    return dict(zip(PORTS, map(str, numbers), strict=True))


def call(*words: str, environment: dict[str, str]) -> None:
    """`python -m local`; what it says is shown where it fails."""
    result = subprocess.run(
        [sys.executable, "-m", "local", *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        raise RuntimeError(f"`python -m local {words[0]}` failed:\n{result.stdout}")
