"""The nouns of identity, as they are kept and reckoned with."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

SignInRole = Literal["patient", "staff"]
"""Who signs in with an eID."""

Language = Literal["nb", "nn", "en", "se"]


@dataclass(frozen=True)
class Begun:
    """What one wanted when one set out to sign in."""

    role: SignInRole
    return_to: str
    organization: str
    """Where staff want to work now; empty if they did not say."""


@dataclass(frozen=True)
class Answer:
    """What the provider sent the browser back with."""

    code: str | None
    state: str | None
    issuer: str | None
    error: str | None


@dataclass(frozen=True)
class Arrival:
    """Someone whom a provider vouches for, at our door."""

    claims: Mapping[str, Any]
    """What it says of them."""
    login: str
    """Their login there, as sessions remember it."""
    organization: str
    """Where staff want to work now; empty if they did not say."""
    device: dict[str, str]
