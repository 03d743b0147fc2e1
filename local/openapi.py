"""Writes each capability's OpenAPI document; with `--check` it only says which one is stale."""

import json
import sys
from importlib import import_module
from pathlib import Path

from fastapi import FastAPI

from local.settings import ROOT

CAPABILITIES = ("appointments", "identity", "messages", "organizations", "records")
FOLDER = ROOT / "docs" / "openapi"


def documents() -> dict[Path, str]:
    """What each file should hold, as the routes say it now."""
    return {FOLDER / f"{name}.json": document(name) for name in CAPABILITIES}


def document(capability: str) -> str:
    """One capability's routes."""
    app: FastAPI = import_module(f"functions.{capability}.app").app
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"


def stale() -> list[Path]:
    """The files that do not say what the routes say."""
    return [
        file
        for file, content in documents().items()
        if not file.exists() or file.read_text(encoding="utf-8") != content
    ]


def main(words: list[str]) -> int:
    """The exit status."""
    found = stale()
    if "--check" in words:
        for file in found:
            print(f"{file.relative_to(ROOT)} is stale: `make openapi` writes it", file=sys.stderr)
        return 1 if found else 0
    for file in found:
        file.write_text(documents()[file], encoding="utf-8")
        print(f"wrote {file.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
