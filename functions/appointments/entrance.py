"""The application, and what its routes have in common."""

from typing import Annotated

from fastapi import Query

from functions.shared.api import create_app
from functions.shared.moments import Moment

app = create_app("appointments")

Cursor = Annotated[str | None, Query(max_length=512)]
Limit = Annotated[int, Query(ge=1, le=100)]
From = Annotated[Moment | None, Query(alias="from")]
To = Annotated[Moment | None, Query()]
