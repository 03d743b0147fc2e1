"""Writes each capability's OpenAPI document, or with --check says whether one is stale."""

import json
import sys
from pathlib import Path

from fastapi import FastAPI

from functions.appointments.app import app as appointments
from functions.identity.app import app as identity

FOLDER = Path(__file__).parents[1] / "docs" / "openapi"
APPS: dict[str, FastAPI] = {"appointments": appointments, "identity": identity}


def document(app: FastAPI) -> str:
    """The document as committed."""
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Writes, or checks and answers 1 when `make openapi` is due."""
    documents = {FOLDER / f"{name}.json": document(app) for name, app in APPS.items()}
    stale = [
        path for path, text in documents.items() if not path.exists() or path.read_text() != text
    ]
    if "--check" in arguments:
        for path in stale:
            print(f"{path.name} is stale: make openapi")
        return 1 if stale else 0
    for path in stale:
        path.write_text(documents[path])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
