"""Programs are recorded, watched, and stopped only if they are the ones that were started."""

import os
import signal
import sys
from pathlib import Path

import pytest

from local.children import Child, Children
from local.files import write
from local.problems import ChildFailed
from local.processes import birth, send

SLEEPS = [sys.executable, "-c", "import time; print('up', flush=True); time.sleep(60)"]
FAILS = [sys.executable, "-c", "print('no such key'); raise SystemExit(3)"]


def test_started_program_is_stopped_from_another_terminal(tmp_path: Path) -> None:
    children = Children(tmp_path)
    children.start("emulator", SLEEPS, os.environ)
    another = Children(tmp_path)
    [child] = another.recorded()
    assert child.is_alive()
    assert another.stop()
    assert not child.is_alive()
    assert children.recorded() == []
    assert not children.stop()


def test_nothing_to_stop(tmp_path: Path) -> None:
    assert not Children(tmp_path).stop()


def test_program_that_ends_by_itself_is_told_with_its_last_words(tmp_path: Path) -> None:
    children = Children(tmp_path)
    children.start("identity provider", FAILS, os.environ)
    with pytest.raises(
        ChildFailed, match=r"(?s)identity provider.*identity-provider\.log.*no such key"
    ):
        children.wait_until(lambda: False)
    children.stop()


def test_later_process_of_the_same_number_is_left_alone() -> None:
    send(os.getpid(), "another time", signal.SIGTERM)
    assert not Child("old", os.getpid(), "another time").is_alive()
    assert birth(os.getpid()) is not None


def test_files_are_readable_to_their_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "provider" / "keys.json"
    write(file, "{}")
    assert file.stat().st_mode & 0o077 == 0
    assert list(file.parent.iterdir()) == [file]
