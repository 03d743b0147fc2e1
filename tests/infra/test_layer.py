"""The dependency layer: built for what runs it, not for what builds it."""

import json
import re
import sys
from pathlib import Path

import botocore.session
import pytest

from infra import layer, symbols
from infra.interpreter import LAMBDA, BuildFailed, Target
from infra.layer import Bundling, Packages
from infra.layers import OWN, SHARED
from infra.service_models import AWS_SERVICES

_DYNAMIC_SYMBOLS = 11
ROOT = Path(__file__).parents[2]
NOWHERE = Target("2.0", LAMBDA.platform)
INSPECTION = OWN["functions.inspection.intake.handler"]


def build(folder: Path, packages: Packages) -> Path:
    """The layer for Lambda, without bytecode."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Target, "python", None)
        try:
            assert Bundling(LAMBDA, packages).try_bundle(str(folder)) is True
        except BuildFailed as failure:
            pytest.skip(f"the package index is out of reach: {failure}")
    return folder / "python"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What every function stands on."""
    return build(tmp_path_factory.mktemp("layer"), SHARED)


@pytest.fixture(scope="module")
def inspecting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What inspection has beside it."""
    return build(tmp_path_factory.mktemp("inspection"), INSPECTION)


def test_inspection_has_its_parsers_for_lambdas_machine(inspecting: Path) -> None:
    packages = {path.name for path in inspecting.iterdir()}
    assert {"pikepdf", "PIL", "lxml"} <= packages
    assert not {"fastapi", "boto3", "pytest"} & packages
    compiled = {path.name for path in inspecting.rglob("*.so")}
    assert "_core.cpython-313-aarch64-linux-gnu.so" in compiled
    assert not any("x86_64" in name for name in compiled)


def test_only_inspection_has_what_opens_pdfs(built: Path) -> None:
    assert not (built / "pikepdf").exists()


def test_both_together_fit_lambdas_limit(built: Path, inspecting: Path) -> None:
    files = [path for layer in (built, inspecting) for path in layer.rglob("*")]
    assert sum(path.stat().st_size for path in files if path.is_file()) < 200 * 1024 * 1024


def test_compiled_parts_are_for_lambdas_machine_and_python(built: Path) -> None:
    compiled = {path.name for path in built.rglob("*.so")}
    assert "_pydantic_core.cpython-313-aarch64-linux-gnu.so" in compiled
    assert not any("x86_64" in name for name in compiled)


def test_everything_pinned_is_in_it_and_nothing_for_development(built: Path) -> None:
    packages = {path.name for path in built.iterdir()}
    assert {"fastapi", "mangum", "pydantic", "boto3", "cryptography"} <= packages
    assert not {"pytest", "aws_cdk", "moto", "ministack"} & packages


def test_only_the_services_that_are_called_are_kept(built: Path) -> None:
    models = {path.name for path in (built / "botocore/data").iterdir() if path.is_dir()}
    assert models == set(AWS_SERVICES)


def test_models_keep_every_operation_and_lose_their_prose(built: Path) -> None:
    loader = botocore.session.get_session().get_component("data_loader")
    for service in AWS_SERVICES:
        (file,) = (built / "botocore/data" / service).glob("*/service-2.json")
        found = json.loads(file.read_text())
        whole = loader.load_service_model(service, "service-2")
        assert set(found["operations"]) == set(whole["operations"])
        assert set(found["shapes"]) == set(whole["shapes"])
        assert "documentation" not in found
        assert file.stat().st_size < 300_000


def test_names_for_debuggers_are_blank_and_nothing_else(built: Path) -> None:
    (library,) = built.rglob("_rust.abi3.so")
    sections, _ = symbols._sections(bytearray(content := library.read_bytes()))
    (named,) = [each for each in sections if each.kind == symbols._SYMBOLS]
    assert not any(content[named.offset : named.offset + named.size])
    (needed,) = [each for each in sections if each.kind == _DYNAMIC_SYMBOLS]
    assert any(content[needed.offset : needed.offset + needed.size])


def test_it_fits_lambdas_limit_with_room(built: Path) -> None:
    size = sum(path.stat().st_size for path in built.rglob("*") if path.is_file())
    assert size < 40 * 1024 * 1024


def test_it_is_built_anew_for_another_target_or_other_requirements(tmp_path: Path) -> None:
    before = layer.content_hash(LAMBDA, SHARED)
    assert layer.content_hash(NOWHERE, SHARED) != before
    changed = tmp_path / "requirements.txt"
    changed.write_text("pydantic==2")
    assert layer.content_hash(LAMBDA, Packages(changed)) != before
    assert layer.content_hash(LAMBDA, Packages(SHARED.requirements, ("idna",))) != before
    assert layer.content_hash(LAMBDA, INSPECTION) != before


def test_the_interpreter_in_use_compiles_for_its_own_version() -> None:
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert Target(running, LAMBDA.platform).python == sys.executable


def test_without_the_right_interpreter_nothing_is_compiled() -> None:
    assert NOWHERE.python is None


def test_what_cannot_be_installed_says_so(tmp_path: Path) -> None:
    missing = Packages(tmp_path / "requirements.txt")
    with pytest.raises(BuildFailed, match="could not install"):
        Bundling(NOWHERE, missing).try_bundle(str(tmp_path / "out"))


def test_every_client_that_the_functions_make_finds_its_model() -> None:
    source = (ROOT / "functions" / "shared" / "aws.py").read_text()
    made = set(re.findall(r'_client\("([a-z0-9-]+)"', source))
    assert made == set(AWS_SERVICES)
    others = [
        path
        for path in (ROOT / "functions").rglob("*.py")
        if path.name != "aws.py" and "boto3.client" in path.read_text()
    ]
    assert others == []
