"""The environment of the sequencer."""

from functions.shared.settings import Settings


class OutboxSettings(Settings):
    """One table, read and written."""

    outbox_table: str
