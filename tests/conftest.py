"""What the suites on the running stack share, so that it is deployed once for both."""

from collections.abc import Iterator

import pytest

from tests.stack import Stack, running_stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The whole product, deployed and fed: one for each core that tests are shared out to, because
    they move its clock and break its calls, and wait for it more than they reckon."""
    with running_stack(tmp_path_factory.mktemp("stack")) as running:
        yield running
