"""Identity: who the caller is, and the way out."""

from functools import cache
from typing import Annotated

from fastapi import Response

from functions.identity.models import Me
from functions.identity.settings import IdentitySettings
from functions.shared.api import Anyone, Guest, create_app, lambda_handler, provided
from functions.shared.aws import dynamodb
from functions.shared.clock import clock_of
from functions.shared.cookies import GUEST
from functions.shared.database import Database
from functions.shared.sessions import Sessions

app = create_app("identity")


@cache
def settings() -> IdentitySettings:
    """The environment."""
    return IdentitySettings.load()


@cache
def sessions() -> Sessions:
    """The sessions' table."""
    database = Database(dynamodb(settings()))
    return Sessions(database, settings().sessions_table, clock_of(settings()))


@app.get("/identity/me", response_model_exclude_none=True)
async def get_me(caller: Anyone) -> Me:
    """The caller's role and when the session ends, so that the page can warn in time."""
    return Me.model_validate(
        {
            "role": caller.role,
            "organization": caller.organization or None,
            "expires_at": caller.expires_at or None,
        }
    )


@app.post("/identity/sign-out", status_code=204)
async def sign_out(caller: Guest, sessions: Annotated[Sessions, provided(sessions)]) -> Response:
    """Ends the session at once and takes the cookie away."""
    sessions.end(caller.session)
    return Response(status_code=204, headers={"Set-Cookie": GUEST.clear()})


handler = lambda_handler(app, "identity", settings)
