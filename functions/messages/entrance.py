"""The application, and what its routes have in common."""

from typing import Annotated

from fastapi import Query

from functions.messages.models import Status
from functions.shared.api import create_app

app = create_app("messages")

Cursor = Annotated[str | None, Query(max_length=128)]
NumberCursor = Annotated[int | None, Query(alias="cursor", ge=1, le=10**6)]
Limit = Annotated[int, Query(ge=1, le=100)]
EntryLimit = Annotated[int, Query(alias="limit", ge=1, le=50)]
OfStatus = Annotated[Status | None, Query(alias="status")]
