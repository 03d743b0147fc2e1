"""For patients, and for the bearers of letters' codes."""

from typing import Annotated, Any

from fastapi import Query, Response

from functions.appointments.access import Access
from functions.appointments.answers import Answers
from functions.appointments.bookings import Bookings
from functions.appointments.calendar import MEDIA_TYPE, Language
from functions.appointments.code_off import CodeOff
from functions.appointments.compose import access as access_service
from functions.appointments.compose import answers, appointments, bookings, code_off
from functions.appointments.contract import (
    AppointmentPage,
    AppointmentView,
    Booking,
    Cancellation,
    ChangeRequest,
    FreeTimePage,
    Letter,
    LetterCode,
    Move,
    OfferList,
    ShortNoticeWish,
)
from functions.appointments.entrance import Cursor, From, Limit, To, app
from functions.appointments.models import ActId, AppointmentId, Period, Window
from functions.appointments.service import Appointments
from functions.shared.api import (
    PUBLIC,
    Address,
    GuestOrPatient,
    IdempotencyKey,
    Patient,
    Version,
    provided,
)
from functions.shared.contract import UnitId
from functions.shared.cookies import GUEST

Service = Annotated[Appointments, provided(appointments)]
AnswersService = Annotated[Answers, provided(answers)]
BookingsService = Annotated[Bookings, provided(bookings)]
CodeOffService = Annotated[CodeOff, provided(code_off)]
AccessService = Annotated[Access, provided(access_service)]


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


@app.get("/appointments/open-slots", response_model_exclude_none=True)
async def list_open_slots(
    caller: Patient,
    service: BookingsService,
    unit_id: Annotated[UnitId, Query()],
    from_: From = None,
    to: To = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> FreeTimePage:
    """Times that any signed-in patient may book at the unit, at most 26 weeks ahead."""
    return service.open_slots(caller, unit_id, Window(begins=from_, ends=to), cursor, limit)


@app.post("/appointments", status_code=201, response_model_exclude_none=True)
async def book(
    booking: Booking, caller: Patient, service: BookingsService, key: IdempotencyKey = None
) -> AppointmentView:
    """Books an open time, one at each unit. 409 `slot-taken` if it is gone, `already-booked`."""
    return service.book(caller, booking, key)


@app.get("/appointments/offers", response_model_exclude_none=True)
async def list_offers(caller: GuestOrPatient, service: Service) -> OfferList:
    """Earlier times that are held for the caller now, each until its `held_until`."""
    return service.offers(caller)


@app.post("/appointments/offers/{offer_id}/accept", response_model_exclude_none=True)
async def accept_offer(
    offer_id: ActId, caller: GuestOrPatient, service: AnswersService, key: IdempotencyKey = None
) -> AppointmentView:
    """Moves the appointment to the earlier time. 409 `offer-ended` if it is not held any more."""
    return service.accept(caller, offer_id, key)


@app.post("/appointments/offers/{offer_id}/pass", response_model_exclude_none=True)
async def pass_on_offer(
    offer_id: ActId, caller: GuestOrPatient, service: AnswersService, key: IdempotencyKey = None
) -> AppointmentView:
    """Keeps the time as it is, and goes on waiting; somebody else gets the chance."""
    return service.pass_on(caller, offer_id, key)


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


@app.delete("/appointments/{appointment_id}/code", status_code=204)
async def switch_code_off(
    appointment_id: AppointmentId, caller: Patient, service: CodeOffService
) -> None:
    """The letter's code opens nothing any more. The hospital can send a new one."""
    service.switch_off(caller, appointment_id)


@app.put("/appointments/{appointment_id}/short-notice", response_model_exclude_none=True)
async def wish_short_notice(
    appointment_id: AppointmentId,
    wish: ShortNoticeWish,
    caller: GuestOrPatient,
    service: AnswersService,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Waits for an earlier time that suits. Said again it is changed, and keeps its place."""
    return service.wish_short_notice(caller, appointment_id, version, key, wish)


@app.delete("/appointments/{appointment_id}/short-notice", response_model_exclude_none=True)
async def withdraw_short_notice(
    appointment_id: AppointmentId,
    caller: GuestOrPatient,
    service: AnswersService,
    version: Version,
    key: IdempotencyKey = None,
) -> AppointmentView:
    """Waits no more. An earlier time that was held is free again."""
    return service.withdraw_short_notice(caller, appointment_id, version, key)
