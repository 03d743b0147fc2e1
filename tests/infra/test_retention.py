"""`docs/retention.toml` names every store there is, and no other."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.infra.synthesis import ROOT, Assembly, Template

LISTED: dict[str, dict[str, str]] = tomllib.loads((ROOT / "docs/retention.toml").read_text())


@pytest.mark.parametrize("stage", ["test", "prod"])
def test_what_is_kept_is_what_is_listed(deployed: Assembly, stage: str) -> None:
    found = {
        name.replace(stage, "{stage}")
        for stack in (f"minjournal-{stage}", f"minjournal-{stage}-page")
        for name in stores_of(stack, deployed.template(stack))
    }
    assert found == set(LISTED)


def test_every_entry_says_why_who_how_long_and_how_deleted() -> None:
    for store, entry in LISTED.items():
        assert set(entry) == {"purpose", "controller", "period", "deletion"}, store
        assert all(len(text) > 4 for text in entry.values()), store


def test_logs_are_kept_as_long_as_it_says(deployed: Assembly) -> None:
    for template in deployed.templates():
        stage = template.path.name.split("-")[1].split(".")[0]
        for group in template.of("Logs::LogGroup").values():
            entry = LISTED[log_name(group).replace(stage, "{stage}")]
            assert f"{group['RetentionInDays']} days in {stage}" in entry["period"]


def test_backups_and_queues_are_kept_as_long_as_it_says(service: Template) -> None:
    for queue in service.of("SQS::Queue").values():
        assert queue["MessageRetentionPeriod"] == 14 * 24 * 3600
    for table in service.of("DynamoDB::GlobalTable").values():
        recovery = table["Replicas"][0]["PointInTimeRecoverySpecification"]
        assert recovery.get("RecoveryPeriodInDays", 35) == 35


def stores_of(stack: str, template: Template) -> Iterator[str]:
    """Every store of a stack, as the list calls it."""
    for table in template.of("DynamoDB::GlobalTable").values():
        yield f"table {table['TableName']}"
        yield "backup of tables"
        if "StreamSpecification" in table:
            yield f"stream of table {table['TableName']}"
    for group in template.of("Logs::LogGroup").values():
        yield log_name(group)
    for queue in template.of("SQS::Queue").values():
        yield f"queue {queue['QueueName']}"
    for name in template.of("S3::Bucket"):
        yield f"bucket {name[:-8]} of {stack}"
    for function in template.of("Lambda::Function").values():
        if function["TracingConfig"]["Mode"] == "Active":
            yield "traces of functions"


def log_name(group: dict[str, Any]) -> str:
    """The group's name, with `{api}` for the id that the gateway gives the API."""
    name = group["LogGroupName"]
    if isinstance(name, str):
        return f"log {name}"
    parts = (part if isinstance(part, str) else "{api}" for part in name["Fn::Join"][1])
    return "log " + "".join(parts)


def test_no_kind_of_store_is_overlooked(deployed: Assembly) -> None:
    """Whatever keeps things and is not looked at above must be added there first."""
    keeping = re.compile(
        r"DynamoDB::|S3::Bucket$|SQS::Queue$|Logs::LogGroup$|RDS|Backup|Kinesis|EFS"
    )
    kinds = {
        resource["Type"].removeprefix("AWS::")
        for template in deployed.templates()
        for resource in template.content["Resources"].values()
    }
    assert {kind for kind in kinds if keeping.search(kind)} == {
        "DynamoDB::GlobalTable",
        "S3::Bucket",
        "SQS::Queue",
        "Logs::LogGroup",
    }
