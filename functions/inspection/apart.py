"""Opens a file in a process of its own: bounds on memory and time, no credentials handed along.

The parsers are large, and written in languages in which a flaw is a way in. A file that crashes or
fills one of them ends with the process. It is no sandbox: it runs as the same user, whose other
processes it could look at.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from functions.inspection.models import Finding

MAX_SECONDS = 40
_ROOT = Path(__file__).parents[2]
_PASSED_ON = ("PATH", "LD_LIBRARY_PATH")


class OpeningFailed(Exception):
    """It is our fault and not the file's: the process could not do its work at all."""


def found_in(content: bytes, declared: str) -> Finding:
    """As the policy has it; a file that breaks its bounds is damaged. Raises OpeningFailed."""
    try:
        opened = subprocess.run(  # noqa: S603 - our own program; the type stands alone
            [sys.executable, "-m", "functions.inspection.opening", declared],
            input=content,
            capture_output=True,
            timeout=MAX_SECONDS,
            check=False,
            cwd=_ROOT,
            env=_environment(),
        )
    except subprocess.TimeoutExpired:
        return Finding(None, "damaged")
    if opened.returncode < 0:  # killed: by its own flaw, or by its bounds
        return Finding(None, "damaged")
    if opened.returncode > 0:
        raise OpeningFailed
    said, _, result = opened.stdout.partition(b"\n")
    return Finding(**json.loads(said), result=result or None)


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join([str(_ROOT), *filter(None, sys.path)])}
