"""The environment of the messages functions."""

from functions.shared.settings import ApiSettings, PatientSettings, SealingSettings


class MessagesSettings(ApiSettings, PatientSettings, SealingSettings):
    """Every table, bucket and key that a thread touches."""

    threads_table: str
    relations_table: str
    staff_table: str
    access_log_table: str
    outbox_table: str
    quarantine_bucket: str
    """Where uploads land, to be inspected."""
    attachments_bucket: str
    """Where those stand that were found clean."""
