"""For hospitals' systems: what they tell, and what they are told."""

from typing import Annotated

from fastapi import Path, Query

from functions.appointments.compose import feed, retraction
from functions.appointments.compose import slots as slots_service
from functions.appointments.entrance import Cursor, Limit, app
from functions.appointments.feed import Feed
from functions.appointments.feed_contract import (
    ChangePage,
    ExternalId,
    Fed,
    FedAppointment,
    FedRows,
    FedSlots,
    NewReference,
)
from functions.appointments.retraction import Retraction
from functions.appointments.slots import Slots
from functions.shared.api import IdempotencyKey, System, provided
from functions.shared.contract import SourceVersion, UnitId

FeedService = Annotated[Feed, provided(feed)]
RetractionService = Annotated[Retraction, provided(retraction)]
SlotsService = Annotated[Slots, provided(slots_service)]
External = Annotated[ExternalId, Path()]


@app.put("/appointments/feed/{external_id}", response_model_exclude_none=True)
async def feed_appointment(
    external_id: External, fed: FedAppointment, caller: System, service: FeedService
) -> Fed:
    """Takes up an appointment as the hospital has it. Replays and late arrivals change nothing."""
    return service.upsert(caller, external_id, fed)


@app.post("/appointments/feed/{external_id}/reference")
async def reissue_reference(
    external_id: External, caller: System, service: RetractionService, key: IdempotencyKey = None
) -> NewReference:
    """A new code for the letter; the old one and its sessions end."""
    return service.reissue(caller, external_id, key)


@app.delete("/appointments/feed/{external_id}", status_code=204)
async def feed_cancellation(
    external_id: External,
    source_version: Annotated[SourceVersion, Query()],
    caller: System,
    service: RetractionService,
) -> None:
    """The hospital cancels."""
    service.cancel(caller, external_id, source_version)


@app.put("/appointments/feed/units/{unit_id}/slots", response_model_exclude_none=True)
async def feed_slots(
    unit_id: UnitId, fed: FedSlots, caller: System, service: SlotsService
) -> FedRows:
    """Publishes or takes back up to 100 times of a unit. Good rows are taken up, bad ones named."""
    return service.publish(caller, unit_id, fed)


@app.get("/appointments/feed/changes", response_model_exclude_none=True)
async def list_changes(
    caller: System, service: FeedService, cursor: Cursor = None, limit: Limit = 100
) -> ChangePage:
    """What was done in the portal, in order. The cursor sent is the acknowledgement."""
    return service.read_changes(caller, cursor, limit)
