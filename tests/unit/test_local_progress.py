"""Steps are numbered, timed and told apart from those that were not needed."""

import io
import re

import pytest

from local.progress import Progress


def test_step_tells_its_number_name_and_time() -> None:
    out = io.StringIO()
    with Progress(2, out).step("Deploy"):
        assert out.getvalue().startswith("1/2 Deploy ...")
    assert re.fullmatch(r"1/2 Deploy \.+ \d+\.\d s\n", out.getvalue())


def test_skipped_step_tells_why_and_counts() -> None:
    out = io.StringIO()
    progress = Progress(2, out)
    progress.skip("Deploy", "unchanged")
    with progress.step("Feed"):
        pass
    first, second = out.getvalue().splitlines()
    assert first.endswith(". unchanged")
    assert second.startswith("2/2 Feed .")


def test_step_that_fails_gets_no_time() -> None:
    out = io.StringIO()
    with pytest.raises(ValueError, match="no"), Progress(1, out).step("Deploy"):
        raise ValueError("no")
    assert out.getvalue().endswith(" stopped\n")
