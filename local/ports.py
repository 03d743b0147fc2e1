"""Whether the ports are free, asked before anything is started."""

import socket
from collections.abc import Mapping

from local.problems import PortTaken


def require_free(ports: Mapping[str, int]) -> None:
    """Every port, or `PortTaken` naming the first that is not free and the variable to change."""
    for variable, port in ports.items():
        if not is_free(port):
            raise PortTaken(port, variable)


def is_free(port: int) -> bool:
    """Whether a server could listen there now, on loopback."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
