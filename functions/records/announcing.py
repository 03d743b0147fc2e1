"""Documents that hospitals' systems announce: each gets a place to post its file to."""

from dataclasses import dataclass
from hashlib import sha256

from functions.records import folding
from functions.records.changes import Changes
from functions.records.feed_contract import Announced, FedDocument, UploadView
from functions.records.models import PDF, Denial, Document, Known, Source, Upload, known_place
from functions.records.repository import RecordsRepository, document_of, source_of, upload_of
from functions.shared.clock import OSLO, real_clock
from functions.shared.database import undisturbed
from functions.shared.errors import NotFound, ServiceOff, Stale
from functions.shared.fed_patients import FedPatients
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import organizations
from functions.shared.patients import FedPerson, Patients
from functions.shared.sealing import Sealer
from functions.shared.vault import UPLOAD_LASTS, File, Vault
from functions.shared.writes import Write

_SAID = {"denial", "denial_version", "lifts", "gone", "gone_version", "replaced_by"}
"""What was said of a document goes with it to whomever it belongs."""


@dataclass(frozen=True)
class _Whose:
    """Whose document it is, as the newest announcement says."""

    patient_id: str
    document_id: str
    document: Document | None
    """As it stands under that patient."""
    former: Document | None
    """As it stands under another, whose it is not."""


class Announcing:
    """For systems, of their own organization."""

    def __init__(
        self,
        *,
        repository: RecordsRepository,
        changes: Changes,
        patients: Patients,
        fed_patients: FedPatients,
        vault: Vault,
        sealer: Sealer,
    ) -> None:
        self.repository = repository
        self.changes = changes
        self.patients = patients
        self.fed_patients = fed_patients
        self.vault = vault
        self.sealer = sealer

    def begin(self, caller: Identity, fed: FedDocument) -> Announced:
        """The same upload for the same version, however often it is announced.

        Raises NotFound for another organization's unit, ServiceOff, InvalidPatient, Stale for an
        older version than the newest and for another body under the same version, Busy,
        RegisterUnavailable and NumberConflict for a number that is new here.
        """
        organization = organizations()[caller.organization]
        if organization.unit(fed.unit_id) is None:
            raise NotFound
        if not organization.offers("records", fed.unit_id):
            raise ServiceOff
        self.fed_patients.require(fed.patient.national_id, fed.patient.birth_date)
        upload = undisturbed(lambda: self._begin(caller.organization, fed))
        return self._answer(upload)

    def status(self, caller: Identity, external_id: str) -> UploadView:
        """How far the newest version is. Raises NotFound."""
        newest = self.repository.newest_upload(caller.organization, external_id)
        if newest is None:
            raise NotFound
        upload = upload_of(self.repository.read(self.repository.upload_key(newest))[0])
        assert upload is not None  # noqa: S101 - both were written at once
        return UploadView(
            external_id=external_id,
            source_version=upload.source_version,
            status=upload.status,
            reason=upload.reason or None,
        )

    def _begin(self, organization: str, fed: FedDocument) -> Upload:
        announced = sha256(fed.model_dump_json().encode()).hexdigest()
        version_key = self.repository.version_key(organization, fed.external_id, fed.source_version)
        identifier = self.patients.identifier(fed.patient.national_id)
        stored, version, identified = self.repository.read(
            self.repository.source_key(organization, fed.external_id), version_key, identifier
        )
        if version:
            return self._again(version["upload_id"], announced)
        source = source_of(stored)
        if source and fed.source_version < source.announced_version:
            raise Stale
        patient_id, first_seen, registered = self.fed_patients.whose(
            identifier, identified, fed.patient.national_id
        )
        whose = self._whose(source, patient_id)
        (person,) = self.repository.read(self.patients.person(patient_id))
        said = FedPerson(
            said_by=f"{organization}#{fed.external_id}",
            protected=None,
            deceased=None,
            **fed.patient.model_dump(),
        )
        _, person_writes = self.patients.fed(person, patient_id, said, registered)
        upload = self._upload(organization, fed, whose, announced)
        new_source = Source(
            organization=organization,
            external_id=fed.external_id,
            patient_id=patient_id,
            document_id=whose.document_id,
            announced_version=fed.source_version,
            version=source.version + 1 if source else 1,
        )
        self.repository.write(
            self.repository.put_source(new_source, source),
            self.repository.put_upload(upload, old=False),
            self.repository.put_version(upload),
            *self._documents(upload, whose, fed),
            *first_seen,
            *person_writes,
        )
        return upload

    def _again(self, upload_id: str, announced: str) -> Upload:
        upload = upload_of(self.repository.read(self.repository.upload_key(upload_id))[0])
        assert upload is not None  # noqa: S101 - both were written at once
        if upload.announced != announced:
            raise Stale
        return upload

    def _whose(self, source: Source | None, patient_id: str) -> _Whose:
        if source is None:
            return _Whose(patient_id, new_id(), None, None)
        key = self.repository.document_key(source.patient_id, source.document_id)
        document = document_of(self.repository.read(key)[0])
        if source.patient_id == patient_id:
            return _Whose(patient_id, source.document_id, document, None)
        return _Whose(patient_id, new_id(), None, document)

    def _documents(self, upload: Upload, whose: _Whose, fed: FedDocument) -> list[Write]:
        """A document is there from its first announcement on: what is denied then is denied at
        once, also of the versions before. One that was another's is gone for them, for good."""
        former, old = whose.former, whose.document
        begun = old or Document(
            id=whose.document_id,
            patient_id=whose.patient_id,
            organization=upload.organization,
            external_id=upload.external_id,
            version=1,
            **(former.model_dump(include=_SAID) if former else {}),
        )
        new = _with_denial(begun, upload.source_version, fed)
        gone = self.changes.put(folding.of_nobody(former), former) if former else []
        return [*gone, *(self.changes.put(new, old) if new != old else [])]

    def _upload(self, organization: str, fed: FedDocument, whose: _Whose, announced: str) -> Upload:
        upload_id = new_id()
        known = Known.model_validate({"title": fed.title, "author": fed.author.model_dump()})
        place = known_place(upload_id, fed.type, fed.authored_at)
        return Upload(
            id=upload_id,
            organization=organization,
            external_id=fed.external_id,
            source_version=fed.source_version,
            patient_id=whose.patient_id,
            document_id=whose.document_id,
            unit_id=fed.unit_id,
            type=fed.type,
            authored_at=fed.authored_at,
            approved_at=fed.approved_at,
            known=self.sealer.seal(organization, known.model_dump_json(), *place),
            size=fed.size,
            sha256=fed.sha256,
            announced=announced,
        )

    def _answer(self, upload: Upload) -> Announced:
        if upload.status != "waiting":
            return Announced(id=upload.id, status=upload.status)
        file = File(upload.organization, upload.id, PDF)
        url, fields = self.vault.upload(file, upload.size, upload.sha256)
        expires = real_clock() + UPLOAD_LASTS
        return Announced(
            id=upload.id,
            status=upload.status,
            url=url,
            fields=fields,
            expires_at=expires.astimezone(OSLO),
        )


def _with_denial(document: Document, version: int, fed: FedDocument) -> Document:
    """What is not said of a denial leaves one standing."""
    if "denial" not in fed.model_fields_set:
        return document
    denial = Denial.model_validate(fed.denial.model_dump()) if fed.denial else None
    return folding.with_announcement(document, version, denial)
