"""Ways out: by the person, by their provider, and from one place by another."""

from functions.identity.claims import ended_login
from functions.identity.contract import SessionList, SessionView
from functions.identity.models import SignInRole
from functions.identity.provider import Provider
from functions.identity.tokens import InvalidToken, IssuerUnavailable, issuer_claimed
from functions.shared.clock import OSLO
from functions.shared.errors import InvalidLogoutToken, NotFound, ProviderUnavailable
from functions.shared.identity import Identity
from functions.shared.sessions import Sessions, Stored, login_of


class SignOut:
    """Ends sessions, and tells which there are."""

    def __init__(
        self, sessions: Sessions, providers: dict[SignInRole, Provider], back: str
    ) -> None:
        self.sessions = sessions
        self.providers = providers
        self.back = back

    def sign_out(self, caller: Identity) -> str | None:
        """Ends the caller's session. Answers where their login at the provider is ended too."""
        self.sessions.end(caller.session)
        if caller.role not in ("patient", "staff"):
            return None
        return self.providers[caller.role].end_session_url(self.back)

    def by_front_channel(self, issuer: str, sid: str) -> None:
        """The provider, through the browser: no cookie comes along, and `sid` is the secret."""
        if any(provider.issuer == issuer for provider in self.providers.values()):
            self._end_login(issuer, sid)

    def by_back_channel(self, token: str) -> None:
        """The provider itself. Raises InvalidLogoutToken, ProviderUnavailable."""
        try:
            issuer = issuer_claimed(token)
            sid = ended_login(self._provider(issuer).logout_claims(token))
        except InvalidToken:
            raise InvalidLogoutToken from None
        except IssuerUnavailable:
            raise ProviderUnavailable from None
        if sid is None:
            raise InvalidLogoutToken
        self._end_login(issuer, sid)

    def _provider(self, issuer: str) -> Provider:
        found = (each for each in self.providers.values() if each.issuer == issuer)
        provider = next(found, None)
        if provider is None:
            raise InvalidToken
        return provider

    def own(self, caller: Identity) -> SessionList:
        """Where the caller is signed in, the newest first."""
        found = reversed(self.sessions.of(caller.role, caller.subject))
        return SessionList(items=[_view(stored, caller) for stored in found])

    def end_one(self, caller: Identity, session: str) -> None:
        """Ends one of the caller's own. Raises NotFound."""
        if session not in {each.id for each in self.sessions.of(caller.role, caller.subject)}:
            raise NotFound
        self.sessions.end(session)

    def end_others(self, caller: Identity) -> None:
        """Ends all of the caller's but the one they ask from."""
        own = [each.id for each in self.sessions.of(caller.role, caller.subject)]
        self.sessions.end(*(session for session in own if session != caller.session))

    def _end_login(self, issuer: str, sid: str) -> None:
        self.sessions.end_login(login_of(issuer, sid))


def _view(stored: Stored, caller: Identity) -> SessionView:
    return SessionView.model_validate(
        {
            "id": stored.id,
            "current": stored.id == caller.session,
            "started_at": stored.started_at.astimezone(OSLO),
            "seen_at": stored.seen_at.astimezone(OSLO),
            "expires_at": stored.expires_at.astimezone(OSLO),
            "browser": stored.item["browser"],
            "system": stored.item["system"],
        }
    )
