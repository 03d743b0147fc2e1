"""The typed environment: infra fills it, functions read it, and both use these classes."""

import os
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

Stage = Literal["local", "test", "prod"]


class Settings(BaseModel):
    """What every function needs. A capability adds what is its own in its `settings.py`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    stage: Stage
    testing_folder: str | None = None
    """Where the movable clock and the faults are read from. Stage local only."""

    @model_validator(mode="after")
    def _only_local_is_tested_by_folder(self) -> Self:
        if self.testing_folder is not None and self.stage != "local":
            raise ValueError("the clock and the calls of a real stage are nobody's to move")
        return self

    def environment(self) -> dict[str, str]:
        """These settings as a Lambda environment."""
        return {
            name.upper(): value
            for name, value in self.model_dump(mode="json").items()
            if value is not None
        }

    @classmethod
    def load(cls) -> Self:
        """The settings of the running function; a missing one stops it before its first request."""
        return cls.model_validate(
            {
                name: os.environ[name.upper()]
                for name in cls.model_fields
                if name.upper() in os.environ
            }
        )


class ApiSettings(Settings):
    """For functions behind the gateway."""

    origin: str
    """The page's origin: the only one that may send unsafe requests with a cookie."""


class PatientSettings(Settings):
    """For functions that know patients: the table and the keys behind it."""

    patients_table: str
    identifier_key: str
    """The KMS HMAC key (alias) that turns a national number into a table key."""


class SealingSettings(Settings):
    """For functions that store or read free text and names."""

    keys_table: str
    scope_key_prefix: str
    """A scope's KMS alias is this and the scope: an organization's id, or `platform`."""


class Registers(BaseModel):
    """Where the population register and the contact register are, and who we are to them."""

    population_url: str
    contact_url: str
    token_url: str
    """Maskinporten's, which lets us in to both."""
    token_audience: str
    registers_client_id: str

    def addresses(self) -> tuple[str, ...]:
        """Whatever is called."""
        return (self.population_url, self.contact_url, self.token_url)


class RegisterSettings(Registers, Settings):
    """For functions that ask the registers."""

    registers_key: str
    """The KMS RSA key (alias) that signs for us there; behind `alias/` it is the key's `kid`."""
