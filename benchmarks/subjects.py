"""Who is measured: our functions, and the peers that do the same."""

from dataclasses import dataclass

from benchmarks.goals import BARE, FASTAPI, POWERTOOLS
from benchmarks.package import Package, host, interpreter, ours, peer
from benchmarks.processes import Bench
from benchmarks.recording import record
from benchmarks.results import OURS

ROUTES = ("list", "confirm", "link", "authorize")
STARTED_BY = ("list", "link", "authorize")
"""Of each of our functions one: what it takes to begin does not depend on the route."""
_OURS = {"list": "appointments", "confirm": "appointments", "link": "records"}


@dataclass
class Subjects:
    """The packages, and the files that tell processes of them."""

    bench: Bench
    packages: dict[str, Package]
    whats: dict[str, str]
    weighed: dict[str, Package]
    """Those of which only the size is told."""

    def of(self, route: str) -> dict[str, str]:
        """Ours and the peers that have it, by the names they have in results."""
        if route == "authorize":
            return {OURS: self.whats[f"{OURS} identity"], BARE: self.whats["bare authorizer"]}
        peers = {name: self.whats[name] for name in (BARE, FASTAPI, POWERTOOLS)}
        return {OURS: self.whats[f"{OURS} {_OURS[route]}"], **peers}

    def routes(self, name: str) -> list[str]:
        """What a package answers."""
        if name in (f"{OURS} identity", "bare authorizer"):
            return ["authorize"]
        whose = name.removeprefix(f"{OURS} ")
        return [route for route, each in _OURS.items() if whose in (each, name)]


def prepare() -> Subjects:
    """Builds what is not built, and records what AWS answers."""
    target = host()
    packages = {
        f"{OURS} appointments": ours("appointments", "functions.appointments.app", target),
        f"{OURS} records": ours("records", "functions.records.app", target),
        f"{OURS} identity": ours("identity", "functions.identity.authorizer", target),
        BARE: peer("bare", "bare", target),
        FASTAPI: peer("fastapi", "fastapi_usual", target),
        POWERTOOLS: peer("powertools", "powertools_usual", target),
        "bare authorizer": peer("bare", "bare_authorizer", target),
    }
    weighed = {
        f"{OURS} identity, signing in": ours("identity", "functions.identity.app", target),
        f"{OURS} messages": ours("messages", "functions.messages.app", target),
    }
    bench = Bench(interpreter(target), record())
    whats = {name: bench.what(name.replace(" ", "-"), each) for name, each in packages.items()}
    return Subjects(bench, packages, whats, weighed)
