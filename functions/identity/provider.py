"""A provider that people sign in with, as its relying party: ID-porten, or HelseID."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from functions.identity.claims import SignInRefused
from functions.identity.logins import Login
from functions.identity.tokens import InvalidToken, IssuerUnavailable, Tokens
from functions.shared.clock import Clock
from functions.shared.sessions import login_of
from functions.shared.signing import Signer
from functions.shared.web import Refused, Unanswered, Web

_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_METADATA_SECONDS = 3600
"""How long the provider's description of itself is believed."""


class Provider:
    """Asks it to sign people in, and judges its answers. Its clock is nobody's to move."""

    def __init__(
        self,
        *,
        issuer: str,
        client_id: str,
        redirect_uri: str,
        asked: Mapping[str, str],
        signer: Signer,
        web: Web,
        clock: Clock,
    ) -> None:
        self.issuer = issuer
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self.asked = asked
        self.signer = signer
        self.web = web
        self.clock = clock
        self.tokens = Tokens(issuer, lambda: self._endpoint("jwks_uri"), web, clock)
        self._metadata: dict[str, Any] = {}
        self._described = float("-inf")

    def sign_in_url(self, login: Login, language: str, *, again: bool) -> str:
        """Where the browser goes; what we ask for is pushed ahead of it. Raises SignInRefused.

        `again` asks for the eID anew also where the provider still knows someone.
        """
        request = {
            "response_type": "code",
            "redirect_uri": self.redirect_uri,
            "state": login.state,
            "nonce": login.nonce,
            "code_challenge": login.challenge,
            "code_challenge_method": "S256",
            "ui_locales": language,
            **self.asked,
            **({"prompt": "login"} if again else {}),
        }
        pushed = self._post("pushed_authorization_request_endpoint", request)
        query = {"client_id": self.client_id, "request_uri": pushed["request_uri"]}
        return f"{self._endpoint('authorization_endpoint')}?{urlencode(query)}"

    def claims(self, login: Login, code: str) -> dict[str, Any]:
        """What its ID token says of who came back with the code. Raises SignInRefused."""
        request = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "code_verifier": login.verifier,
        }
        try:
            token = self._post("token_endpoint", request)["id_token"]
            claims = self.tokens.claims(token, self.client_id, "exp", "iat", "sub", "sid", "nonce")
        except (InvalidToken, KeyError):
            raise SignInRefused("refused") from None
        except IssuerUnavailable:
            raise SignInRefused("provider-unavailable") from None
        if claims["nonce"] != login.nonce or claims["aud"] not in (
            self.client_id,
            [self.client_id],
        ):
            raise SignInRefused("refused")
        return claims

    def login_of(self, claims: Mapping[str, Any]) -> str:
        """The login there that the claims are of, as sessions remember it."""
        return login_of(self.issuer, str(claims["sid"]))

    def logout_claims(self, token: str) -> dict[str, Any]:
        """What a logout token says. Raises InvalidToken, IssuerUnavailable."""
        return self.tokens.claims(token, self.client_id, "iat", "jti", "events")

    def end_session_url(self, back: str) -> str | None:
        """Where the browser ends its login at the provider; None if the provider does not say.

        Names us by client id and not by the ID token: that would put a national number in an
        address, and a token into the page.
        """
        query = {"client_id": self.client_id, "post_logout_redirect_uri": back}
        try:
            return f"{self._endpoint('end_session_endpoint')}?{urlencode(query)}"
        except (Unanswered, SignInRefused):
            return None

    def _post(self, endpoint: str, request: Mapping[str, str]) -> dict[str, Any]:
        try:
            assertion = self.signer.assertion(self.client_id, self.issuer)
            proof = {"client_assertion_type": _ASSERTION, "client_assertion": assertion}
            form = {**request, "client_id": self.client_id, **proof}
            return self.web.post_form(self._endpoint(endpoint), form)
        except Refused:
            raise SignInRefused("refused") from None
        except Unanswered:
            raise SignInRefused("provider-unavailable") from None

    def _endpoint(self, name: str) -> str:
        """From the provider's own description. Raises Unanswered."""
        now = self.clock().timestamp()
        if now >= self._described + _METADATA_SECONDS:
            self._describe(now)
        endpoint = self._metadata.get(name)
        if not isinstance(endpoint, str):
            raise Unanswered
        return endpoint

    def _describe(self, now: float) -> None:
        """Asks it anew; while it does not say, what it said before is believed."""
        try:
            metadata = self.web.get(f"{self.issuer}/.well-known/openid-configuration")
        except Unanswered:
            if not self._metadata:
                raise
            return
        if metadata.get("issuer") != self.issuer:
            raise Unanswered
        self._metadata, self._described = metadata, now
