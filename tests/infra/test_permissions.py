"""What each function may do, and that it may do nothing else."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.infra.synthesis import Template

READ = {"dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"}
WRITE = {
    "dynamodb:ConditionCheckItem",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
}

TABLES: dict[str, dict[str, set[str]]] = {
    "Appointments": {
        "Patients": READ | WRITE,
        "Appointments": READ | WRITE,
        "Sessions": READ | WRITE,
        "AccessLog": {"dynamodb:PutItem"},
        "Outbox": READ | WRITE,
        "Keys": READ | WRITE,
    },
    "Identity": {"Sessions": READ | WRITE},
    "IdentityAuthorizer": {"Sessions": READ},
    "OutboxSequencer": {"Outbox": READ | WRITE},
    "OutboxSweep": {"Outbox": READ | WRITE},
}


@pytest.mark.parametrize("function", TABLES)
def test_a_function_reaches_the_tables_it_needs(service: Template, function: str) -> None:
    found: dict[str, set[str]] = {}
    for statement in statements_of(service, function):
        items = {action for action in listed(statement["Action"]) if action in READ | WRITE}
        for resource in listed(statement["Resource"]) if items else []:
            found.setdefault(table_in(resource), set()).update(items)
    assert found == TABLES[function]


def test_nobody_scans_or_administers_a_table(service: Template) -> None:
    stream = {
        f"dynamodb:{action}"
        for action in ("DescribeStream", "GetRecords", "GetShardIterator", "ListStreams")
    }
    for statement in every_statement(service):
        used = {each for each in listed(statement["Action"]) if each.startswith("dynamodb:")}
        assert used <= READ | WRITE | stream


def test_wildcards_are_these_and_no_others(service: Template) -> None:
    for statement in every_statement(service):
        actions = listed(statement["Action"])
        if "xray:PutTraceSegments" in actions:
            continue
        loose = [action for action in actions if "*" in action]
        assert set(loose) <= {"kms:GenerateDataKey*", "kms:ReEncrypt*"}
        if loose:
            assert "KeysOperations" in str(statement["Resource"])
        if "*" in str(statement["Resource"]):
            assert "aws:ResourceTag/minjournal:scope" in str(statement["Condition"])


def test_sealing_is_for_the_scope_keys_of_the_stage_by_tag(prod: Template) -> None:
    (statement,) = (each for each in every_statement(prod) if "Condition" in each)
    assert statement in list(statements_of(prod, "Appointments"))
    assert statement["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
    assert str(statement["Resource"]).endswith(":key/*']]}")
    assert statement["Condition"] == {
        "StringEquals": {"aws:ResourceTag/minjournal:stage": "prod"},
        "StringLike": {"aws:ResourceTag/minjournal:scope": "*"},
    }


def test_only_appointments_turns_numbers_and_codes_into_keys(service: Template) -> None:
    able = {
        function: str(statement["Resource"])
        for function in TABLES
        for statement in statements_of(service, function)
        if "kms:GenerateMac" in listed(statement["Action"])
    }
    assert set(able) == {"Appointments"}
    assert "KeysCode" in able["Appointments"]
    assert "KeysIdentifier" in able["Appointments"]


def test_every_role_is_for_one_service_and_has_no_managed_policy(service: Template) -> None:
    for name, role in service.of("IAM::Role").items():
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert set(statement["Principal"]) == {"Service"}
        assert "ManagedPolicyArns" not in role or "CloudWatchRole" in name


def statements_of(template: Template, function: str) -> Iterator[dict[str, Any]]:
    """The statements of one function's role, which is named after it."""
    own = {f"{function}Role", f"{function}{function}Role"}
    for name, policy in template.of("IAM::Policy").items():
        if name.partition("DefaultPolicy")[0] in own:
            yield from policy["PolicyDocument"]["Statement"]


def every_statement(template: Template) -> Iterator[dict[str, Any]]:
    for policy in template.of("IAM::Policy").values():
        yield from policy["PolicyDocument"]["Statement"]


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def table_in(resource: Any) -> str:
    """`AccessLog` for `TablesAccessLog9A9EE8A9` anywhere in a reference."""
    text = str(resource)
    start = text.index("Tables") + len("Tables")
    return text[start : text.index("'", start) - 8]
