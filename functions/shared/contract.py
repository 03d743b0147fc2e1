"""Parts that several capabilities' bodies are made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class Body(BaseModel):
    """What comes in: nothing but the fields we know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


SourceVersion = Annotated[int, Field(ge=1, le=2**53 - 1)]
"""Orders what one system says of one object. Neither contiguous nor from 1: a timestamp will do."""

UnitId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,64}$")]
