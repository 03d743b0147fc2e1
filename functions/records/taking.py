"""Takes up what inspection found: once, in any order and repetition."""

from functions.records import folding
from functions.records.changes import Changes
from functions.records.models import PDF, Upload
from functions.records.repository import RecordsRepository, document_of, upload_of
from functions.shared.clock import Clock
from functions.shared.database import undisturbed
from functions.shared.organizations import organizations
from functions.shared.vault import File, Vault
from functions.shared.verdicts import Verdict


class Taking:
    """From quarantine into the journal, under the organization's own key."""

    def __init__(
        self, *, repository: RecordsRepository, changes: Changes, vault: Vault, clock: Clock
    ) -> None:
        self.repository = repository
        self.changes = changes
        self.vault = vault
        self.clock = clock

    def decide(self, verdict: Verdict) -> str:
        """Answers a code for the log. Raises Busy."""
        (item,) = self.repository.read(self.repository.upload_key(verdict.upload_id))
        upload = upload_of(item)
        if upload is None or upload.organization != verdict.organization:
            return "unknown"
        if upload.status != "waiting":
            return "repeated"
        reason = _why_not(verdict, upload)
        if reason:
            update = {"status": "refused", "reason": reason}
            self.repository.write(
                self.repository.put_upload(upload.model_copy(update=update), old=True)
            )
            return "refused"
        file = File(upload.organization, upload.id, PDF)
        self.vault.take_in(file, verdict.key or "", verdict.version_id or "")
        undisturbed(lambda: self._index(upload))
        return "indexed"

    def _index(self, waiting: Upload) -> None:
        stored, found = self.repository.read(
            self.repository.upload_key(waiting.id),
            self.repository.document_key(waiting.patient_id, waiting.document_id),
        )
        upload, document = upload_of(stored), document_of(found)
        if upload is None or document is None or upload.status != "waiting":
            return  # another was first with the same verdict
        organization = organizations()[upload.organization]
        new = folding.with_content(document, upload.content(), organization, self.clock())
        indexed = upload.model_copy(update={"status": "indexed"})
        self.repository.write(
            self.repository.put_upload(indexed, old=True), *self.changes.put(new, document)
        )


def _why_not(verdict: Verdict, upload: Upload) -> str:
    """Why it goes no further. What was announced is what must have come, to the byte."""
    if verdict.verdict == "refused":
        return verdict.reason or "damaged"
    if (verdict.sha256, verdict.size) != (upload.sha256, upload.size):
        return "not-the-file"
    return "" if verdict.type == PDF else "not-a-pdf"
