"""A year in units that have a price: by what they are for, so that each can be explained."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal

from costs.routes import Route
from costs.year import CLOCK, Played, Year

GB = Decimal(10**9)
SECONDS, MONTHS = Decimal(365 * 24 * 3600), Decimal(12)
_THOUSAND = Decimal(1000)
_WAITS = {
    "dynamodb": "dynamodb_ms",
    "kms": "kms_ms",
    "s3": "s3_ms",
    "events": "events_ms",
    "sns": "sns_ms",
}
ALWAYS = ("whether anybody comes or not", "")

Source = tuple[str, str]
"""What happens, and the route that it plays."""


@dataclass
class Tally:
    """Quantities by price and source."""

    found: defaultdict[str, defaultdict[Source, Decimal]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Decimal))
    )

    def add(self, price: str, source: Source, quantity: Decimal | int) -> None:
        """So much more of it."""
        self.found[price][source] += quantity

    def of(self, price: str) -> Decimal:
        """All of it."""
        return sum(self.found[price].values(), Decimal())


def counted(year: Year, routes: Mapping[str, Route]) -> Tally:
    """Everything that a year takes."""
    tally = Tally()
    for played in year.played():
        _play(tally, year, played, routes[played.route])
    _stand(tally, year)
    return tally


def billed_ms(milliseconds: Decimal) -> Decimal:
    """Lambda counts each one that has begun."""
    return milliseconds.to_integral_value(ROUND_CEILING)


def duration(year: Year, route: Route) -> Decimal:
    """Milliseconds of one warm run: its share of a processor, and waiting for what it calls."""
    sizes = year.sizes
    is_list = route.plain.partition(".")[2].startswith("list_")
    processor = sizes["list_ms" if is_list else "act_ms"] / sizes["cpu_share"]
    return processor + sum(sizes[_WAITS[each]] * n for each, n in route.calls.items())


def _play(tally: Tally, year: Year, played: Played, route: Route) -> None:
    source, times, door = (played.happening, route.name), played.times, year.door(route.plain)
    _run(tally, year, source, times, duration(year, route))
    tally.add("dynamodb_reads", source, times * route.read)
    tally.add("dynamodb_writes", source, times * route.written)
    tally.add("kms_requests", source, times * route.calls["kms"])
    tally.add("events", source, times * route.calls["events"])
    tally.add("s3_writes", source, times * route.calls["s3"])
    _keep(tally, year, source, times * route.kept)
    if played.happening != CLOCK:  # what is swept up is what was counted when it happened
        _send(tally, year, source, times * route.calls["sns"])
    _bring(tally, year, source, times, route.plain)
    if door != "behind":
        _reach(tally, year, source, times, route)
    if door in ("browser", "systems"):
        _know(tally, year, source, times, reads=door == "browser")


def _run(tally: Tally, year: Year, source: Source, times: Decimal, milliseconds: Decimal) -> None:
    """In an environment that is there, or is restored first."""
    sizes = year.sizes
    restored = times * sizes["restored"]
    first = billed_ms(sizes["restore_ms"] / sizes["cpu_share"] + milliseconds)
    seconds = ((times - restored) * billed_ms(milliseconds) + restored * first) / _THOUSAND
    tally.add("lambda_requests", source, times)
    tally.add("lambda_gb_seconds", source, seconds * sizes["memory_gb"])
    tally.add("snapstart_restores", source, restored * sizes["memory_gb"])
    tally.add("traces", source, times * sizes["traced"])
    _log(tally, year, source, times * sizes["log_bytes"])


def _log(tally: Tally, year: Year, source: Source, size: Decimal) -> None:
    tally.add("log_ingestion", source, size / GB)
    tally.add("log_storage", source, size / GB * year.sizes["log_months"])


def _keep(tally: Tally, year: Year, source: Source, size: Decimal) -> None:
    """Until now, and all of this year."""
    months = size * year.sizes["years_kept"] / GB * MONTHS
    tally.add("dynamodb_storage", source, months)
    tally.add("dynamodb_recovery", source, months)


def _send(tally: Tally, year: Year, source: Source, notices: Decimal) -> None:
    by_sms = notices * year.sizes["reached_by_sms"]
    tally.add("sms", source, by_sms)
    tally.add("mails", source, notices - by_sms)


def _bring(tally: Tally, year: Year, source: Source, times: Decimal, route: str) -> None:
    """Files: to the quarantine, through the scan and the queues; and out again."""
    size = times * year.sizes["document_bytes"] / GB
    if route in year.files["brought"]:
        tally.add("s3_writes", source, times)
        tally.add("events", source, times)
        tally.add("sqs_requests", source, times * 6)
        tally.add("malware_objects", source, times)
        tally.add("malware_bytes", source, size)
        tally.add("s3_storage", source, size * year.sizes["years_kept"] * MONTHS)
    if route in year.files["fetched"]:
        tally.add("s3_reads", source, times)
        tally.add("transfer_out", source, size)


def _reach(tally: Tally, year: Year, source: Source, times: Decimal, route: Route) -> None:
    """Through the firewall and the gateway; a browser asks first whether it may."""
    sizes = year.sizes
    is_browser = year.door(route.plain) == "browser"
    requests = times * (1 + sizes["preflights"]) if is_browser else times
    tally.add("gateway_requests", source, requests)
    tally.add("firewall_requests", source, requests)
    tally.add("transfer_out", source, times * (route.answered + sizes["answer_headers"]) / GB)
    _log(tally, year, source, requests * sizes["access_log_bytes"])


def _know(tally: Tally, year: Year, source: Source, times: Decimal, *, reads: bool) -> None:
    """The gateway asks the authorizer first. A system brings a token that nothing is read for."""
    sizes = year.sizes
    waits = sizes["dynamodb_ms"] if reads else Decimal()
    _run(tally, year, source, times, sizes["authorize_ms"] / sizes["cpu_share"] + waits)
    if reads:
        tally.add("dynamodb_reads", source, times)


def _stand(tally: Tally, year: Year) -> None:
    """What costs by the month, and the page."""
    sizes = year.sizes
    snapshots = (sizes["functions"] - 1) * sizes["memory_gb"] + sizes["inspection_gb"]
    tally.add("snapstart_cache", ALWAYS, snapshots * SECONDS)
    tally.add("kms_keys", ALWAYS, sizes["keys"] * MONTHS)
    tally.add("alarms", ALWAYS, sizes["alarms"] * MONTHS)
    tally.add("firewall_rules", ALWAYS, sizes["rules"] * MONTHS)
    fetched = year.visits * sizes["page_share"]
    page = ("a visit", "the page")
    tally.add("page_requests", page, fetched * sizes["page_files"])
    tally.add("page_transfer", page, fetched * sizes["page_bytes"] / GB)
    tally.add("firewall_requests", page, fetched * sizes["page_files"])
