"""Files: into quarantine by whoever sends one, and once they were found clean, to where they stay.

Under the organization's own key, in a bucket of the capability's. Whoever opens one does so by a
link that lives for a minute and says no name.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

UPLOAD_LASTS, LINK_LASTS = timedelta(minutes=15), timedelta(seconds=60)


@dataclass(frozen=True)
class File:
    """One file of an organization's, by an id that says nothing."""

    organization: str
    id: str
    type: str


class Vault:
    """Signs here, without a call; copies at S3. `keys` is what a scope's KMS alias begins with."""

    def __init__(
        self,
        client: Callable[[], "S3Client"],
        capability: str,
        *,
        quarantine: str,
        bucket: str,
        keys: str,
    ) -> None:
        self.client = client
        self.capability = capability
        self.quarantine = quarantine
        self.bucket = bucket
        self.keys = keys

    def upload(self, file: File, size: int, sha256: str) -> tuple[str, dict[str, str]]:
        """Where to post exactly this file, and with which fields. `sha256` in hex."""
        fields = {
            "Content-Type": file.type,
            "x-amz-checksum-algorithm": "SHA256",
            "x-amz-checksum-sha256": b64encode(bytes.fromhex(sha256)).decode(),
        }
        conditions = [
            *({name: value} for name, value in fields.items()),
            ["content-length-range", size, size],
        ]
        posted = self.client().generate_presigned_post(
            Bucket=self.quarantine,
            Key=f"uploads/{self.capability}/{file.organization}/{file.id}",
            Fields=fields,
            Conditions=conditions,
            ExpiresIn=int(UPLOAD_LASTS.total_seconds()),
        )
        return posted["url"], posted["fields"]

    def take_in(self, file: File, key: str, version_id: str) -> None:
        """Copies the version that was inspected, and no other.

        Two that do so at once write the same twice: the newest is as good as the other, which goes.
        """
        self.client().copy_object(
            Bucket=self.bucket,
            Key=file.id,
            CopySource={"Bucket": self.quarantine, "Key": key, "VersionId": version_id},
            ServerSideEncryption="aws:kms",
            SSEKMSKeyId=f"{self.keys}{file.organization}",
            BucketKeyEnabled=True,
            ContentType=file.type,
            MetadataDirective="REPLACE",
            TaggingDirective="REPLACE",
        )

    def link(self, file: File) -> str:
        """Opens it for a minute: for whoever holds the link."""
        return self.client().generate_presigned_url(
            "get_object",
            Params={
                "Bucket": self.bucket,
                "Key": file.id,
                "ResponseContentType": file.type,
                "ResponseContentDisposition": "attachment",
                "ResponseCacheControl": "no-store",
            },
            ExpiresIn=int(LINK_LASTS.total_seconds()),
        )

    def forget(self, file_id: str) -> None:
        """Deletes every version there is, and that it was deleted; there may be none."""
        pages = self.client().get_paginator("list_object_versions")
        for page in pages.paginate(Bucket=self.bucket, Prefix=file_id):
            for each in (*page.get("Versions", ()), *page.get("DeleteMarkers", ())):
                self.client().delete_object(
                    Bucket=self.bucket, Key=file_id, VersionId=each["VersionId"]
                )
