"""The rule packs and the template linter find nothing, and would find something if there were."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from aws_cdk import App, Stack
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3

from infra.app import build
from tests.infra.synthesis import Assembly


def findings(folder: Path) -> dict[str, list[str]]:
    """Broken rules by pack."""
    report = json.loads((folder / "validation-report.json").read_text())
    return {
        pack["pluginName"]: [violation["ruleName"] for violation in pack["violations"]]
        for pack in report["pluginReports"]
    }


def test_no_pack_finds_anything(deployed: Assembly) -> None:
    assert not any(findings(deployed.folder).values())


def test_a_careless_stack_of_prod_is_refused_by_every_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pack that nobody registered would look as green as one that found nothing."""
    monkeypatch.setattr("infra.app.ServiceStack", careless)
    monkeypatch.setattr("infra.app.PageStack", careless)
    app = build(App(outdir=str(tmp_path), analytics_reporting=False, context={"stage": "prod"}))
    with pytest.raises(RuntimeError, match="ValidationFailed"):
        app.synth()
    found = findings(tmp_path)
    assert set(found) == {"AwsSolutions", "HIPAA.Security", "Serverless"}
    assert "AwsSolutions-S10" in found["AwsSolutions"]
    assert "HIPAA.Security-S3DefaultEncryptionKMS" in found["HIPAA.Security"]
    assert "Serverless-LambdaDLQ" in found["Serverless"]


def careless(app: App, name: str, **_: object) -> None:
    stack = Stack(app, name)
    s3.Bucket(stack, "Open")
    lambda_.Function(
        stack,
        "Bare",
        runtime=lambda_.Runtime.PYTHON_3_13,
        handler="index.handler",
        code=lambda_.Code.from_inline("handler = print"),
    )


def test_the_template_linter_finds_nothing(deployed: Assembly) -> None:
    linter = Path(sys.executable).with_name("cfn-lint")
    templates = [str(template.path) for template in deployed.templates()]
    linted = subprocess.run(
        [linter, "--template", *templates], capture_output=True, text=True, check=False
    )
    assert (linted.stdout, linted.returncode) == ("", 0)
