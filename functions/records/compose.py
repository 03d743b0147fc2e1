"""The services with what they stand on, each made once, when first needed."""

from functools import cache

from functions.records.announcing import Announcing
from functions.records.archive import Archive
from functions.records.changes import Changes
from functions.records.coverage import Covering
from functions.records.looks import Looks
from functions.records.office import Office
from functions.records.reading import Reading
from functions.records.repository import RecordsRepository
from functions.records.requests import Requests
from functions.records.revising import Revising
from functions.records.room import Room
from functions.records.settings import RecordsSettings
from functions.records.taking import Taking
from functions.records.views import Views
from functions.shared.access_log import AccessLog
from functions.shared.aws import dynamodb, kms, s3
from functions.shared.clock import Clock, clock_of, real_clock
from functions.shared.database import Database
from functions.shared.fed_patients import FedPatients
from functions.shared.ids import new_id
from functions.shared.macs import Macs
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.registers import Registers
from functions.shared.rehearsal import rehearse_keys, rehearse_links, rehearse_tables
from functions.shared.relations import Relations
from functions.shared.sealing import Sealer
from functions.shared.signing import Signer
from functions.shared.vault import Vault
from functions.shared.web import HttpWeb


@cache
def settings() -> RecordsSettings:
    """The environment."""
    return RecordsSettings.load()


@cache
def reading() -> Reading:
    """What is read."""
    return Reading(
        repository=_repository(),
        room=_room(),
        views=_views(),
        vault=_vault(),
        access_log=_access_log(),
    )


@cache
def covering() -> Covering:
    """What is shown where."""
    return Covering(repository=_repository(), room=_room(), access_log=_access_log())


@cache
def looks() -> Looks:
    """Who has seen what."""
    return Looks(
        database=_database(),
        room=_room(),
        access_log=_access_log(),
        staff_table=settings().staff_table,
        sealer=_sealer(),
    )


@cache
def requests() -> Requests:
    """What patients demand."""
    return Requests(
        repository=_repository(),
        room=_room(),
        looks=looks(),
        views=_views(),
        access_log=_access_log(),
        outbox=_outbox(),
        sealer=_sealer(),
    )


@cache
def office() -> Office:
    """What records offices answer."""
    return Office(
        repository=_repository(),
        views=_views(),
        access_log=_access_log(),
        outbox=_outbox(),
        sealer=_sealer(),
        clock=_clock(),
    )


@cache
def announcing() -> Announcing:
    """What hospitals' systems bring."""
    return Announcing(
        repository=_repository(),
        changes=_changes(),
        patients=_patients(),
        fed_patients=_fed_patients(),
        vault=_vault(),
        sealer=_sealer(),
    )


@cache
def revising() -> Revising:
    """What they say of it afterwards."""
    return Revising(
        repository=_repository(),
        changes=_changes(),
        relations=_relations(),
        patients=_patients(),
        fed_patients=_fed_patients(),
    )


@cache
def archive() -> Archive:
    """What they are told."""
    return Archive(_outbox())


@cache
def taking() -> Taking:
    """For nobody who asks."""
    return Taking(repository=_repository(), changes=_changes(), vault=_vault(), clock=_clock())


def clients() -> None:
    """Their first calls."""
    rehearse_tables(dynamodb(settings()))
    rehearse_keys(kms(settings()))
    rehearse_links(s3(settings()))


def _clock() -> Clock:
    return clock_of(settings())


def _database() -> Database:
    return Database(dynamodb(settings()))


def _repository() -> RecordsRepository:
    return RecordsRepository(_database(), settings().records_table)


def _relations() -> Relations:
    return Relations(_database(), settings().relations_table)


def _changes() -> Changes:
    return Changes(_repository(), _relations(), _clock())


def _room() -> Room:
    return Room(_repository(), _patients(), _clock())


def _views() -> Views:
    return Views(_sealer())


def _vault() -> Vault:
    chosen = settings()
    return Vault(
        lambda: s3(chosen),
        "records",
        quarantine=chosen.quarantine_bucket,
        bucket=chosen.journal_bucket,
        keys=chosen.scope_key_prefix,
    )


def _access_log() -> AccessLog:
    return AccessLog(_database(), settings().access_log_table, _clock(), new_id)


def _patients() -> Patients:
    macs = Macs(kms(settings()), settings().identifier_key)
    return Patients(settings().patients_table, macs, _sealer())


def _fed_patients() -> FedPatients:
    return FedPatients(_patients(), _registers(), _repository().read, _clock(), settings().stage)


@cache
def _sealer() -> Sealer:
    return Sealer(_database(), kms(settings()), settings(), _clock())


@cache
def _web() -> HttpWeb:
    """One for all whom we ask."""
    return HttpWeb()


@cache
def _registers() -> Registers:
    """Keeps its tokens between calls. The registers' clock is nobody's to move."""
    signer = Signer(kms(settings()), settings().registers_key, real_clock)
    return Registers(settings(), signer, _web(), real_clock)


def _outbox() -> Outbox:
    return Outbox(_database(), settings().outbox_table, _clock(), new_id, _sealer())
