"""One fresh stage per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.world import World, world_in


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the fault switch lies: the same for all, so that the functions keep their clients."""
    return tmp_path_factory.mktemp("testing")


@pytest.fixture
def world(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Tables, keys and handlers."""
    with world_in(folder, monkeypatch) as made:
        yield made
