"""What the suites on the running stack share, so that it is deployed once for both."""

from collections.abc import Iterator

import pytest

from tests.stack import Stack, running_stack


@pytest.hookimpl(tryfirst=True)  # before the groups are read
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests on the stack move its clock and break its calls: they come one after the other."""
    for item in items:
        if "stack" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("stack"))


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The whole product, deployed and fed."""
    with running_stack(tmp_path_factory.mktemp("stack")) as running:
        yield running
