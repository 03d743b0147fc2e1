"""`python -m local.registers`: until told to stop. `CLIENT_KEY` is the asker's public JWK."""

import json
import os

import uvicorn

from local import demo
from local.registers.maskinporten import Maskinporten
from local.registers.server import create_registers
from local.settings import Settings
from local.testing import Faults


def main() -> None:
    """On loopback only."""
    settings = Settings.load()
    door = Maskinporten(f"{settings.registers}/", json.loads(os.environ["CLIENT_KEY"]))
    uvicorn.run(
        create_registers(demo.persons(demo.SEED), door, Faults(settings.testing)),
        host="127.0.0.1",
        port=settings.ports["REGISTERS_PORT"],
        log_level="warning",
        server_header=False,
    )


if __name__ == "__main__":
    main()
