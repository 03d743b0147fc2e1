"""The services with what they stand on, each made once, when first needed."""

from functools import cache

from functions.appointments.access import Access
from functions.appointments.codes import Codes
from functions.appointments.feed import Feed
from functions.appointments.letters import Letters
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.retraction import Retraction
from functions.appointments.service import Appointments
from functions.appointments.settings import AppointmentsSettings
from functions.shared.access_log import AccessLog
from functions.shared.aws import dynamodb, kms
from functions.shared.clock import Clock, clock_of
from functions.shared.database import Database
from functions.shared.ids import new_id
from functions.shared.macs import Macs
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.sealing import Sealer
from functions.shared.sessions import Sessions


@cache
def settings() -> AppointmentsSettings:
    """The environment."""
    return AppointmentsSettings.load()


@cache
def access() -> Access:
    """For the public door."""
    return Access(
        repository=_repository(),
        patients=_patients(),
        codes=_codes(),
        sessions=Sessions(_database(), settings().sessions_table, _clock()),
        clock=_clock(),
    )


@cache
def appointments() -> Appointments:
    """For those whom the door let in."""
    return Appointments(
        repository=_repository(),
        patients=_patients(),
        sealer=_sealer(),
        access_log=AccessLog(_database(), settings().access_log_table, _clock(), new_id),
        outbox=_outbox(),
        clock=_clock(),
    )


@cache
def feed() -> Feed:
    """For hospitals' systems."""
    return Feed(
        repository=_repository(),
        patients=_patients(),
        letters=Letters(_codes(), _clock()),
        sealer=_sealer(),
        outbox=_outbox(),
        clock=_clock(),
        stage=settings().stage,
    )


@cache
def retraction() -> Retraction:
    """For what hospitals' systems take back."""
    return Retraction(
        repository=_repository(),
        patients=_patients(),
        letters=Letters(_codes(), _clock()),
        sealer=_sealer(),
        clock=_clock(),
    )


def _clock() -> Clock:
    return clock_of(settings())


def _database() -> Database:
    return Database(dynamodb(settings()))


def _repository() -> AppointmentsRepository:
    return AppointmentsRepository(_database(), settings().appointments_table)


def _codes() -> Codes:
    return Codes(Macs(kms(settings()), settings().code_key))


def _patients() -> Patients:
    macs = Macs(kms(settings()), settings().identifier_key)
    return Patients(settings().patients_table, macs, _sealer())


@cache
def _sealer() -> Sealer:
    return Sealer(_database(), kms(settings()), settings(), _clock())


def _outbox() -> Outbox:
    return Outbox(_database(), settings().outbox_table, _clock(), new_id, _sealer())
