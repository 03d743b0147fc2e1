"""One sign-in on its way: all its secrets come from one cookie, and none of them is stored."""

from dataclasses import dataclass
from hashlib import sha256
from hmac import digest

from functions.shared.sessions import hash_of, new_secret
from functions.shared.signing import coded

LIFETIME_SECONDS = 600
"""How long one may take at the provider."""


@dataclass(frozen=True)
class Login:
    """What ties the provider's answer to the browser that asked: only it has the cookie."""

    token: str
    lifetime: int = LIFETIME_SECONDS

    @classmethod
    def new(cls) -> "Login":
        """Of a browser that has just asked to sign in."""
        return cls(new_secret())

    @property
    def id(self) -> str:
        """What is stored of it."""
        return hash_of(self.token)

    @property
    def state(self) -> str:
        """Comes back with the browser."""
        return self._secret("state")

    @property
    def nonce(self) -> str:
        """Comes back inside the ID token."""
        return self._secret("nonce")

    @property
    def verifier(self) -> str:
        """Proves to the provider that who brings the code is who began (RFC 7636)."""
        return self._secret("verifier")

    @property
    def challenge(self) -> str:
        """What the provider is told of the verifier at first."""
        return coded(sha256(self.verifier.encode()).digest())

    def _secret(self, purpose: str) -> str:
        return coded(digest(self.token.encode(), purpose.encode(), sha256))
