"""The records office: the list of what patients ask, one request, and the answer to it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.camera import Camera
from tests.browser.mocked import MockedApi, problem
from tests.browser.office_requests import (
    NUMBER,
    OFFICER,
    WITHOUT_UNIT,
    OfficeWork,
    asked,
)
from tests.browser.persons import PATIENT, STAFF, Me
from tests.browser.staff_messages import UnitMessages
from tests.browser.steps import arrive, body_of, lose_next, posted, press, with_clock
from tests.browser.watching import overflow, small_targets, stored, violations

Mocked = Callable[..., Page]
Open = Callable[..., Page]
OFFICE = "/arbeid/krav"
HEADING = "Krav og bestillinger"
COPY, CORRECTION, QUESTION, DELETION = (f"{OFFICE}/{each:032x}" for each in (6, 7, 8, 9))
REFUSED = f"{OFFICE}/{21:032x}"
MINUTES = 5 * 60_000 + 1_000
"""A little longer than the page waits before it asks for the list anew."""
SAID = "Opplysningene må stå, fordi de viser hvorfor du fikk medisinen."


@pytest.fixture
def office(api: MockedApi) -> OfficeWork:
    found = OfficeWork()
    api.parts += [found.answer, UnitMessages().answer]
    return found


@pytest.fixture
def open_at(mocked_page: Mocked, api: MockedApi, office: OfficeWork) -> Open:
    """Signed in at the records office, at this address, which shows this heading."""

    def open_at(path: str, heading: str, me: Me = OFFICER) -> Page:
        api.persons.sign_in(me)
        return arrive(mocked_page(path), heading)

    return open_at


@pytest.fixture
def inbox(open_at: Open) -> Page:
    return open_at(OFFICE, HEADING)


@pytest.fixture
def deletion(open_at: Open) -> Page:
    """A request that will be refused."""
    return open_at(DELETION, "Mohammed Ali")


def _rows(page: Page) -> Locator:
    return page.locator(".queue > li")


def _preview(page: Page) -> Locator:
    return page.get_by_role("region", name="Dette får pasienten lese")


def _refuse(page: Page) -> None:
    page.get_by_label("Nei, kravet er avslått").check()
    page.get_by_label("Opplysningene må bli stående").check()
    page.get_by_label("Svar til pasienten").fill(SAID)


def _come_back(page: Page) -> None:
    """As if one had been in another tab, for longer than a moment."""
    page.evaluate("Date.now = (now => () => now() + 6_000)(Date.now)")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_list_is_in_the_order_of_what_is_due(inbox: Page) -> None:
    rows = _rows(inbox)
    expect(rows).to_have_count(5)
    for words in ("Kari Nordmann", "Født 04.03.1959", "Kopi av journalen", "Over fristen: "):
        expect(rows.first).to_contain_text(words)
    expect(rows.nth(1)).to_contain_text("Retting i journalen")
    expect(rows.nth(1)).to_contain_text("Gjelder 2 dokumenter")
    expect(rows.nth(1)).to_contain_text("Svar senest i dag")
    expect(rows.nth(2)).to_contain_text("Gjelder et oppslag")
    expect(rows.nth(3)).to_contain_text("Svar senest ")
    expect(inbox).to_have_title("Krav – MinJournal")
    expect(inbox.locator(".days-unit")).to_have_text("Oslo universitetssykehus")
    assert NUMBER not in inbox.content()
    assert NUMBER not in str(stored(inbox))


def test_answered_ones_tell_what_was_said(inbox: Page) -> None:
    inbox.get_by_role("radio", name="Besvart").check()
    expect(_rows(inbox)).to_have_count(2)
    expect(_rows(inbox).nth(1)).to_contain_text("Avslått")
    expect(_rows(inbox).nth(1)).to_contain_text("Besvart ")
    _rows(inbox).nth(1).get_by_role("link").click()
    expect(inbox.get_by_role("heading", level=1)).to_be_focused()
    answer = inbox.get_by_role("region", name="Svaret til pasienten")
    expect(answer).to_contain_text("Sykehuset har sagt nei")
    expect(answer).to_contain_text("klage til Statsforvalteren")
    expect(inbox.get_by_role("button", name="Send svaret")).to_have_count(0)
    inbox.get_by_role("link", name="Til kravene").click()
    expect(inbox.get_by_role("radio", name="Besvart")).to_be_checked()


def test_nothing_waits(open_at: Open, office: OfficeWork) -> None:
    office.requests.clear()
    page = open_at(OFFICE, HEADING)
    expect(page.get_by_text("Ingen krav venter på svar.")).to_be_visible()
    page.get_by_role("radio", name="Besvart").check()
    expect(page.get_by_text("Ingen krav er besvart ennå.")).to_be_visible()


def test_more_of_the_list_stays_when_it_is_refreshed(
    open_at: Open, office: OfficeWork, api: MockedApi
) -> None:
    office.page = 2
    page = open_at(OFFICE, HEADING)
    expect(_rows(page)).to_have_count(2)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(_rows(page)).to_have_count(4)
    expect(_rows(page).nth(2).get_by_role("link")).to_be_focused()
    office.requests[3]["text"] = "Noe nytt"
    _come_back(page)
    expect(_rows(page).nth(3)).to_contain_text("Noe nytt")
    expect(_rows(page)).to_have_count(4)
    expect(_rows(page).nth(2).get_by_role("link")).to_be_focused()
    assert api.asked("inbox")[-1].headers["x-background"] == "1"


def test_focus_is_not_lost_when_a_request_goes_away(inbox: Page, office: OfficeWork) -> None:
    inbox.get_by_role("link", name="Ola Hansen").focus()
    office.requests.pop(1)
    _come_back(inbox)
    expect(_rows(inbox)).to_have_count(4)
    expect(inbox.locator(".queue")).to_be_focused()


def test_list_is_asked_for_ever_more_seldom_while_it_cannot_be_had(
    mocked_page: Mocked, api: MockedApi, office: OfficeWork
) -> None:
    api.persons.sign_in(OFFICER)
    page = mocked_page(OFFICE, before=with_clock)
    expect(_rows(page)).to_have_count(5)
    api.replies["inbox"] = [problem(503, "busy")]
    problem_told = page.get_by_role("heading", name="Noe gikk galt")
    with page.expect_response("**/inbox*"):
        page.clock.run_for(MINUTES)
    expect(problem_told).to_be_visible()
    expect(_rows(page)).to_have_count(5)
    page.clock.run_for(MINUTES)
    page.wait_for_load_state("networkidle")
    assert len(api.asked("inbox")) == 2
    with page.expect_response("**/inbox*"):
        page.clock.run_for(MINUTES)
    expect(problem_told).to_have_count(0)
    with page.expect_response("**/inbox*"):
        page.clock.run_for(MINUTES)


def test_list_that_cannot_be_had(open_at: Open, api: MockedApi) -> None:
    api.replies["inbox"] = [problem(503, "busy")]
    page = open_at(OFFICE, HEADING)
    press(page, "Prøv igjen")
    expect(_rows(page)).to_have_count(5)
    api.replies["inbox"] = [problem(503, "busy")]
    press(page, "Oppdater")
    expect(page.get_by_text("Listen under er fra kl.")).to_be_visible()
    expect(_rows(page)).to_have_count(5)


def test_request_tells_what_the_office_needs(inbox: Page, api: MockedApi) -> None:
    inbox.get_by_role("link", name="Ola Hansen").click()
    expect(inbox.get_by_role("heading", level=1)).to_have_text("Ola Hansen")
    facts = inbox.get_by_role("region", name="Om kravet")
    for words in ("Retting i journalen", "Svar senest i dag", "04.03.1959", "DOK-2026-000124"):
        expect(facts).to_contain_text(words)
    expect(facts).to_contain_text("Helst også det sykepleierne skrev.")
    expect(inbox).to_have_title("Krav – MinJournal")
    # Nobody else was listed for it.
    assert len(api.asked("inbox")) == 1


def test_look_that_is_asked_about(open_at: Open) -> None:
    page = open_at(QUESTION, "Ingrid Johanne Solberg-Kristoffersen")
    look = page.get_by_role("region", name="Pasienten spør om dette oppslaget")
    for words in (
        "Siri Sykepleier (sykepleier)",
        "Ortopedisk poliklinikk, Oslo universitetssykehus",
        "åpnet en samtale",
        "Skulle svare på samtalen",
    ):
        expect(look).to_contain_text(words)
    page.get_by_label("Spørsmålet er besvart").check()
    expect(_preview(page)).to_contain_text("Sykehuset har svart på spørsmålet")


def test_national_number_is_shown_on_request_only(deletion: Page) -> None:
    assert NUMBER[6:] not in deletion.locator("main").inner_text()
    press(deletion, "Vis fødselsnummer")
    expect(deletion.get_by_text(f"{NUMBER[:6]} {NUMBER[6:]}")).to_be_visible()
    press(deletion, "Skjul fødselsnummer")
    expect(deletion.get_by_text(NUMBER[6:])).to_have_count(0)
    expect(deletion.get_by_role("button", name="Vis fødselsnummer")).to_be_focused()
    assert NUMBER not in str(stored(deletion)) + deletion.url + deletion.title()


def test_refusal_with_its_ground(deletion: Page, api: MockedApi, office: OfficeWork) -> None:
    _refuse(deletion)
    for words in (
        "Sykehuset har sagt nei",
        "Sykehuset mener at opplysningene må bli stående",
        SAID,
        "klage til Statsforvalteren",
    ):
        expect(_preview(deletion)).to_contain_text(words)
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")
    expect(deletion.locator(".ds-alert")).to_be_focused()
    expect(deletion.locator(".ds-alert")).to_contain_text("Mohammed Ali, født 04.03.1959")
    answer = deletion.get_by_role("region", name="Svaret til pasienten")
    expect(answer).to_contain_text(SAID)
    expect(answer).to_contain_text("klage til Statsforvalteren")
    [sent] = posted(api, "answer")
    assert body_of(sent) == {"outcome": "refused", "ground": "record-must-be-kept", "text": SAID}
    assert sent.headers["if-match"] == '"1"'
    assert SAID not in str(stored(deletion))
    deletion.get_by_role("main").get_by_role("link", name="Til kravene").last.click()
    expect(_rows(deletion)).to_have_count(4)


def test_fulfilled_has_no_ground(deletion: Page, api: MockedApi) -> None:
    _refuse(deletion)
    deletion.get_by_label("Ja, det er gjort").check()
    expect(deletion.get_by_role("group", name="Hva er grunnen til avslaget?")).to_have_count(0)
    expect(_preview(deletion)).not_to_contain_text("Statsforvalteren")
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")
    assert body_of(posted(api, "answer")[0]) == {"outcome": "fulfilled", "text": SAID}


@pytest.mark.parametrize(
    ("label", "law", "ground"),
    [
        ("Fare for pasientens liv eller helse", "§ 5-1", "danger-to-life"),
        ("Hensynet til noen som står pasienten nær", "§ 5-1", "clearly-inadvisable"),
        ("Vilkårene er ikke oppfylt", "§ 42", "conditions-not-met"),
        ("Opplysningene må bli stående", "§ 43", "record-must-be-kept"),
        ("Det finnes ikke her", "", "not-found"),
        ("Det er ikke vårt", "", "not-ours"),
    ],
)
def test_every_ground_with_its_law(
    deletion: Page, api: MockedApi, label: str, law: str, ground: str
) -> None:
    deletion.get_by_label("Delvis").check()
    choice = deletion.get_by_label(label)
    choice.check()
    hint = deletion.locator(f"#{choice.get_attribute('aria-describedby')}")
    expect(hint).to_contain_text(law)
    deletion.get_by_label("Svar til pasienten").fill(SAID)
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")
    assert body_of(posted(api, "answer")[0]) == {
        "outcome": "partly",
        "ground": ground,
        "text": SAID,
    }


def test_faults_of_an_answer_are_named(deletion: Page, api: MockedApi) -> None:
    press(deletion, "Send svaret")
    faults = deletion.locator(".ds-error-summary")
    expect(faults).to_be_focused()
    expect(faults.get_by_role("link")).to_have_text(
        ["Velg hva svaret er", "Skriv et svar til pasienten"]
    )
    faults.get_by_role("link", name="Velg hva svaret er").press("Enter")
    expect(deletion.get_by_label("Ja, det er gjort")).to_be_focused()
    deletion.get_by_label("Delvis").check()
    deletion.get_by_label("Svar til pasienten").fill("a" * 10_001)
    press(deletion, "Send svaret")
    expect(faults.get_by_role("link")).to_have_text(
        ["Velg grunnen til avslaget", "Teksten er 1 tegn for lang"]
    )
    assert posted(api, "answer") == []


def test_draft_survives_reload_and_only_for_its_request(deletion: Page) -> None:
    _refuse(deletion)
    deletion.reload()
    expect(deletion.get_by_label("Svar til pasienten")).to_have_value(SAID)
    expect(deletion.get_by_label("Nei, kravet er avslått")).to_be_checked()
    expect(deletion.get_by_label("Opplysningene må bli stående")).to_be_checked()
    deletion.get_by_role("link", name="Til kravene").click()
    deletion.get_by_role("link", name="Kari Nordmann").click()
    expect(deletion.get_by_label("Svar til pasienten")).to_have_value("")
    deletion.get_by_role("button", name="Logg ut").click()
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Du er logget ut")
    assert SAID not in str(stored(deletion))


def test_draft_survives_expiry_for_the_same_person(deletion: Page, api: MockedApi) -> None:
    _refuse(deletion)
    api.persons.me = None
    api.replies["answer"] = [problem(401, "no-session")]
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Logg inn igjen")
    expect(deletion.get_by_text("Mohammed Ali")).to_have_count(0)
    api.persons.sign_in(OFFICER)
    deletion.reload()
    expect(deletion.get_by_label("Svar til pasienten")).to_have_value(SAID)


def test_colleague_was_first(deletion: Page, office: OfficeWork) -> None:
    _refuse(deletion)
    theirs = {"outcome": "fulfilled", "text": "Det er slettet."}
    office.conclude(office.requests[3], theirs)
    press(deletion, "Send svaret")
    told = deletion.locator(".ds-alert").filter(has_text="En kollega har svart i mellomtiden.")
    expect(told).to_be_focused()
    answer = deletion.get_by_role("region", name="Svaret til pasienten")
    expect(answer).to_contain_text("Det er slettet.")
    own = deletion.get_by_role("region", name="Det du skrev, og som ikke er sendt")
    expect(own).to_contain_text(SAID)
    press(deletion, "Slett det jeg skrev")
    expect(own).to_have_count(0)
    assert SAID not in str(stored(deletion))


def test_request_has_changed_meanwhile(deletion: Page, api: MockedApi, office: OfficeWork) -> None:
    _refuse(deletion)
    office.requests[3] |= {"version": 4, "text": "Jeg mente noe annet."}
    press(deletion, "Send svaret")
    told = deletion.locator(".ds-alert").filter(has_text="Kravet ble endret i mellomtiden.")
    expect(told).to_be_focused()
    expect(deletion.get_by_text("Jeg mente noe annet.")).to_be_visible()
    expect(deletion.get_by_label("Svar til pasienten")).to_have_value(SAID)
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")
    assert [each.headers["if-match"] for each in posted(api, "answer")] == ['"1"', '"4"']


def test_what_has_changed_meanwhile_cannot_be_had(
    deletion: Page, api: MockedApi, office: OfficeWork
) -> None:
    _refuse(deletion)
    office.requests[3] |= {"version": 4}
    api.replies["inbox"] = [problem(503, "busy")]
    press(deletion, "Send svaret")
    told = deletion.locator(".ds-alert").filter(has_text="Svaret er ikke sendt.")
    expect(told).to_be_focused()
    expect(deletion.get_by_text("Kravet ble endret i mellomtiden.")).to_have_count(0)
    press(deletion, "Send svaret")
    expect(deletion.get_by_text("Kravet ble endret i mellomtiden.")).to_be_visible()
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")


def test_lost_answer_can_be_sent_again(deletion: Page, office: OfficeWork) -> None:
    _refuse(deletion)
    lose_next(deletion, "answer")
    press(deletion, "Send svaret")
    expect(deletion.get_by_text("Det er ikke sikkert at svaret ble sendt.")).to_be_visible()
    office.conclude(
        office.requests[3], {"outcome": "refused", "ground": "record-must-be-kept", "text": SAID}
    )
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")


def test_signs_that_cannot_be_sent(deletion: Page, api: MockedApi) -> None:
    api.replies["answer"] = [problem(422, "invalid-request")]
    _refuse(deletion)
    press(deletion, "Send svaret")
    expect(deletion.get_by_text("Teksten har tegn som ikke kan brukes.")).to_be_visible()
    expect(deletion.get_by_label("Svar til pasienten")).to_have_value(SAID)


def test_request_is_found_among_the_answered_ones(open_at: Open, office: OfficeWork) -> None:
    office.page = 1
    page = open_at(REFUSED, "Mohammed Ali")
    expect(page.get_by_role("region", name="Svaret til pasienten")).to_be_visible()


def test_request_that_is_not_here(open_at: Open) -> None:
    page = open_at(f"{OFFICE}/{99:032x}", "Vi fant ikke kravet")
    page.get_by_role("main").get_by_role("link", name="Til kravene").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HEADING)


def test_answer_to_what_is_gone(deletion: Page, office: OfficeWork) -> None:
    _refuse(deletion)
    office.requests.pop(3)
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Vi fant ikke kravet")


def test_request_that_cannot_be_had(open_at: Open, api: MockedApi) -> None:
    api.replies["inbox"] = [problem(503, "busy")]
    page = open_at(DELETION, "Noe gikk galt")
    press(page, "Prøv igjen")
    expect(page.get_by_role("heading", level=1)).to_have_text("Mohammed Ali")


@pytest.mark.parametrize("path", [OFFICE, DELETION])
def test_others_at_the_hospital_see_nothing(open_at: Open, api: MockedApi, path: str) -> None:
    page = open_at(path, "Bare for journalarkivet", STAFF)
    assert violations(page) == []
    assert api.asked("inbox") == []
    nav = page.get_by_role("navigation", name="Arbeidsflaten")
    expect(nav.get_by_role("link", name="Timer")).to_be_visible()
    expect(nav.get_by_role("link", name="Krav")).to_have_count(0)
    page.get_by_role("link", name="Til arbeidsflaten").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hei, Ola Lege")
    expect(page.locator(f'a[href^="{OFFICE}"]')).to_have_count(0)


def test_patient_is_sent_home(open_at: Open, api: MockedApi) -> None:
    open_at(OFFICE, "Hei, Kari Nordmann", PATIENT)
    assert api.asked("inbox") == []


def test_whoever_no_longer_works_there_sees_nothing(open_at: Open, api: MockedApi) -> None:
    page = open_at(OFFICE, HEADING)
    api.replies["inbox"] = [problem(403, "wrong-role")]
    press(page, "Oppdater")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bare for journalarkivet")
    expect(page.get_by_text("Kari Nordmann")).to_have_count(0)


def test_answer_of_whoever_no_longer_works_there(deletion: Page, api: MockedApi) -> None:
    _refuse(deletion)
    api.replies["answer"] = [problem(403, "wrong-role")]
    press(deletion, "Send svaret")
    expect(deletion.get_by_role("heading", level=1)).to_have_text("Bare for journalarkivet")


@pytest.mark.parametrize("me", [OFFICER, WITHOUT_UNIT], ids=["with units", "without"])
def test_ways_to_the_office(open_at: Open, me: Me) -> None:
    page = open_at("/arbeidsflate", "Hei, Anne Arkivar", me)
    expect(page.get_by_text("må sykehuset ha meldt inn hvor du arbeider")).to_have_count(0)
    page.get_by_role("main").get_by_role("link", name=HEADING).click()
    expect(_rows(page)).to_have_count(5)
    nav = page.get_by_role("navigation", name="Arbeidsflaten")
    expect(nav.get_by_role("link", name="Krav")).to_have_attribute("aria-current", "page")
    # The office belongs to no unit.
    expect(page.get_by_label("Avdeling")).to_have_count(0)
    nav.get_by_role("link", name="Oversikt").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hei, Anne Arkivar")


def test_office_by_keyboard(inbox: Page) -> None:
    inbox.get_by_role("radio", name="Åpne").focus()
    inbox.keyboard.press("Tab")
    inbox.keyboard.press("Enter")
    expect(inbox.get_by_role("heading", level=1)).to_be_focused()
    inbox.get_by_label("Ja, det er gjort").focus()
    inbox.keyboard.press("ArrowDown")
    expect(inbox.get_by_label("Delvis")).to_be_checked()
    inbox.keyboard.press("Tab")
    inbox.keyboard.press("Space")
    expect(inbox.get_by_label("Fare for pasientens liv eller helse")).to_be_checked()
    inbox.keyboard.press("Tab")
    inbox.keyboard.type("Legen din kan lese det for deg.")
    inbox.keyboard.press("Tab")
    inbox.keyboard.press("Enter")
    expect(inbox.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")


def test_on_paper_there_is_nothing_to_press(deletion: Page) -> None:
    deletion.emulate_media(media="print")
    expect(deletion.get_by_text("Det som står om sykdom, er ikke riktig.")).to_be_visible()
    expect(deletion.get_by_text("Mohammed Ali")).to_be_visible()
    expect(deletion.locator("form")).to_be_hidden()
    expect(deletion.locator("button:visible")).to_have_count(0)


VIEWS = {
    "list": (OFFICE, HEADING, "Requests and orders"),
    "correction": (CORRECTION, "Ola Hansen", "Ola Hansen"),
    "question": (QUESTION, *("Ingrid Johanne Solberg-Kristoffersen",) * 2),
    "answering": (DELETION, "Mohammed Ali", "Mohammed Ali"),
    "answered": (REFUSED, "Mohammed Ali", "Mohammed Ali"),
    "sent": (COPY, "Kari Nordmann", "The answer is sent"),
    "gone": (f"{OFFICE}/{99:032x}", "Vi fant ikke kravet", "We did not find the request"),
}
NORWEGIAN = {"ikke", "kravet", "svaret", "pasienten", "sykehuset", "født", "sendt", "frist"}


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_in_both_languages(open_at: Open, office: OfficeWork, view: str) -> None:
    for each in office.requests:
        each["text"] = "A text"
        if "answer" in each:
            each["answer"]["text"] = "A text"
    path, heading, english = VIEWS[view]
    page = open_at(path, heading)
    if view == "answering":
        _refuse(page)
        page.get_by_label("Svar til pasienten").fill("")
        press(page, "Vis fødselsnummer")
        press(page, "Send svaret")
    if view == "sent":
        page.get_by_label("Ja, det er gjort").check()
        page.get_by_label("Svar til pasienten").fill("A text")
        press(page, "Send svaret")
        expect(page.get_by_role("heading", level=1)).to_have_text("Svaret er sendt")
    assert violations(page) == []
    for width in (1280, 640, 360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert (width, overflow(page)) == (width, 0)
        assert small_targets(page) == []
        assert violations(page) == []
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("navigation", name="The workspace")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text(english)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    page.emulate_media(color_scheme="dark")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        page.wait_for_function("document.documentElement.scrollWidth <= window.innerWidth")
        assert violations(page) == []
    words = set(page.locator("main").inner_text().lower().split())
    assert not words & NORWEGIAN


def test_pictures(open_at: Open, office: OfficeWork, screenshots: Path) -> None:
    office.requests.insert(3, asked(11, text="Kan jeg få det på engelsk? " * 12))
    page = open_at(OFFICE, HEADING)
    camera = Camera(page, screenshots)
    camera("office")
    page.get_by_role("link", name="Ola Hansen").first.click()
    camera("office-request")
    page.get_by_role("link", name="Til kravene").click()
    page.get_by_role("link", name="Ingrid Johanne").click()
    press(page, "Send svaret")
    camera("office-question")
    page.get_by_role("link", name="Til kravene").click()
    page.get_by_role("link", name="Mohammed Ali").click()
    _refuse(page)
    press(page, "Vis fødselsnummer")
    camera("office-answering")
    press(page, "Send svaret")
    camera("office-sent")
    page.goto(page.url.partition("/arbeid")[0] + "/arbeidsflate")
    camera("office-staff-page")
