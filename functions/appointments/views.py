"""An appointment beside its organization's configuration: what is shown, and what is on."""

from datetime import datetime

from functions.appointments import earlier, policy
from functions.appointments.calendar import Entry
from functions.appointments.contract import (
    AppointmentView,
    ChangeAnswerView,
    ChangeRequestView,
    HoursView,
    OfferView,
    ShortNoticeView,
)
from functions.appointments.models import OPEN, Appointment, Details, Fee, slot_id
from functions.shared.clock import OSLO
from functions.shared.identity import Role
from functions.shared.organizations import AppointmentRules, Organization, Unit, organizations


def organization_of(appointment: Appointment) -> tuple[Organization, Unit]:
    """Where it takes place. Raises LookupError for a unit that our configuration has lost."""
    organization = organizations()[appointment.organization]
    unit = organization.unit(appointment.unit_id)
    if unit is None:
        raise LookupError(appointment.unit_id)
    return organization, unit


def rules_of(appointment: Appointment) -> AppointmentRules:
    """How its unit lets it be answered."""
    return organization_of(appointment)[1].appointments


def offers_codes(appointment: Appointment) -> bool:
    """Whether its unit still takes part in the service."""
    organization = organizations().get(appointment.organization)
    return organization is not None and organization.offers("appointments", appointment.unit_id)


def view_of(
    appointment: Appointment, details: Details, note: str | None, now: datetime, reader: Role
) -> AppointmentView:
    """To a guest, a discreet unit's appointment is time, hospital and switchboard alone.

    The kind of visit, the preparation and even the fee would tell what sort of unit it is.
    """
    organization, unit = organization_of(appointment)
    until = policy.limits(appointment.starts_at, unit.appointments)
    refused = policy.refusals(appointment, unit.appointments, until, now)
    ends_at, whole = appointment.ends_at, sees_whole(unit, reader)
    view: dict[str, object] = {
        "id": appointment.id,
        "version": appointment.version,
        "status": appointment.status,
        "cancelled_by": appointment.cancelled_by,
        "starts_at": appointment.starts_at.astimezone(OSLO),
        "ends_at": ends_at.astimezone(OSLO),
        "duration_minutes": appointment.duration_minutes,
        "organization": _named(organization),
        "discreet": unit.discreet,
        "booked_by": appointment.booked_by,
        "contact": _contact(organization, unit, reader),
        "may": policy.may(refused),
        "may_not": policy.may_not(refused),
        "deadline": until.free.astimezone(OSLO),
        "late": now > until.free,
        "changeable_until": until.changeable.astimezone(OSLO),
        "slot_id": slot_id(appointment.starts_at, appointment.slot) if appointment.slot else None,
        "change_request": _change_request(appointment),
        "change_answer": _change_answer(appointment, note if whole else None),
        "short_notice": _short_notice(appointment),
        "offer": _offer(appointment, now),
    }
    if reader == "patient":
        view["code_works"] = bool(appointment.lookup) and now < ends_at + policy.CODE_OUTLIVES
    if whole:
        view |= _told(appointment, details, organization, unit)
    return AppointmentView.model_validate(view)


def _named(organization: Organization) -> dict[str, str]:
    return {
        "id": organization.id,
        "name": organization.name,
        "phone": organization.phone,
        "opening_hours": organization.opening_hours,
    }


def _change_request(appointment: Appointment) -> ChangeRequestView | None:
    at = appointment.change_requested_at
    if at is None:
        return None
    return ChangeRequestView(requested_at=at.astimezone(OSLO), answer_by=policy.answer_by(at))


def _change_answer(appointment: Appointment, note: str | None) -> ChangeAnswerView | None:
    if appointment.answered is None or appointment.answered_at is None:
        return None
    decided_at = appointment.answered_at.astimezone(OSLO)
    return ChangeAnswerView(decision=appointment.answered, decided_at=decided_at, note=note)


def _short_notice(appointment: Appointment) -> ShortNoticeView | None:
    wish = appointment.waiting
    if wish is None or appointment.status not in OPEN:
        return None
    return ShortNoticeView(
        since=wish.since.astimezone(OSLO),
        days=wish.days,
        hours=HoursView(begins=wish.begins, ends=wish.ends),
        notice_hours=wish.notice_hours,
    )


def _offer(appointment: Appointment, now: datetime) -> OfferView | None:
    """One that has run out is none, before anybody has cleaned it up."""
    offer = appointment.offer
    if offer is None or not earlier.is_held(appointment, offer.id, now):
        return None
    return OfferView(
        id=offer.id,
        starts_at=offer.starts_at.astimezone(OSLO),
        ends_at=(offer.starts_at + appointment.length).astimezone(OSLO),
        held_until=offer.held_until.astimezone(OSLO),
    )


def sees_whole(unit: Unit, reader: Role) -> bool:
    """Whether the reader may know the unit: a discreet one is for its signed-in patients only."""
    return not unit.discreet or reader == "patient"


def contact_of(appointment: Appointment, reader: Role) -> dict[str, str]:
    """Whom to call, and when: of a discreet unit, to others the hospital's switchboard."""
    return _contact(*organization_of(appointment), reader)


def _contact(organization: Organization, unit: Unit, reader: Role) -> dict[str, str]:
    known = unit if sees_whole(unit, reader) else organization
    return {"phone": known.phone, "opening_hours": known.opening_hours}


def calendar_entry(appointment: Appointment) -> Entry:
    """What a calendar may be told. A street is no secret where the unit is none; its name is."""
    _, unit = organization_of(appointment)
    remote = appointment.type in ("telephone", "video")
    return Entry(
        id=appointment.id,
        version=appointment.version,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        cancelled=appointment.status == "cancelled",
        phone=contact_of(appointment, "guest")["phone"],
        location=None if unit.discreet or remote else unit.address,
    )


def fee_told(appointment: Appointment, reader: Role) -> Fee | None:
    """What a late cancellation may cost, where that is known and gives nothing away."""
    organization, unit = organization_of(appointment)
    return _fee(appointment, organization, unit) if sees_whole(unit, reader) else None


def _fee(appointment: Appointment, organization: Organization, unit: Unit) -> Fee | None:
    amount = organization.fee(unit.care, appointment.starts_at.astimezone(OSLO).year)
    return None if amount is None else Fee(amount=amount)


def _told(
    appointment: Appointment, details: Details, organization: Organization, unit: Unit
) -> dict[str, object]:
    site = organization.site(unit.site)
    return {
        "type": appointment.type,
        "unit": {
            "name": unit.name,
            "site": site.name if site else "",
            "address": unit.address,
            "phone": unit.phone,
            "opening_hours": unit.opening_hours,
        },
        "place": details.place,
        "preparation": details.preparation,
        "late_fee": _fee(appointment, organization, unit),
    }
