"""A member of staff comes in: where they work is what their organization's system has said."""

from functions.identity.claims import SignInRefused, staff_subject
from functions.identity.models import Arrival
from functions.identity.repository import IdentityRepository
from functions.shared.database import undisturbed
from functions.shared.sessions import OpenedSession, Sessions
from functions.shared.staff import Staff


class StaffEntry:
    """One organization at a time."""

    def __init__(self, repository: IdentityRepository, sessions: Sessions) -> None:
        self.repository = repository
        self.sessions = sessions

    def open(self, arrival: Arrival) -> OpenedSession:
        """A session at the organization, or at the only one. Raises SignInRefused, Busy."""
        subject = staff_subject(arrival.claims)
        return undisturbed(lambda: self._open(subject, arrival))

    def _open(self, subject: str, arrival: Arrival) -> OpenedSession:
        staff = self._at_work(subject, arrival.organization)
        facts = {
            "organization": staff.organization,
            "function": staff.function,
            "units": list(staff.units),
            "assurance": "high",
            **arrival.device,
        }
        still = self.repository.still(staff)
        return self.sessions.open("staff", subject, arrival.login, facts, still)

    def _at_work(self, subject: str, organization: str) -> Staff:
        everywhere = self.repository.staff_of(subject)
        there = [each for each in everywhere if organization in ("", each.organization)]
        if not there:
            raise SignInRefused("not-staff")
        if len(there) > 1:
            raise SignInRefused("choose-organization")
        return there[0]
