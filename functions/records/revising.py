"""What hospitals' systems say of documents that stand here: denied, withdrawn, replaced."""

from functions.records import folding, policy
from functions.records.changes import Changes
from functions.records.feed_contract import BlanketDenial, FedDenial, Revision
from functions.records.models import Blanket, Denial
from functions.records.repository import RecordsRepository, blanket_of, document_of, source_of
from functions.shared.database import undisturbed
from functions.shared.errors import NotFound, ServiceOff
from functions.shared.fed_patients import FedPatients
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.patients import Patients
from functions.shared.relations import Relations


class Revising:
    """For systems, of their own organization. What is older than what stands changes nothing."""

    def __init__(
        self,
        *,
        repository: RecordsRepository,
        changes: Changes,
        relations: Relations,
        patients: Patients,
        fed_patients: FedPatients,
    ) -> None:
        self.repository = repository
        self.changes = changes
        self.relations = relations
        self.patients = patients
        self.fed_patients = fed_patients

    def revise(self, caller: Identity, external_id: str, said: Revision) -> None:
        """Raises NotFound for what was never announced, Busy."""
        undisturbed(lambda: self._revise(caller.organization, external_id, said))

    def deny_all(self, caller: Identity, said: BlanketDenial) -> None:
        """Of one patient, whether or not there is anything yet.

        Raises ServiceOff, InvalidPatient, Busy, RegisterUnavailable and NumberConflict for a
        number that is new here.
        """
        if organizations()[caller.organization].services.records.status == "off":
            raise ServiceOff
        self.fed_patients.require(said.national_id)
        undisturbed(lambda: self._deny_all(caller.organization, said))

    def _revise(self, organization: str, external_id: str, said: Revision) -> None:
        source = source_of(
            self.repository.read(self.repository.source_key(organization, external_id))[0]
        )
        if source is None:
            raise NotFound
        key = self.repository.document_key(source.patient_id, source.document_id)
        old = document_of(self.repository.read(key)[0])
        assert old is not None  # noqa: S101 - both were written at once
        new, version = old, said.source_version
        if said.says_denial:
            new = folding.with_denial(new, version, _denial(said.denial))
        if said.says_end:
            gone = bool(said.withdrawn) or said.replaced_by is not None
            new = folding.with_end(new, version, gone=gone, replaced_by=said.replaced_by or "")
        if new != old:
            unmoved = self.repository.unmoved(source)
            self.repository.write(*self.changes.put(new, old), unmoved)

    def _deny_all(self, organization: str, said: BlanketDenial) -> None:
        identifier = self.patients.identifier(said.national_id)
        (identified,) = self.repository.read(identifier)
        patient_id, first_seen, _ = self.fed_patients.whose(
            identifier, identified, said.national_id
        )
        key = self.repository.blanket_key(patient_id, organization)
        old = blanket_of(self.repository.read(key)[0])
        if old and said.source_version <= old.source_version:
            return
        denial = _denial(said.denial)
        new = Blanket(organization=organization, source_version=said.source_version, denial=denial)
        self.repository.write(
            self.repository.put_blanket(patient_id, new, old),
            self.relations.hide(patient_id, organization, policy.silences(denial)),
            *first_seen,
        )


def _denial(said: FedDenial | None) -> Denial | None:
    return Denial.model_validate(said.model_dump()) if said else None
