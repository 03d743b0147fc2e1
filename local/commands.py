"""Runs programs to their end, with what each says in a log of its own."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from local.logs import open_log, tail
from local.problems import StepFailed
from local.settings import ROOT


@dataclass(frozen=True)
class Command:
    """One program with its arguments; its name is for people and for its log."""

    name: str
    words: Sequence[str]
    environment: Mapping[str, str]


def run(folder: Path, *commands: Command) -> None:
    """All at the same time; `StepFailed` with its last words for one that fails.

    Whatever ends this early, a failure or Ctrl-C, ends what the programs have started too.
    """
    processes = [_start(folder, command) for command in commands]
    try:
        for command, process in zip(commands, processes, strict=True):
            if process.wait() != 0:
                raise StepFailed(command.name, *tail(folder, command.name))
    finally:
        for process in processes:
            _end(process)


def _start(folder: Path, command: Command) -> subprocess.Popen[bytes]:
    with open_log(folder, command.name) as log:
        return subprocess.Popen(
            command.words,
            cwd=ROOT,
            env=dict(command.environment),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
