"""What the emulator's tests leave open is closed here."""

from collections.abc import Iterator

import pytest

from tests.emulator.hospital import CLIENTS


@pytest.fixture(scope="package", autouse=True)
def _connections() -> Iterator[None]:
    yield
    while CLIENTS:
        CLIENTS.pop().close()
