"""The environment of the identity functions."""

from functions.shared.settings import (
    ApiSettings,
    PatientSettings,
    RegisterSettings,
    SealingSettings,
    Settings,
)


class IdentitySettings(ApiSettings, PatientSettings, SealingSettings, RegisterSettings):
    """For the HTTP function."""

    api: str
    """The API's own address: providers lead back to it."""
    sessions_table: str
    staff_table: str
    outbox_table: str
    patients_issuer: str
    """ID-porten, or the local provider."""
    patients_client_id: str
    staff_issuer: str
    """HelseID, or the local provider."""
    staff_client_id: str
    client_key: str
    """The KMS RSA key (alias) that signs for us at both; behind `alias/` it is the key's `kid`."""


class AuthorizerSettings(Settings):
    """For the gateway's authorizer."""

    sessions_table: str
    systems_issuer: str
    """Issuer of hospital systems' tokens: HelseID, or the local provider."""
    systems_jwks_url: str
    """Where that issuer publishes its keys."""
    systems_audience: str
    systems_scope: str
