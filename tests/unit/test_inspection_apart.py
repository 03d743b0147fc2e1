"""A file is opened in a process of its own."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from functions.inspection import apart
from functions.inspection.models import Finding
from functions.inspection.policy import found_in
from tests.unit.nasties import written


def program(folder: Path, lines: str) -> str:
    file = folder / "program"
    file.write_text(f"#!/bin/sh\n{lines}\n")
    file.chmod(0o700)
    return str(file)


def test_it_says_the_same_as_it_would_here() -> None:
    out = BytesIO()
    Image.new("RGB", (9, 9), "red").save(out, "PNG")
    for content, declared in (
        (written(), "application/pdf"),
        (out.getvalue(), "image/png"),
        (b"\n\n", "text/plain; a=b c"),
    ):
        assert apart.found_in(content, declared) == found_in(content, declared)


def test_it_knows_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "QUARANTINE_BUCKET"):
        monkeypatch.setenv(name, "secret")
    assert "secret" not in apart._environment().values()
    assert not [name for name in apart._environment() if name.startswith("AWS")]


@pytest.mark.parametrize("signal", ["KILL", "SEGV", "XCPU"])
def test_a_file_that_kills_its_reader_is_damaged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, signal: str
) -> None:
    monkeypatch.setattr(sys, "executable", program(tmp_path, f"ulimit -c 0; kill -{signal} $$"))
    assert apart.found_in(b"", "") == Finding(None, "damaged")


def test_a_file_that_takes_too_long_is_damaged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", program(tmp_path, "exec sleep 60"))
    monkeypatch.setattr(apart, "MAX_SECONDS", 0.1)
    assert apart.found_in(b"", "") == Finding(None, "damaged")


def test_a_reader_that_does_not_start_is_our_fault(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", program(tmp_path, "exit 1"))
    with pytest.raises(apart.OpeningFailed):
        apart.found_in(b"", "")
