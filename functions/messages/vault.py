"""Files: from the sender into quarantine, and from there, once found clean, to where they stay."""

from base64 import b64encode
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from functions.messages.models import Attachment

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

UPLOAD_LASTS, LINK_LASTS = timedelta(minutes=15), timedelta(seconds=60)
CAPABILITY = "messages"


class Vault:
    """Signs here, without a call; copies at S3."""

    def __init__(
        self, client: Callable[[], "S3Client"], quarantine: str, attachments: str, keys: str
    ) -> None:
        self.client = client
        self.quarantine = quarantine
        self.attachments = attachments
        self.keys = keys

    def upload(self, file: Attachment) -> tuple[str, dict[str, str]]:
        """Where to post exactly this file, and with which fields."""
        digest = b64encode(bytes.fromhex(file.sha256)).decode()
        fields = {
            "Content-Type": file.type,
            "x-amz-checksum-algorithm": "SHA256",
            "x-amz-checksum-sha256": digest,
        }
        conditions = [
            *({name: value} for name, value in fields.items()),
            ["content-length-range", file.size, file.size],
        ]
        posted = self.client().generate_presigned_post(
            Bucket=self.quarantine,
            Key=f"uploads/{CAPABILITY}/{file.organization}/{file.id}",
            Fields=fields,
            Conditions=conditions,
            ExpiresIn=int(UPLOAD_LASTS.total_seconds()),
        )
        return posted["url"], posted["fields"]

    def take_in(self, file: Attachment, key: str, version_id: str) -> None:
        """Copies what was inspected, under the organization's own key.

        Two that do so at once write the same twice: the newest is as good as the other, which goes.
        """
        self.client().copy_object(
            Bucket=self.attachments,
            Key=_place(file),
            CopySource={"Bucket": self.quarantine, "Key": key, "VersionId": version_id},
            ServerSideEncryption="aws:kms",
            SSEKMSKeyId=f"{self.keys}{file.organization}",
            BucketKeyEnabled=True,
            ContentType=file.type,
            MetadataDirective="REPLACE",
            TaggingDirective="REPLACE",
        )

    def link(self, file: Attachment) -> str:
        """Opens it for a minute: for whoever holds the link. It says no name."""
        return self.client().generate_presigned_url(
            "get_object",
            Params={
                "Bucket": self.attachments,
                "Key": _place(file),
                "ResponseContentType": file.type,
                "ResponseContentDisposition": "attachment",
                "ResponseCacheControl": "no-store",
            },
            ExpiresIn=int(LINK_LASTS.total_seconds()),
        )


def _place(file: Attachment) -> str:
    return f"{file.organization}/{file.id}"
