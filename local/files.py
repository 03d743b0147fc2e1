"""Files that other processes read at any moment and that hold keys or codes."""

import os
import tempfile
from pathlib import Path


def write(file: Path, content: str) -> None:
    """Whole or not at all, and readable only to the person who runs the stack."""
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(content)
    Path(name).replace(file)
