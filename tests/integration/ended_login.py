"""The two ways in which a provider tells that a login there has ended."""

from typing import Any
from urllib.parse import urlencode

from tests.integration.outside import ID_PORTEN
from tests.integration.world import Answer, World

FRONT, BACK = "/identity/front-channel-sign-out", "/identity/back-channel-sign-out"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
SID = "a-login"


def framed(world: World, iss: str = ID_PORTEN, sid: str = SID) -> Answer:
    """The provider's page puts our address in a frame: no cookie of ours comes along."""
    elsewhere = {"Origin": ID_PORTEN, "X-MinJournal": ""}
    return world.send("GET", FRONT, query={"iss": iss, "sid": sid}, headers=elsewhere)


def told(world: World, token: str, **headers: str) -> Answer:
    """The provider itself says so: no browser, no page of ours."""
    no_page = {"Origin": "", "X-MinJournal": "", **FORM, **headers}
    return world.send("POST", BACK, urlencode({"logout_token": token}), headers=no_page)


def token_of(world: World, **claims: Any) -> str:
    """ID-porten's word that the login has ended, or what comes of it."""
    return world.outside.id_porten.logout_token(**{"sid": SID, "now": world.now, **claims})
