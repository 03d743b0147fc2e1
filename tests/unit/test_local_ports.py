"""A taken port is named, together with the variable that changes it."""

import socket
from collections.abc import Iterator

import pytest

from local.ports import is_free, require_free
from local.problems import PortTaken


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


def test_taken_port_is_named_with_its_variable(taken: int) -> None:
    with pytest.raises(
        PortTaken, match=rf"Port {taken} is taken.*`make run API_PORT={taken + 1000}`"
    ):
        require_free({"API_PORT": taken})


def test_port_is_free_again_when_its_server_has_ended(taken: int) -> None:
    assert not is_free(taken)
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        freed = server.getsockname()[1]
    assert is_free(freed)
