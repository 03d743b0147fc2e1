"""The program that opens one file: content in, what was found out, then what takes its place."""

import json
import resource
import sys

from functions.inspection.policy import found_in

MAX_MEMORY = 1536 * 1024 * 1024
"""Bytes of address space: three copies of the largest image, and the program."""
MAX_SECONDS = 35
"""Of the processor: before whoever waits gives up."""


def main() -> None:
    """The declared type is the only argument."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    found = found_in(sys.stdin.buffer.read(), sys.argv[1])
    said = json.dumps({"kind": found.kind, "reason": found.reason})
    sys.stdout.buffer.write(said.encode() + b"\n" + (found.result or b""))


if __name__ == "__main__":
    main()
