"""A guest's ways through the page, with an API that answers what the moment asks for."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, Request, expect

from tests.browser.mocked import API, MockedApi, booked, discreet, may, problem
from tests.browser.steps import (
    body_of,
    enter_code,
    go_to_cancel,
    go_to_move,
    lose_next,
    open_appointment,
)

Mocked = Callable[..., Page]


def test_code_is_taken_in_any_shape(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    enter_code(page, "Koden din: 7k3qm x9t2a 4hcw.", "4/3-1959")
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()
    [access] = api.asked("access")
    assert body_of(access) == {
        "reference": "7K3QMX9T2A4HCW",
        "birth_date": "1959-03-04",
    }
    assert access.headers["x-minjournal"] == "1"


def test_code_is_grouped_while_typed_and_mended_in_the_middle(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    code = page.get_by_label("Kode fra brevet")
    code.press_sequentially("7k3qmx9t2ahcw")
    expect(code).to_have_value("7K3QM-X9T2A-HCW")
    for _ in range(3):
        code.press("ArrowLeft")
    code.press_sequentially("4")
    expect(code).to_have_value("7K3QM-X9T2A-4HCW")
    code.press("Backspace")
    expect(code).to_have_value("7K3QM-X9T2A-HCW")


def test_what_is_no_part_of_a_code_is_not_shown_in_it(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    code = page.get_by_label("Kode fra brevet")
    expect(code).to_have_attribute("spellcheck", "false")
    code.press_sequentially("7k3q.!-")
    expect(code).to_have_value("7K3Q")
    code.press_sequentially("mx")
    expect(code).to_have_value("7K3QM-X")


def test_faults_are_named_and_linked_to_their_fields(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    enter_code(page, "7K3QM", "040359 12345")
    summary = page.locator(".ds-error-summary")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="ikke hele fødselsnummeret").click()
    expect(page.get_by_label("Fødselsdato")).to_be_focused()
    expect(page.get_by_label("Kode fra brevet")).to_have_attribute("aria-invalid", "true")
    assert api.asked("access") == []


def test_every_refused_code_reads_the_same(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    told = []
    for reply in (problem(404, "not-found"), problem(422, "invalid-request")):
        api.replies["access"] = [reply]
        enter_code(page)
        alert = page.locator(".ds-alert")
        expect(alert).to_be_focused()
        told.append(alert.inner_text())
    assert told[0] == told[1]


def test_too_many_tries_say_when_to_try_again(mocked_page: Mocked, api: MockedApi) -> None:
    api.replies["access"] = [problem(429, "throttled")]
    api.retry_after = "120"
    page = mocked_page("/kode")
    enter_code(page)
    expect(page.get_by_text("prøv igjen klokken")).to_be_visible()
    expect(page.get_by_label("Kode fra brevet")).not_to_have_value("")


def test_lost_answer_is_asked_for_again_under_the_same_key(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    sent: list[Request] = []
    page.on("request", lambda request: sent.append(request))
    lose_next(page, "confirm")
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_text("Det er ikke sikkert at det kom fram")).to_be_visible()
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_text("Du har bekreftet at du kommer.")).to_be_visible()
    lost, answered = (each for each in sent if each.url.endswith("confirm"))
    assert lost.headers["idempotency-key"] == answered.headers["idempotency-key"]
    assert answered.headers["if-match"] == '"3"'


def test_stale_appointment_is_shown_anew(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    api.replies["confirm"] = [problem(409, "stale")]
    api.appointment = booked(place="Bygg 7", version=4)
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_role("heading", name="Timen er endret")).to_be_visible()
    expect(page.get_by_text("Bygg 7")).to_be_visible()
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_text("Du har bekreftet")).to_be_visible()
    assert api.asked("confirm")[-1].headers["if-match"] == '"4"'


def test_deadline_that_passes_while_one_writes(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    page.get_by_label("Hvorfor avbestiller du?").fill("Jeg er syk")
    api.replies["cancel"] = [problem(422, "late", fee={"amount": 1500, "currency": "NOK"})]
    page.get_by_role("button", name="Avbestill timen").click()
    expect(page.get_by_text("Det kan koste 1 500 kroner.")).to_be_visible()
    page.get_by_label("Jeg vet at fristen er ute").check()
    page.get_by_role("button", name="Avbestill timen").click()
    expect(page.get_by_role("heading", name="Timen er avbestilt")).to_be_visible()
    expect(page.locator(".outcome")).to_be_focused()
    bodies = [body_of(each) for each in api.asked("cancel")]
    assert bodies == [{"reason": "Jeg er syk", "late": late} for late in (False, True)]
    first, second = (each.headers["idempotency-key"] for each in api.asked("cancel"))
    assert first != second


def test_late_cancellation_must_be_meant(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(late=True)
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    page.get_by_role("button", name="Avbestill timen").click()
    expect(page.locator(".ds-error-summary")).to_be_focused()
    assert api.asked("cancel") == []


def test_nothing_is_offered_that_may_not_be_done(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(may=may())
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_role("button", name="Bekreft at jeg kommer")).to_have_count(0)
    expect(page.get_by_role("link", name="Avbestill timen")).to_have_count(0)


def test_discreet_appointment_tells_time_and_hospital_alone(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.appointment = discreet(late=True)
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_text("Brevet sier hvor du skal møte")).to_be_visible()
    expect(page.get_by_role("link", name="915 02 770")).to_be_visible()
    expect(page.get_by_role("link", name="Vis på kart")).to_have_count(0)
    expect(page.get_by_text("Sykehuset kan kreve et gebyr.")).to_be_visible()
    expect(page).to_have_title("Timen – MinJournal")


def test_api_that_is_away_can_be_tried_again(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    lose_next(page, "appointments")
    page.get_by_label("Kode fra brevet").fill("7K3QMX9T2A4HCW")
    page.get_by_label("Fødselsdato").fill("04.03.1959")
    page.get_by_role("button", name="Vis timen").click()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()


def test_language_and_theme_are_kept(mocked_page: Mocked) -> None:
    page = mocked_page("/")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("button", name="Norsk")).to_be_focused()
    page.get_by_label("Appearance").select_option("dark")
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Your hospital appointment")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("html")).to_have_attribute("data-color-scheme", "dark")


def test_page_is_served_with_a_strict_policy(mocked_page: Mocked, page_origin: str) -> None:
    page = mocked_page("/")
    policy = page.request.get(page_origin).headers["content-security-policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["connect-src"] == f"'self' {API} {API}"  # files are there, too
    own = ("script-src", "style-src", "img-src", "font-src")
    assert {rules[each] for each in own} == {"'self'"}


def test_a_browser_that_remembers_nothing_is_good_enough(mocked_page: Mocked) -> None:
    page = mocked_page("/kode")
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"])
             Object.defineProperty(window, name, {
               get() { throw new DOMException("denied", "SecurityError") } })"""
    )
    page.reload()
    open_appointment(page)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1, name="Your appointment")).to_be_visible()


def test_a_guest_fetches_nothing_of_the_staffs_pages(mocked_page: Mocked) -> None:
    """From the front page to another time. What pages share is held by the build."""
    fetched: list[str] = []

    def note(request: Request) -> None:
        fetched.append(request.url.rpartition("/")[2])

    page = mocked_page(before=lambda page: page.on("request", note))
    page.get_by_role("main").get_by_role("link", name="Finn timen").click()
    open_appointment(page)
    go_to_move(page)
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Flytt timen")).to_be_visible()
    views = {name.split("-")[0].split(".")[0] for name in fetched if "-" in name}
    assert {"FrontPage", "CodePage", "AppointmentPage", "MovePage"} <= views
    staff = r"Workspace|NeedsUnit|Queue|Staff|Office|staff|queue|(Days|Wish|Start|Templates)\w*Page"
    assert not [view for view in views if re.match(staff, view)]
