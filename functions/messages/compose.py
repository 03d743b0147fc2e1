"""The services with what they stand on, each made once, when first needed."""

from functools import cache

from functions.messages.acting import Acting
from functions.messages.beginning import Beginning
from functions.messages.changes import Changes
from functions.messages.desk import Desk
from functions.messages.files import Files
from functions.messages.handling import Handling
from functions.messages.journal import Journal
from functions.messages.overdue import Overdue
from functions.messages.paper import Paper
from functions.messages.reading import Reading
from functions.messages.repository import MessagesRepository
from functions.messages.room import Room
from functions.messages.saying import Saying
from functions.messages.settings import MessagesSettings
from functions.messages.views import Views
from functions.messages.writing import Writing
from functions.shared.access_log import AccessLog
from functions.shared.aws import dynamodb, kms, s3
from functions.shared.clock import Clock, clock_of
from functions.shared.database import Database
from functions.shared.ids import new_id
from functions.shared.macs import Macs
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.rehearsal import rehearse_keys, rehearse_links, rehearse_tables
from functions.shared.relations import Relations
from functions.shared.sealing import Sealer
from functions.shared.vault import Vault


@cache
def settings() -> MessagesSettings:
    """The environment."""
    return MessagesSettings.load()


@cache
def reading() -> Reading:
    """What is shown."""
    return Reading(
        repository=_repository(),
        room=_room(),
        relations=_relations(),
        changes=_changes(),
        views=_views(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def beginning() -> Beginning:
    """What is said first."""
    return Beginning(
        repository=_repository(),
        room=_room(),
        acting=_acting(),
        saying=_saying(),
        changes=_changes(),
        patients=_patients(),
        relations=_relations(),
        sealer=_sealer(),
        clock=_clock(),
    )


@cache
def writing() -> Writing:
    """What is said then."""
    return Writing(
        repository=_repository(),
        acting=_acting(),
        saying=_saying(),
        changes=_changes(),
    )


@cache
def handling() -> Handling:
    """What staff do among themselves."""
    return Handling(
        repository=_repository(),
        acting=_acting(),
        changes=_changes(),
        relations=_relations(),
        sealer=_sealer(),
        staff_table=settings().staff_table,
    )


@cache
def desk() -> Desk:
    """What a unit keeps for itself."""
    return Desk(
        repository=_repository(),
        room=_room(),
        database=_database(),
        staff_table=settings().staff_table,
        sealer=_sealer(),
    )


@cache
def files() -> Files:
    """What is sent along."""
    chosen = settings()
    vault = Vault(
        lambda: s3(chosen),
        "messages",
        quarantine=chosen.quarantine_bucket,
        bucket=chosen.attachments_bucket,
        keys=chosen.scope_key_prefix,
    )
    return Files(
        repository=_repository(),
        room=_room(),
        relations=_relations(),
        vault=vault,
        sealer=_sealer(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def paper() -> Paper:
    """What is printed."""
    return Paper(
        repository=_repository(),
        room=_room(),
        views=_views(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def journal() -> Journal:
    """For hospitals' systems."""
    return Journal(
        repository=_repository(),
        room=_room(),
        views=_views(),
        outbox=_outbox(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def overdue() -> Overdue:
    """For nobody who asks."""
    return Overdue(_repository(), _changes(), _clock())


def clients() -> None:
    """Their first calls."""
    rehearse_tables(dynamodb(settings()))
    rehearse_keys(kms(settings()))
    rehearse_links(s3(settings()))


def _clock() -> Clock:
    return clock_of(settings())


def _database() -> Database:
    return Database(dynamodb(settings()))


def _repository() -> MessagesRepository:
    return MessagesRepository(_database(), settings().threads_table)


def _room() -> Room:
    return Room(_repository(), _patients(), _clock())


def _changes() -> Changes:
    return Changes(_repository(), _outbox())


def _views() -> Views:
    return Views(_sealer())


def _saying() -> Saying:
    chosen = settings()
    return Saying(patients=_patients(), sealer=_sealer(), staff_table=chosen.staff_table)


def _relations() -> Relations:
    return Relations(_database(), settings().relations_table)


def _acting() -> Acting:
    return Acting(
        repository=_repository(),
        room=_room(),
        changes=_changes(),
        views=_views(),
        access_log=_access_log(),
        clock=_clock(),
    )


def _access_log() -> AccessLog:
    return AccessLog(_database(), settings().access_log_table, _clock(), new_id)


def _patients() -> Patients:
    macs = Macs(kms(settings()), settings().identifier_key)
    return Patients(settings().patients_table, macs, _sealer())


@cache
def _sealer() -> Sealer:
    return Sealer(_database(), kms(settings()), settings(), _clock())


def _outbox() -> Outbox:
    return Outbox(_database(), settings().outbox_table, _clock(), new_id, _sealer())
