"""The environment of the appointments function."""

from functions.shared.settings import (
    ApiSettings,
    PatientSettings,
    RegisterSettings,
    SealingSettings,
)


class AppointmentsSettings(ApiSettings, PatientSettings, SealingSettings, RegisterSettings):
    """Every table and key that an appointment touches."""

    appointments_table: str
    relations_table: str
    sessions_table: str
    access_log_table: str
    outbox_table: str
    attempts_table: str
    code_key: str
    """The KMS HMAC key (alias) behind the codes of letters."""
