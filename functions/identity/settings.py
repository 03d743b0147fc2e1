"""The environment of the identity functions."""

from functions.shared.settings import ApiSettings, Settings


class IdentitySettings(ApiSettings):
    """For the HTTP function."""

    sessions_table: str


class AuthorizerSettings(Settings):
    """For the gateway's authorizer."""

    sessions_table: str
    systems_issuer: str
    """Issuer of hospital systems' tokens: HelseID, or the local provider."""
    systems_jwks_url: str
    """Where that issuer publishes its keys."""
    systems_audience: str
    systems_scope: str
