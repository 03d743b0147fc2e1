"""The environment of the directory."""

from functions.shared.settings import ApiSettings


class OrganizationsSettings(ApiSettings):
    """Nothing of its own: what it tells is shipped with the code."""
