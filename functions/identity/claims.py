"""What a provider must say of someone before they are let in. Pure rules."""

import re
from collections.abc import Mapping
from typing import Any, Literal

from functions.shared.organizations import Organization, organization_of_number

Refusal = Literal[
    "cancelled",
    "weak-eid",
    "no-national-number",
    "not-registered",
    "underage",
    "closed",
    "register-unavailable",
    "provider-unavailable",
    "unavailable",
    "expired",
    "refused",
    "number-conflict",
    "not-staff",
    "choose-organization",
]
"""Why nobody was signed in. Each has its words on the page that helps."""

ID_PORTEN_HIGH = "idporten-loa-high"
SECURITY_LEVEL = "helseid://claims/identity/security_level"
ORGANIZATION = "helseid://claims/client/claims/orgnr_parent"
"""HelseID's: the organization number that a system acts for."""

LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"

SUBJECT = r"^[A-Za-z0-9._~:-]{1,128}$"
"""HelseID's `sub` in URL-safe form."""

Claims = Mapping[str, Any]


class SignInRefused(Exception):
    """Nobody is signed in, and `code` says why."""

    def __init__(self, code: Refusal) -> None:
        super().__init__(code)
        self.code: Refusal = code


def national_number(claims: Claims) -> str:
    """Whom ID-porten vouches for. Raises SignInRefused.

    A weak eID is refused although we asked for a strong one: checking is the relying party's duty.
    """
    if claims.get("acr") != ID_PORTEN_HIGH:
        raise SignInRefused("weak-eid")
    number = claims.get("pid")
    if not isinstance(number, str):
        raise SignInRefused("no-national-number")  # a foreign eID
    return number


def staff_subject(claims: Claims) -> str:
    """Whom HelseID vouches for, in URL-safe form. Raises SignInRefused."""
    if claims.get(SECURITY_LEVEL) != "4":
        raise SignInRefused("weak-eid")
    subject = str(claims["sub"]).translate(str.maketrans("+/", "-_")).rstrip("=")
    if not re.fullmatch(SUBJECT, subject):
        raise SignInRefused("refused")
    return subject


def system_organization(claims: Claims, scope: str) -> Organization | None:
    """The organization that a system's token is for; None if it is not for us."""
    said = claims.get("scope")
    scopes = said.split() if isinstance(said, str) else said  # HelseID lists them
    if not isinstance(scopes, list) or scope not in scopes:
        return None
    if "cnf" in claims:
        return None  # bound to a key whose proof we do not ask for: not for bearers
    return organization_of_number(str(claims.get(ORGANIZATION)))


def ended_login(claims: Claims) -> str | None:
    """The `sid` that a logout token ends; None if it is no logout token."""
    events, sid = claims.get("events"), claims.get("sid")
    if not isinstance(events, dict) or LOGOUT_EVENT not in events or "nonce" in claims:
        return None
    return sid if isinstance(sid, str) else None
