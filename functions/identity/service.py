"""Signing in: out to the provider, and back with a session or with the reason why not."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from hmac import compare_digest
from typing import Protocol
from urllib.parse import urlencode

from functions.identity.claims import Refusal, SignInRefused
from functions.identity.devices import device_of
from functions.identity.logins import LIFETIME_SECONDS, Login
from functions.identity.models import Answer, Arrival, Begun, Language, SignInRole
from functions.identity.provider import Provider
from functions.identity.repository import IdentityRepository
from functions.shared.clock import Clock
from functions.shared.errors import Busy, NumberConflict, RegisterUnavailable
from functions.shared.sessions import LoginEnded, OpenedSession

HELP = "/hjelp-til-innlogging"
"""The page that says what happened and what to do."""

_REFUSALS: dict[type[Exception], Refusal] = {
    RegisterUnavailable: "register-unavailable",
    NumberConflict: "number-conflict",
    LoginEnded: "expired",
    Busy: "unavailable",
}

_LOCAL_PATH = re.compile(r"/(?:[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*)?", re.ASCII)


@dataclass(frozen=True)
class Landing:
    """Where the browser goes on our page, and with which session, if any."""

    path: str
    session: OpenedSession | None = None
    code: Refusal | None = None
    """Why nobody was signed in."""
    used: bool = True
    """Whether this was the end of the sign-in that the browser's cookie is for."""


class Entry(Protocol):
    """How one role comes in with what its provider says of them."""

    def open(self, arrival: Arrival) -> OpenedSession:
        """A session. Raises SignInRefused, RegisterUnavailable, NumberConflict, Busy."""


class SignIn:
    """Begins at our page, ends at our page."""

    def __init__(
        self,
        *,
        repository: IdentityRepository,
        providers: dict[SignInRole, Provider],
        entries: dict[SignInRole, Entry],
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.providers = providers
        self.entries = entries
        self.clock = clock

    def begin(self, begun: Begun, language: Language, *, again: bool) -> tuple[Login, str]:
        """The secret for the browser's cookie, and where it goes. Raises SignInRefused."""
        login = Login.new()
        url = self.providers[begun.role].sign_in_url(login, language, again=again)
        expires = self.clock() + timedelta(seconds=LIFETIME_SECONDS)
        self.repository.put_login(login.id, begun, int(expires.timestamp()))
        return login, url

    def finish(self, token: str | None, answer: Answer, user_agent: str) -> Landing:
        """Where the browser lands. What it brought is used up, whatever comes of it."""
        login = Login(token) if token else None
        if login is None:
            return help_page("expired")
        if not compare_digest((answer.state or "").encode(), login.state.encode()):
            return replace(help_page("refused"), used=False)  # another's answer must not burn ours
        begun = self.repository.take_login(login.id, self.clock().timestamp())
        if begun is None:
            return help_page("expired")
        try:
            session = self._open(login, begun, answer, user_agent)
        except SignInRefused as refusal:
            return help_page(refusal.code, begun.role)
        except tuple(_REFUSALS) as error:
            return help_page(_REFUSALS[type(error)], begun.role)
        return Landing(begun.return_to, session)

    def _open(self, login: Login, begun: Begun, answer: Answer, user_agent: str) -> OpenedSession:
        provider = self.providers[begun.role]
        code = _require_answer(answer, provider.issuer)
        claims = provider.claims(login, code)
        arrival = Arrival(
            claims=claims,
            login=provider.login_of(claims),
            organization=begun.organization,
            device=device_of(user_agent),
        )
        return self.entries[begun.role].open(arrival)


def _require_answer(answer: Answer, issuer: str) -> str:
    """The code, if it came from whom we sent the browser to (RFC 9207)."""
    if answer.issuer != issuer:
        raise SignInRefused("refused")
    if answer.error == "access_denied":
        raise SignInRefused("cancelled")
    if answer.error in ("server_error", "temporarily_unavailable"):
        raise SignInRefused("provider-unavailable")
    if answer.error or not answer.code:
        raise SignInRefused("refused")
    return answer.code


def local_path(wanted: str | None) -> str:
    """A path of our own page, or its start: never another's address."""
    return wanted if wanted and _LOCAL_PATH.fullmatch(wanted) else "/"


def help_page(code: Refusal, role: SignInRole | None = None) -> Landing:
    """The landing for whoever was not signed in."""
    query = {"code": code} | ({"role": role} if role else {})
    return Landing(f"{HELP}?{urlencode(query)}", code=code)
