"""What patients may see and do, on plain dictionaries: the rules of an appointment."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.peers.configuration import ORGANIZATIONS
from benchmarks.peers.workdays import is_workday, workday_before

OSLO = ZoneInfo("Europe/Oslo")
Item = Mapping[str, Any]
_OPEN = ("booked", "confirmed")
_ACTIONS = ("confirm", "cancel", "move", "change_request", "short_notice")


def view(item: Item, details: Item, now: datetime) -> dict[str, Any]:
    """As its patient sees it. Moments as datetimes, and None where there is nothing."""
    organization = ORGANIZATIONS[item["organization"]]
    unit = organization["units"][item["unit_id"]]
    starts_at = datetime.fromisoformat(item["start"])
    ends_at = starts_at + timedelta(minutes=int(item["duration_minutes"]))
    free_until = _deadline(starts_at, unit["rules"])
    refused = {each: _refusal(each, item, starts_at, unit["rules"], now) for each in _ACTIONS}
    return {
        "id": item["id"],
        "version": int(item["version"]),
        "status": item["status"],
        "cancelled_by": item.get("cancelled_by"),
        "type": item["type"],
        "starts_at": starts_at.astimezone(OSLO),
        "ends_at": ends_at.astimezone(OSLO),
        "duration_minutes": int(item["duration_minutes"]),
        "organization": _part(organization, "id", "name", "phone", "opening_hours"),
        "unit": _part(unit, "name", "site", "address", "phone", "opening_hours"),
        "place": details.get("place"),
        "preparation": details.get("preparation"),
        "discreet": unit["discreet"],
        "booked_by": item["booked_by"],
        "contact": _part(unit, "phone", "opening_hours"),
        "may": {each: why is None for each, why in refused.items()},
        "may_not": {e: why for e, why in refused.items() if why and why != "not-possible"},
        "deadline": free_until.astimezone(OSLO),
        "late": now > free_until,
        "late_fee": _fee(organization, unit["care"], starts_at),
        "changeable_until": min(free_until, _call_from(starts_at, unit["rules"])).astimezone(OSLO),
        "slot_id": _slot_id(item, starts_at),
        "code_works": bool(item.get("lookup")) and now < ends_at + timedelta(days=7),
    }


def is_coming(item: Item, now: datetime) -> bool:
    """Whether it is not over."""
    length = timedelta(minutes=int(item["duration_minutes"]))
    return datetime.fromisoformat(item["start"]) + length > now


def may_confirm(item: Item, now: datetime) -> bool:
    """Whether its patient can say that they will come."""
    rules = ORGANIZATIONS[item["organization"]]["units"][item["unit_id"]]["rules"]
    return _refusal("confirm", item, datetime.fromisoformat(item["start"]), rules, now) is None


def _part(whole: Item, *names: str) -> dict[str, Any]:
    return {name: whole[name] for name in names}


def _slot_id(item: Item, starts_at: datetime) -> str | None:
    return f"{starts_at:%Y%m%dT%H%MZ}-{item['slot']}" if item["slot"] else None


def _fee(organization: Item, care: str, starts_at: datetime) -> dict[str, Any] | None:
    year = starts_at.astimezone(OSLO).year
    for fee in organization["fees"]:
        if (fee["care"], fee["year"]) == (care, year):
            return {"amount": fee["amount"], "currency": "NOK"}
    return None


def _deadline(starts_at: datetime, rules: Item) -> datetime:
    moment = (starts_at - timedelta(hours=rules["cancel_hours"])).astimezone(OSLO)
    if not is_workday(moment.date()):
        hour = time.fromisoformat(rules["weekend_hour"])
        moment = datetime.combine(workday_before(moment.date()), hour, OSLO)
    return moment.astimezone(UTC)


def _call_from(starts_at: datetime, rules: Item) -> datetime:
    if not rules["phone_only_workdays"]:
        return starts_at
    local = starts_at.astimezone(OSLO)
    day = workday_before(local.date(), rules["phone_only_workdays"])
    return datetime.combine(day, local.time(), OSLO).astimezone(UTC)


def _refusal(
    action: str, item: Item, starts_at: datetime, rules: Item, now: datetime
) -> str | None:
    if now >= starts_at:
        return "too-late"
    if item["status"] not in _OPEN or _is_done(action, item):
        return "not-possible"
    lets = rules.get(f"{action}_types")
    if lets is not None and item["type"] not in lets:
        return "not-offered"
    if action == "move" and item["moves"] >= rules["most_moves"]:
        return "moved-too-often"
    return _too_late(action, starts_at, rules, now)


def _is_done(action: str, item: Item) -> bool:
    if action == "confirm":
        return bool(item["status"] == "confirmed")
    return action == "change_request" and bool(item.get("change_requested_at"))


def _too_late(action: str, starts_at: datetime, rules: Item, now: datetime) -> str | None:
    if action in ("move", "change_request"):
        if now > _call_from(starts_at, rules):
            return "phone-only"
        return "too-late" if now > _deadline(starts_at, rules) else None
    soon = action == "short_notice" and now > starts_at - timedelta(hours=24)
    return "too-late" if soon else None
