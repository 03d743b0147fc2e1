"""How patients read of their documents, and what is written down of it."""

from datetime import timedelta
from typing import Any

from tests.integration.shelf import Shelf, get
from tests.integration.sides import CHOICES
from tests.integration.world import WOMAN, World


def empty_shelf(world: World) -> Shelf:
    """Of a woman whom the register knows."""
    world.outside.register(WOMAN, birth_date="1959-03-14", name="Stødig Ugle")
    return Shelf(world)


def chosen(world: World, cookie: str, **choices: Any) -> None:
    path, version = "/identity/preferences", 0
    version = world.send("GET", path, cookie=cookie).body["version"]
    headers = {"If-Match": str(version)}
    answer = world.send("PUT", path, {**CHOICES, **choices}, cookie=cookie, headers=headers)
    assert answer.status == 200, answer


def link(world: World, cookie: str, document: str, **body: Any) -> Any:
    path = f"/records/documents/{document}/link"
    return world.send("POST", path, body, cookie=cookie)


def logged(world: World, kind: str) -> list[str]:
    return [each["action"]["S"] for each in world.items("access_log") if each["kind"]["S"] == kind]


def days(world: World, number: float) -> str:
    return (world.now - timedelta(days=number)).isoformat()


def is_ous(each: dict[str, Any]) -> bool:
    return bool(each["organization"]["id"] == "ous")


def ous(world: World, cookie: str) -> Any:
    return next(each for each in get(world, "coverage", cookie)["items"] if is_ous(each))


def units(world: World) -> list[str]:
    answer = world.send("GET", "/messages/units", cookie=world.patient())
    return [each["unit"]["id"] for each in answer.body["items"]]
