"""A guest's quarter of an hour: warned, hidden, resumed, ended; and what stays on the machine."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.mocked import API, MockedApi, booked, problem
from tests.browser.steps import go_to_cancel, lose_next, open_appointment, with_clock
from tests.browser.watching import stored

Mocked = Callable[..., Page]
REASON = "Hvorfor avbestiller du?"


def _open_with_clock(mocked_page: Mocked) -> Page:
    page = mocked_page("/kode", before=with_clock)
    open_appointment(page)
    return page


def test_warning_five_minutes_ahead(mocked_page: Mocked) -> None:
    page = _open_with_clock(mocked_page)
    page.clock.fast_forward("09:50")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.clock.fast_forward("00:15")
    expect(page.get_by_role("dialog", name="Timen skjules snart")).to_be_visible()
    page.get_by_role("button", name="Jeg forstår").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()


def test_expiry_hides_the_appointment_and_keeps_what_was_written(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open_with_clock(mocked_page)
    go_to_cancel(page)
    page.get_by_label(REASON).fill("Jeg er bortreist")
    api.signed_in = False
    page.clock.fast_forward("15:05")
    expect(page.get_by_role("heading", name="Timen er skjult")).to_be_visible()
    assert "Ortopedisk" not in page.content()
    api.minutes_left = 30
    open_appointment(page)
    go_to_cancel(page)
    expect(page.get_by_label(REASON)).to_have_value("Jeg er bortreist")


def test_what_was_written_survives_reload(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    page.get_by_label(REASON).fill("Jeg er bortreist")
    page.reload()
    expect(page.get_by_label(REASON)).to_have_value("Jeg er bortreist")


def test_another_code_erases_what_was_written(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    page.get_by_label(REASON).fill("Jeg er bortreist")
    api.appointment = booked(id="1" * 32)
    page.goto(page.url.replace("/timen/avbestill", "/kode"))
    open_appointment(page)
    assert "bortreist" not in str(stored(page))


def test_session_that_the_api_has_ended_hides_the_appointment(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    api.signed_in = False
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_role("heading", name="Timen er skjult")).to_be_visible()


def test_finishing_leaves_nothing(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    page.get_by_label(REASON).fill("Jeg er bortreist")
    assert set(stored(page)) == {
        "minjournal.session",
        f"minjournal.draft.guest.{'0' * 32}.cancel",
    }
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_focused()
    assert stored(page) == {}
    assert len(api.asked("sign-out")) == 1
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    assert "Ortopedisk" not in page.content()


def test_finishing_without_an_answer_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    api.replies["sign-out"] = [problem(503, "busy")]
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_text("kan åpnes igjen på denne maskinen")).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_text("Timen er lukket")).to_be_visible()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_focused()


def test_done_is_not_said_of_an_open_appointment(mocked_page: Mocked, page_origin: str) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    page.goto(f"{page_origin}/ferdig")
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()


def test_finishing_in_one_tab_hides_it_in_the_other(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    first = mocked_page("/kode")
    open_appointment(first)
    second = first.context.new_page()
    api.attach(second)
    second.goto(f"{page_origin}/timen")
    expect(second.get_by_role("heading", level=1, name="Timen din")).to_be_visible()
    first.get_by_role("button", name="Avslutt").click()
    expect(second.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()


def test_way_out_is_on_every_page(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    for name in ("Sykehusene", "Personvern", "Tilgjengelighet"):
        page.get_by_role("link", name=name).click()
        expect(page.get_by_role("button", name="Avslutt")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Avslutt")).to_be_visible()


def test_visitor_without_a_code_asks_the_api_nothing(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/")
    page.get_by_role("link", name="Finn timen").click()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert api.requests == []


def test_nothing_is_claimed_before_the_api_knows(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    page.route(f"{API}/**/sign-out*", lambda _: None, times=1)
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Avslutter")).to_be_focused()
    expect(page.get_by_text("Timen er lukket")).to_have_count(0)
    page.reload()
    expect(page.locator(".ds-alert").filter(has_text="kan åpnes igjen")).to_be_focused()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_focused()
    assert stored(page) == {}


def test_how_finishing_went_is_told_when_nothing_can_be_fetched(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    page.route("**/assets/**", lambda route: route.abort())
    page.route(f"{API}/**", lambda route: route.abort())
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Timen er ikke avsluttet")).to_be_visible()


def test_failure_to_finish_is_told_after_a_reload_too(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    lose_next(page, "sign-out")
    page.get_by_role("button", name="Avslutt").click()
    heading = page.get_by_role("heading", level=1, name="Timen er ikke avsluttet")
    expect(heading).to_be_visible()
    page.goto(page.url.replace("/ferdig", "/timen"))
    expect(heading).to_be_visible()
    page.goto(page.url.replace("/ferdig", "/kode"))
    open_appointment(page)
    assert set(stored(page).values()) == {"open"}
