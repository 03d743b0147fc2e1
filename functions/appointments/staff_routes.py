"""For staff: their units' days, and the wishes that wait for an answer."""

from typing import Annotated

from functions.appointments.compose import decisions, unit_days
from functions.appointments.contract import FreeTimePage
from functions.appointments.decisions import Decisions
from functions.appointments.entrance import Cursor, From, Limit, To, app
from functions.appointments.models import AppointmentId, Window
from functions.appointments.staff_contract import (
    Decision,
    RequestId,
    StaffAppointment,
    StaffPage,
    WaitingWishes,
)
from functions.appointments.unit_days import UnitDays
from functions.shared.api import IdempotencyKey, Staff, Version, provided
from functions.shared.contract import UnitId

UnitDaysService = Annotated[UnitDays, provided(unit_days)]
DecisionsService = Annotated[Decisions, provided(decisions)]


@app.get("/appointments/units/{unit_id}", response_model_exclude_none=True)
async def list_unit_days(
    unit_id: UnitId,
    caller: Staff,
    service: UnitDaysService,
    from_: From = None,
    to: To = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> StaffPage:
    """The unit's appointments in order, from today on for a week, or in a window of 31 days."""
    return service.days(caller, unit_id, Window(begins=from_, ends=to), cursor, limit)


@app.get("/appointments/units/{unit_id}/change-requests", response_model_exclude_none=True)
async def list_change_requests(
    unit_id: UnitId,
    caller: Staff,
    service: UnitDaysService,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> StaffPage:
    """Appointments whose patients wait for an answer, the longest waiting first."""
    return service.wishes(caller, unit_id, cursor, limit)


@app.get("/appointments/units/{unit_id}/change-requests/count")
async def count_change_requests(
    unit_id: UnitId, caller: Staff, service: UnitDaysService
) -> WaitingWishes:
    """How many wishes wait for an answer."""
    return service.count(caller, unit_id)


@app.get("/appointments/change-requests/{request_id}", response_model_exclude_none=True)
async def get_change_request(
    request_id: RequestId, caller: Staff, service: UnitDaysService
) -> StaffAppointment:
    """One wish, with the appointment that it is of. 404 once it does not wait any more."""
    return service.wish(caller, request_id)


@app.get(
    "/appointments/change-requests/{request_id}/alternatives", response_model_exclude_none=True
)
async def list_request_alternatives(
    request_id: RequestId,
    caller: Staff,
    service: UnitDaysService,
    from_: From = None,
    to: To = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> FreeTimePage:
    """Free times of the unit that fit the wish, at most 26 weeks ahead."""
    window = Window(begins=from_, ends=to)
    return service.alternatives(caller, request_id, window, cursor, limit)


@app.post("/appointments/change-requests/{request_id}/decide", response_model_exclude_none=True)
async def decide(
    request_id: RequestId,
    decision: Decision,
    caller: Staff,
    service: DecisionsService,
    key: IdempotencyKey = None,
) -> StaffAppointment:
    """Answers a wish: with another time, which is taken at once, or with a no and the reason."""
    return service.decide(caller, request_id, decision, key)


@app.post("/appointments/{appointment_id}/no-show", response_model_exclude_none=True)
async def mark_no_show(
    appointment_id: AppointmentId,
    caller: Staff,
    service: DecisionsService,
    version: Version,
    key: IdempotencyKey = None,
) -> StaffAppointment:
    """Says that nobody came, once the appointment has begun."""
    return service.no_show(caller, appointment_id, version, key)


@app.delete("/appointments/{appointment_id}/no-show", response_model_exclude_none=True)
async def undo_no_show(
    appointment_id: AppointmentId,
    caller: Staff,
    service: DecisionsService,
    version: Version,
    key: IdempotencyKey = None,
) -> StaffAppointment:
    """Says that it was a mistake."""
    return service.undo_no_show(caller, appointment_id, version, key)
