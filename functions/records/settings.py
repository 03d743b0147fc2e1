"""The environment of the records functions."""

from functions.shared.settings import (
    ApiSettings,
    PatientSettings,
    RegisterSettings,
    SealingSettings,
)


class RecordsSettings(ApiSettings, PatientSettings, RegisterSettings, SealingSettings):
    """Every table, bucket and key that a document touches."""

    records_table: str
    relations_table: str
    staff_table: str
    access_log_table: str
    outbox_table: str
    quarantine_bucket: str
    """Where uploads land, to be inspected."""
    journal_bucket: str
    """Where those stand that were found clean."""
