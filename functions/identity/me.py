"""Who the caller is to us, by name."""

from functions.identity.contract import Me, NamedUnit
from functions.identity.repository import IdentityRepository
from functions.shared.errors import NoSession
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.patients import Patients
from functions.shared.typed import Item


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
            facts |= self._patient(caller)
        if caller.organization:
            facts |= self._at_work(caller)
        return Me.model_validate(facts)

    def _patient(self, caller: Identity) -> dict[str, object]:
        person, chosen = self.repository.read(
            self.patients.person(caller.subject), self.patients.preferences(caller.subject)
        )
        if person is None:
            raise NoSession
        name = self.patients.opened(person, caller.subject).name
        return {"name": name, "language": _language(chosen)}

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
        (chosen,) = self.repository.read(self.repository.staff_preferences(caller.subject))
        units = [organization.unit(unit) for unit in caller.units.split(",") if unit]
        return {
            **whose,
            "subject": caller.subject,
            "name": staff.name,
            "function": staff.function,
            "units": [NamedUnit(id=unit.id, name=unit.name) for unit in units if unit],
            "language": _language(chosen),
        }


def _language(chosen: Item | None) -> object:
    return chosen.get("language") if chosen else None
