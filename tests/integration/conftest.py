"""One stage for all, and fresh tables per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.stage import stage_in
from tests.integration.world import World, world_in


@pytest.fixture(scope="package")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the stage's fault switch lies."""
    made = tmp_path_factory.mktemp("testing")
    with stage_in(made):
        yield made


@pytest.fixture
def world(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Tables, keys and handlers."""
    with world_in(folder, monkeypatch) as made:
        yield made
