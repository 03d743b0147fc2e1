"""What a hospital's system knows of a journal document that it sends."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any


@dataclass(frozen=True)
class Author:
    """Who wrote it. `function` is as the hospital says it: overlege, sykepleier."""

    name: str
    function: str


@dataclass(frozen=True)
class Denial:
    """Why a document is not to be shown, by Volven 9603."""

    code: str
    tell_patient: bool = False
    until: datetime | None = None

    @property
    def body(self) -> dict[str, Any]:
        """As it is sent."""
        said: dict[str, Any] = {"code": self.code, "tell_patient": self.tell_patient}
        return said | ({"until": self.until.isoformat()} if self.until else {})


@dataclass(frozen=True)
class DemoDocument:
    """One document, with what is said of it when it is sent.

    `withdrawn` and `replaced_by`, the `external_id` of another, are told after it is in.
    """

    external_id: str
    source_version: int
    organization: str
    national_id: str
    birth_date: date
    name: str
    unit_id: str
    type: str
    title: str
    author: Author
    authored_at: datetime
    approved_at: datetime
    set: Callable[["DemoDocument"], bytes] = field(repr=False, compare=False)
    """Makes the PDF."""
    denial: Denial | None = None
    withdrawn: bool = False
    replaced_by: str | None = None

    @cached_property
    def content(self) -> bytes:
        """The PDF, made when first asked for: the same bytes in every run."""
        return self.set(self)

    @property
    def body(self) -> dict[str, Any]:
        """What is sent of it before its content: POST /records/uploads."""
        said: dict[str, Any] = {
            "external_id": self.external_id,
            "source_version": self.source_version,
            "patient": {
                "national_id": self.national_id,
                "birth_date": self.birth_date.isoformat(),
                "name": self.name,
            },
            "unit_id": self.unit_id,
            "type": self.type,
            "title": self.title,
            "author": {"name": self.author.name, "function": self.author.function},
            "authored_at": self.authored_at.isoformat(),
            "approved_at": self.approved_at.isoformat(),
            "size": len(self.content),
            "sha256": hashlib.sha256(self.content).hexdigest(),
        }
        return said | ({"denial": self.denial.body} if self.denial else {})
