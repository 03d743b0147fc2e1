"""A handler in its own process, as Lambda would call it. Runs inside the measured process."""

import importlib
import json
from collections.abc import Callable
from time import process_time_ns
from typing import Any

from transport import Answers, Stand  # type: ignore[import-not-found]

Handler = Callable[[Any, Any], dict[str, Any]]


class Context:
    """What Lambda hands over beside the event."""

    function_name = "measured"
    memory_limit_in_mb = 1024
    invoked_function_arn = "arn:aws:lambda:eu-north-1:123456789012:function:measured"
    aws_request_id = "6f2b8c1e-0d5a-4c3b-9a7e-2f1d4b6c8e90"

    def get_remaining_time_in_millis(self) -> int:
        """Enough."""
        return 10_000


class Measured:
    """The handler, once it is imported, and the scenes that it is asked."""

    def __init__(self, what: dict[str, Any], report: Callable[[object], None]) -> None:
        self.what = what
        self.report = report
        self.stand = Stand()
        self.texts = {name: json.dumps(scene["event"]) for name, scene in what["scenes"].items()}
        self.answers = {name: Answers(each["answers"]) for name, each in what["scenes"].items()}
        self.handler: Handler = _nothing
        self.context = Context()

    def initialise(self) -> None:
        """What Lambda does before the first request, and before it takes a snapshot."""
        if self.what["module"]:
            module = importlib.import_module(self.what["module"])
            self.handler = getattr(module, self.what["handler"])
            self.stand.install()

    def ask(self, route: str) -> dict[str, Any]:
        """One request. The event is parsed anew, as Lambda does: a handler may change it."""
        self.stand.answers = self.answers[route]
        return self.handler(json.loads(self.texts[route]), self.context)

    def nanoseconds(self, route: str, count: int) -> int:
        """Of CPU, for so many requests."""
        started = process_time_ns()
        for _ in range(count):
            self.ask(route)
        return process_time_ns() - started


def _nothing(_event: Any, _context: Any) -> dict[str, Any]:
    return {}
