"""The service with what it stands on, each made once, when first needed."""

from functools import cache

from functions.notices.repository import NoticesRepository
from functions.notices.sender import Sender
from functions.notices.service import Notices
from functions.notices.settings import NoticesSettings
from functions.shared.aws import dynamodb, kms, sesv2, sns
from functions.shared.clock import Clock, clock_of, real_clock
from functions.shared.database import Database
from functions.shared.ids import new_id
from functions.shared.macs import Macs
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.registers import Registers
from functions.shared.sealing import Sealer
from functions.shared.signing import Signer
from functions.shared.web import HttpWeb


@cache
def settings() -> NoticesSettings:
    """The environment."""
    return NoticesSettings.load()


@cache
def notices() -> Notices:
    """For the stream and the schedule."""
    chosen = settings()
    sealer = Sealer(_database(), kms(chosen), chosen, _clock())
    outbox = Outbox(_database(), chosen.outbox_table, _clock(), new_id, sealer)
    return Notices(
        repository=NoticesRepository(_database(), chosen.outbox_table, outbox),
        patients=Patients(chosen.patients_table, Macs(kms(chosen), chosen.identifier_key), sealer),
        registers=_registers(),
        # Each is made when the first notice goes that way: it takes its time.
        sender=Sender(lambda: sns(chosen), lambda: sesv2(chosen), chosen),
        clock=_clock(),
    )


@cache
def _registers() -> Registers:
    """Keeps its tokens between calls. The registers' clock is nobody's to move."""
    signer = Signer(kms(settings()), settings().registers_key, real_clock)
    return Registers(settings(), signer, HttpWeb(), real_clock)


def _clock() -> Clock:
    return clock_of(settings())


def _database() -> Database:
    return Database(dynamodb(settings()))
