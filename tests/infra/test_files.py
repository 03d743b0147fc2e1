"""Buckets of files that were found clean: links are fresh, and keys are KMS's."""

from typing import Any

import pytest

from tests.infra.synthesis import Template
from tests.infra.test_permissions import every_grant, listed

pytestmark = pytest.mark.parametrize("name", ["Attachments", "Journal"])


WHO = {
    "Attachments": {
        "Messages": {"s3:GetObject"},
        "MessagesTake": {"s3:PutObject", "s3:ListBucketVersions", "s3:DeleteObjectVersion"},
        "MessagesForget": {"s3:ListBucketVersions", "s3:DeleteObjectVersion"},
    },
    "Journal": {
        "Records": {"s3:GetObject"},
        "RecordsTakeDocuments": {"s3:PutObject"},
    },
}


def policy(template: Template, bucket: str) -> dict[str, dict[str, Any]]:
    (found,) = (each for name, each in template.of("S3::BucketPolicy").items() if bucket in name)
    return {each.get("Sid", ""): each for each in found["PolicyDocument"]["Statement"]}


def test_a_link_is_no_older_than_a_minute(service: Template, name: str) -> None:
    statement = policy(service, name)["OnlyFreshLinks"]
    assert statement["Effect"] == "Deny"
    assert statement["Principal"] == {"AWS": "*"}
    assert statement["Action"] == ["s3:GetObject", "s3:GetObjectVersion"]
    assert statement["Condition"] == {"NumericGreaterThan": {"s3:signatureAge": "60000"}}


def test_nothing_is_put_there_but_under_a_key_of_kms(service: Template, name: str) -> None:
    statement = policy(service, name)["OnlyUnderKeysOfKms"]
    assert (statement["Effect"], statement["Action"]) == ("Deny", "s3:PutObject")
    assert statement["Condition"] == {
        "StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}
    }


def test_the_page_alone_fetches_from_it(service: Template, name: str) -> None:
    (bucket,) = (each for id_, each in service.of("S3::Bucket").items() if name in id_)
    (rule,) = bucket["CorsConfiguration"]["CorsRules"]
    assert rule["AllowedMethods"] == ["GET"]
    assert len(rule["AllowedOrigins"]) == 1
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    assert bucket["VersioningConfiguration"] == {"Status": "Enabled"}


def test_who_reads_a_file_who_puts_it_there_and_who_deletes_it(
    service: Template, name: str
) -> None:
    found: dict[str, set[str]] = {}
    for role, statement in every_grant(service):
        if name in str(statement["Resource"]):
            found.setdefault(role, set()).update(listed(statement["Action"]))
    assert found == WHO[name]
