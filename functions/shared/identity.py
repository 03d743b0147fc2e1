"""Who is asking, as the gateway's authorizer found it out."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

Role = Literal["guest", "patient", "staff", "system"]


class Identity(BaseModel):
    """A caller. `subject` is a patient id for guest and patient, HelseID's `sub` in URL-safe form
    for staff, a client id for a system."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    role: Role
    subject: str
    organization: str = ""
    """The organization that a system or staff acts for, and no other."""
    function: str = ""
    """What staff do there: doctor, nurse, ..."""
    units: str = ""
    """Where staff do it: unit ids between commas. The gateway carries scalars alone."""
    assurance: str = ""
    """How surely a person is who they are: `high`, the only one that opens a session."""
    session: str = ""
    """The stored session's key, never the cookie."""
    expires_at: str = ""
    """When the session ends if nothing more is done."""
    ends_at: str = ""
    """When it ends whatever is done."""
    appointment: str = ""
    """The one appointment that a guest may see."""
    generation: str = ""
    """Which of the appointment's codes the guest used: a new code ends the old one's sessions."""

    @classmethod
    def of_guest(
        cls, *, patient_id: str, appointment: str, generation: int, session: str, expires_at: str
    ) -> Self:
        """Someone with the code from a letter."""
        return cls(
            role="guest",
            subject=patient_id,
            appointment=appointment,
            generation=str(generation),
            session=session,
            expires_at=expires_at,
        )

    def context(self) -> dict[str, str]:
        """As the authorizer's context, which the gateway carries as scalars."""
        return {name: value for name, value in self.model_dump().items() if value}
