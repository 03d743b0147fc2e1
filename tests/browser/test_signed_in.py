"""A signed-in person's time here: warned, extended, ended, resumed; and what the machine keeps."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, Response, Route, expect

from tests.browser.mocked import API, MockedApi, problem
from tests.browser.persons import PATIENT, PROVIDER, STAFF, Me, asked_to_sign_in
from tests.browser.steps import first_held, go_to_cancel, lose_next, open_appointment, with_clock
from tests.browser.watching import stored

Mocked = Callable[..., Page]
DRAFT = "minjournal.draft.7.cancel"
WITH_BANK_ID = "Logg inn med BankID eller Buypass"


def _at_home(mocked_page: Mocked, api: MockedApi, me: Me = PATIENT) -> Page:
    """Signed in, with a clock that the test moves."""
    api.persons.sign_in(me)
    page = mocked_page("/min-side", before=with_clock)
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    page.wait_for_load_state("networkidle")  # what it asks for is its own
    return page


def _write_draft(page: Page) -> None:
    page.evaluate(f"sessionStorage.setItem('{DRAFT}', 'Jeg er bortreist')")


def _dialog(page: Page) -> Page:
    """The page, once it has warned."""
    expect(page.get_by_role("dialog", name="Du logges snart ut")).to_be_visible()
    return page


def _expire(page: Page, api: MockedApi) -> None:
    api.persons.me = None
    page.clock.fast_forward("30:05")
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()


def test_warning_five_minutes_ahead_and_one_press_goes_on(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _at_home(mocked_page, api)
    page.clock.fast_forward("24:50")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.clock.fast_forward("00:15")
    _dialog(page)
    assert api.asked("me")[-1].headers["x-background"] == "1"
    api.persons.extended_to = 55
    with page.expect_response(_asked_by_the_person):
        page.get_by_role("button", name="Fortsett").press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()


def _asked_by_the_person(answer: Response) -> bool:
    """The page may ask in the background beside it."""
    return answer.url.endswith("/identity/me") and "x-background" not in answer.request.headers


def test_no_warning_where_another_tab_has_extended(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api)
    api.persons.minutes_left = 50
    with page.expect_response(f"{API}/identity/me") as asked:
        page.clock.fast_forward("25:05")
    assert asked.value.request.headers["x-background"] == "1"
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_that_going_on_failed_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.minutes_left = 4
    api.persons.sign_in(PATIENT)
    page = _dialog(mocked_page("/min-side"))
    page.wait_for_load_state("networkidle")  # any other answer says that there is contact
    lose_next(page, "me")
    page.get_by_role("button", name="Fortsett").click()
    expect(page.get_by_role("dialog").get_by_text("Vi får ikke kontakt")).to_be_visible()


def test_late_answer_does_not_undo_that_one_has_left(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.minutes_left = 4
    api.persons.sign_in(PATIENT)
    page = _dialog(mocked_page("/min-side"))
    held: list[Route] = []
    page.route(f"{API}/identity/me", lambda route: held.append(route), times=1)
    api.replies["sign-out"] = [problem(503, "busy")]
    page.get_by_role("button", name="Fortsett").click()
    page.get_by_role("button", name="Logg ut nå").click()
    heading = page.get_by_role("heading", level=1, name="Du er ikke logget ut ennå")
    expect(heading).to_be_visible()
    late = first_held(page, held)
    with page.expect_response(f"{API}/identity/me"):
        late.fallback()
    expect(heading).to_be_visible()
    assert stored(page) == {"minjournal.signed-in": "unfinished"}


def test_end_that_cannot_be_put_off_is_said_so(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.ends_in = 4
    api.persons.sign_in(PATIENT)
    page = _dialog(mocked_page("/min-side"))
    expect(page.get_by_text("det kan ikke utsettes")).to_be_visible()
    expect(page.get_by_role("button", name="Fortsett")).to_have_count(0)
    page.get_by_role("button", name="Jeg forstår").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_every_answer_makes_it_last_longer(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api)
    page.clock.fast_forward("20:00")
    api.persons.minutes_left = 50
    page.get_by_role("link", name="Hvor du er logget inn").click()
    expect(page.get_by_role("heading", level=1, name="Hvor du er logget inn")).to_be_visible()
    asked = len(api.asked("me"))
    page.clock.fast_forward("05:10")
    page.get_by_role("link", name="Min side").first.click()
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert len(api.asked("me")) == asked


def test_expiry_blanks_the_page_and_signing_in_comes_back(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = _at_home(mocked_page, api)
    page.goto(f"{page_origin}/innlogginger")
    expect(page.get_by_text("Safari på iPhone")).to_be_visible()
    _write_draft(page)
    _expire(page, api)
    expect(page.get_by_role("heading", level=1, name="Logg inn igjen")).to_be_focused()
    assert "Safari" not in page.content()
    assert "Nordmann" not in page.content()
    api.persons.arrives = PATIENT
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_text("Safari på iPhone")).to_be_visible()
    assert asked_to_sign_in(api.asked("sign-in")[0])["return_to"] == "/innlogginger"
    assert stored(page)[DRAFT] == "Jeg er bortreist"


def test_expired_is_still_said_after_a_reload(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api, STAFF)
    _expire(page, api)
    page.reload()
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    first = page.locator(".way-in").get_by_role("button")
    expect(first).to_have_text("Logg inn som ansatt")


def test_text_can_be_erased_by_who_did_not_write_it(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api)
    _write_draft(page)
    _expire(page, api)
    page.get_by_role("button", name="Slett teksten").click()
    expect(page.get_by_role("button", name="Slett teksten")).to_have_count(0)
    assert DRAFT not in stored(page)


@pytest.mark.parametrize("then", [PATIENT, STAFF])
def test_a_new_sign_in_erases_what_another_wrote(
    then: Me, mocked_page: Mocked, api: MockedApi
) -> None:
    page = _at_home(mocked_page, api)
    _write_draft(page)
    api.persons.sign_in(then)
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    assert DRAFT not in stored(page)


def test_session_that_the_api_has_ended_blanks_the_page(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _at_home(mocked_page, api)
    api.persons.me = None
    page.get_by_role("link", name="Innstillinger").click()
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    assert "Nordmann" not in page.content()


def test_end_that_came_elsewhere_is_seen_when_one_comes_back(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _at_home(mocked_page, api)
    api.persons.me = None
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.get_by_text("når du er logget ut et annet sted")).to_be_visible()
    assert api.asked("me")[-1].headers["x-background"] == "1"
    assert "Nordmann" not in page.content()


def test_clock_that_jumps_hides_the_page(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api)
    api.persons.me = None
    page.clock.set_system_time(datetime.now(UTC) + timedelta(minutes=40))
    page.clock.fast_forward("00:31")
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()


def test_guest_who_answers_in_its_place_is_not_the_person(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = _at_home(mocked_page, api)
    page.goto(f"{page_origin}/kode")
    open_appointment(page)
    api.persons.me = None
    page.goto(f"{page_origin}/innstillinger")
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()


def test_signing_out_ends_it_here_and_at_the_provider(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = _at_home(mocked_page, api)
    _write_draft(page)
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()
    expect(page.get_by_text("Lukk nettleseren også")).to_be_visible()
    assert len(api.asked("end")) == 1
    assert stored(page) == {}
    page.go_back()
    expect(page.get_by_text("Nordmann")).to_have_count(0)
    page.goto(f"{page_origin}/min-side")
    expect(page.get_by_role("button", name=WITH_BANK_ID)).to_be_visible()


def test_signing_out_without_an_answer_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api)
    api.replies["sign-out"] = [problem(503, "busy")]
    page.get_by_role("button", name="Logg ut").click()
    heading = page.get_by_role("heading", level=1, name="Du er ikke logget ut ennå")
    expect(heading).to_be_visible()
    page.reload()
    expect(heading).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()
    assert stored(page) == {}


def test_signing_out_closes_the_letters_appointment_too(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = _at_home(mocked_page, api)
    page.goto(f"{page_origin}/kode")
    open_appointment(page)
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()
    assert {each.headers["x-session"] for each in api.asked("sign-out")} == {"person", "guest"}
    assert not api.signed_in
    assert stored(page) == {}
    page.goto(f"{page_origin}/timen")
    expect(page.get_by_role("heading", level=1, name="Finn timen")).to_be_visible()


def test_letters_appointment_that_was_opened_in_another_tab_is_closed_too(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    first = _at_home(mocked_page, api)
    second = first.context.new_page()
    api.attach(second)
    second.goto(f"{page_origin}/kode")
    open_appointment(second)
    first.get_by_role("button", name="Logg ut").click()
    expect(second.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    assert not api.signed_in


def test_signed_out_is_not_said_while_the_letter_is_open(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _at_home(mocked_page, api)
    api.persons.me = None
    api.replies["sign-out"] = [(200, {"end_session_url": PROVIDER}), problem(503, "busy")]
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Timen er ikke avsluttet")).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    assert stored(page) == {}


def test_how_leaving_went_is_told_when_nothing_can_be_fetched(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _at_home(mocked_page, api)
    page.route("**/assets/**", lambda route: route.abort())
    page.route(f"{API}/**", lambda route: route.abort())
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Du er ikke logget ut ennå")).to_be_visible()
    expect(page.get_by_text("Bli ved maskinen og prøv igjen")).to_be_visible()
    expect(page).to_have_title("Du er ikke logget ut ennå – MinJournal")


def test_nothing_is_claimed_before_the_api_knows(mocked_page: Mocked, api: MockedApi) -> None:
    page = _at_home(mocked_page, api)
    page.route(f"{API}/**/sign-out", lambda _: None, times=1)
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Logger ut")).to_be_focused()
    expect(page).to_have_title("Logger ut … – MinJournal")
    assert "Nordmann" not in page.content()


def test_signed_out_is_not_said_to_who_is_signed_in(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.sign_in(PATIENT)
    page = mocked_page("/utlogget")
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()


def test_other_tabs_follow(mocked_page: Mocked, api: MockedApi, page_origin: str) -> None:
    first = mocked_page("/")
    second = first.context.new_page()
    api.attach(second)
    api.persons.arrives = PATIENT
    second.goto(f"{page_origin}/logg-inn")
    second.get_by_role("button", name=WITH_BANK_ID).click()
    expect(second.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    expect(first.get_by_text("Du er logget inn som Kari Nordmann")).to_be_visible()
    first.get_by_role("link", name="Gå til Min side").click()
    _write_draft(first)
    second.get_by_role("button", name="Logg ut").click()
    expect(first.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()
    assert stored(first) == {}


def test_end_that_one_tab_learns_of_hides_the_other(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    first = _at_home(mocked_page, api)
    _write_draft(first)
    second = first.context.new_page()
    api.attach(second)
    second.goto(f"{page_origin}/min-side")
    expect(second.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    second.wait_for_load_state("networkidle")
    api.persons.me = None
    second.get_by_role("link", name="Innstillinger").click()
    expect(first.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    assert "Nordmann" not in first.content()
    assert DRAFT in stored(first)


def test_tab_that_is_closed_while_signing_out_leaves_none_waiting(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    first = _at_home(mocked_page, api)
    second = first.context.new_page()
    api.attach(second)
    second.goto(f"{page_origin}/min-side")
    second.route(f"{API}/**/sign-out", lambda _: None)
    second.get_by_role("button", name="Logg ut").click()
    expect(first.get_by_role("heading", level=1, name="Logger ut")).to_be_visible()
    second.close()
    api.persons.me = None
    first.clock.fast_forward("00:41")
    expect(first.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()


def test_going_on_in_one_tab_goes_on_in_the_other(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    api.persons.minutes_left = 4
    api.persons.sign_in(PATIENT)
    first = _dialog(mocked_page("/min-side"))
    second = first.context.new_page()
    api.attach(second)
    second.goto(f"{page_origin}/min-side")
    _dialog(second)
    second.wait_for_load_state("networkidle")
    api.persons.extended_to = 30
    second.get_by_role("button", name="Fortsett").click()
    expect(first.get_by_role("dialog")).to_have_count(0)


def test_another_person_in_another_tab_takes_over_this_one(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    first = _at_home(mocked_page, api)
    _write_draft(first)
    second = first.context.new_page()
    api.attach(second)
    api.persons.sign_in(STAFF)
    second.goto(f"{page_origin}/arbeidsflate")
    expect(first.get_by_role("heading", level=1, name="Hei, Ola Lege")).to_be_visible()
    assert "Nordmann" not in first.content()
    assert DRAFT not in stored(first)


def test_script_finds_no_name_and_no_secret(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = _at_home(mocked_page, api)
    for path in ("/innlogginger", "/innstillinger", "/min-side"):
        page.goto(page_origin + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    kept = stored(page)
    assert set(kept) == {"minjournal.signed-in"}
    assert kept["minjournal.signed-in"].startswith("patient 20")
    assert page.evaluate("document.cookie") == ""
    assert "Nordmann" not in page.title() + page.url


def test_what_a_guest_writes_stays_with_the_open_letter(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    page.get_by_label("Hvorfor avbestiller du?").fill("Jeg er bortreist")
    api.persons.sign_in(PATIENT)
    page.goto(f"{page_origin}/min-side")
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    page.goto(f"{page_origin}/timen/avbestill")
    expect(page.get_by_label("Hvorfor avbestiller du?")).to_have_value("Jeg er bortreist")


def test_language_of_the_person_where_none_is_chosen(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.preferences["language"] = "en"
    api.persons.sign_in(PATIENT)
    page = mocked_page("/min-side")
    expect(page.get_by_role("heading", level=1, name="Hello, Kari Nordmann")).to_be_visible()
    assert "minjournal.language" not in stored(page)
    page.get_by_role("button", name="Norsk").click()
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()


def test_language_costs_no_request_of_its_own(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.preferences["language"] = "en"
    api.persons.sign_in(STAFF)
    page = mocked_page("/arbeidsflate")
    expect(page.get_by_role("heading", level=1, name="Hello, Ola Lege")).to_be_visible()
    assert api.asked("preferences") == []


def test_language_whose_words_do_not_come_changes_nothing(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    page = mocked_page("/")
    page.route("**/assets/en-*.js", lambda route: route.abort())
    api.persons.preferences["language"] = "en"
    api.persons.sign_in(STAFF)
    with page.expect_event("requestfailed"):
        page.goto(f"{page_origin}/arbeidsflate")
    page.get_by_role("link", name="Innstillinger").click()
    expect(page.get_by_role("heading", level=1, name="Innstillinger")).to_be_focused()
    assert len(api.asked("me")) == 1
