"""How functions are built and run."""

from pathlib import Path

import pytest

from functions.appointments.settings import AppointmentsSettings
from functions.identity.settings import AuthorizerSettings, IdentitySettings
from functions.inspection.settings import InspectionSettings
from functions.messages.settings import MessagesSettings
from functions.notices.settings import NoticesSettings
from functions.organizations.settings import OrganizationsSettings
from functions.outbox.settings import OutboxSettings
from functions.records.settings import RecordsSettings
from functions.shared.settings import Settings
from infra.interpreter import HERE
from infra.layers import packages_of
from infra.source import Compiling
from tests.infra.synthesis import Assembly, Template

SETTINGS: dict[str, type[Settings]] = {
    "functions.appointments.app.handler": AppointmentsSettings,
    "functions.appointments.intake.catch_up": AppointmentsSettings,
    "functions.appointments.intake.follow": AppointmentsSettings,
    "functions.appointments.intake.remind": AppointmentsSettings,
    "functions.appointments.intake.sweep": AppointmentsSettings,
    "functions.identity.app.handler": IdentitySettings,
    "functions.identity.authorizer.handler": AuthorizerSettings,
    "functions.inspection.intake.handler": InspectionSettings,
    "functions.messages.app.handler": MessagesSettings,
    "functions.messages.intake.forget": MessagesSettings,
    "functions.messages.intake.sweep": MessagesSettings,
    "functions.messages.intake.take": MessagesSettings,
    "functions.notices.intake.handler": NoticesSettings,
    "functions.notices.intake.sweep": NoticesSettings,
    "functions.organizations.app.handler": OrganizationsSettings,
    "functions.outbox.intake.handler": OutboxSettings,
    "functions.outbox.intake.sweep": OutboxSettings,
    "functions.records.app.handler": RecordsSettings,
    "functions.records.intake.take": RecordsSettings,
}


def test_these_are_the_functions(prod: Template) -> None:
    handlers = [function["Handler"] for function in prod.of("Lambda::Function").values()]
    assert sorted(handlers) == sorted(SETTINGS)


def test_every_function_runs_as_measured(service: Template) -> None:
    for function in service.of("Lambda::Function").values():
        assert function["Architectures"] == ["arm64"]
        assert function["Runtime"] == "python3.13"
        assert function["SnapStart"] == {"ApplyOn": "PublishedVersions"}
        assert function["TracingConfig"] == {"Mode": "Active"}
        assert len(function["Layers"]) == len(packages_of(function["Handler"]))


def test_every_function_is_served_by_its_alias(service: Template) -> None:
    functions = service.of("Lambda::Function")
    aliases = service.of("Lambda::Alias").values()
    assert {alias["FunctionName"]["Ref"] for alias in aliases} == set(functions)
    assert {alias["Name"] for alias in aliases} == {"live"}
    for permission in service.of("Lambda::Permission").values():
        assert "Live" in str(permission["FunctionName"])


def test_a_function_starts_with_the_environment_it_is_given(
    service: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    for function in service.of("Lambda::Function").values():
        for name, value in function["Environment"]["Variables"].items():
            monkeypatch.setenv(name, str(value))
        loaded = SETTINGS[function["Handler"]].load()
        assert service.path.name.startswith(f"minjournal-{loaded.stage}.")


def test_every_function_logs_to_its_own_encrypted_group(service: Template) -> None:
    groups = service.of("Logs::LogGroup")
    used = [
        function["LoggingConfig"]["LogGroup"]["Ref"]
        for function in service.of("Lambda::Function").values()
    ]
    assert len(set(used)) == len(used)
    assert set(used) <= set(groups)


def test_every_log_group_is_encrypted_and_ends(deployed: Assembly) -> None:
    for template in deployed.templates():
        days = 180 if "prod" in template.path.name else 30
        for name, group in template.of("Logs::LogGroup").items():
            assert "Key" in str(group["KmsKeyId"]), name
            assert group["RetentionInDays"] == days, name


def test_a_function_ships_its_capability_and_what_all_share(tmp_path: Path) -> None:
    for capability in sorted({handler.split(".")[1] for handler in SETTINGS}):
        folder = tmp_path / capability
        Compiling(capability, HERE).try_bundle(str(folder))
        found = [each.relative_to(folder) for each in folder.rglob("*") if each.is_file()]
        paths = [path for path in found if "__pycache__" not in path.parts]
        assert {path.parts[1] for path in paths} == {"__init__.py", "shared", capability}
        fonts = {".ttf", ".txt"} if capability == "messages" else set()
        assert all(path.suffix in {".py", ".toml", *fonts} for path in paths)
        assert Path("functions/shared/organizations/ous.toml") in paths


def test_what_stands_for_a_scan_is_for_the_local_stage_alone(
    prod: Template, local: Template
) -> None:
    scanner = "functions.scanner.intake.handler"
    assert scanner in [each["Handler"] for each in local.of("Lambda::Function").values()]
    assert scanner not in [each["Handler"] for each in prod.of("Lambda::Function").values()]


def test_every_stage_runs_the_same_code(deployed: Assembly) -> None:
    codes = [
        {function["Handler"]: function["Code"]["S3Key"] for function in functions.values()}
        for stage in ("test", "prod")
        if (functions := deployed.template(f"minjournal-{stage}").of("Lambda::Function"))
    ]
    assert codes[0] == codes[1]


def test_a_dead_letter_queue_takes_what_is_asynchronous(prod: Template) -> None:
    with_queue = {
        function["Handler"]: function["DeadLetterConfig"]["TargetArn"]["Fn::GetAtt"][0][:-8]
        for function in prod.of("Lambda::Function").values()
        if "DeadLetterConfig" in function
    }
    assert with_queue == {
        "functions.outbox.intake.sweep": "OutboxMissed",
        "functions.notices.intake.sweep": "NoticesMissed",
        "functions.appointments.intake.sweep": "AppointmentsMissed",
        "functions.appointments.intake.catch_up": "AppointmentsMissed",
        "functions.appointments.intake.remind": "AppointmentsMissed",
        "functions.messages.intake.sweep": "MessagesMissed",
    }
