"""The quarantine bucket: what was uploaded, what the scan said of it, and what became of it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from functions.inspection.models import Gone, Kept, Original, Upload

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

SCAN_TAG = "GuardDutyMalwareScanStatus"
_CHUNK = 1024 * 1024
_GONE = {"NoSuchKey", "NoSuchVersion", "404", "MethodNotAllowed"}
_OF = "of"
"""Metadata of a result: which version it was made from."""


class Vault:
    """Reads exact versions, and writes beside them."""

    def __init__(self, s3: "S3Client", bucket: str) -> None:
        self.s3 = s3
        self.bucket = bucket

    def current_version(self, key: str) -> str:
        """The newest under a key. Raises Gone."""
        with _gone():
            return self.s3.head_object(Bucket=self.bucket, Key=key)["VersionId"]

    def scan_of(self, upload: Upload) -> str | None:
        """What the scan for malware has said, if it has. Raises Gone."""
        with _gone():
            tags = self.s3.get_object_tagging(
                Bucket=self.bucket, Key=upload.key, VersionId=upload.version_id
            )["TagSet"]
        return next((tag["Value"] for tag in tags if tag["Key"] == SCAN_TAG), None)

    def read(self, upload: Upload) -> Original:
        """All of it is hashed; its content is kept only as far as it may be. Raises Gone."""
        with _gone():
            found = self.s3.get_object(
                Bucket=self.bucket, Key=upload.key, VersionId=upload.version_id
            )
        digest, size, content = hashlib.sha256(), 0, bytearray()
        for chunk in found["Body"].iter_chunks(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            if size <= upload.max_size:
                content += chunk
        return Original(
            content=bytes(content) if size <= upload.max_size else None,
            declared=found["ContentType"],
            size=size,
            sha256=digest.hexdigest(),
        )

    def keep(self, upload: Upload, content: bytes, kind: str) -> Kept:
        """What was made of that version: the first of what was, should it be made again."""
        if earlier := next(self._made_of(upload), None):
            return earlier
        digest = hashlib.sha256(content).hexdigest()
        written = self.s3.put_object(
            Bucket=self.bucket,
            Key=upload.result_key,
            Body=content,
            ContentType=kind,
            Metadata={_OF: upload.version_id, "sha256": digest},
        )
        return Kept(upload.result_key, written["VersionId"], len(content), digest)

    def _made_of(self, upload: Upload) -> Iterator[Kept]:
        """The oldest first. There are seldom any, and hardly ever two."""
        key = upload.result_key
        listed = self.s3.list_object_versions(Bucket=self.bucket, Prefix=key)
        versions = [each for each in listed.get("Versions", []) if each["Key"] == key]
        for version in sorted(versions, key=lambda each: each["LastModified"]):
            version_id = version["VersionId"]
            found = self.s3.head_object(Bucket=self.bucket, Key=key, VersionId=version_id)
            if found["Metadata"].get(_OF) == upload.version_id:
                digest = found["Metadata"]["sha256"]
                yield Kept(key, version_id, found["ContentLength"], digest)


@contextmanager
def _gone() -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        if error.response["Error"]["Code"] in _GONE:
            raise Gone from None
        raise
