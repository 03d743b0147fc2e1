"""The services with what they stand on, each made once, when first needed."""

from functools import cache

from functions.appointments.access import Access
from functions.appointments.answers import Answers
from functions.appointments.attempts import Attempts
from functions.appointments.bookings import Bookings
from functions.appointments.changes import Changes
from functions.appointments.code_off import CodeOff
from functions.appointments.codes import Codes
from functions.appointments.decisions import Decisions
from functions.appointments.desk import Desk
from functions.appointments.feed import Feed
from functions.appointments.holds import Holds
from functions.appointments.letters import Letters
from functions.appointments.offers import Offers
from functions.appointments.overview import Overview
from functions.appointments.own import OwnAppointments
from functions.appointments.reminders import Reminders
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.retraction import Retraction
from functions.appointments.service import Appointments
from functions.appointments.settings import AppointmentsSettings
from functions.appointments.slots import Slots
from functions.appointments.unit_days import UnitDays
from functions.shared.access_log import AccessLog
from functions.shared.aws import dynamodb, kms
from functions.shared.clock import Clock, clock_of, real_clock
from functions.shared.database import Database
from functions.shared.fed_patients import FedPatients
from functions.shared.ids import new_id
from functions.shared.macs import Macs
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.registers import Registers
from functions.shared.rehearsal import rehearse_keys, rehearse_tables
from functions.shared.relations import Relations
from functions.shared.sealing import Sealer
from functions.shared.sessions import Sessions
from functions.shared.signing import Signer
from functions.shared.web import HttpWeb


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
        registers=_registers(),
        attempts=Attempts(_database(), settings().attempts_table, _macs(), _clock()),
        sessions=_sessions(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def appointments() -> Appointments:
    """For those whom the door let in: what they see."""
    return Appointments(
        repository=_repository(),
        own=_own(),
        overview=Overview(_repository(), _clock()),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def answers() -> Answers:
    """For those whom the door let in: what they do."""
    return Answers(
        repository=_repository(),
        own=_own(),
        holds=_holds(),
        changes=_changes(),
        sealer=_sealer(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def code_off() -> CodeOff:
    """For patients who want a letter to open nothing any more."""
    return CodeOff(_repository(), _own(), _access_log(), _changes())


@cache
def bookings() -> Bookings:
    """For patients who book themselves."""
    return Bookings(
        repository=_repository(),
        own=_own(),
        patients=_patients(),
        holds=_holds(),
        changes=_changes(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def unit_days() -> UnitDays:
    """For staff: what they see."""
    return UnitDays(_repository(), _desk(), _access_log(), _clock())


@cache
def decisions() -> Decisions:
    """For staff: what they do."""
    return Decisions(
        repository=_repository(),
        desk=_desk(),
        holds=_holds(),
        changes=_changes(),
        sealer=_sealer(),
        access_log=_access_log(),
        clock=_clock(),
    )


@cache
def offers() -> Offers:
    """For nobody who asks: times that become free."""
    return Offers(
        repository=_repository(),
        patients=_patients(),
        holds=_holds(),
        changes=_changes(),
        clock=_clock(),
    )


@cache
def reminders() -> Reminders:
    """For nobody who asks either: days that come."""
    return Reminders(_repository(), _changes(), _clock())


@cache
def feed() -> Feed:
    """For hospitals' systems."""
    return Feed(
        repository=_repository(),
        patients=_patients(),
        letters=Letters(_codes(), _clock()),
        holds=_holds(),
        changes=_changes(),
        fed_patients=FedPatients(
            _patients(), _registers(), _repository().read, _clock(), settings().stage
        ),
        sessions=_sessions(),
        sealer=_sealer(),
        outbox=_outbox(),
        clock=_clock(),
    )


@cache
def retraction() -> Retraction:
    """For what hospitals' systems take back."""
    return Retraction(
        repository=_repository(),
        patients=_patients(),
        letters=Letters(_codes(), _clock()),
        holds=_holds(),
        changes=_changes(),
        sealer=_sealer(),
        clock=_clock(),
    )


@cache
def slots() -> Slots:
    """For the times that hospitals' systems publish."""
    return Slots(_repository(), _holds())


def clients() -> None:
    """Their first calls."""
    rehearse_tables(dynamodb(settings()))
    rehearse_keys(kms(settings()))


def _clock() -> Clock:
    return clock_of(settings())


def _database() -> Database:
    return Database(dynamodb(settings()))


def _repository() -> AppointmentsRepository:
    return AppointmentsRepository(_database(), settings().appointments_table)


def _macs() -> Macs:
    return Macs(kms(settings()), settings().code_key)


def _codes() -> Codes:
    return Codes(_macs())


def _holds() -> Holds:
    return Holds(_repository(), _macs(), _clock())


def _own() -> OwnAppointments:
    return OwnAppointments(
        repository=_repository(),
        patients=_patients(),
        sealer=_sealer(),
        access_log=_access_log(),
        clock=_clock(),
    )


def _desk() -> Desk:
    return Desk(_repository(), _patients(), _sealer(), _clock())


def _access_log() -> AccessLog:
    return AccessLog(_database(), settings().access_log_table, _clock(), new_id)


def _patients() -> Patients:
    macs = Macs(kms(settings()), settings().identifier_key)
    return Patients(settings().patients_table, macs, _sealer())


def _sessions() -> Sessions:
    return Sessions(_database(), settings().sessions_table, _clock())


@cache
def _web() -> HttpWeb:
    """One for all whom we ask."""
    return HttpWeb()


@cache
def _registers() -> Registers:
    """Keeps its tokens between calls. The registers' clock is nobody's to move."""
    signer = Signer(kms(settings()), settings().registers_key, real_clock)
    return Registers(settings(), signer, _web(), real_clock)


@cache
def _sealer() -> Sealer:
    return Sealer(_database(), kms(settings()), settings(), _clock())


def _changes() -> Changes:
    relations = Relations(_database(), settings().relations_table)
    return Changes(_repository(), relations, _outbox(), _clock())


def _outbox() -> Outbox:
    return Outbox(_database(), settings().outbox_table, _clock(), new_id, _sealer())
