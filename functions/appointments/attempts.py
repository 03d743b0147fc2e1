"""How often a code may be tried: buckets that fill again with time, one per address and per code.

Every try costs exactly one write, whatever comes of it, and the table decides: a thousand at once
get no more than one after the other would.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from functions.shared.clock import Clock
from functions.shared.database import Database
from functions.shared.errors import Throttled
from functions.shared.macs import Macs
from functions.shared.writes import Key, Write, absent_or_under, update


@dataclass(frozen=True)
class Limit:
    """A bucket's size: so many tries at once, another one `every`, and full again each period."""

    name: str
    at_once: int
    every: timedelta
    period: timedelta

    def started(self, now: datetime) -> int:
        """When the period began, in epoch seconds."""
        seconds = int(self.period.total_seconds())
        return int(now.timestamp()) // seconds * seconds

    def allowed(self, now: datetime) -> int:
        """How many tries there have been room for since the period began."""
        return self.at_once + int(self._elapsed(now) // self.every.total_seconds())

    def next_in(self, now: datetime) -> int:
        """In how many whole seconds there is room for one more."""
        every = self.every.total_seconds()
        end = self.period.total_seconds() - self._elapsed(now)
        return ceil(min(every - self._elapsed(now) % every, end))

    def _elapsed(self, now: datetime) -> float:
        return now.timestamp() - self.started(now)


ADDRESS = Limit("address", at_once=20, every=timedelta(seconds=30), period=timedelta(minutes=10))
"""Room for a ward behind one address, none for a search. What opens something counts too."""

CODE = Limit("code", at_once=10, every=timedelta(hours=6), period=timedelta(days=30))
"""For one code from anywhere: against whoever has the letter and guesses the birth date."""


@dataclass(frozen=True)
class Try:
    """What became of a try: was there room for it, and how to give it back."""

    has_room: bool
    given_back: Write


class Attempts:
    """Takes from the buckets."""

    def __init__(self, database: Database, table: str, macs: Macs, clock: Clock) -> None:
        self.database = database
        self.table = table
        self.macs = macs
        self.clock = clock

    def from_address(self, address: str) -> None:
        """One try from an address, or its /64 in IPv6. Raises Throttled, whatever was tried."""
        holder = self.macs.mac("address", network_of(address)).hex()
        if not self._take(ADDRESS, holder).has_room:
            raise Throttled(retry_after=ADDRESS.next_in(self.clock()))

    def at_code(self, lookup: str) -> Try:
        """One try at a code, right or wrong, by its hash."""
        return self._take(CODE, lookup)

    def _take(self, limit: Limit, holder: str) -> Try:
        now = self.clock()
        started = limit.started(now)
        item = {"expires": started + int(limit.period.total_seconds())}
        key = Key(self.table, f"{limit.name}#{holder}", str(started))
        has_room = absent_or_under("spent", limit.allowed(now))
        taken = self.database.count(update(key, item, {"spent": 1}, condition=has_room))
        return Try(taken, given_back=update(key, item, {"spent": -1}))


def network_of(address: str) -> str:
    """What one household or one attacker has: an IPv4 address, or 64 bits of IPv6."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return "unknown"  # whoever they are, they share one bucket
    if isinstance(parsed, IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ip_network((parsed, 64), strict=False))
    return str(parsed)
