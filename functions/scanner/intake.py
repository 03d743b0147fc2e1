"""Says of every upload what the real scan would, by the one string that all scanners know."""

from functools import cache
from typing import Any

from functions.scanner.settings import ScannerSettings
from functions.shared.aws import s3

_TAG = "GuardDutyMalwareScanStatus"
_TEST_STRING = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"


@cache
def settings() -> ScannerSettings:
    """The environment."""
    return ScannerSettings.load()


def handler(event: dict[str, Any], _context: object) -> None:
    """One new object, by the bucket's event."""
    bucket, key = settings().quarantine_bucket, event["detail"]["object"]["key"]
    found = s3(settings()).get_object(Bucket=bucket, Key=key)
    said = "THREATS_FOUND" if _TEST_STRING in found["Body"].read() else "NO_THREATS_FOUND"
    s3(settings()).put_object_tagging(
        Bucket=bucket,
        Key=key,
        VersionId=found["VersionId"],
        Tagging={"TagSet": [{"Key": _TAG, "Value": said}]},
    )
