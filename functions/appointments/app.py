"""Appointments: opened with the code from a letter, fed by the hospitals' systems."""

from typing import Annotated

from fastapi import Path, Query, Response

from functions.appointments.access import Access
from functions.appointments.compose import access as access_service
from functions.appointments.compose import appointments, feed, retraction, settings
from functions.appointments.contract import (
    AppointmentPage,
    AppointmentView,
    Cancellation,
    ChangePage,
    ExternalId,
    Fed,
    FedAppointment,
    LetterCode,
    NewReference,
    SourceVersion,
)
from functions.appointments.feed import Feed
from functions.appointments.models import AppointmentId, Period, Window
from functions.appointments.retraction import Retraction
from functions.appointments.service import Appointments
from functions.shared.api import (
    PUBLIC,
    Guest,
    IdempotencyKey,
    System,
    Version,
    create_app,
    lambda_handler,
    provided,
)
from functions.shared.cookies import GUEST
from functions.shared.moments import Moment

app = create_app("appointments")
Service = Annotated[Appointments, provided(appointments)]
AccessService = Annotated[Access, provided(access_service)]
FeedService = Annotated[Feed, provided(feed)]
RetractionService = Annotated[Retraction, provided(retraction)]
Cursor = Annotated[str | None, Query(max_length=512)]
Limit = Annotated[int, Query(ge=1, le=100)]
External = Annotated[ExternalId, Path()]


@app.post("/appointments/access", status_code=204, openapi_extra=PUBLIC)
async def access(letter: LetterCode, service: AccessService) -> Response:
    """Exchanges the code from a letter and the birth date for a session of 15 minutes.

    Every refusal is the same 404.
    """
    session = service.open(letter)
    return Response(status_code=204, headers={"Set-Cookie": GUEST.set(session)})


@app.get("/appointments", response_model_exclude_none=True)
async def list_appointments(
    caller: Guest,
    service: Service,
    period: Period | None = None,
    from_: Annotated[Moment | None, Query(alias="from")] = None,
    to: Annotated[Moment | None, Query()] = None,
    cursor: Cursor = None,
    _limit: Annotated[int, Query(alias="limit", ge=1, le=100)] = 20,
) -> AppointmentPage:
    """The caller's own appointments: for a guest the one that the code opens."""
    return service.list(caller, Window(period=period, begins=from_, ends=to), cursor)


@app.get("/appointments/{appointment_id}", response_model_exclude_none=True)
async def get_appointment(
    appointment_id: AppointmentId, caller: Guest, service: Service
) -> AppointmentView:
    """One appointment, as far as the caller may see it."""
    return service.get(caller, appointment_id)


@app.post("/appointments/{appointment_id}/confirm", response_model_exclude_none=True)
async def confirm(
    appointment_id: AppointmentId,
    caller: Guest,
    service: Service,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Tells the hospital that the patient will come."""
    return service.confirm(caller, appointment_id, version, key)


@app.post("/appointments/{appointment_id}/cancel", response_model_exclude_none=True)
async def cancel(
    appointment_id: AppointmentId,
    cancellation: Cancellation,
    caller: Guest,
    service: Service,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Cancels until the start. Past the free deadline only with `late`, and then it may cost."""
    return service.cancel(caller, appointment_id, version, key, cancellation)


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


@app.get("/appointments/feed/changes", response_model_exclude_none=True)
async def list_changes(
    caller: System, service: FeedService, cursor: Cursor = None, limit: Limit = 100
) -> ChangePage:
    """What was done in the portal, in order. The cursor sent is the acknowledgement."""
    return service.changes(caller, cursor, limit)


handler = lambda_handler(app, "appointments", settings)
