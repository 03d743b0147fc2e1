"""A canary: hears what is said in the clear, and cries where it hears what nobody may say there.

It knows secrets as they come into being: numbers, names, what people write, codes, cookies, tokens.
A national number it knows without being told. What it cries never holds the secret itself.
"""

import json
import re
from base64 import b64decode
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

from functions.shared.national_id import is_valid

SHORTEST = 5
"""Signs: what is shorter stands in many words."""

CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}")
_NUMBER = re.compile(r"(?<![0-9A-Za-z])[0-9]{11}(?![0-9A-Za-z])")


class Canary:
    """Hears by place, and looks through it all when asked."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.heard: dict[tuple[str, str], None] = {}

    def keep(self, what: str, *secrets: str) -> None:
        """Something that must be said nowhere, in every way it could be written."""
        for secret in secrets:
            if len(secret) >= SHORTEST:
                self.secrets |= dict.fromkeys(_written(secret), what)

    def hear(self, place: str, text: str) -> None:
        """What was said, and where."""
        self.heard[place, text] = None

    def cries(self) -> list[str]:
        """What was said that may not be."""
        everything = "\n".join(text for _, text in self.heard)
        said = {secret: what for secret, what in self.secrets.items() if secret in everything}
        said |= dict.fromkeys(numbers_in(everything), "national number")
        return sorted(
            {
                f"{place}: a {what} ({secret[:2]}…, {len(secret)} signs)"
                for place, text in self.heard
                for secret, what in said.items()
                if secret in text
            }
        )


def numbers_in(text: str) -> set[str]:
    """National numbers that somebody could have."""
    return {number for number in _NUMBER.findall(text) if is_valid(number, "local")}


def _written(secret: str) -> Iterator[str]:
    yield from (secret, json.dumps(secret)[1:-1], quote(secret), quote_plus(secret))
    if CODE.fullmatch(secret):
        plain = secret.replace("-", "")
        yield from (plain, plain.lower(), secret.lower())


def values_in(request: Any, table: str = "") -> Iterator[tuple[str, str]]:
    """Every value in items and keys as DynamoDB writes them, by table and attribute."""
    for name, value in request.items():
        if name in ("Item", "Key", "ExpressionAttributeValues"):
            yield from attributes_of(value, str(request.get("TableName", table)))
        elif isinstance(value, dict):
            yield from values_in(value, str(request.get("TableName", name)))
        elif name == "Keys":
            for key in value:
                yield from attributes_of(key, table)
        elif isinstance(value, list):
            for each in value:
                yield from values_in(each) if isinstance(each, dict) else ()


def attributes_of(item: dict[str, Any], table: str) -> Iterator[tuple[str, str]]:
    """Those of one item, or of its key."""
    for name, value in item.items():
        kind = "key" if name in ("pk", "sk") else "attribute"
        for text in texts_of(value):
            yield f"table {table}, {kind} {name}", text


def texts_of(value: Any) -> Iterable[str]:
    """The texts in one value, typed as DynamoDB does. Sealed bytes say nothing; others would."""
    if isinstance(value, bytes):
        return [value.decode("utf-8", "replace")]
    if not isinstance(value, dict):
        return [str(value)]
    found: list[str] = []
    for kind, inner in value.items():
        if kind in ("B", "BS"):
            for each in inner if kind == "BS" else [inner]:
                found += texts_of(each if isinstance(each, bytes) else b64decode(each))
        elif kind in ("SS", "NS", "L"):
            found += [text for each in inner for text in texts_of(each)]
        elif kind == "M":
            found += [text for each in inner.items() for part in each for text in texts_of(part)]
        else:
            found.append(str(inner))
    return found
