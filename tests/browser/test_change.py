"""A wish for a change in one's own words, and the appointment in one's own calendar."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page, Request, expect

from tests.browser import spoken
from tests.browser.mocked import CALENDAR, CANCELLED, OSLO, MockedApi, booked, may, problem
from tests.browser.steps import (
    body_of,
    go_to_cancel,
    go_to_change,
    lose_next,
    open_appointment,
    press,
)
from tests.browser.watching import stored

Mocked = Callable[..., Page]
WISH = "Hva ønsker du?"
SEND = "Send ønsket til sykehuset"
TO_CALENDAR = "Legg i kalenderen"


def _open(mocked_page: Mocked) -> Page:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_change(page)
    return page


def test_wish_is_sent_and_its_answer_promised(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    expect(page.get_by_text("Du ser her om timen blir endret.")).to_be_visible()
    page.get_by_label(WISH).fill("  Helst etter klokken tolv ")
    press(page, SEND)
    expect(page.get_by_role("heading", name="Ønsket er sendt")).to_be_visible()
    expect(page.locator(".outcome")).to_be_focused()
    answer_by = spoken.day(datetime.now(OSLO) + timedelta(days=2))
    stands = "Timen gjelder til du får svar. Du ser her om den blir endret."
    promise = f"Sykehuset svarer innen {answer_by}. {stands}"
    expect(page.locator(".outcome")).to_contain_text(spoken.pattern(promise))
    [sent] = api.asked("change-request")
    assert body_of(sent) == {"comment": "Helst etter klokken tolv"}
    assert sent.headers["if-match"] == '"3"'
    assert "tolv" not in str(stored(page))


def test_wish_that_waits_is_shown_and_not_offered_again(
    mocked_page: Mocked, api: MockedApi
) -> None:
    asked = datetime.now(OSLO) - timedelta(days=1)
    answer_by = datetime.now(OSLO) + timedelta(days=1)
    wish = {"requested_at": asked.isoformat(), "answer_by": answer_by.date().isoformat()}
    api.appointment = booked(change_request=wish, may=may("confirm", "move", "cancel"))
    page = mocked_page("/kode")
    open_appointment(page)
    notice = page.get_by_role("status").filter(has_text="Du har bedt om en endring")
    expect(notice).to_contain_text(spoken.pattern(f"Du sendte ønsket {spoken.day(asked)}."))
    expect(notice).to_contain_text(spoken.pattern(f"svarer innen {spoken.day(answer_by)}."))
    expect(page.get_by_role("link", name="Be om en endring")).to_have_count(0)
    page.goto(page.url.replace("/timen", "/timen/endring"))
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()


def test_wish_that_should_have_been_answered_says_to_call(
    mocked_page: Mocked, api: MockedApi
) -> None:
    asked = datetime.now(OSLO) - timedelta(days=9)
    answer_by = asked + timedelta(days=2)
    wish = {"requested_at": asked.isoformat(), "answer_by": answer_by.date().isoformat()}
    api.appointment = booked(change_request=wish)
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_text("Har du ikke fått svar, ring sykehuset.")).to_be_visible()


def test_wish_must_be_written_and_not_too_long(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    press(page, SEND)
    summary = page.locator(".ds-error-summary")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="Skriv hva du ønsker").click()
    expect(page.get_by_label(WISH)).to_be_focused()
    page.get_by_label(WISH).fill("å" * 2003)
    press(page, SEND)
    expect(summary.get_by_role("link", name="Teksten er 3 tegn for lang")).to_be_visible()
    expect(page.get_by_label(WISH)).to_have_attribute("aria-invalid", "true")
    assert api.asked("change-request") == []


def test_wish_survives_reload_and_does_not_mix_with_the_reason(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    page.get_by_label(WISH).fill("Helst etter klokken tolv")
    page.reload()
    expect(page.get_by_label(WISH)).to_have_value("Helst etter klokken tolv")
    page.get_by_role("link", name="Tilbake uten å sende").click()
    go_to_cancel(page)
    reason = page.get_by_label("Hvorfor avbestiller du?")
    expect(reason).to_have_value("")
    reason.fill("Jeg er bortreist")
    page.get_by_role("link", name="Behold timen").click()
    go_to_change(page)
    expect(page.get_by_label(WISH)).to_have_value("Helst etter klokken tolv")


def test_finishing_and_another_code_erase_the_wish(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    page.get_by_label(WISH).fill("Helst etter klokken tolv")
    api.appointment = booked(id="1" * 32)
    page.goto(page.url.replace("/timen/endring", "/kode"))
    open_appointment(page)
    assert "tolv" not in str(stored(page))
    go_to_change(page)
    page.get_by_label(WISH).fill("Helst etter klokken ett")
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_focused()
    assert stored(page) == {}


def test_lost_answer_is_asked_for_again_under_the_same_key(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    page.get_by_label(WISH).fill("Helst etter klokken tolv")
    sent: list[Request] = []
    page.on("request", lambda request: sent.append(request))
    lose_next(page, "change-request")
    press(page, SEND)
    expect(page.get_by_text("Det er ikke sikkert at det kom fram")).to_be_visible()
    press(page, SEND)
    expect(page.get_by_role("heading", name="Ønsket er sendt")).to_be_visible()
    lost, answered = (
        each for each in sent if each.url.endswith("change-request") and each.method == "POST"
    )
    assert lost.headers["idempotency-key"] == answered.headers["idempotency-key"]


def test_where_only_a_call_helps_the_text_stays(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    page.get_by_label(WISH).fill("Helst etter klokken tolv")
    contact = {"phone": "99 88 77 66", "opening_hours": "Hverdager kl. 09.00–14.00"}
    api.replies["change-request"] = [
        problem(422, "phone-only", **contact),
        problem(422, "invalid-request"),
    ]
    press(page, SEND)
    alert = page.locator(".ds-alert").filter(has_text="Du må ringe")
    expect(alert).to_be_focused()
    expect(alert.get_by_role("link", name=contact["phone"])).to_be_visible()
    expect(page.get_by_label(WISH)).to_have_value("Helst etter klokken tolv")
    press(page, SEND)
    expect(page.locator(".ds-alert")).to_contain_text("Teksten har tegn som ikke kan brukes.")


def test_what_cannot_be_asked_any_more_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    page.get_by_label(WISH).fill("Helst etter klokken tolv")
    api.replies["change-request"] = [problem(422, "not-possible", appointment_status="cancelled")]
    api.appointment = booked(**CANCELLED)
    press(page, SEND)
    expect(page.get_by_role("heading", name="Det gikk ikke")).to_be_visible()


def test_calendar_file_is_kept_under_a_name_that_tells_nothing(
    mocked_page: Mocked, api: MockedApi, tmp_path: Path
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_text("Bruk den bare på din egen.")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name=TO_CALENDAR).click()
    assert download.value.suggested_filename == "timeavtale.ics"
    download.value.save_as(tmp_path / "kept.ics")
    assert (tmp_path / "kept.ics").read_bytes() == CALENDAR.encode()
    [asked] = api.asked("calendar")
    assert asked.url.endswith("/calendar?language=nb")
    page.get_by_role("button", name="English").click()
    with page.expect_download():
        page.get_by_role("button", name="Add to calendar").click()
    assert api.asked("calendar")[-1].url.endswith("/calendar?language=en")
    assert page.url.endswith("/timen")


def test_calendar_file_that_does_not_come_is_told_in_the_page(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    api.replies["calendar"] = [problem(503, "busy")]
    page.get_by_role("button", name=TO_CALENDAR).click()
    expect(
        page.locator(".ds-alert").filter(has_text="MinJournal har mye å gjøre akkurat nå.")
    ).to_be_focused()
    api.signed_in = False
    page.get_by_role("button", name=TO_CALENDAR).click()
    expect(page.get_by_role("heading", name="Timen er skjult")).to_be_visible()


def test_cancelled_appointment_goes_into_no_calendar(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(**CANCELLED)
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_role("button", name="Skriv ut")).to_be_visible()
    expect(page.get_by_role("button", name=TO_CALENDAR)).to_have_count(0)


def test_paper_shows_no_buttons(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    page.emulate_media(media="print")
    assert page.locator("button:visible, .ds-button:visible").count() == 0
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()
