"""The services with what they stand on, each made once, when first needed."""

from functools import cache

from functions.identity.choices import Choices
from functions.identity.me import Directory
from functions.identity.models import SignInRole
from functions.identity.patient_entry import PatientEntry
from functions.identity.provider import Provider
from functions.identity.repository import IdentityRepository
from functions.identity.service import SignIn
from functions.identity.settings import IdentitySettings
from functions.identity.sign_out import SignOut
from functions.identity.staff import StaffDirectory
from functions.identity.staff_entry import StaffEntry
from functions.shared.aws import dynamodb, kms
from functions.shared.clock import Clock, clock_of, real_clock
from functions.shared.database import Database
from functions.shared.ids import new_id
from functions.shared.macs import Macs
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.registers import Registers
from functions.shared.rehearsal import rehearse_keys, rehearse_tables
from functions.shared.sealing import Sealer
from functions.shared.sessions import Sessions
from functions.shared.signing import Signer
from functions.shared.web import HttpWeb

# What each provider is asked for beyond a plain sign-in: no more than we must.
_PATIENTS = {"scope": "openid profile", "acr_values": "idporten-loa-high"}
_STAFF = {"scope": "openid helseid://scopes/identity/security_level"}


@cache
def settings() -> IdentitySettings:
    """The environment."""
    return IdentitySettings.load()


@cache
def sign_in() -> SignIn:
    """For whoever comes."""
    return SignIn(
        repository=_repository(),
        providers=_providers(),
        entries={
            "patient": PatientEntry(
                database=_database(),
                patients=_patients(),
                registers=_registers(),
                sessions=sessions(),
                clock=_clock(),
                stage=settings().stage,
            ),
            "staff": StaffEntry(_repository(), sessions()),
        },
        clock=_clock(),
    )


@cache
def sign_out() -> SignOut:
    """For whoever goes."""
    return SignOut(sessions(), _providers(), f"{settings().origin}/utlogget")


@cache
def directory() -> Directory:
    """For whoever asks who they are."""
    return Directory(_repository(), _patients())


@cache
def choices() -> Choices:
    """For what people have chosen."""
    outbox = Outbox(_database(), settings().outbox_table, _clock(), new_id, _sealer())
    return Choices(
        repository=_repository(),
        patients=_patients(),
        registers=_registers(),
        outbox=outbox,
        clock=_clock(),
    )


@cache
def staff() -> StaffDirectory:
    """For hospitals' systems."""
    return StaffDirectory(_repository(), sessions())


@cache
def sessions() -> Sessions:
    """The sessions' table."""
    return Sessions(_database(), settings().sessions_table, _clock())


@cache
def _providers() -> dict[SignInRole, Provider]:
    """Each keeps its provider's description and keys between calls."""
    chosen = settings()
    return {
        "patient": _provider(chosen.patients_issuer, chosen.patients_client_id, _PATIENTS),
        "staff": _provider(chosen.staff_issuer, chosen.staff_client_id, _STAFF),
    }


def _provider(issuer: str, client_id: str, asked: dict[str, str]) -> Provider:
    return Provider(
        issuer=issuer,
        client_id=client_id,
        redirect_uri=f"{settings().api}/identity/callback",
        asked=asked,
        signer=_signer(settings().client_key),
        web=_web(),
        clock=real_clock,
    )


@cache
def _web() -> HttpWeb:
    """One for all whom we ask."""
    return HttpWeb()


@cache
def _registers() -> Registers:
    """Keeps its tokens between calls. The registers' clock is nobody's to move."""
    return Registers(settings(), _signer(settings().registers_key), _web(), real_clock)


@cache
def _sealer() -> Sealer:
    return Sealer(_database(), kms(settings()), settings(), _clock())


def _signer(key: str) -> Signer:
    return Signer(kms(settings()), key, real_clock)


def clients() -> None:
    """Their first calls."""
    rehearse_tables(dynamodb(settings()))
    rehearse_keys(kms(settings()))


def _clock() -> Clock:
    return clock_of(settings())


def _database() -> Database:
    return Database(dynamodb(settings()))


def _repository() -> IdentityRepository:
    chosen = settings()
    return IdentityRepository(_database(), chosen.sessions_table, chosen.staff_table, _sealer())


def _patients() -> Patients:
    macs = Macs(kms(settings()), settings().identifier_key)
    return Patients(settings().patients_table, macs, _sealer())
