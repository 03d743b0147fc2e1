"""What stands in a document: sections of sentences, by its type and the unit's specialty."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from functions.shared.organizations import Unit

_PARAGRAPHS = 2
"""How many a section has."""


@dataclass(frozen=True)
class Section:
    """A heading with paragraphs, in one language."""

    heading: str
    paragraphs: list[str]
    lang: str = "nb"


@cache
def texts() -> dict[str, Any]:
    """Everything that documents may say."""
    return tomllib.loads((Path(__file__).parent / "texts.toml").read_text("utf-8"))


def types() -> list[str]:
    """By Volven 9602: shown ones and hidden ones."""
    return list(texts()["types"])


def title(kind: str) -> str:
    """What a document of that type is called."""
    return str(texts()["types"][kind]["title"])


def function(kind: str, random: Random) -> str:
    """Of somebody who writes such documents."""
    return str(random.choice(texts()["types"][kind]["functions"]))


def sections(kind: str, unit: Unit, hospital: str, random: Random) -> list[Section]:
    """Two to four pages of them."""
    words = {name: random.choice(choices) for name, choices in _specialty(unit).items()}
    words |= {"unit": unit.name, "hospital": hospital, "weeks": str(random.randint(2, 12))}
    chosen = [texts()["sections"][name] for name in texts()["types"][kind]["sections"]]
    return [_section(each, words, random) for each in chosen]


def in_sami() -> Section:
    """A summary for who reads it in that language."""
    said = texts()["sami"]
    return Section(said["heading"], [" ".join(said["sentences"])], "se")


def _section(said: dict[str, Any], words: dict[str, str], random: Random) -> Section:
    """Each of its sentences once, in an order of this document's own."""
    sentences = random.sample(said["sentences"], len(said["sentences"]))
    parts = (sentences[start::_PARAGRAPHS] for start in range(_PARAGRAPHS))
    return Section(said["heading"], [" ".join(part).format_map(words) for part in parts])


def _specialty(unit: Unit) -> dict[str, list[str]]:
    name = unit.name.lower()
    found: dict[str, dict[str, list[str]]] = texts()["specialties"]
    return next(words for part, words in found.items() if part in name)
