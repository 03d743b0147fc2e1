"""Tables and keys: what is kept, how it is encrypted, and that it cannot be lost by accident."""

from typing import Any

import pytest

from functions.shared.organizations import organizations
from functions.shared.tables import TABLES, Table
from infra.keys import SCOPE_TAG, STAGE_TAG
from tests.infra.synthesis import Assembly, Template


@pytest.mark.parametrize("shape", TABLES, ids=lambda shape: shape.name)
def test_a_table_is_made_as_it_is_declared(prod: Template, shape: Table) -> None:
    table = table_of(prod, shape)
    assert [key["AttributeName"] for key in table["KeySchema"]] == ["pk", "sk"]
    assert names(table, "LocalSecondaryIndexes") == [each.name for each in shape.local_indexes]
    assert names(table, "GlobalSecondaryIndexes") == [each.name for each in shape.global_indexes]
    assert table.get("TimeToLiveSpecification", {}).get("AttributeName") == shape.expires
    assert ("StreamSpecification" in table) == shape.stream
    if shape.stream:  # nothing of a fact but its key leaves the table
        assert table["StreamSpecification"] == {"StreamViewType": "KEYS_ONLY"}
    projected = [
        index["Projection"]["ProjectionType"] for index in table.get("GlobalSecondaryIndexes", [])
    ]
    assert projected == ["ALL" if each.whole else "KEYS_ONLY" for each in shape.global_indexes]


@pytest.mark.parametrize("shape", TABLES, ids=lambda shape: shape.name)
def test_a_table_is_encrypted_with_our_key_restorable_and_protected(
    service: Template, shape: Table
) -> None:
    table = table_of(service, shape)
    (replica,) = table["Replicas"]
    assert table["BillingMode"] == "PAY_PER_REQUEST"
    assert table["SSESpecification"] == {"SSEEnabled": True, "SSEType": "KMS"}
    assert "KeysTables" in str(replica["SSESpecification"]["KMSMasterKeyId"])
    assert replica["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True
    assert replica["DeletionProtectionEnabled"] is True


def test_there_are_no_other_tables(prod: Template) -> None:
    assert len(prod.of("DynamoDB::GlobalTable")) == len(TABLES)
    assert not prod.of("DynamoDB::Table")


def test_tables_keys_and_logs_outlive_a_deleted_stack(deployed: Assembly) -> None:
    kept = {"AWS::DynamoDB::GlobalTable", "AWS::KMS::Key", "AWS::Logs::LogGroup", "AWS::S3::Bucket"}
    for template in deployed.templates():
        for name, resource in template.content["Resources"].items():
            if resource["Type"] in kept:
                assert resource["DeletionPolicy"] == "Retain", name


def test_the_local_stack_leaves_nothing_behind(local: Template) -> None:
    for table in local.of("DynamoDB::GlobalTable").values():
        assert table["Replicas"][0]["DeletionProtectionEnabled"] is False


def test_every_scope_has_a_key_found_by_alias_and_tag(service: Template) -> None:
    stage = stage_of(service)
    keys = service.of("KMS::Key")
    by_alias = {
        alias["AliasName"]: keys[alias["TargetKeyId"]["Fn::GetAtt"][0]]
        for alias in service.of("KMS::Alias").values()
    }
    for scope in ("platform", *organizations()):
        key = by_alias[f"alias/minjournal-{stage}-scope-{scope}"]
        assert tags(key) == {SCOPE_TAG: scope, STAGE_TAG: stage}
        assert key["EnableKeyRotation"] is True
    for purpose in ("identifier", "code"):
        key = by_alias[f"alias/minjournal-{stage}-{purpose}"]
        assert (key["KeySpec"], key["KeyUsage"]) == ("HMAC_256", "GENERATE_VERIFY_MAC")
        assert SCOPE_TAG not in tags(key)
    for reader in ("client", "registers"):
        key = by_alias[f"alias/minjournal-{stage}-{reader}"]
        assert (key["KeySpec"], key["KeyUsage"]) == ("RSA_2048", "SIGN_VERIFY")
        assert SCOPE_TAG not in tags(key)


def test_queues_topics_and_buckets_refuse_plain_http(deployed: Assembly) -> None:
    kinds = {"SQS::Queue": "SQS::QueuePolicy", "S3::Bucket": "S3::BucketPolicy"}
    kinds["SNS::Topic"] = "SNS::TopicPolicy"
    for template in deployed.templates():
        for kind, policy in kinds.items():
            refusals = str(template.of(policy)).count("{'Bool': {'aws:SecureTransport': 'false'}}")
            assert refusals == len(template.of(kind))


def test_queues_and_topics_are_encrypted_with_our_key(service: Template) -> None:
    for queue in service.of("SQS::Queue").values():
        assert "KeysOperations" in str(queue["KmsMasterKeyId"])
    assert "KeysOperations" in str(service.one("SNS::Topic")["KmsMasterKeyId"])


def table_of(template: Template, shape: Table) -> dict[str, Any]:
    """The table that carries the shape's name."""
    ending = f"-{shape.name.replace('_', '-')}"
    prefix = f"minjournal-{stage_of(template)}"
    (found,) = (
        table
        for table in template.of("DynamoDB::GlobalTable").values()
        if table["TableName"] == prefix + ending
    )
    return found


def stage_of(template: Template) -> str:
    return template.path.name.split(".")[0].removeprefix("minjournal-")


def names(table: dict[str, Any], kind: str) -> list[str]:
    return [index["IndexName"] for index in table.get(kind, [])]


def tags(resource: dict[str, Any]) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in resource["Tags"]}
