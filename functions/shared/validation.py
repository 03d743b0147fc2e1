"""What in a request does not fit the contract: where and in which way, never what was sent."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel


class Fault(BaseModel):
    """One thing that does not fit."""

    where: str
    why: str


def faults_of(errors: Iterable[Mapping[str, Any]]) -> list[Fault]:
    """The first twenty of pydantic's errors."""
    named = [Fault(where=_where(each["loc"], each["type"]), why=each["type"]) for each in errors]
    return named[:20]


def _where(location: tuple[int | str, ...], kind: str) -> str:
    """The path to the field. The name of an unknown field is the sender's own text: left out."""
    known = location[:-1] if kind == "extra_forbidden" else location
    return ".".join(str(part) for part in known)
