"""The cookies that carry sessions. A browser's scripts never see them."""

from dataclasses import dataclass
from typing import Literal, Protocol


class Opened(Protocol):
    """A session just opened: the secret for the cookie, and for how long, in seconds."""

    @property
    def token(self) -> str: ...  # noqa: D102
    @property
    def lifetime(self) -> int: ...  # noqa: D102


@dataclass(frozen=True)
class SessionCookie:
    """One role's cookie. `__Host-` binds it to our host, path / and TLS."""

    name: str
    same_site: Literal["Strict", "Lax"] = "Strict"
    outlives_browser: bool = True
    """Whether it stays when the browser is closed; then for as long as the session at most."""

    def set(self, session: Opened) -> str:
        """The Set-Cookie header of a new session."""
        return self._header(session.token, session.lifetime if self.outlives_browser else None)

    def clear(self) -> str:
        """The Set-Cookie header that ends it."""
        return self._header("", 0)

    def read(self, headers: list[str]) -> str | None:
        """The cookie's value among the request's Cookie headers."""
        pairs = (pair.strip().partition("=") for header in headers for pair in header.split(";"))
        return next((value for name, _, value in pairs if name == self.name), None)

    def _header(self, value: str, lifetime: int | None) -> str:
        age = "" if lifetime is None else f"; Max-Age={lifetime}"
        return f"{self.name}={value}{age}; Path=/; Secure; HttpOnly; SameSite={self.same_site}"


GUEST = SessionCookie("__Host-minjournal-guest")
SIGNED_IN = SessionCookie("__Host-minjournal", outlives_browser=False)
"""A patient's or staff's. Its own, so that a code entered while signed in overwrites nothing."""

AGAIN = SessionCookie("__Host-minjournal-again", "Lax")
"""Remembers that somebody was refused: the provider still knows them, and the next person at this
machine must not come in as them."""

LOGIN = SessionCookie("__Host-minjournal-login", "Lax")
"""Ties a sign-in to the browser that began it. Lax: the provider's page leads back to us."""
