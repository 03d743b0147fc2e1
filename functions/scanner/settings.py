"""The environment of the scanner."""

from typing import Literal

from functions.shared.settings import Settings


class ScannerSettings(Settings):
    """Where uploads are. It starts in stage local only."""

    stage: Literal["local"]
    quarantine_bucket: str
