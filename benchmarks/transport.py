"""AWS, answered with what was recorded: below signing, serialising and parsing, without a network.

Runs inside the measured process. The one place that knows how a client sends: where a peer or we
send by other means than botocore's session, they are to be answered here.
"""

from collections.abc import Iterator
from itertools import cycle
from typing import Any


class Unknown(Exception):
    """Something was asked that nobody recorded an answer to."""


class Body:
    """What urllib3 would hand over."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def stream(self, *_: Any, **__: Any) -> Iterator[bytes]:
        """All at once."""
        yield self.content


class Answers:
    """The recorded answers of one route, in the order in which they were given."""

    def __init__(self, recorded: list[dict[str, Any]]) -> None:
        by_target: dict[str, list[tuple[dict[str, str], bytes]]] = {}
        for each in recorded:
            answer = (each["headers"], each["body"].encode())
            by_target.setdefault(each["target"], []).append(answer)
        self.by_target = {target: cycle(given) for target, given in by_target.items()}

    def to(self, target: str) -> tuple[dict[str, str], bytes]:
        """The next one. Raises Unknown."""
        if target not in self.by_target:
            raise Unknown(target)
        return next(self.by_target[target])


class Stand:
    """Stands where the network would begin, for whatever route is measured now."""

    def __init__(self) -> None:
        self.answers = Answers([])
        self.heard: list[dict[str, str]] | None = None
        """What was sent, where somebody wants to know."""

    def install(self) -> None:
        """After the handler has been imported, so that nobody pays for it before."""
        from botocore.awsrequest import AWSResponse
        from botocore.httpsession import URLLib3Session

        def send(_session: Any, request: Any) -> Any:
            target = _text(request.headers["X-Amz-Target"])
            if self.heard is not None:
                self.heard.append({"target": target, "body": _text(request.body)})
            headers, body = self.answers.to(target)
            answer = AWSResponse(request.url, 200, headers, Body(body))  # type: ignore[arg-type]
            answer.content  # noqa: B018 - read at once, as the real one is
            return answer

        URLLib3Session.send = send  # type: ignore[assignment, method-assign]


def _text(sent: str | bytes) -> str:
    return sent.decode() if isinstance(sent, bytes) else sent
