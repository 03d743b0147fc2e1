"""Signing in step by step: out to the provider, and back with what a test wants to bring."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.integration.outside import Provider, patient_claims, staff_claims
from tests.integration.stage import ORIGIN
from tests.integration.world import WOMAN, Answer, World

SESSION, LOGIN = "__Host-minjournal=", "__Host-minjournal-login="
CALLBACK = "/identity/callback"


def provider_of(world: World, role: str) -> Provider:
    return world.outside.id_porten if role == "patient" else world.outside.helseid


def begin(world: World, role: str = "patient", **query: Any) -> Answer:
    """A browser asks to sign in."""
    return world.send("GET", "/identity/sign-in", query={"role": role, **query})


def vouched(world: World, begun: Answer, role: str = "patient", **claims: Any) -> dict[str, str]:
    """Someone is who they are at the provider; answers what the browser brings back."""
    whose = patient_claims(WOMAN) if role == "patient" else staff_claims("nurse")
    place = begun.headers["location"][0]
    return provider_of(world, role).accept(place, world.now, **{**whose, **claims})


def come_back(world: World, brought: dict[str, Any], cookie: str | None) -> Answer:
    """The browser follows the provider's redirect; what is None is missing."""
    query = {name: value for name, value in brought.items() if value is not None}
    return world.send("GET", CALLBACK, query=query, cookie=cookie)


def cookies_of(answer: Answer) -> list[str]:
    return answer.headers.get("set-cookie", [])


def landed(answer: Answer) -> str:
    """Where on our page the browser is led."""
    assert answer.status == 303, answer
    place = answer.headers["location"][0]
    assert place.startswith(f"{ORIGIN}/"), place
    return place.removeprefix(ORIGIN)


def refusal(world: World, answer: Answer) -> tuple[str, str | None]:
    """The code and the role that the page that helps is told; and nobody has got in."""
    place = urlsplit(landed(answer))
    assert place.path == "/hjelp-til-innlogging", answer
    assert not [cookie for cookie in cookies_of(answer) if cookie.startswith(SESSION)]
    assert sessions_in(world) == []
    told = {name: values[0] for name, values in parse_qs(place.query).items()}
    assert set(told) <= {"code", "role"}
    return told["code"], told.get("role")


def refused(world: World, **claims: Any) -> tuple[str, str | None]:
    """Why a patient of whom ID-porten says this is not let in."""
    return refusal(world, world.sign_in(**patient_claims(WOMAN, **claims)))


def sessions_in(world: World) -> list[dict[str, Any]]:
    """All that are stored, whoever's."""
    return [item for item in world.items("sessions") if item["sk"]["S"] == "session"]


def me(world: World, cookie: str, **headers: str) -> Answer:
    return world.send("GET", "/identity/me", cookie=cookie, headers=headers)
