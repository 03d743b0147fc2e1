"""One stage for all, and fresh tables per test; a canary listens to every one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from functions.appointments import compose
from tests.canary import Canary
from tests.integration.listening import listening, one_test
from tests.integration.stage import stage_in
from tests.integration.world import World, world_in


@pytest.fixture(scope="package")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the stage's fault switch lies."""
    made = tmp_path_factory.mktemp("testing")
    with stage_in(made):
        yield made


@pytest.fixture(scope="package", autouse=True)
def canary(folder: Path) -> Iterator[Canary]:
    """Hears what the functions log, store, and put into addresses."""
    with listening(compose.settings()) as made:
        yield made


@pytest.fixture(autouse=True)
def _nothing_is_given_away(canary: Canary) -> Iterator[None]:
    with one_test(canary):
        yield


@pytest.fixture
def world(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Tables, keys and handlers."""
    with world_in(folder, monkeypatch) as made:
        yield made
