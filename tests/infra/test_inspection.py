"""The quarantine: who may write there, who may read, and that nothing stays."""

import json
from typing import Any

import pytest

from functions.shared.verdicts import DETAIL_TYPE, SOURCE
from infra.stages import deployed as stages
from tests.infra.synthesis import Template
from tests.infra.test_permissions import every_grant, listed

SCANNED = "s3:ExistingObjectTag/GuardDutyMalwareScanStatus"


@pytest.fixture
def bucket(service: Template) -> dict[str, Any]:
    return quarantine(service)


def quarantine(template: Template) -> dict[str, Any]:
    (found,) = (each for name, each in template.of("S3::Bucket").items() if "Quarantine" in name)
    return found


def policy(template: Template) -> dict[str, dict[str, Any]]:
    """The statements of the bucket's policy that have a name."""
    (found,) = (
        each for name, each in template.of("S3::BucketPolicy").items() if "Quarantine" in name
    )
    return {each.get("Sid", ""): each for each in found["PolicyDocument"]["Statement"]}


def granted(template: Template, role: str) -> dict[str, set[str]]:
    """What a role may do with which objects of the quarantine."""
    found: dict[str, set[str]] = {}
    for holder, statement in every_grant(template):
        place = str(statement["Resource"])
        if holder == role and "InspectionQuarantine" in place:
            for each in listed(statement["Resource"]):
                path = each["Fn::Join"][1][1] if "Fn::Join" in each else ""
                actions = {a.removeprefix("s3:") for a in listed(statement["Action"])}
                found.setdefault(path, set()).update(actions)
    return found


def test_every_version_is_gone_after_two_days(bucket: dict[str, Any]) -> None:
    files, markers = bucket["LifecycleConfiguration"]["Rules"]
    assert files["ExpirationInDays"] == 1
    assert files["NoncurrentVersionExpiration"] == {"NoncurrentDays": 1}
    assert files["AbortIncompleteMultipartUpload"] == {"DaysAfterInitiation": 1}
    assert markers["ExpiredObjectDeleteMarker"] is True
    assert {files["Status"], markers["Status"]} == {"Enabled"}


def test_it_is_closed_versioned_and_has_a_key_of_its_own(bucket: dict[str, Any]) -> None:
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    assert bucket["VersioningConfiguration"] == {"Status": "Enabled"}
    (rule,) = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    encryption = rule["ServerSideEncryptionByDefault"]
    assert encryption["SSEAlgorithm"] == "aws:kms"
    assert "InspectionKey" in str(encryption["KMSMasterKeyID"])


def test_only_the_page_may_post_there(service: Template, bucket: dict[str, Any]) -> None:
    (rule,) = bucket["CorsConfiguration"]["CorsRules"]
    stage = service.path.name.split(".")[0].removeprefix("minjournal-")
    assert rule["AllowedMethods"] == ["POST"]
    assert rule["AllowedOrigins"] == [stages()[stage].origin]


def test_nobody_reads_what_is_not_scanned_but_who_scans_and_inspects(service: Template) -> None:
    denied = policy(service)["OnlyScannedIsRead"]
    assert (denied["Effect"], denied["Principal"]) == ("Deny", {"AWS": "*"})
    assert set(denied["Action"]) == {"s3:GetObject", "s3:GetObjectVersion"}
    assert denied["Condition"]["StringNotEquals"] == {SCANNED: "NO_THREATS_FOUND"}
    exempt = denied["Condition"]["ArnNotEquals"]["aws:PrincipalArn"]
    roles = [each["Fn::GetAtt"][0].split("Role")[0] for each in exempt]
    assert roles == ["InspectionScan", "Inspection"]


def test_nobody_but_the_scan_says_that_a_file_is_scanned(service: Template) -> None:
    denied = policy(service)["OnlyTheScannerTags"]
    assert denied["Effect"] == "Deny"
    exempt = denied["Condition"]["ArnNotEquals"]["aws:PrincipalArn"]
    assert "InspectionScanRole" in str(exempt)
    tagging = [action for action in denied["Action"] if "Tagging" in action]
    assert len(tagging) == len(denied["Action"]) == 4


def test_inspection_reads_uploads_and_writes_results_alone(service: Template) -> None:
    assert granted(service, "Inspection") == {
        "/uploads/*": {"GetObject", "GetObjectVersion", "GetObjectVersionTagging"},
        "/inspected/*": {"GetObject", "GetObjectVersion", "PutObject"},
        "": {"ListBucket", "ListBucketVersions"},
    }


def test_inspection_knows_no_table_and_no_key_but_the_quarantines(service: Template) -> None:
    for role, statement in every_grant(service):
        if role == "Inspection":
            actions = " ".join(listed(statement["Action"]))
            assert "dynamodb:" not in actions
            if "kms:" in actions:
                place = str(statement["Resource"])
                assert "InspectionKey" in place or "KeysOperations" in place


def test_the_scan_is_of_uploads_and_tags_them(service: Template) -> None:
    plan = service.one("GuardDuty::MalwareProtectionPlan")
    scanned = plan["ProtectedResource"]["S3Bucket"]
    assert scanned["ObjectPrefixes"] == ["uploads/"]
    assert plan["Actions"] == {"Tagging": {"Status": "ENABLED"}}
    assert set(granted(service, "InspectionScan")) == {
        "",
        "/uploads/*",
        "/malware-protection-resource-validation-object",
    }


def test_the_local_stage_has_no_scan_but_what_stands_for_it(local: Template) -> None:
    assert not local.of("GuardDuty::MalwareProtectionPlan")
    assert "OnlyScannedIsRead" not in policy(local)
    assert granted(local, "InspectionScanner") == {
        "/uploads/*": {"GetObject", "PutObjectTagging", "PutObjectVersionTagging"}
    }


def test_what_comes_is_told_to_the_queue_and_what_was_made_of_it_is_not(
    service: Template, bucket: dict[str, Any]
) -> None:
    told = bucket["NotificationConfiguration"]["EventBridgeConfiguration"]
    assert told == {"EventBridgeEnabled": True}
    (rule,) = (
        each
        for each in service.of("Events::Rule").values()
        if each.get("EventPattern", {}).get("source") == ["aws.s3"]
    )
    pattern = rule["EventPattern"]
    assert pattern["detail-type"] == ["Object Created"]
    assert pattern["detail"]["object"] == {"key": [{"prefix": "uploads/"}]}
    assert "InspectionQuarantine" in str(pattern["detail"]["bucket"])
    (target,) = rule["Targets"]
    assert "InspectionUploads" in str(target["Arn"])
    assert "InspectionMissed" in str(target["DeadLetterConfig"])


def test_a_capability_hears_verdicts_on_its_own_uploads(service: Template) -> None:
    """Whatever rule there is on our own bus."""
    for rule in service.of("Events::Rule").values():
        if "EventBusName" in rule:
            pattern = rule["EventPattern"]
            assert pattern["source"] == [SOURCE]
            assert pattern["detail-type"] == [DETAIL_TYPE]
            assert len(pattern["detail"]["capability"]) == 1
            assert "Missed" in json.dumps(rule["Targets"][0]["DeadLetterConfig"])
