"""Documents as PDF: tagged, with title and language, to PDF/UA-1, and the same in every run."""

import json
from dataclasses import asdict
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pikepdf
import typst

from functions.shared.clock import OSLO
from functions.shared.organizations import organizations
from local.demo.documents import wording
from local.demo.documents.models import DemoDocument

_SIDE = 3450
"""What makes a large file: a square of so many grey points has ten megabytes."""
_GREYS = bytes(1 + grey % 127 for grey in range(256))
"""As text that a template can be handed: no byte beyond ASCII."""


def plain(document: DemoDocument) -> bytes:
    """A few pages of text."""
    return _set(_said(document), "")


def in_two_languages(document: DemoDocument) -> bytes:
    """With a summary in Northern Sámi at its end."""
    said = _said(document)
    said["sections"].append(asdict(wording.in_sami()))
    return _set(said, "")


def large(document: DemoDocument) -> bytes:
    """About ten megabytes, in the order in which a reader can show it before all is there."""
    said = _said(document) | {"side": _SIDE}
    random = Random(document.external_id)  # noqa: S311 - reproducible is the point
    grain = random.randbytes(_SIDE * _SIDE).translate(_GREYS).decode("ascii")
    out = BytesIO()
    with pikepdf.open(BytesIO(_set(said, grain))) as pdf:
        pdf.save(out, linearize=True, deterministic_id=True)
    return out.getvalue()


@cache
def _compiler() -> typst.Compiler:
    """One for all: it keeps its fonts, which it brings along itself."""
    template = Path(__file__).parent / "paper.typ"
    return typst.Compiler(template, ignore_system_fonts=True)


def _set(said: dict[str, Any], grain: str) -> bytes:
    inputs = {"document": json.dumps(said), "grain": grain}
    made = _compiler().compile(format="pdf", sys_inputs=inputs, pdf_standards="ua-1")
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


def _said(document: DemoDocument) -> dict[str, Any]:
    organization = organizations()[document.organization]
    unit = organization.unit(document.unit_id)
    if unit is None:
        raise LookupError(document.unit_id)
    random = Random(document.external_id)  # noqa: S311 - reproducible is the point
    sections = wording.sections(document.type, unit, organization.name, random)
    authored, approved = (
        when.astimezone(OSLO) for when in (document.authored_at, document.approved_at)
    )
    return {
        "title": document.title,
        "date": [authored.year, authored.month, authored.day],
        "hospital": organization.name,
        "unit": unit.name,
        "department": unit.department,
        "address": unit.address,
        "phone": unit.phone,
        "patient": {"name": document.name, "born": f"{document.birth_date:%d.%m.%Y}"},
        "facts": _facts(document, f"{authored:%d.%m.%Y kl. %H.%M}"),
        "author": document.author.name,
        "function": document.author.function,
        "approved": f"{approved:%d.%m.%Y kl. %H.%M}",
        "sections": [asdict(each) for each in sections],
        "side": 0,
    }


def _facts(document: DemoDocument, authored: str) -> list[tuple[str, str]]:
    return [
        ("Pasient", document.name),
        ("Fødselsnummer", f"{document.national_id[:6]} {document.national_id[6:]}"),
        ("Dokumenttype", wording.title(document.type)),
        ("Skrevet", authored),
        ("Av", f"{document.author.name}, {document.author.function}"),
    ]
