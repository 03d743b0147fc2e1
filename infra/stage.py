"""What differs between stages, as a typed value. A stage that must not exist cannot be made."""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from functions.shared.settings import Registers
from functions.shared.settings import Stage as StageName

REGION = "eu-north-1"
"""Where everything about patients is, and stays."""

ID_PORTEN = "https://idporten.no"
ID_PORTEN_TEST = "https://test.idporten.no"
HELSEID = "https://helseid-sts.nhn.no"
HELSEID_TEST = "https://helseid-sts.test.nhn.no"

LogDays = Literal[1, 30, 180]


class StageRefused(ValueError):
    """A stage whose values would be unsafe to deploy. The text names every reason."""


@dataclass(frozen=True)
class Systems:
    """Who vouches for the hospitals' own systems, and what their tokens must say."""

    issuer: str
    jwks_url: str
    audience: str = "urn:minjournal:api"
    scope: str = "minjournal:feed"


@dataclass(frozen=True)
class Client:
    """What this service is to a provider that people sign in with."""

    issuer: str
    client_id: str


@dataclass(frozen=True)
class Sending:
    """In whose name notices go out, and to whom alone where people are not to be disturbed."""

    sms_sender: str
    """What phones show: at most eleven letters and digits."""
    mail_from: str
    """An address below a domain that is this service's."""
    only_to: tuple[str, ...] | None = None
    """Numbers and addresses; None for whomever it concerns."""


@dataclass(frozen=True)
class Edge:
    """Names on the internet. Page and API share a registrable domain: one site for cookies."""

    domain: str
    page_host: str
    api_host: str


@dataclass(frozen=True)
class Stage:
    """One deployment. Raises StageRefused where its values do not fit its name."""

    name: StageName
    origin: str
    api: str
    """The API's address, as browsers and providers know it."""
    systems: Systems
    patients: Client
    """At ID-porten."""
    staff: Client
    """At HelseID."""
    registers: Registers
    sending: Sending
    log_days: LogDays
    protected: bool = True
    """Whether tables and keys outlive a deleted stack."""
    edge: Edge | None = None
    testing_folder: str | None = None
    """Where functions read the movable clock and the faults."""

    def __post_init__(self) -> None:
        unfit = (_unfit_testing, _unfit_hosts, _unfit_provider, _unfit_sending)
        if reasons := [reason for each in unfit for reason in each(self)]:
            raise StageRefused(f"stage {self.name} refused: {'; '.join(reasons)}")

    @property
    def prefix(self) -> str:
        """How every name in this stage begins."""
        return f"minjournal-{self.name}"

    @property
    def files(self) -> tuple[str, ...]:
        """Where the page posts files to, and fetches them from: each bucket has its own host."""
        return tuple(
            f"https://{self.bucket(name)}.s3.{REGION}.amazonaws.com"
            for name in ("quarantine", "attachments", "journal")
        )

    def bucket(self, name: str) -> str:
        """A bucket's name: no two in the world have the same."""
        return f"{self.prefix}-{name}"


def _unfit_testing(stage: Stage) -> list[str]:
    if stage.name == "local":
        return []
    reasons = []
    if stage.testing_folder is not None:
        reasons.append("the movable clock and the faults belong to stage local")
    if not stage.protected:
        reasons.append("its tables and keys must be protected")
    return reasons


def _unfit_hosts(stage: Stage) -> list[str]:
    edge = stage.edge
    if edge is None:
        return [] if stage.name == "local" else ["it has no hosts of its own"]
    reasons = []
    if not all(_below(host, edge.domain) for host in (edge.page_host, edge.api_host)):
        reasons.append("page and API must share a registrable domain")
    if stage.origin != f"https://{edge.page_host}":
        reasons.append("the origin must be the page's host")
    if stage.api != f"https://{edge.api_host}":
        reasons.append("the API's address must be its host")
    return reasons


_REAL = {"test": (ID_PORTEN_TEST, HELSEID_TEST), "prod": (ID_PORTEN, HELSEID)}

_REGISTERS = {
    "test": (
        "https://folkeregisteret-api-konsument.sits.no",  # verify
        "https://test.kontaktregisteret.no",
        "https://test.maskinporten.no",
    ),
    "prod": (
        "https://folkeregisteret.api.skatteetaten.no",  # verify
        "https://kontaktregisteret.no",
        "https://maskinporten.no",
    ),
}
"""Where the population register, the contact register and Maskinporten are."""


def _unfit_provider(stage: Stage) -> list[str]:
    if stage.name not in _REAL:
        return []
    id_porten, helseid = _REAL[stage.name]
    reasons = []
    if [stage.systems.issuer, _origin_of(stage.systems.jwks_url)] != [helseid, helseid]:
        reasons.append(f"systems must be vouched for by {helseid}")
    if stage.patients.issuer != id_porten:
        reasons.append(f"patients must sign in with {id_porten}")
    if stage.staff.issuer != helseid:
        reasons.append(f"staff must sign in with {helseid}")
    if tuple(map(_origin_of, stage.registers.addresses())) != _REGISTERS[stage.name]:
        reasons.append("the registers must be the real ones of its kind")
    return reasons


_SMS_SENDER = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9]{1,11}", re.ASCII)


def _unfit_sending(stage: Stage) -> list[str]:
    sending, edge, reasons = stage.sending, stage.edge, []
    if stage.name == "prod" and sending.only_to is not None:
        reasons.append("its notices are for whomever they concern")
    if stage.name == "test" and not sending.only_to:
        reasons.append("it must say whom alone it sends notices to")
    if not _SMS_SENDER.fullmatch(sending.sms_sender):
        reasons.append("an SMS comes from eleven letters and digits at most")
    if edge and not _below(sending.mail_from.rpartition("@")[2], edge.domain):
        reasons.append("its e-mail must come from its own domain")
    return reasons


def _below(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
