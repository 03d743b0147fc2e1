"""What identity tells of a session."""

from typing import Literal

from pydantic import AwareDatetime, BaseModel


class Me(BaseModel):
    """Who the caller is to us, and until when."""

    role: Literal["guest", "system"]
    organization: str | None = None
    expires_at: AwareDatetime | None = None
