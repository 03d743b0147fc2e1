"""Looks for the running stack, lets the hospitals' systems in, and becomes Locust, which has
packages of its own."""

import asyncio
import json
import os
import subprocess
import sys

import httpx

from local.issuer import System
from local.settings import ROOT, Settings
from local.tokens import access_token

_PYTHON = ROOT / ".venv-load" / "bin" / "python"


def main() -> int:
    """Locust's own exit status, or 1 when there is nothing to put a load on."""
    settings = Settings.load()
    if not settings.demo.exists() or not _answers(settings.api):
        print("The local stack does not run: start it with `make run` first.", file=sys.stderr)
        return 1
    demo = json.loads(settings.demo.read_text())
    fed = {each["organization"] for each in demo["staff"]}
    systems = [system for system in demo["systems"] if system["organization"] in fed]
    tokens = asyncio.run(_tokens(systems, demo["provider"]))
    told = {"LOAD_DEMO": str(settings.demo), "LOAD_TOKENS": json.dumps(tokens)}
    words = [str(_PYTHON), "-W", "ignore", "-m", "benchmarks.load.drive", *sys.argv[1:]]
    return subprocess.run(  # noqa: S603 - a command of ours
        words, cwd=ROOT, env=os.environ | told, check=False
    ).returncode


async def _tokens(systems: list[System], provider: str) -> dict[str, str]:
    async with httpx.AsyncClient(trust_env=False) as client:
        return {
            system["organization"]: await access_token(system, provider, client)
            for system in systems
        }


def _answers(url: str) -> bool:
    try:
        httpx.get(url, timeout=5, trust_env=False)
    except httpx.TransportError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
