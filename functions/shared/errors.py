"""Everything that can be refused, at a glance. What each becomes in HTTP: `problems.py`."""

from typing import ClassVar


class DomainError(Exception):
    """A refusal with a stable code. `facts` go into the answer and never hold patient data."""

    code: ClassVar[str]

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts


class NotFound(DomainError):
    """Not there, or not the caller's: nobody can tell which."""

    code = "not-found"


class NoSession(DomainError):
    """Nobody is signed in."""

    code = "no-session"


class WrongRole(DomainError):
    """Signed in, but this is for others."""

    code = "wrong-role"


class OriginRefused(DomainError):
    """An unsafe request that our own page did not send."""

    code = "origin-refused"


class ServiceOff(DomainError):
    """The organization, or this unit of it, does not use the service."""

    code = "service-off"


class InvalidPatient(DomainError):
    """A national number or birth date that nobody can have; `field` says which."""

    code = "invalid-patient"


class InvalidCursor(DomainError):
    """A cursor that we did not hand out."""

    code = "invalid-cursor"


class VersionRequired(DomainError):
    """A change that does not say which version it was decided on."""

    code = "if-match-required"


class Stale(DomainError):
    """The thing has changed since the caller saw it."""

    code = "stale"


class SlotTaken(DomainError):
    """The time is not to be had: somebody was faster, or the hospital has taken it back."""

    code = "slot-taken"


class KeyReused(DomainError):
    """An idempotency key that was used for another request."""

    code = "idempotency-key-reused"


class NotPossible(DomainError):
    """The thing is in a state from which this cannot be done."""

    code = "not-possible"


class Late(DomainError):
    """Past the free deadline: it must be asked for as late, and may cost `fee`."""

    code = "late"


class TooLate(DomainError):
    """The time in which this can be done here is over: `phone` and `opening_hours` are left."""

    code = "too-late"


class PhoneOnly(DomainError):
    """So close to the appointment the unit wants a call: `phone` and `opening_hours` say where."""

    code = "phone-only"


class NotOffered(DomainError):
    """The unit does not let this be done here: `phone` and `opening_hours` say whom to call."""

    code = "not-offered"


class MovedTooOften(DomainError):
    """Moved as often as the unit allows: `phone` and `opening_hours` say whom to call."""

    code = "moved-too-often"


class OfferEnded(DomainError):
    """The earlier time is no longer held for this patient."""

    code = "offer-ended"


class AlreadyBooked(DomainError):
    """The patient has booked a time at this unit already, `appointment_id`, which is to come."""

    code = "already-booked"


class FileNotReady(DomainError):
    """An attachment that is not inspected yet, was refused, or was sent already."""

    code = "file-not-ready"


class WaitChosen(DomainError):
    """The patient chose to be asked before opening this kind of document; `until`: for how long."""

    code = "wait-chosen"


class NotReachable(DomainError):
    """Nobody reads here for this patient: under 16, or deceased; `reason` says which."""

    code = "not-reachable"


class NoCode(DomainError):
    """The appointment has no letter's code: under 16, protected, deceased, or over."""

    code = "no-code"


class FeedRestarted(DomainError):
    """The cursor belongs to a feed that was restored or has passed its retention: read it anew."""

    code = "feed-restarted"


class Throttled(DomainError):
    """Too many attempts from one place; the next is let through after `retry_after` seconds."""

    code = "throttled"

    def __init__(self, retry_after: int) -> None:
        super().__init__()
        self.retry_after = retry_after


class RegisterUnavailable(DomainError):
    """The population or the contact register did not answer; without its word nobody is let in."""

    code = "register-unavailable"


class InvalidLogoutToken(DomainError):
    """What was sent as a provider's word that a login has ended is not its word."""

    code = "invalid-logout-token"


class ProviderUnavailable(DomainError):
    """The provider did not give its keys, so its word cannot be told from another's."""

    code = "provider-unavailable"


class NumberConflict(DomainError):
    """Two numbers that are one person's stand for two patients here: an operator must join them."""

    code = "number-conflict"


class Busy(DomainError):
    """The database kept refusing, or did not answer. Asking again finds out or does it."""

    code = "busy"
