"""Whether all do the same: the same answers, for the same calls with the same contents."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d(?::\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?")
_SECONDS = re.compile(r"^1\d{9}$")
_ID = re.compile(r"[0-9a-f]{32,64}")
_NEAR = timedelta(days=2)
_RECKONED = (timedelta(0), timedelta(days=31))
"""What is reckoned from this moment: itself, and from where a list of what is coming looks."""
_SIGNED = ("x-amz-date", "x-amz-signature", "x-amz-credential", "x-amz-security-token")


class Different(AssertionError):
    """Two do not do the same: a ratio of them would say nothing."""


class Check:
    """Holds what was reported against each other. `known`: all that was recorded, as text."""

    def __init__(self, known: str) -> None:
        self.known = known
        self.now = datetime.now(UTC)

    def require_same(self, name: str, route: str, theirs: Any, ours: Any) -> None:
        """Raises Different."""
        for what in ("answer", "calls"):
            one, other = (self.comparable(what, each[what]) for each in (theirs, ours))
            if one != other:
                raise Different(f"{name} differs from ours on {route}: {_difference(one, other)}")

    def comparable(self, what: str, reported: Any) -> Any:
        """Without what is never the same twice: ids just made, this moment, signatures."""
        if what == "calls":
            return [(e["target"], self._masked(json.loads(e["body"]))) for e in reported]
        if "statusCode" not in reported:
            return self._masked(reported)
        return reported["statusCode"], self._masked(json.loads(reported["body"]))

    def _masked(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._masked(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._masked(each) for each in value]
        return self._masked_text(value) if isinstance(value, str) else value

    def _masked_text(self, text: str) -> Any:
        if text.startswith("https://"):
            return link(text)
        if _SECONDS.match(text):
            return "NOW" if self._is_near(datetime.fromtimestamp(int(text), UTC)) else text
        text = _MOMENT.sub(self._moment, text)
        return _ID.sub(lambda found: found[0] if found[0] in self.known else "NEW", text)

    def _moment(self, found: re.Match[str]) -> str:
        """One that was recorded stays, also where it is written in another way."""
        moment = datetime.fromisoformat(found[0])
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        is_recorded = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") in self.known
        return found[0] if is_recorded or not self._is_near(moment) else "NOW"

    def _is_near(self, moment: datetime) -> bool:
        return any(abs(moment + back - self.now) < _NEAR for back in _RECKONED)


def link(url: str) -> Any:
    """Path, expiry, and which headers the file comes with."""
    parts = urlsplit(url)
    query = {name.lower(): value for name, value in parse_qsl(parts.query)}
    return parts.netloc, parts.path, {k: v for k, v in query.items() if k not in _SIGNED}


def _difference(one: Any, other: Any) -> str:
    """The first place where they part."""
    left, right = (json.dumps(each, sort_keys=True, default=str) for each in (one, other))
    pairs = enumerate(zip(left, right, strict=False))
    at = next((place for place, (a, b) in pairs if a != b), min(len(left), len(right)))
    start = max(0, at - 80)
    return f"...{left[start : at + 120]}\nours: ...{right[start : at + 120]}"
