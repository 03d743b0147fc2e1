"""A signed-in patient's own appointments: the list, one of them, the letter's code, discretion."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser import spoken
from tests.browser.mocked import CANCELLED, CONFIRMED, OSTFOLD, MockedApi, ahead, own, past, problem
from tests.browser.persons import PATIENT
from tests.browser.steps import (
    CODE,
    body_of,
    go_to_cancel,
    go_to_change,
    go_to_move,
    lose_next,
    open_appointment,
    press,
)
from tests.browser.watching import stored

Mocked = Callable[..., Page]
WITH_BANK_ID = "Logg inn med BankID eller Buypass"
REASON = "Hvorfor avbestiller du?"


@pytest.fixture
def patient(api: MockedApi) -> MockedApi:
    """The API to a patient with three appointments ahead, of which the first is cancelled."""
    api.persons.sign_in(PATIENT)
    api.own.coming = [
        own(1, 2, **CANCELLED),
        own(2, 4),
        own(3, 9, **CONFIRMED, organization=OSTFOLD, type="video"),
    ]
    api.own.past = past(25)
    return api


def _list(mocked_page: Mocked) -> Page:
    page = mocked_page("/timeavtaler")
    expect(page.get_by_role("heading", level=1, name="Timeavtaler")).to_be_visible()
    return page


def _one(mocked_page: Mocked, path: str = "") -> Page:
    page = mocked_page(f"/timeavtaler/{2:032x}{path}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    return page


def test_next_appointment_stands_first(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _list(mocked_page)
    coming = page.get_by_role("region", name="Neste time")
    expect(coming.get_by_text(spoken.pattern(spoken.moment(ahead(4, 10, 15))))).to_be_visible()
    expect(coming.get_by_text("Ikke bekreftet")).to_be_visible()
    later = page.get_by_role("region", name="Senere timer").get_by_role("listitem")
    expect(later).to_have_count(2)
    expect(later.nth(0).get_by_text("Avbestilt")).to_be_visible()
    expect(later.nth(1).get_by_text("Videotime")).to_be_visible()
    expect(later.nth(1).get_by_text("Bekreftet")).to_be_visible()
    coming.get_by_role("link", name="Se timen").click()
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()


def test_past_ones_come_when_asked_for_page_by_page(
    mocked_page: Mocked, patient: MockedApi
) -> None:
    page = _list(mocked_page)
    assert _periods(patient) == {"coming"}
    page.locator("summary").press("Enter")
    listed = page.locator("details").get_by_role("listitem")
    expect(listed).to_have_count(20)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(listed).to_have_count(25)
    expect(listed.nth(20).get_by_role("link")).to_be_focused()
    expect(page.get_by_role("button", name="Vis flere")).to_have_count(0)


def test_past_ones_that_could_not_be_had(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _list(mocked_page)
    lose_next(page, "appointments")
    page.get_by_text("Tidligere timer").click()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.locator("details").get_by_role("listitem")).to_have_count(20)


def test_filter_by_hospital(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _list(mocked_page)
    page.get_by_text("Tidligere timer").click()
    expect(page.get_by_text("Viser 23 timer")).to_be_visible()
    hospital = page.get_by_label("Sykehus", exact=True)
    hospital.focus()
    hospital.select_option("Sykehuset Østfold")
    expect(page.get_by_role("region", name="Neste time").get_by_text("Videotime")).to_be_visible()
    expect(page.get_by_text("Viser 1 time", exact=True)).to_be_visible()
    expect(page.get_by_text("Ingen av de tidligere timene")).to_be_visible()
    expect(hospital).to_be_focused()


def test_no_filter_for_one_hospital(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.own.coming = [own(2, 4)]
    page = _list(mocked_page)
    expect(page.get_by_role("link", name="Se timen")).to_be_visible()
    expect(page.get_by_label("Sykehus", exact=True)).to_have_count(0)


def test_none_at_all_helps_on(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.own.coming, patient.own.past = [], []
    page = _list(mocked_page)
    expect(page.get_by_role("heading", name="Du har ingen kommende timer her")).to_be_visible()
    expect(page.get_by_role("button", name="Legg alle i kalenderen")).to_have_count(0)
    page.get_by_text("Tidligere timer").click()
    expect(page.get_by_text("Du har ingen tidligere timer her.")).to_be_visible()
    page.get_by_role("link", name="Jeg har et brev med kode").click()
    expect(page.get_by_role("heading", level=1, name="Legg inn timen")).to_be_focused()


def test_list_that_could_not_be_had(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.replies["appointments"] = [problem(503, "busy")]
    page = mocked_page("/timeavtaler")
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Timeavtaler")).to_be_visible()


def test_all_go_into_the_calendar(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _list(mocked_page)
    with page.expect_download() as kept:
        page.get_by_role("button", name="Legg alle i kalenderen").click()
    assert kept.value.suggested_filename == "timeavtale.ics"
    assert patient.asked("calendar")[0].headers["x-session"] == "person"


def test_own_page_begins_with_the_next(mocked_page: Mocked, patient: MockedApi) -> None:
    page = mocked_page("/min-side")
    coming = page.get_by_role("region", name="Neste time")
    expect(coming.get_by_text("Ortopedisk poliklinikk, Ullevål sykehus")).to_be_visible()
    page.get_by_role("link", name="Timeavtaler").click()
    expect(page.get_by_role("heading", level=1, name="Timeavtaler")).to_be_focused()
    page.get_by_role("link", name="Til Min side").click()
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_focused()


def test_own_page_without_the_next(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.replies["appointments"] = [problem(503, "busy")]
    patient.own.coming = []
    page = mocked_page("/min-side")
    expect(page.get_by_text("ser du ikke den neste timen din")).to_be_visible()
    expect(page.get_by_role("link", name="Timeavtaler")).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_text("Du har ingen kommende timer her.")).to_be_visible()


def test_every_answer_is_the_patients(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _one(mocked_page)
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_text("Du har bekreftet at du kommer.")).to_be_visible()
    go_to_move(page)
    page.get_by_role("radio").first.check()
    press(page, "Flytt timen til denne tiden")
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    go_to_change(page)
    page.get_by_label("Hva ønsker du?").fill("Helst etter klokken tolv")
    press(page, "Send ønsket til sykehuset")
    expect(page.get_by_role("heading", name="Ønsket er sendt")).to_be_visible()
    go_to_cancel(page)
    page.get_by_role("button", name="Avbestill timen").click()
    expect(page.get_by_role("heading", name="Timen er avbestilt")).to_be_visible()
    assert page.url.endswith(f"/timeavtaler/{2:032x}")
    asked = [each for each in patient.requests if "/appointments" in each.url]
    assert {each.headers.get("x-session") for each in asked if each.method != "OPTIONS"} == {
        "person"
    }
    assert [each["status"] for each in patient.own.coming] == [
        "cancelled",
        "cancelled",
        "confirmed",
    ]


def test_ways_back_lead_step_by_step(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _one(mocked_page, "/avbestill")
    page.get_by_role("link", name="Til timen").click()
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()
    go_to_move(page)
    page.get_by_role("link", name="Be om en endring").click()
    page.get_by_role("link", name="Tilbake uten å sende").click()
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()
    page.get_by_role("link", name="Til timeavtalene").click()
    expect(page.get_by_role("heading", level=1, name="Timeavtaler")).to_be_focused()


def test_letters_appointment_is_another_session(
    mocked_page: Mocked, patient: MockedApi, page_origin: str
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    assert patient.asked("appointments")[-1].headers["x-session"] == "guest"
    page.goto(f"{page_origin}/timeavtaler/{2:032x}")
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()
    expect(page.get_by_role("button", name="Avslutt")).to_have_count(0)
    page.get_by_role("link", name="Til timeavtalene").click()
    page.get_by_role("link", name="Til Min side").click()
    expect(page.get_by_role("button", name="Avslutt")).to_be_visible()


def test_appointment_that_is_not_ones_own(mocked_page: Mocked, patient: MockedApi) -> None:
    page = mocked_page(f"/timeavtaler/{9:032x}")
    expect(page.get_by_role("heading", level=1, name="Vi fant ikke timen")).to_be_visible()
    page.get_by_role("link", name="Se alle timene dine").click()
    expect(page.get_by_role("heading", level=1, name="Timeavtaler")).to_be_focused()


def test_discreet_unit_is_told_to_the_patient(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.own.coming = [own(2, 4, discreet=True)]
    page = _one(mocked_page)
    expect(page.get_by_text("Ortopedisk poliklinikk")).to_be_visible()
    expect(page.get_by_text("Brevet sier hvor")).to_have_count(0)
    expect(page.get_by_text("Vis på kart")).to_have_count(0)  # a map is another's site


def test_what_one_writes_comes_back_after_expiry(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _one(mocked_page, "/avbestill")
    page.get_by_label(REASON).fill("Jeg er bortreist")
    patient.persons.me = None
    page.get_by_role("button", name="Avbestill timen").click()
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    assert "Ortopedisk" not in page.content()
    patient.persons.arrives = PATIENT
    page.get_by_role("button", name=WITH_BANK_ID).click()
    expect(page.get_by_label(REASON)).to_have_value("Jeg er bortreist")


def test_what_one_writes_goes_with_who_wrote_it(mocked_page: Mocked, patient: MockedApi) -> None:
    """Also where a letter stays open in the same tab."""
    page = mocked_page("/kode")
    open_appointment(page)
    page.goto(page.url.replace("/timen", f"/timeavtaler/{2:032x}/avbestill"))
    page.get_by_label(REASON).fill("Jeg er bortreist")
    patient.persons.sign_in(PATIENT)
    page.reload()
    expect(page.get_by_label(REASON)).to_have_value("")
    page.get_by_label(REASON).fill("Jeg er bortreist")
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()
    assert "bortreist" not in str(stored(page))


def test_code_is_switched_off_once_it_is_meant(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _one(mocked_page)
    page.get_by_role("button", name="Slå av koden").press("Enter")
    dialog = page.get_by_role("dialog", name="Slå av koden i brevet?")
    dialog.get_by_role("button", name="Nei").click()
    assert patient.asked("code") == []
    page.get_by_role("button", name="Slå av koden").click()
    dialog.get_by_role("button", name="Ja, slå av").press("Enter")
    expect(page.locator(".ds-alert").filter(has_text="Koden er slått av")).to_be_focused()
    expect(page.get_by_role("button", name="Slå av koden")).to_have_count(0)
    [sent] = patient.asked("code")
    assert (sent.method, sent.headers["x-session"]) == ("DELETE", "person")
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_text("Du har bekreftet at du kommer.")).to_be_visible()
    assert patient.asked("confirm")[0].headers["if-match"] == '"4"'
    page.reload()
    expect(page.get_by_text("Koden i brevet om denne timen virker ikke.")).to_be_visible()


def test_lost_answer_to_switching_off(mocked_page: Mocked, patient: MockedApi) -> None:
    page = _one(mocked_page)
    lose_next(page, "code")
    page.get_by_role("button", name="Slå av koden").click()
    page.get_by_role("button", name="Ja, slå av").click()
    expect(page.get_by_text("Det er ikke sikkert at koden er slått av.")).to_be_visible()
    expect(page.get_by_role("button", name="Slå av koden")).to_be_visible()


def test_letter_leads_to_ones_own_appointment(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.own.letters["7K3QMX9T2A4HCW"] = own(7, 20, place="Bygg 7")
    page = mocked_page("/timeavtaler/brev")
    page.get_by_label("Kode fra brevet").fill(CODE.lower())
    page.get_by_label("Kode fra brevet").press("Enter")
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()
    expect(page.get_by_text("Bygg 7")).to_be_visible()
    [sent] = patient.asked("attach")
    assert body_of(sent) == {"reference": "7K3QMX9T2A4HCW"}
    assert sent.headers["x-session"] == "person"


def test_every_refused_letter_reads_the_same(mocked_page: Mocked, patient: MockedApi) -> None:
    page = mocked_page("/timeavtaler/brev")
    page.get_by_role("button", name="Finn timen").click()
    expect(page.locator(".ds-error-summary")).to_be_focused()
    told = []
    for reply in (problem(404, "not-found"), problem(422, "invalid-request")):
        patient.replies["attach"] = [reply]
        page.get_by_label("Kode fra brevet").fill(CODE)
        page.get_by_role("button", name="Finn timen").click()
        alert = page.locator(".ds-alert")
        expect(alert).to_be_focused()
        told.append(alert.inner_text())
    assert told[0] == told[1]


def test_too_many_letters_say_when_to_try_again(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.replies["attach"] = [problem(429, "throttled")]
    patient.retry_after = "120"
    page = mocked_page("/timeavtaler/brev")
    page.get_by_label("Kode fra brevet").fill(CODE)
    page.get_by_role("button", name="Finn timen").click()
    expect(page.get_by_text("prøv igjen klokken")).to_be_visible()
    expect(page.get_by_label("Kode fra brevet")).to_have_value(CODE)


@pytest.mark.parametrize("unknown", [False, True])
def test_details_stay_hidden_until_asked_for(
    unknown: bool, mocked_page: Mocked, patient: MockedApi
) -> None:
    """By choice; and where the choice could not be had."""
    patient.persons.preferences["discreet_view"] = True
    patient.own.coming = [own(2, 4, discreet=True)]
    if unknown:
        patient.replies["preferences"] = [problem(503, "busy")] * 3
    page = _list(mocked_page)
    _assert_hides(page)
    page.get_by_role("link", name="Se timen").click()
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()
    expect(page.get_by_text("Brevet sier hvor")).to_have_count(0)
    _assert_hides(page)
    expect(page.get_by_text("Ta med en liste over medisinene dine.")).to_have_count(0)


def test_own_page_hides_details_too(mocked_page: Mocked, patient: MockedApi) -> None:
    patient.persons.preferences["discreet_view"] = True
    page = mocked_page("/min-side")
    expect(page.get_by_role("region", name="Neste time")).to_be_visible()
    assert "Ortopedisk" not in page.content()


def _assert_hides(page: Page) -> None:
    """All but time and hospital, until one asks for it, and when one has seen it."""
    show = page.get_by_role("button", name="Vis detaljer")
    expect(show).to_be_visible()
    assert not any(word in page.content() for word in ("Ortopedisk", "Ullevål", "Kontroll"))
    show.press("Enter")
    expect(page.get_by_text("Ortopedisk poliklinikk")).to_be_visible()
    hide = page.get_by_role("button", name="Skjul detaljer")
    expect(hide).to_be_focused()
    hide.press("Enter")
    expect(page.get_by_text("Ortopedisk poliklinikk")).to_have_count(0)


def _periods(api: MockedApi) -> set[str]:
    asked = [parse_qs(urlsplit(each.url).query) for each in api.asked("appointments")]
    return {query["period"][0] for query in asked}
