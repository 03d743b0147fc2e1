"""The ways in: the front page for each role, the choice, the help, and back to where one was."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.mocked import API, MockedApi, problem
from tests.browser.persons import PATIENT, STAFF, Me, asked_to_sign_in
from tests.browser.steps import first_held, open_appointment, with_clock

Mocked = Callable[..., Page]
WITH_BANK_ID = "Logg inn med BankID eller Buypass"
AS_STAFF = "Logg inn som ansatt"
CODES = {
    "cancelled": "Du avbrøt innloggingen",
    "weak-eid": "Innloggingen er ikke sikker nok",
    "no-national-number": "Vi fikk ikke noe norsk fødselsnummer",
    "not-registered": "Vi fant deg ikke i Folkeregisteret",
    "underage": "Du må ha fylt 16 år",
    "closed": "Det går ikke å logge inn",
    "register-unavailable": "Vi fikk ikke svar fra Folkeregisteret",
    "provider-unavailable": "Innloggingstjenesten svarer ikke",
    "unavailable": "Noe virker ikke hos oss",
    "expired": "Innloggingen tok for lang tid",
    "refused": "Vi stoppet innloggingen",
    "number-conflict": "Vi må finne ut av fødselsnummeret ditt",
    "not-staff": "Du er ikke registrert som ansatt her",
    "choose-organization": "Hvor arbeider du nå?",
}
"""All that the API may say, and what the page makes of it."""
FINAL = {"not-registered", "underage", "closed", "number-conflict", "not-staff"}
"""Where trying again leads nowhere."""


def test_front_page_has_two_doors(mocked_page: Mocked) -> None:
    page = mocked_page("/")
    main = page.locator("main")
    expect(main.get_by_role("heading", name="Jeg har et brev med kode")).to_be_visible()
    main.get_by_role("link", name="Gå til innlogging").click()
    expect(page.get_by_role("heading", level=1, name="Logg inn")).to_be_focused()


@pytest.mark.parametrize(
    ("me", "way", "home"),
    [(PATIENT, "Gå til Min side", "Kari Nordmann"), (STAFF, "Gå til arbeidsflaten", "Ola Lege")],
)
def test_front_page_leads_home_who_is_signed_in(
    me: Me, way: str, home: str, mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    api.persons.sign_in(me)
    page = mocked_page("/innstillinger")
    expect(page.get_by_role("heading", level=1, name="Innstillinger")).to_be_visible()
    page.goto(page_origin)
    page.get_by_role("link", name=way).click()
    expect(page.get_by_role("heading", level=1, name=f"Hei, {home}")).to_be_focused()
    expect(page.get_by_role("link", name="Logg inn")).to_have_count(0)


def test_patient_signs_in_and_comes_to_my_page(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.arrives = PATIENT
    page = mocked_page("/logg-inn")
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()
    [asked] = api.asked("sign-in")
    assert asked_to_sign_in(asked) == {
        "role": "patient",
        "return_to": "/min-side",
        "language": "nb",
    }


def test_staff_sign_in_in_english(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.arrives = STAFF
    page = mocked_page("/logg-inn")
    page.get_by_role("button", name="English").click()
    page.get_by_role("button", name="Sign in as staff").click()
    expect(page.get_by_role("heading", level=1, name="Hello, Ola Lege")).to_be_visible()
    [asked] = api.asked("sign-in")
    assert asked_to_sign_in(asked) == {
        "role": "staff",
        "return_to": "/arbeidsflate",
        "language": "en",
    }


def test_sign_in_needs_no_mouse(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.arrives = PATIENT
    page = mocked_page("/")
    expect(page.get_by_role("link", name="Gå til innlogging")).to_be_visible()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Gå til innlogging":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Logg inn")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=WITH_BANK_ID)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()


def test_who_is_signed_in_already_goes_straight_on(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.sign_in(STAFF)
    page = mocked_page("/logg-inn")
    expect(page.get_by_role("heading", level=1, name="Hei, Ola Lege")).to_be_visible()


def test_page_that_needs_it_asks_and_is_come_back_to(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.arrives = PATIENT
    page = mocked_page("/innlogginger")
    expect(page.get_by_text("Du må logge inn for å se denne siden")).to_be_visible()
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_role("heading", level=1, name="Hvor du er logget inn")).to_be_visible()
    assert asked_to_sign_in(api.asked("sign-in")[0])["return_to"] == "/innlogginger"


@pytest.mark.parametrize(("me", "asked", "own"), [
    (PATIENT, "/arbeidsflate", "/min-side"),
    (STAFF, "/min-side", "/arbeidsflate"),
])  # fmt: skip
def test_page_of_another_role_leads_to_ones_own(
    me: Me, asked: str, own: str, mocked_page: Mocked, api: MockedApi
) -> None:
    api.persons.sign_in(me)
    page = mocked_page(asked)
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    assert page.url.endswith(own)


@pytest.mark.parametrize("code", CODES)
def test_help_says_what_happened(code: str, mocked_page: Mocked) -> None:
    role = "staff" if code in ("not-staff", "choose-organization") else "patient"
    page = mocked_page(f"/hjelp-til-innlogging?code={code}&role={role}")
    expect(page.locator("main").get_by_role("heading", name=CODES[code])).to_be_visible()
    again = page.get_by_role("button", name="Prøv å logge inn igjen")
    expect(again).to_have_count(0 if code in FINAL | {"choose-organization"} else 1)
    said = page.locator(".ds-alert").inner_text()
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1, name="Help with signing in")).to_be_visible()
    assert page.locator(".ds-alert").inner_text() != said


def test_trying_again_is_for_the_same_role(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.arrives = STAFF
    page = mocked_page("/hjelp-til-innlogging?code=expired&role=staff")
    page.get_by_role("button", name="Prøv å logge inn igjen").click()
    expect(page.get_by_role("heading", level=1, name="Hei, Ola Lege")).to_be_visible()
    assert asked_to_sign_in(api.asked("sign-in")[0])["role"] == "staff"


def test_staff_of_several_hospitals_choose_one(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.arrives = STAFF
    page = mocked_page("/hjelp-til-innlogging?code=choose-organization&role=staff")
    button = page.get_by_role("button", name="Oslo universitetssykehus")
    expect(button.locator("[lang=nb]")).to_have_text("Oslo universitetssykehus")
    button.click()
    expect(page.get_by_role("heading", level=1, name="Hei, Ola Lege")).to_be_visible()
    asked = asked_to_sign_in(api.asked("sign-in")[0])
    assert (asked["role"], asked["organization"]) == ("staff", "ous")


def test_unknown_code_is_a_fault_of_ours_and_for_support(mocked_page: Mocked) -> None:
    page = mocked_page("/hjelp-til-innlogging?code=new-thing&role=patient")
    expect(page.get_by_text("Kode til brukerstøtte: new-thing")).to_be_visible()
    expect(page.locator(".ds-alert")).to_contain_text("Noe virker ikke hos oss")
    expect(page.get_by_role("heading", name="Hva du kan logge inn med")).to_be_visible()


def test_words_in_the_address_are_never_ours(mocked_page: Mocked) -> None:
    page = mocked_page("/hjelp-til-innlogging?code=Ring oss på 900 12 345")
    expect(page.locator(".ds-alert")).to_contain_text("Noe virker ikke hos oss")
    expect(page.get_by_text("900 12 345")).to_have_count(0)


def test_staff_who_are_not_known_can_sign_in_as_patients(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.persons.arrives = PATIENT
    page = mocked_page("/hjelp-til-innlogging?code=not-staff&role=staff")
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()


def test_sign_in_that_was_stopped_can_be_begun_again(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/logg-inn", before=with_clock)
    page.route(f"{API}/identity/sign-in*", lambda route: route.fulfill(status=204), times=1)
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_role("button", name="Går til innlogging")).to_be_visible()
    page.clock.fast_forward("00:11")
    api.persons.arrives = PATIENT
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()


def test_nobody_who_is_signed_in_is_asked_to_sign_in_meanwhile(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    api.persons.sign_in(PATIENT)
    page = mocked_page("/min-side")
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    held: list[Route] = []
    page.route(f"{API}/identity/me", lambda route: held.append(route), times=1)
    page.goto(page_origin)
    expect(page.get_by_role("heading", name="Jeg har et brev med kode")).to_be_visible()
    expect(page.get_by_role("link", name="Logg inn")).to_have_count(0)
    expect(page.get_by_role("link", name="Gå til innlogging")).to_have_count(0)
    first_held(page, held).fallback()
    expect(page.get_by_text("Du er logget inn som Kari Nordmann")).to_be_visible()


def _without(file: str) -> Callable[[Page], object]:
    """Before the page is opened: this does not come."""
    return lambda page: page.route(file, lambda route: route.abort())


def test_sign_in_that_cannot_begin_is_told(mocked_page: Mocked) -> None:
    page = mocked_page(
        "/hjelp-til-innlogging?code=cancelled&role=patient", before=_without("**/config.json")
    )
    page.get_by_role("button", name="Prøv å logge inn igjen").click()
    expect(page.locator(".ds-alert").filter(has_text="Vi får ikke kontakt")).to_be_focused()


def test_api_that_is_away_is_told_and_asked_again(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.sign_in(PATIENT)
    api.replies["me"] = [problem(503, "busy")]
    page = mocked_page("/min-side")
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_focused()


def test_guest_and_patient_are_two_in_one_browser(
    mocked_page: Mocked, api: MockedApi, page_origin: str
) -> None:
    api.persons.sign_in(PATIENT)
    page = mocked_page("/min-side")
    page.locator(".home-link").click()
    page.get_by_role("link", name="Finn timen").click()
    open_appointment(page)
    expect(page.get_by_role("button", name="Avslutt")).to_be_visible()
    expect(page.get_by_text("Kari Nordmann")).to_be_visible()
    assert api.asked("appointments")[-1].headers["x-session"] == "guest"
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    [finished] = api.asked("sign-out")
    assert finished.headers["x-session"] == "guest"
    page.goto(f"{page_origin}/min-side")
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()
    assert api.asked("me")[-1].headers["x-session"] == "person"


def test_guest_alone_is_nobody_signed_in(mocked_page: Mocked, page_origin: str) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    page.goto(f"{page_origin}/min-side")
    expect(page.get_by_role("button", name=WITH_BANK_ID)).to_be_visible()
    expect(page.get_by_role("button", name=AS_STAFF)).to_be_visible()


def test_part_of_the_page_that_is_gone_offers_to_reload(mocked_page: Mocked) -> None:
    page = mocked_page("/")
    page.route("**/assets/CodePage-*.js", lambda route: route.fulfill(status=404), times=1)
    page.get_by_role("link", name="Finn timen").click()
    expect(page.get_by_role("heading", level=1, name="Siden må lastes på nytt")).to_be_focused()
    page.get_by_role("button", name="Last siden på nytt").click()
    expect(page.get_by_role("heading", level=1, name="Finn timen")).to_be_visible()


def test_slow_part_of_the_page_shows_its_shape(mocked_page: Mocked) -> None:
    page = mocked_page("/", reduced_motion="no-preference")
    page.route("**/assets/CodePage-*.js", lambda _: None, times=1)
    page.get_by_role("link", name="Finn timen").click()
    expect(page.locator(".loading")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_count(0)


def test_words_that_do_not_come_are_told(mocked_page: Mocked) -> None:
    page = mocked_page(before=_without("**/assets/nb-*.js"))
    expect(page.get_by_text("MinJournal kom ikke fram.")).to_be_visible()
