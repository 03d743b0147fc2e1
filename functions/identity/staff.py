"""Who works where, as the organizations' systems say."""

from dataclasses import replace

from functions.identity.contract import FedStaff, StaffView
from functions.identity.repository import IdentityRepository
from functions.shared.database import undisturbed
from functions.shared.errors import NotFound
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.sessions import Sessions, Stored
from functions.shared.staff import Staff


class StaffDirectory:
    """Takes up whom the caller's organization employs. What is taken away ends sessions."""

    def __init__(self, repository: IdentityRepository, sessions: Sessions) -> None:
        self.repository = repository
        self.sessions = sessions

    def put(self, caller: Identity, subject: str, fed: FedStaff) -> StaffView:
        """The person as the system has them. Raises NotFound for another's unit, Busy."""
        organization = organizations()[caller.organization]
        if not all(organization.unit(unit) for unit in fed.units):
            raise NotFound
        staff = undisturbed(lambda: self._put(subject, organization.id, fed))
        self._end_what_is_too_much(staff)
        return StaffView(
            subject=subject,
            organization=staff.organization,
            function=staff.function,
            units=list(staff.units),
        )

    def remove(self, caller: Identity, subject: str, source_version: int | None) -> None:
        """They work there no more. Their name stays, for those whose access log names them."""
        staff = undisturbed(lambda: self._remove(subject, caller.organization, source_version))
        if staff:
            self._end_what_is_too_much(staff)

    def _put(self, subject: str, organization: str, fed: FedStaff) -> Staff:
        old = self.repository.staff(subject, organization)
        if old and _is_old_news(old, fed.source_version):
            return old
        new = Staff(
            subject=subject,
            organization=organization,
            name=fed.name,
            function=fed.function,
            units=tuple(sorted(set(fed.units))),
            hpr_number=fed.hpr_number,
            version=old.version + 1 if old else 1,
            source_version=_heard(old, fed.source_version),
        )
        self.repository.write(*self.repository.put_staff(new, old))
        return new

    def _remove(self, subject: str, organization: str, source_version: int | None) -> Staff | None:
        old = self.repository.staff(subject, organization)
        if old is None and source_version is None:
            return None
        is_said_again = old is not None and old.removed and source_version is None
        if old and (is_said_again or _is_old_news(old, source_version)):
            return old
        known = old or _never_heard_of(subject, organization)
        new = replace(
            known,
            units=(),
            removed=True,
            version=known.version + 1,
            source_version=_heard(old, source_version),
        )
        self.repository.write(*self.repository.put_staff(new, old))
        return new

    def _end_what_is_too_much(self, staff: Staff) -> None:
        """Sessions that may do more than the person now may; the same however often it is asked."""
        open_ = self.sessions.of("staff", staff.subject)
        self.sessions.end(*(each.id for each in open_ if _is_too_much(each, staff)))


def _is_too_much(session: Stored, staff: Staff) -> bool:
    if session.item["organization"] != staff.organization:
        return False
    units = set(session.item["units"])
    is_other = session.item["function"] != staff.function
    return staff.removed or is_other or not units <= set(staff.units)


def _never_heard_of(subject: str, organization: str) -> Staff:
    """Whose removal came before what it removes, which may still arrive."""
    return Staff(subject, organization, "", "other-health-professional", (), None, 0, 0)


def _is_old_news(old: Staff, source_version: int | None) -> bool:
    return source_version is not None and source_version <= old.source_version


def _heard(old: Staff | None, source_version: int | None) -> int:
    return source_version or (old.source_version if old else 0)
