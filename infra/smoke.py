"""Tries a real account's bucket of files, as no emulator can: `make smoke STAGE=test`.

Puts one file that is nobody's under a hospital's key, and finds out whether it can be had by what
must not open it. Needs an operator's rights to put, link and delete there; leaves nothing behind.
"""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import urlopen

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from functions.shared.organizations import organizations
from infra.files import LINK_SECONDS
from infra.stage import REGION

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_KEY = "smoke-test"
_BODY = b"%PDF-1.7 nobody's"


def check(
    s3: "S3Client",
    stage: str,
    bucket: str,
    fetch: Callable[[str], int],
    sleep: Callable[[float], None] = time.sleep,
) -> list[str]:
    """What is not as it must be, in words; nothing where all is well. Takes over a minute."""
    where, wrong = f"minjournal-{stage}-{bucket}", []
    scope = next(iter(organizations()))
    key = f"alias/minjournal-{stage}-scope-{scope}"
    try:
        s3.put_object(
            Bucket=where, Key=_KEY, Body=_BODY, ServerSideEncryption="aws:kms", SSEKMSKeyId=key
        )
        link = s3.generate_presigned_url(
            "get_object", Params={"Bucket": where, "Key": _KEY}, ExpiresIn=10 * LINK_SECONDS
        )
        expected = [
            ("a fresh link opens nothing", link, True),
            ("plain HTTP opens it", link.replace("https://", "http://", 1), False),
            ("no signature opens it", link.partition("?")[0], False),
        ]
        wrong += [words for words, url, opens in expected if (fetch(url) == 200) != opens]
        if _can_put_unsealed(s3, where):
            wrong.append("a file can be put there under no key of KMS")
        sleep(LINK_SECONDS + 5)
        if fetch(link) == 200:
            wrong.append(f"a link older than {LINK_SECONDS} seconds opens it")
    finally:
        _clean(s3, where)
    return wrong


def _can_put_unsealed(s3: "S3Client", bucket: str) -> bool:
    try:
        s3.put_object(Bucket=bucket, Key=_KEY, Body=_BODY, ServerSideEncryption="AES256")
    except ClientError:
        return False
    return True


def _clean(s3: "S3Client", bucket: str) -> None:
    listed = s3.list_object_versions(Bucket=bucket, Prefix=_KEY)
    for each in (*listed.get("Versions", ()), *listed.get("DeleteMarkers", ())):
        s3.delete_object(Bucket=bucket, Key=_KEY, VersionId=each["VersionId"])


def _status(url: str) -> int:
    try:
        with urlopen(url, timeout=10) as answer:  # noqa: S310 - of our own making
            return int(answer.status)
    except HTTPError as error:
        return error.code


if __name__ == "__main__":
    signed = Config(signature_version="s3v4", s3={"addressing_style": "virtual"})
    client = boto3.client("s3", region_name=REGION, config=signed)
    found = [
        f"{bucket}: {words}"
        for bucket in ("journal", "attachments")
        for words in check(client, sys.argv[1], bucket, _status)
    ]
    said = "\n".join(found) or "Both buckets open by fresh links and by nothing else."
    sys.stdout.write(f"{said}\n")
    sys.exit(bool(found))
