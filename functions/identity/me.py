"""Who the caller is to us, by name."""

from functions.identity.contract import Me, NamedUnit
from functions.identity.repository import IdentityRepository
from functions.shared.errors import NoSession
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.patients import Patients


class Directory:
    """Names, which a session does not hold."""

    def __init__(self, repository: IdentityRepository, patients: Patients) -> None:
        self.repository = repository
        self.patients = patients

    def me(self, caller: Identity) -> Me:
        """The caller. Raises NoSession where the person is no longer there."""
        facts: dict[str, object] = {
            "role": caller.role,
            "assurance": caller.assurance or None,
            "expires_at": caller.expires_at or None,
            "ends_at": caller.ends_at or None,
        }
        if caller.role == "patient":
            facts["name"] = self._patient_name(caller)
        if caller.organization:
            facts |= self._at_work(caller)
        return Me.model_validate(facts)

    def _patient_name(self, caller: Identity) -> str:
        (person,) = self.repository.read(self.patients.person(caller.subject))
        if person is None:
            raise NoSession
        return self.patients.opened(person, caller.subject).name

    def _at_work(self, caller: Identity) -> dict[str, object]:
        organization = organizations()[caller.organization]
        whose: dict[str, object] = {
            "organization": organization.id,
            "organization_name": organization.name,
        }
        if caller.role != "staff":
            return whose
        staff = self.repository.staff(caller.subject, caller.organization)
        if staff is None or staff.removed:
            raise NoSession
        units = [organization.unit(unit) for unit in caller.units.split(",") if unit]
        named = [NamedUnit(id=unit.id, name=unit.name) for unit in units if unit]
        return {**whose, "name": staff.name, "function": staff.function, "units": named}
