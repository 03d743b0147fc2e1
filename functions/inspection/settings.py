"""The environment of inspection."""

from functions.shared.settings import Settings


class InspectionSettings(Settings):
    """Where uploads are, where verdicts go, and the queue that says what has come."""

    quarantine_bucket: str
    verdict_bus: str
    uploads_queue: str
    """Its address."""
