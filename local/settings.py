"""Where one local stack lives: its folder and its ports, so that several can run side by side."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent

PORTS = {
    "PORT": 8080,
    "API_PORT": 8081,
    "PROVIDER_PORT": 8082,
    "EMULATOR_PORT": 8083,
    "REGISTERS_PORT": 8084,
}
"""The environment variable that changes each port, and what it is otherwise."""


@dataclass(frozen=True)
class Settings:
    """One stack's folder and ports."""

    folder: Path
    ports: dict[str, int]
    documents: bool = True
    """Whether the demo brings its journal documents: their inspection takes a minute of work."""

    @classmethod
    def load(cls) -> Self:
        """From the environment; `MINJOURNAL_FOLDER` keeps a second stack's state apart."""
        return cls(
            folder=Path(os.environ.get("MINJOURNAL_FOLDER", ROOT / ".local")).resolve(),
            documents=os.environ.get("DEMO_DOCUMENTS") != "none",
            ports={name: int(os.environ.get(name) or port) for name, port in PORTS.items()},
        )

    @property
    def origin(self) -> str:
        """The page."""
        return f"http://localhost:{self.ports['PORT']}"

    @property
    def api(self) -> str:
        """The API, as the page and hospital systems reach it."""
        return f"http://localhost:{self.ports['API_PORT']}"

    @property
    def issuer(self) -> str:
        """HelseID; ID-porten is at `/idporten` there."""
        return f"http://localhost:{self.ports['PROVIDER_PORT']}"

    @property
    def registers(self) -> str:
        """The population register, the contact register and Maskinporten."""
        return f"http://localhost:{self.ports['REGISTERS_PORT']}"

    @property
    def emulator(self) -> str:
        """The stand-in for AWS."""
        return f"http://127.0.0.1:{self.ports['EMULATOR_PORT']}"

    @property
    def testing(self) -> Path:
        """What testers move while the stack runs: the clock and the faults."""
        return self.folder / "testing"

    @property
    def unpacked(self) -> Path:
        """Where the emulator unpacks functions; of no use once it has stopped."""
        return self.folder / "tmp"

    @property
    def demo(self) -> Path:
        """The stack's description of itself, for people and tests."""
        return self.folder / "demo.json"

    def environment(self) -> dict[str, str]:
        """These settings for a process that the stack starts."""
        ports = {name: str(port) for name, port in self.ports.items()}
        return ports | {"MINJOURNAL_FOLDER": str(self.folder)}
