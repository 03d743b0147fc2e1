"""What is measured, as it would be uploaded: a layer and the source, of ours and of each peer.

Ours are made by the code that deploys them. A peer's layer is made by the same code from its own
requirements: it has the same bytecode, and the same models without prose and without those of
services that it does not call. All its modules stay.
"""

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.stages import WORK
from functions.shared.organizations import Organization, Unit, organizations
from functions.shared.organizations.documents import DocumentType, kind_of
from infra.interpreter import HERE, LAMBDA, Target
from infra.layer import Bundling, Packages, content_hash
from infra.layers import packages_of
from infra.source import Compiling

_PEERS = Path(__file__).parent / "peers"


@dataclass(frozen=True)
class Package:
    """A handler with all that is uploaded for it."""

    name: str
    layers: tuple[Path, ...]
    source: Path
    module: str
    handler: str = "handler"

    @property
    def path(self) -> list[str]:
        """Where its modules are found, in Lambda's order."""
        return [str(self.source), *(str(each / "python") for each in self.layers)]


def host() -> Target:
    """This machine, with the version that Lambda runs, or else with the one that runs here."""
    deployed = Target(LAMBDA.version, HERE.platform)
    return deployed if deployed.python else HERE


def interpreter(target: Target) -> str:
    """The program itself, not the link to it that an environment has."""
    return os.path.realpath(str(target.python))


def ours(capability: str, module: str, target: Target) -> Package:
    """The function of ours whose handler that module has."""
    layers = tuple(_layer(target, each) for each in packages_of(f"{module}.handler"))
    return Package(capability, layers, _source(capability, target), module)


def peer(name: str, module: str, target: Target, handler: str = "handler") -> Package:
    """One of the peers."""
    packages = Packages(Path(f"benchmarks/requirements-{name}.txt"), unreached=())
    source = _peers_source(target)
    return Package(name, (_layer(target, packages),), source, f"benchmarks.peers.{module}", handler)


def _layer(target: Target, packages: Packages) -> Path:
    """Built once for what it is made of."""
    folder = WORK / "layers" / content_hash(target, packages)[:16]
    if not folder.exists():
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        Bundling(target, packages).try_bundle(str(making))
        making.rename(folder)
    return folder.absolute()


def _source(capability: str, target: Target) -> Path:
    """Made by what makes the asset that is uploaded."""
    folder = WORK / "source" / capability
    shutil.rmtree(folder, ignore_errors=True)
    Compiling(capability, target).try_bundle(str(folder))
    return folder.absolute()


def _peers_source(target: Target) -> Path:
    """The peers, and the configuration in the form that they take it."""
    folder = WORK / "source" / "peers"
    made = folder / "benchmarks" / "peers"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_PEERS, made, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(_PEERS.parent / "__init__.py", made.parent)
    told = {name: _told(each) for name, each in organizations().items()}
    kinds = {kind: kind_of(kind) for kind in DocumentType.__args__}  # type: ignore[attr-defined]
    content = {"organizations": told, "kinds": kinds}
    (made / "configuration.json").write_text(json.dumps(content, default=str))
    target.compile(folder, "/var/task")
    return folder.absolute()


def _told(organization: Organization) -> dict[str, object]:
    record = organization.record.model_dump(mode="json", include={"delay_hours", "minimum_age"})
    return {
        **organization.model_dump(mode="json", include={"id", "name", "phone", "opening_hours"}),
        "units": {each.id: _unit(organization, each) for each in organization.units},
        "fees": [each.model_dump(mode="json") for each in organization.fees],
        "reminder_days": organization.appointments.reminder_days,
        "has_records": organization.services.records.status != "off",
        "shown_since": {each.kind: each.since for each in organization.record.shown},
        **record,
    }


def _unit(organization: Organization, unit: Unit) -> dict[str, object]:
    site = organization.site(unit.site)
    told = {"name", "address", "phone", "opening_hours", "discreet", "care"}
    shows = unit.id not in organization.record.exempt_units
    return {
        **unit.model_dump(mode="json", include=told),
        "site": site.name if site else "",
        "rules": unit.appointments.model_dump(mode="json"),
        "shows_records": shows and organization.offers("records", unit.id),
    }
