"""Gives each version of each upload its verdict: the same one, however often it is asked."""

from collections.abc import Callable
from typing import Any

from functions.inspection.kinds import PDF, kind_of
from functions.inspection.models import (
    Finding,
    Kept,
    NotScanned,
    Original,
    ScanFailed,
    Upload,
)
from functions.inspection.publisher import Publisher
from functions.inspection.vault import Vault
from functions.shared.verdicts import Verdict

NO_THREATS, THREATS = "NO_THREATS_FOUND", "THREATS_FOUND"


class Inspection:
    """Waits for the scan, then opens the file. What it says follows from both alone."""

    def __init__(
        self, *, vault: Vault, publisher: Publisher, open_apart: Callable[[bytes, str], Finding]
    ) -> None:
        self.vault = vault
        self.publisher = publisher
        self.open_apart = open_apart

    def upload(self, key: str, version_id: str | None) -> Upload:
        """The emulator's events do not name the version: there it is the newest. Raises Gone."""
        return Upload.of(key, version_id or self.vault.current_version(key))

    def inspect(self, upload: Upload) -> Verdict:
        """Publishes the verdict. Raises Gone, NotScanned, ScanFailed, NotPublished."""
        scan = self.vault.scan_of(upload)
        if scan is None:
            raise NotScanned
        original = self.vault.read(upload)
        finding = self._found(upload, original, scan)
        # What is refused anyhow need not be scanned: an encrypted file never can be.
        if finding.reason is None and scan != NO_THREATS:
            raise ScanFailed
        verdict = self._verdict(upload, original, finding)
        self.publisher.publish(verdict)
        return verdict

    def _found(self, upload: Upload, original: Original, scan: str) -> Finding:
        content = original.content
        if scan == THREATS:
            return Finding(kind_of(content or b""), "malware")
        if content is None:
            return Finding(None, "too-large")
        if upload.only_pdf and (kind := kind_of(content)) != PDF:
            return Finding(kind, "not-a-pdf")
        return self.open_apart(content, original.declared)

    def _verdict(self, upload: Upload, original: Original, finding: Finding) -> Verdict:
        about: dict[str, Any] = {
            "capability": upload.capability,
            "organization": upload.organization,
            "upload_id": upload.upload_id,
            "uploaded_version_id": upload.version_id,
            "sha256": original.sha256,
            "size": original.size,
            "type": finding.kind,
        }
        if finding.reason is not None:
            return Verdict(**about, verdict="refused", reason=finding.reason)
        kept = self._kept(upload, original, finding)
        return Verdict(
            **about,
            verdict="clean",
            key=kept.key,
            version_id=kept.version_id,
            result_size=kept.size,
            result_sha256=kept.sha256,
        )

    def _kept(self, upload: Upload, original: Original, finding: Finding) -> Kept:
        if finding.result is None or finding.kind is None:
            return Kept(upload.key, upload.version_id, original.size, original.sha256)
        return self.vault.keep(upload, finding.result, finding.kind)
