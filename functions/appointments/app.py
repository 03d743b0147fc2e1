"""Appointments: the patient's own, the one that a letter's code opens, fed by the hospitals."""

from typing import Annotated, Any

from fastapi import Path, Query, Response

from functions.appointments.access import Access
from functions.appointments.answers import Answers
from functions.appointments.calendar import MEDIA_TYPE, Language
from functions.appointments.code_off import CodeOff
from functions.appointments.compose import access as access_service
from functions.appointments.compose import (
    answers,
    appointments,
    code_off,
    feed,
    retraction,
    settings,
)
from functions.appointments.compose import slots as slots_service
from functions.appointments.contract import (
    AppointmentPage,
    AppointmentView,
    Cancellation,
    ChangeRequest,
    FreeTimePage,
    Letter,
    LetterCode,
    Move,
)
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
from functions.appointments.models import AppointmentId, Period, Window
from functions.appointments.retraction import Retraction
from functions.appointments.service import Appointments
from functions.appointments.slots import Slots
from functions.shared.api import (
    PUBLIC,
    Address,
    GuestOrPatient,
    IdempotencyKey,
    Patient,
    System,
    Version,
    create_app,
    lambda_handler,
    provided,
)
from functions.shared.contract import SourceVersion, UnitId
from functions.shared.cookies import GUEST
from functions.shared.moments import Moment

app = create_app("appointments")
Service = Annotated[Appointments, provided(appointments)]
AnswersService = Annotated[Answers, provided(answers)]
CodeOffService = Annotated[CodeOff, provided(code_off)]
AccessService = Annotated[Access, provided(access_service)]
FeedService = Annotated[Feed, provided(feed)]
RetractionService = Annotated[Retraction, provided(retraction)]
SlotsService = Annotated[Slots, provided(slots_service)]
Cursor = Annotated[str | None, Query(max_length=512)]
Limit = Annotated[int, Query(ge=1, le=100)]
External = Annotated[ExternalId, Path()]
From = Annotated[Moment | None, Query(alias="from")]
To = Annotated[Moment | None, Query()]


def calendar_file(content: bytes) -> Response:
    """Kept under a name that tells nothing."""
    disposition = {"Content-Disposition": 'attachment; filename="timeavtale.ics"'}
    return Response(content, headers=disposition, media_type=MEDIA_TYPE)


CALENDAR: dict[str, Any] = {
    "response_class": Response,
    "responses": {200: {"content": {"text/calendar": {"schema": {"type": "string"}}}}},
}
"""How a route that answers a calendar file is described."""


@app.post("/appointments/access", status_code=204, openapi_extra=PUBLIC)
async def access(letter: LetterCode, address: Address, service: AccessService) -> Response:
    """Exchanges the code from a letter and the birth date for a session of 15 minutes.

    Every refusal is the same 404; 429 for an address that has tried too often.
    """
    session = service.open(letter, address)
    return Response(status_code=204, headers={"Set-Cookie": GUEST.set(session)})


@app.get("/appointments", response_model_exclude_none=True)
async def list_appointments(
    caller: GuestOrPatient,
    service: Service,
    period: Period | None = None,
    from_: From = None,
    to: To = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> AppointmentPage:
    """The caller's own: of a patient what is coming, then what is past; of a guest the one."""
    return service.list(caller, Window(period=period, begins=from_, ends=to), cursor, limit)


@app.get("/appointments/calendar", **CALENDAR)
async def list_calendar(
    caller: GuestOrPatient, service: Service, language: Language = "nb"
) -> Response:
    """All coming appointments as one calendar file."""
    return calendar_file(service.calendar_of_coming(caller, language))


@app.get("/appointments/{appointment_id}", response_model_exclude_none=True)
async def get_appointment(
    appointment_id: AppointmentId, caller: GuestOrPatient, service: Service
) -> AppointmentView:
    """One appointment, as far as the caller may see it."""
    return service.get(caller, appointment_id)


@app.get("/appointments/{appointment_id}/calendar", **CALENDAR)
async def get_calendar(
    appointment_id: AppointmentId,
    caller: GuestOrPatient,
    service: Service,
    language: Language = "nb",
) -> Response:
    """One appointment as a calendar file: when, and no more than a shared calendar may know."""
    return calendar_file(service.calendar(caller, appointment_id, language))


@app.get("/appointments/{appointment_id}/alternatives", response_model_exclude_none=True)
async def list_alternatives(
    appointment_id: AppointmentId,
    caller: GuestOrPatient,
    service: Service,
    from_: From = None,
    to: To = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> FreeTimePage:
    """Free times that this appointment may move to, at most 26 weeks ahead."""
    window = Window(begins=from_, ends=to)
    return service.alternatives(caller, appointment_id, window, cursor, limit)


@app.post("/appointments/{appointment_id}/confirm", response_model_exclude_none=True)
async def confirm(
    appointment_id: AppointmentId,
    caller: GuestOrPatient,
    service: AnswersService,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Tells the hospital that the patient will come."""
    return service.confirm(caller, appointment_id, version, key)


@app.post("/appointments/{appointment_id}/cancel", response_model_exclude_none=True)
async def cancel(
    appointment_id: AppointmentId,
    cancellation: Cancellation,
    caller: GuestOrPatient,
    service: AnswersService,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Cancels until the start. Past the free deadline only with `late`, and then it may cost."""
    return service.cancel(caller, appointment_id, version, key, cancellation)


@app.post("/appointments/{appointment_id}/move", response_model_exclude_none=True)
async def move(
    appointment_id: AppointmentId,
    chosen: Move,
    caller: GuestOrPatient,
    service: AnswersService,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Takes another time and frees the old one, both or neither. 409 `slot-taken` if it is gone."""
    return service.move(caller, appointment_id, version, key, chosen)


@app.post("/appointments/{appointment_id}/change-request", response_model_exclude_none=True)
async def request_change(
    appointment_id: AppointmentId,
    wish: ChangeRequest,
    caller: GuestOrPatient,
    service: AnswersService,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Asks the unit for a change; the time stands until it answers."""
    return service.request_change(caller, appointment_id, version, key, wish)


@app.post("/appointments/attach", response_model_exclude_none=True)
async def attach(
    letter: Letter,
    caller: Patient,
    address: Address,
    access: AccessService,
    service: Service,
) -> AppointmentView:
    """The appointment that a letter's code is of, if it is the caller's own. Else the same 404."""
    return service.get(caller, access.attach(caller, letter, address))


@app.delete("/appointments/{appointment_id}/code", status_code=204)
async def switch_code_off(
    appointment_id: AppointmentId, caller: Patient, service: CodeOffService
) -> None:
    """The letter's code opens nothing any more. The hospital can send a new one."""
    service.switch_off(caller, appointment_id)


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


handler = lambda_handler(app, "appointments", settings)
