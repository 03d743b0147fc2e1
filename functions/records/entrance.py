"""The application, and what its routes have in common."""

from typing import Annotated

from fastapi import Query

from functions.shared.api import create_app

app = create_app("records")

Cursor = Annotated[str | None, Query(max_length=256)]
Limit = Annotated[int, Query(ge=1, le=100)]
