"""Every route as a request: its sample event says how it is called, its signature says by whom."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from functions.appointments import app as appointments
from functions.identity import app as identity
from functions.messages import app as messages
from functions.organizations import app as organizations
from functions.records import app as records
from functions.shared.api import Caller, is_public, routes
from functions.shared.identity import Role
from tests.integration.stage import ORIGIN
from tests.integration.world import EVENTS, HANDLERS, Answer, World

APPS = {
    "appointments": appointments.app,
    "identity": identity.app,
    "messages": messages.app,
    "organizations": organizations.app,
    "records": records.app,
}
EVERYONE: tuple[Role, ...] = ("guest", "patient", "staff", "system")
_WORD = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Sample:
    """One route. Words in braces, in its path and in what is sent, name what it is about."""

    capability: str
    route: APIRoute

    @property
    def name(self) -> str:
        return self.route.name

    @property
    def method(self) -> str:
        return "".join(self.route.methods or ())

    @property
    def is_public(self) -> bool:
        return is_public(self.route)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Who may call it, as its signature declares."""
        (caller,) = _callers(self.route.dependant)
        return caller.roles or EVERYONE

    @cached_property
    def words(self) -> tuple[str, ...]:
        """What it names: in its path first."""
        sent = json.dumps([self._event[part] for part in _SENT])
        return tuple(dict.fromkeys(_WORD.findall(self._event["path"]) + _WORD.findall(sent)))

    def play(self, world: World, words: dict[str, str], **credentials: str) -> Answer:
        """Sends it from our page, about this, as the bearer of a cookie or a token."""
        filled = {part: _fill(self._event[part], words) for part in _SENT}
        headers = {**filled["headers"], "Origin": ORIGIN, "X-MinJournal": "1"}
        cookies = [headers.pop("Cookie", None), credentials.get("cookie")]
        return world.send(
            self.method,
            _fill(self._event["path"], words),
            filled["body"],
            query=filled["queryStringParameters"],
            headers=headers,
            cookie="; ".join(filter(None, cookies)),
            token=credentials.get("token"),
        )

    @cached_property
    def _event(self) -> Any:
        return json.loads((EVENTS / self.capability / f"{self.name}.json").read_text())


_SENT = ("headers", "queryStringParameters", "body")

SAMPLES = [Sample(name, route) for name, app in APPS.items() for route in routes(app)]
assert APPS.keys() == HANDLERS.keys(), "an app of which these samples do not know"
PRIVATE = [sample for sample in SAMPLES if not sample.is_public]


def _callers(dependant: Dependant) -> Iterator[Caller]:
    if isinstance(dependant.call, Caller):
        yield dependant.call
    for each in dependant.dependencies:
        yield from _callers(each)


def _fill(part: Any, words: dict[str, str]) -> Any:
    """Word by word; one that nobody knows is an error, not an empty place."""
    if isinstance(part, dict):
        return {name: _fill(value, words) for name, value in part.items()}
    return _WORD.sub(lambda found: words[found[1]], part) if isinstance(part, str) else part
