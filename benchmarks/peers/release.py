"""Whether a patient may open a document, on plain dictionaries."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from benchmarks.peers.configuration import KINDS, ORGANIZATIONS
from benchmarks.peers.rules import OSLO, Item


def shown(
    document: Item | None, denied: bool, born: date, preferences: Item, now: datetime
) -> dict[str, Any] | None:
    """The version of it that the patient may open now; None if there is none."""
    if document is None or denied or document.get("denial") or _is_gone(document):
        return None
    if preferences.get("record_online") not in (None, "open"):
        return None
    organization = ORGANIZATIONS[document["organization"]]
    if _age(born, now.astimezone(OSLO).date()) < organization["minimum_age"]:
        return None
    due = [each for each in document["contents"] if _released(each, organization) <= now]
    return due[-1] if due and _is_offered(due[-1], organization) else None


def asks_first(content: Item, preferences: Item) -> bool:
    """Whether the patient wants to be asked before such a document is opened."""
    return KINDS[content["type"]] in (preferences.get("wait_for_conversation") or ())


def denies(blankets: Sequence[Item | None], organization: str) -> bool:
    """Whether the hospital denies all that it has."""
    return any(
        each is not None and each["organization"] == organization and bool(each.get("denial"))
        for each in blankets
    )


def _is_gone(document: Item) -> bool:
    newest = document["contents"][-1]["source_version"] if document["contents"] else 0
    return bool(document["gone"] and document["gone_version"] > newest)


def _released(content: Item, organization: Item) -> datetime:
    approved = datetime.fromisoformat(content["approved_at"])
    return approved + timedelta(hours=organization["delay_hours"])


def _is_offered(content: Item, organization: Item) -> bool:
    since = organization["shown_since"].get(KINDS[content["type"]])
    unit = organization["units"].get(content["unit_id"])
    written = datetime.fromisoformat(content["authored_at"]).astimezone(OSLO).date()
    return bool(since and unit and unit["shows_records"] and str(written) >= since)


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
