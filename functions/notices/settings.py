"""The environment of what sends notices."""

from typing import Self

from pydantic import model_validator

from functions.shared.settings import PatientSettings, RegisterSettings, SealingSettings


class NoticesSettings(PatientSettings, SealingSettings, RegisterSettings):
    """Where notices wait, and in whose name they go out."""

    outbox_table: str
    sms_sender: str
    """What phones show as the sender: at most eleven letters and digits."""
    mail_from: str
    only_to: str | None = None
    """The only numbers and addresses that anything is sent to, with commas between them."""

    @model_validator(mode="after")
    def _only_test_is_held_back(self) -> Self:
        if (self.stage == "test") != (self.only_to is not None) and self.stage != "local":
            raise ValueError("stage test sends to a list, and prod to whomever it concerns")
        return self
