"""When a person may be disturbed, by which way, and with which words."""

from datetime import UTC, datetime, time, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.notices.models import GiveUp, Language, Send
from functions.notices.policy import (
    NEAR,
    NIGHT,
    QuietHours,
    quiet_until,
    reached_by,
    spoken,
    try_again_at,
    ways_wanted,
)
from functions.notices.settings import NoticesSettings
from functions.notices.texts import TEXTS, text_of
from functions.shared.clock import OSLO
from functions.shared.registers import RegisteredContact
from tests.unit.register_answers import SETTINGS

OCCASIONS = {
    "appointment-changed",
    "appointment-new",
    "appointment-updated",
    "appointment-cancelled",
    "appointment-reminder",
    "appointment-offer",
    "change-answered",
    "thread-message",
    "thread-overdue",
    "request-answered",
    "record_online-opens",
    "letter_code-opens",
}
GSM_7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""What fits 160 to an SMS (3GPP TS 23.038)."""

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
MINUTES = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
AHEAD = st.timedeltas(timedelta(minutes=-60), timedelta(days=60))
ANY_HOURS = st.none() | st.tuples(MINUTES, MINUTES)


def chosen(hours: tuple[time, time] | None) -> dict[str, Any] | None:
    return hours and {"quiet_hours": {"begins": f"{hours[0]:%H:%M}", "ends": f"{hours[1]:%H:%M}"}}


@given(MOMENTS, AHEAD, ANY_HOURS)
def test_nobody_is_disturbed_in_their_quiet_hours_unless_it_is_near(
    now: datetime, ahead: timedelta, hours: tuple[time, time] | None
) -> None:
    quiet = QuietHours(*hours) if hours else NIGHT
    until = quiet_until(chosen(hours), now + ahead, now)
    if ahead < NEAR:
        assert until is None
    elif until is None:
        assert not quiet.include(now) or quiet.over_after(now) >= now + ahead
    else:
        assert quiet.include(now)
        assert now < until < now + ahead, "it waits, and not for too long"
        assert not quiet.include(until), "then it goes out"


@given(MOMENTS, MINUTES, MINUTES)
def test_quiet_hours_end_at_the_next_moment_that_is_none_of_theirs(
    now: datetime, begins: time, ends: time
) -> None:
    quiet = QuietHours(begins, ends)
    if not quiet.include(now):
        return
    over = quiet.over_after(now)
    if now.astimezone(OSLO).utcoffset() == over.astimezone(OSLO).utcoffset():
        assert over.astimezone(OSLO).time() == ends
        until_then = range(0, int((over - now).total_seconds()), 600)
        assert all(quiet.include(now + timedelta(seconds=seconds)) for seconds in until_then)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23T20:59", None),
        ("2026-11-23T21:00", "2026-11-24T08:00"),
        ("2026-11-24T07:59", "2026-11-24T08:00"),
        ("2026-11-24T08:00", None),
        ("2026-03-28T23:00", "2026-03-29T08:00"),  # nine hours later by the clock, eight in truth
    ],
)
def test_the_night_is_oslos(now: str, until: str | None) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=OSLO)
    found = quiet_until(None, at + timedelta(days=8), at.astimezone(UTC))
    assert (found and found.astimezone(OSLO).isoformat()[:16]) == until


def test_hours_that_meet_are_none() -> None:
    assert not QuietHours(time(8), time(8)).include(datetime(2026, 1, 1, 7, tzinfo=UTC))


@given(st.integers(0, 500), AHEAD, MOMENTS)
def test_trying_again_is_never_now_and_never_long_after_it_begins(
    tries: int, ahead: timedelta, now: datetime
) -> None:
    again = try_again_at(tries, now + ahead, now)
    assert now + timedelta(minutes=1) <= again <= now + timedelta(hours=1) or again == now + ahead
    assert again > now or ahead <= timedelta()
    assert again <= max(now + ahead, now + timedelta(minutes=1))


def contact(**facts: Any) -> RegisteredContact:
    known = {"mobile": "+4799912345", "email": "ugle@epost.test", "language": "nn"}
    return RegisteredContact(**{**known, "reserved": False, "reachable": True, **facts})


@pytest.mark.parametrize(
    ("found", "notices", "becomes"),
    [
        (contact(), {}, Send("sms", "+4799912345", "nb")),
        (contact(), {"sms": False}, Send("email", "ugle@epost.test", "nb")),
        (contact(mobile=None), {}, Send("email", "ugle@epost.test", "nb")),
        (contact(mobile=None), {"email": False}, GiveUp("no-contact")),
        (contact(mobile=None, email=None), {}, GiveUp("no-contact")),
        (contact(reserved=True), {}, GiveUp("reserved")),
        (contact(reserved=True, reachable=False), {}, GiveUp("reserved")),
        (contact(reachable=False), {}, GiveUp("no-contact")),
        (None, {}, GiveUp("no-contact")),
    ],
)
def test_the_way_is_the_one_that_is_known_and_wanted(
    found: RegisteredContact | None, notices: dict[str, bool], becomes: Send | GiveUp
) -> None:
    preferences = {"notices": {"sms": True, "email": True, **notices}}
    assert reached_by(found, ways_wanted(preferences), preferences) == becomes


def test_whom_it_goes_to_does_not_show() -> None:
    assert "99912345" not in repr(Send("sms", "+4799912345", "nb"))


@pytest.mark.parametrize(
    ("preferred", "registered", "language"),
    [
        (None, None, "nb"),
        (None, "nn", "nb"),
        (None, "se", "nb"),
        (None, "en", "en"),
        ("en", "nb", "en"),
        ("nb", "en", "nb"),
        (None, "xx", "nb"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_registers(
    preferred: str | None, registered: str | None, language: Language
) -> None:
    assert spoken(preferred, registered) == language


def test_there_are_words_for_every_occasion_in_every_language() -> None:
    assert set(TEXTS) == OCCASIONS
    for occasion in OCCASIONS:
        assert set(TEXTS[occasion]) == set(get_args(Language))


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("occasion", sorted(OCCASIONS))
def test_a_text_fits_one_sms_and_says_nothing_and_leads_nowhere(
    occasion: str, language: Language
) -> None:
    text = text_of(occasion, language)
    assert len(text.sms) <= 160
    assert set(text.sms) <= GSM_7
    assert text.sms in text.email
    for whole in (text.sms, text.subject, text.email):
        assert "MinJournal" in whole
        assert not any(mark in whole for mark in ("http", "www", ".no", "{", "@"))
        assert not {"sykehus", "hospital", "poliklinikk", "clinic"} & set(whole.lower().split())


@pytest.mark.parametrize(
    ("stage", "only_to"), [("test", None), ("prod", "+4799912345"), ("prod", "")]
)
def test_only_stage_test_has_a_list_and_it_must(stage: str, only_to: str | None) -> None:
    known = {**SETTINGS.model_dump(), "patients_table": "p", "identifier_key": "i"}
    known |= {"keys_table": "k", "scope_key_prefix": "s", "outbox_table": "o"}
    known |= {"sms_sender": "MinJournal", "mail_from": "a@b.no", "stage": stage}
    with pytest.raises(ValueError, match="sends to a list"):
        NoticesSettings.model_validate({**known, "only_to": only_to})
