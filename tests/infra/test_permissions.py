"""What each function may do, and that it may do nothing else."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.infra.synthesis import Template

TABLES = {
    ("Appointments", "Patients"): {"BatchGetItem", "PutItem"},
    ("Appointments", "Appointments"): {
        "GetItem",
        "BatchGetItem",
        "PutItem",
        "UpdateItem",
        "DeleteItem",
    },
    ("Appointments", "Appointments/index/by-start"): {"Query"},
    ("Appointments", "Appointments/index/by-id"): {"Query"},
    ("Appointments", "Appointments/index/by-unit"): {"Query"},
    ("Appointments", "Appointments/index/wishes"): {"Query"},
    ("Appointments", "Relations"): {"PutItem", "DeleteItem"},
    ("Appointments", "Sessions"): {"BatchGetItem", "Query", "PutItem", "DeleteItem"},
    ("Appointments", "Attempts"): {"UpdateItem"},
    ("Appointments", "Outbox"): {"GetItem", "Query", "PutItem"},
    ("Appointments", "Keys"): {"GetItem", "PutItem"},
    ("Appointments", "AccessLog"): {"PutItem"},
    ("AppointmentsOffers", "Appointments"): {"BatchGetItem", "PutItem"},
    ("AppointmentsOffers", "Appointments/index/waiting"): {"Query"},
    ("AppointmentsOffers", "Appointments/index/by-id"): {"Query"},
    ("AppointmentsOffers", "Patients"): {"BatchGetItem"},
    ("AppointmentsOffers", "Outbox"): {"PutItem"},
    ("AppointmentsOffers", "Appointments StreamArn"): {
        "DescribeStream",
        "GetRecords",
        "GetShardIterator",
        "ListStreams",
    },
    ("AppointmentsOffersCatchUp", "Appointments"): {"BatchGetItem", "PutItem"},
    ("AppointmentsOffersCatchUp", "Appointments/index/waiting"): {"Query"},
    ("AppointmentsOffersCatchUp", "Appointments/index/by-start"): {"Query"},
    ("AppointmentsOffersCatchUp", "Patients"): {"BatchGetItem"},
    ("AppointmentsOffersCatchUp", "Outbox"): {"PutItem"},
    ("AppointmentsOffersSweep", "Appointments"): {"BatchGetItem", "PutItem"},
    ("AppointmentsOffersSweep", "Appointments/index/offered"): {"Query"},
    ("AppointmentsOffersSweep", "Outbox"): {"PutItem"},
    ("AppointmentsReminders", "Appointments"): {"BatchGetItem", "UpdateItem"},
    ("AppointmentsReminders", "Appointments/index/due"): {"Query"},
    ("AppointmentsReminders", "Outbox"): {"PutItem"},
    ("Identity", "Sessions"): {
        "BatchGetItem",
        "Query",
        "PutItem",
        "DeleteItem",
        "ConditionCheckItem",
    },
    ("Identity", "Patients"): {"GetItem", "BatchGetItem", "PutItem"},
    ("Identity", "Staff"): {
        "GetItem",
        "BatchGetItem",
        "Query",
        "PutItem",
        "DeleteItem",
        "ConditionCheckItem",
    },
    ("Identity", "Outbox"): {"PutItem"},
    ("Identity", "Keys"): {"GetItem", "PutItem"},
    ("IdentityAuthorizer", "Sessions"): {"GetItem", "UpdateItem"},
    ("Messages", "Threads"): {"BatchGetItem", "Query", "PutItem", "UpdateItem"},
    ("Messages", "Threads/index/by-patient"): {"Query"},
    ("Messages", "Threads/index/by-queue"): {"Query"},
    ("Messages", "Threads/index/by-assignee"): {"Query"},
    ("Messages", "Relations"): {"Query", "PutItem", "DeleteItem"},
    ("Messages", "Patients"): {"BatchGetItem"},
    ("Messages", "Staff"): {"BatchGetItem", "Query"},
    ("Messages", "Outbox"): {"GetItem", "Query", "PutItem"},
    ("Messages", "Keys"): {"GetItem", "PutItem"},
    ("Messages", "AccessLog"): {"PutItem"},
    ("MessagesTake", "Threads"): {"BatchGetItem", "PutItem"},
    ("MessagesForget", "Threads"): {"BatchGetItem"},
    ("MessagesForget", "Threads StreamArn"): {
        "DescribeStream",
        "GetRecords",
        "GetShardIterator",
        "ListStreams",
    },
    ("MessagesOverdue", "Threads"): {"BatchGetItem", "PutItem"},
    ("MessagesOverdue", "Threads/index/awaited"): {"Query"},
    ("MessagesOverdue", "Outbox"): {"PutItem"},
    ("NoticesNotify", "Outbox"): {"BatchGetItem", "PutItem", "UpdateItem"},
    ("NoticesNotify", "Patients"): {"BatchGetItem"},
    ("NoticesNotify", "Keys"): {"GetItem"},
    ("NoticesNotify", "Outbox StreamArn"): {
        "DescribeStream",
        "GetRecords",
        "GetShardIterator",
        "ListStreams",
    },
    ("NoticesNotifySweep", "Outbox"): {"BatchGetItem", "PutItem", "UpdateItem"},
    ("NoticesNotifySweep", "Outbox/index/pending"): {"Query"},
    ("NoticesNotifySweep", "Patients"): {"BatchGetItem"},
    ("NoticesNotifySweep", "Keys"): {"GetItem"},
    ("OutboxSequencer", "Outbox"): {"GetItem", "BatchGetItem", "PutItem"},
    ("OutboxSequencer", "Outbox StreamArn"): {
        "DescribeStream",
        "GetRecords",
        "GetShardIterator",
        "ListStreams",
    },
    ("OutboxSweep", "Outbox"): {"GetItem", "BatchGetItem", "PutItem"},
    ("OutboxSweep", "Outbox/index/pending"): {"Query"},
    ("Records", "Records"): {
        "BatchGetItem",
        "Query",
        "PutItem",
        "UpdateItem",
        "ConditionCheckItem",
    },
    ("Records", "Records/index/by-date"): {"Query"},
    ("Records", "Records/index/by-expected"): {"Query"},
    ("Records", "Records/index/by-office"): {"Query"},
    ("Records", "Relations"): {"PutItem", "DeleteItem"},
    ("Records", "Patients"): {"BatchGetItem", "PutItem", "ConditionCheckItem"},
    ("Records", "Staff"): {"BatchGetItem"},
    ("Records", "Outbox"): {"GetItem", "Query", "PutItem"},
    ("Records", "Keys"): {"GetItem", "PutItem"},
    ("Records", "AccessLog"): {"GetItem", "Query", "PutItem"},
    ("RecordsTakeDocuments", "Records"): {"BatchGetItem", "PutItem"},
    ("RecordsTakeDocuments", "Relations"): {"PutItem", "DeleteItem"},
}

FILES = (
    "/uploads/",
    "/inspected/",
    "AmazonGuardDutyMalwareProtectionS3",
    "MessagesAttachments",
    "RecordsJournal",
)
"""Wildcards that are about files: `test_inspection.py` and `test_files.py` look at those."""

NOTICES = ("NoticesNotify", "NoticesNotifySweep")


def test_whoever_reaches_a_table_may_do_what_its_code_calls(service: Template) -> None:
    found: dict[tuple[str, str], set[str]] = {}
    for role, statement in every_grant(service):
        actions = {
            action.removeprefix("dynamodb:")
            for action in listed(statement["Action"])
            if action.startswith("dynamodb:")
        }
        for resource in listed(statement["Resource"]) if actions else []:
            found.setdefault((role, place_in(resource)), set()).update(actions)
    assert found == TABLES


def test_wildcards_are_these_and_no_others(service: Template) -> None:
    for _, statement in every_grant(service):
        actions = listed(statement["Action"])
        if "xray:PutTraceSegments" in actions:
            continue
        if any(place in str(statement["Resource"]) for place in FILES):
            continue
        loose = [action for action in actions if "*" in action]
        assert set(loose) <= {"kms:GenerateDataKey*", "kms:ReEncrypt*"}
        if loose:
            assert "KeysOperations" in str(statement["Resource"])
        if "*" in str(statement["Resource"]) and actions != ["sns:Publish"]:
            assert "aws:ResourceTag/minjournal:scope" in str(statement["Condition"])


def test_sealing_is_for_the_scope_keys_of_the_stage_by_tag(prod: Template) -> None:
    sealing = {
        role: each
        for role, each in every_grant(prod)
        if "aws:ResourceTag" in str(each) and "kms:GenerateDataKey" in each["Action"]
    }
    assert set(sealing) == {
        "Appointments",
        "Identity",
        "Messages",
        "MessagesTake",
        "Records",
        "RecordsTakeDocuments",
    }
    for statement in sealing.values():
        assert statement["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
        assert str(statement["Resource"]).endswith(":key/*']]}")
        assert statement["Condition"] == {
            "StringEquals": {"aws:ResourceTag/minjournal:stage": "prod"},
            "StringLike": {"aws:ResourceTag/minjournal:scope": "*"},
        }


@pytest.mark.parametrize(
    ("action", "keys"),
    [
        (
            "kms:GenerateMac",
            {
                "Appointments": {"Identifier", "Code"},
                "Identity": {"Identifier"},
                "Messages": {"Identifier"},
                "Records": {"Identifier"},
            },
        ),
        (
            "kms:Sign",
            {
                "Appointments": {"Registers"},
                "Identity": {"Client", "Registers"},
                "NoticesNotify": {"Registers"},
                "NoticesNotifySweep": {"Registers"},
                "Records": {"Registers"},
            },
        ),
    ],
)
def test_who_may_use_the_keys_behind_numbers_codes_and_our_signature(
    service: Template, action: str, keys: dict[str, set[str]]
) -> None:
    found: dict[str, set[str]] = {}
    for function, statement in every_grant(service):
        if action in listed(statement["Action"]):
            found.setdefault(function, set()).update(map(key_in, listed(statement["Resource"])))
    assert found == keys


def test_notices_open_who_a_patient_is_and_nothing_of_a_hospitals(service: Template) -> None:
    opened = {
        role: key_in(each["Resource"])
        for role, each in every_grant(service)
        if each["Action"] == "kms:Decrypt" and "Scope" in str(each["Resource"])
    }
    assert opened == dict.fromkeys(NOTICES, "ScopePlatform")


def test_only_notices_are_sent_and_to_phones_and_by_the_stages_address(prod: Template) -> None:
    sending: dict[str, list[Any]] = {}
    for role, each in every_grant(prod):
        if listed(each["Action"])[0] in ("sns:Publish", "ses:SendEmail"):
            sending.setdefault(role, []).append(each)
    assert set(sending) == set(NOTICES)
    for statements in sending.values():
        by = {(each["Effect"], each["Action"]): each for each in statements}
        assert by["Allow", "sns:Publish"]["Resource"] == "*"
        assert by["Deny", "sns:Publish"]["Resource"] == "arn:aws:sns:*:*:*"
        mail = by["Allow", "ses:SendEmail"]
        assert "NoticesMail" in str(mail["Resource"])
        assert mail["Condition"] == {"StringEquals": {"ses:FromAddress": "varsel@minjournal.no"}}
        assert len(statements) == 3


def test_every_role_is_for_one_service_and_has_no_managed_policy(service: Template) -> None:
    for name, role in service.of("IAM::Role").items():
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert set(statement["Principal"]) == {"Service"}
        assert "ManagedPolicyArns" not in role or "CloudWatchRole" in name


def every_grant(template: Template) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every statement with the function whose role it is for."""
    for name, policy in template.of("IAM::Policy").items():
        for statement in policy["PolicyDocument"]["Statement"]:
            yield re.split("Role(?:DefaultPolicy|Phones)", name)[0], statement


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def key_in(resource: Any) -> str:
    """`Code` for `KeysCode3F1D7B53`."""
    name: str = resource["Fn::GetAtt"][0]
    return name.removeprefix("Keys")[:-8]


def place_in(resource: Any) -> str:
    """`AccessLog` for `TablesAccessLog9A9EE8A9`, with the index or the stream if it is one."""
    if "Fn::Join" in resource:
        _, (table, path) = resource["Fn::Join"]
        return f"{place_in(table)}{path}"
    name, attribute = resource["Fn::GetAtt"]
    table = name.removeprefix("Tables")[:-8]
    return table if attribute == "Arn" else f"{table} {attribute}"
