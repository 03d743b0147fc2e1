"""The gateway's authorizer: turns a cookie or a bearer token into who is asking, or denies.

Never raises: a broken table or issuer denies as a wrong token does, and the log tells them apart.
"""

from functools import cache
from typing import Any

from aws_lambda_powertools import Logger

from functions.identity.claims import system_organization
from functions.identity.settings import AuthorizerSettings
from functions.identity.tokens import InvalidToken, Tokens
from functions.shared.aws import dynamodb
from functions.shared.clock import clock_of, real_clock
from functions.shared.cookies import GUEST, SIGNED_IN, SessionCookie
from functions.shared.database import Database
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.rehearsal import rehearse_tables
from functions.shared.sessions import Sessions
from functions.shared.snapshot import before_snapshot
from functions.shared.web import HttpWeb

logger = Logger(service="authorizer")


@cache
def settings() -> AuthorizerSettings:
    """The environment."""
    return AuthorizerSettings.load()


@cache
def tokens() -> Tokens:
    """Keeps the issuer's keys between calls."""
    chosen = settings()
    return Tokens(chosen.systems_issuer, lambda: chosen.systems_jwks_url, HttpWeb(), real_clock)


@cache
def sessions() -> Sessions:
    """The sessions' table."""
    return Sessions(Database(dynamodb(settings())), settings().sessions_table, clock_of(settings()))


def _clients() -> None:
    rehearse_tables(dynamodb(settings()))


before_snapshot(tokens, sessions, organizations, _clients)


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Allow with who it is, or Deny. Caching is off: a session that ends, ends at once."""
    try:
        caller = _caller(event)
    except Exception as error:  # noqa: BLE001 - whatever fails, nobody gets in
        logger.error("failure", error=type(error).__name__)
        caller = None
    logger.info("decision", role=caller.role if caller else None)
    return _decision(event["methodArn"], caller)


def _caller(event: dict[str, Any]) -> Identity | None:
    headers = {
        name.lower(): values for name, values in (event.get("multiValueHeaders") or {}).items()
    }
    bearers = headers.get("authorization", [])
    if bearers:
        return _system(bearers)
    background = headers.get("x-background") == ["1"]
    for cookie in _cookies(headers):
        token = cookie.read(headers.get("cookie", []))
        caller = sessions().find(token, background=background) if token else None
        if caller and (caller.role == "guest") == (cookie is GUEST):
            return caller
    return None


def _cookies(headers: dict[str, list[str]]) -> tuple[SessionCookie, ...]:
    """Those that count. Both may be there, and the page says as whom it asks."""
    asked_as = headers.get("x-session", [""])[0]
    return {"guest": (GUEST,), "person": (SIGNED_IN,)}.get(asked_as, (SIGNED_IN, GUEST))


def _system(bearers: list[str]) -> Identity | None:
    scheme, _, token = bearers[0].partition(" ")
    if len(bearers) > 1 or scheme.lower() != "bearer":
        return None
    try:
        claims = tokens().claims(token.strip(), settings().systems_audience, "exp")
    except InvalidToken:
        return None
    organization = system_organization(claims, settings().systems_scope)
    if organization is None:
        return None
    client = claims.get("client_id") or claims.get("sub")
    if not isinstance(client, str):
        return None
    return Identity(role="system", subject=client, organization=organization.id)


def _decision(method: str, caller: Identity | None) -> dict[str, Any]:
    statement = {
        "Action": "execute-api:Invoke",
        "Effect": "Allow" if caller else "Deny",
        "Resource": method,
    }
    return {
        "principalId": caller.role if caller else "nobody",
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": caller.context() if caller else {},
    }
