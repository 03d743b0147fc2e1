"""What the suites on the running stack share, so that it is deployed once for both."""

from collections.abc import Iterator

import pytest

from tests.stack import Stack, running_stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The whole product, deployed and fed."""
    with running_stack(tmp_path_factory.mktemp("stack")) as running:
        yield running
