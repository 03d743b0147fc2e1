"""What functions are compiled to."""

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from infra.interpreter import HERE, BuildFailed

MODULE = '''"""Said of the module."""
"""Said again."""
from __future__ import annotations


class Empty:
    """Nothing else."""


def fail() -> None:
    """Said of the function."""
    assert False, "kept"
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "module.py").write_text(MODULE)
    return tmp_path


def test_it_says_nothing_and_asserts_all_the_same(folder: Path) -> None:
    HERE.compile(folder, "/deployed", alone=True)
    assert [path.name for path in folder.iterdir()] == ["module.pyc"]
    found = runpy.run_path(str(folder / "module.pyc"))
    assert found["__doc__"] is found["Empty"].__doc__ is found["fail"].__doc__ is None
    with pytest.raises(AssertionError, match="kept"):
        found["fail"]()
    assert found["fail"].__code__.co_filename == "/deployed/module.py"


def test_what_is_beside_its_source_is_taken_whatever_the_date(folder: Path) -> None:
    HERE.compile(folder, "/deployed")
    (folder / "module.py").write_text("raise SystemExit(3)")
    command = [sys.executable, "-B", "-c", "import module"]
    assert subprocess.run(command, cwd=folder, check=False).returncode == 0


def test_what_cannot_be_compiled_says_so(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("def")
    with pytest.raises(BuildFailed, match="could not compile"):
        HERE.compile(tmp_path, "/deployed")
