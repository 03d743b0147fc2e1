"""What is one's own: the settings, where one is signed in, and the page of staff."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.mocked import API, MockedApi, problem
from tests.browser.persons import CONTACT, PATIENT, STAFF, Me
from tests.browser.steps import body_of, lose_next
from tests.browser.watching import overflow

Mocked = Callable[..., Page]
SAVED = "Innstillingene er lagret."


def _settings(mocked_page: Mocked, api: MockedApi, me: Me = PATIENT) -> Page:
    api.persons.sign_in(me)
    page = mocked_page("/innstillinger")
    expect(page.get_by_role("heading", level=1, name="Innstillinger")).to_be_visible()
    return page


def _sessions(mocked_page: Mocked, api: MockedApi) -> Page:
    api.persons.sign_in(PATIENT)
    page = mocked_page("/innlogginger")
    expect(page.get_by_role("heading", level=1, name="Hvor du er logget inn")).to_be_visible()
    return page


def _sent(api: MockedApi) -> list[dict[str, Any]]:
    puts = [each for each in api.asked("preferences") if each.method == "PUT"]
    return [body_of(each) for each in puts]


def _door(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def test_choices_are_saved_together(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    page.get_by_label("Send meg SMS").uncheck()
    page.get_by_label("Ikke varsle meg").check()
    page.get_by_label("Fra", exact=True).select_option("kl. 21.00")
    page.get_by_label("Skjul detaljer").check()
    page.get_by_label("Epikriser").check()
    page.get_by_role("button", name="Lagre").click()
    expect(page.locator(".ds-alert").filter(has_text=SAVED)).to_be_focused()
    assert _sent(api) == [
        {
            "language": None,
            "notices": {"sms": False, "email": True},
            "quiet_hours": {"begins": "21:00", "ends": "07:00"},
            "discreet_view": True,
            "wait_for_conversation": ["discharge-summary"],
            "wait_days": None,
            "record_online": True,
            "letter_code": True,
        }
    ]
    assert api.asked("preferences")[-1].headers["if-match"] == '"0"'
    assert api.asked("preferences")[-1].headers["x-minjournal"] == "1"
    page.reload()
    expect(page.get_by_label("Send meg SMS")).not_to_be_checked()


def test_one_chooses_for_how_long_one_is_asked(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    days = page.get_by_label("Hvor lenge skal vi spørre?")
    expect(days).to_have_count(0)
    page.get_by_label("Epikriser").check()
    expect(days.locator("option:checked")).to_have_text("Spør meg alltid")
    days.select_option("I 7 dager etter at det kom")
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert _sent(api)[-1]["wait_days"] == 7
    page.reload()
    expect(days.locator("option:checked")).to_have_text("I 7 dager etter at det kom")
    page.get_by_label("Epikriser").uncheck()
    expect(days).to_have_count(0)


def test_days_that_were_chosen_elsewhere_stand(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.preferences |= {"wait_days": 30, "wait_for_conversation": ["note"]}
    page = _settings(mocked_page, api)
    chosen = page.get_by_label("Hvor lenge skal vi spørre?").locator("option:checked")
    expect(chosen).to_have_text("I 30 dager etter at det kom")


def test_what_was_saved_can_be_undone(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    page.get_by_label("Send meg e-post").uncheck()
    page.get_by_role("button", name="Lagre").click()
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_text("Innstillingene er som de var før.")).to_be_visible()
    expect(page.get_by_label("Send meg e-post")).to_be_checked()
    assert _sent(api)[-1]["notices"] == {"sms": True, "email": True}


def test_only_the_last_news_stand_and_undo_takes_back_the_last(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _settings(mocked_page, api)
    for label in ("Send meg SMS", "Send meg e-post"):
        page.get_by_label(label).uncheck()
        page.get_by_role("button", name="Lagre").click()
        expect(page.locator(".ds-alert")).to_be_focused()
    expect(page.locator(".ds-alert")).to_have_count(1)
    expect(page.locator("form")).to_have_count(1)
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_text("Innstillingene er som de var før.")).to_be_visible()
    expect(page.locator(".ds-alert")).to_have_count(1)
    assert _sent(api)[-1]["notices"] == {"sms": False, "email": True}
    assert api.asked("preferences")[-1].headers["if-match"] == '"2"'


def test_what_is_not_saved_is_said_so(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    words = page.get_by_text("Du har valg som ikke er lagret.")
    expect(words).to_have_count(0)
    page.get_by_label("Epikriser").check()
    expect(words).to_be_visible()
    page.get_by_label("Epikriser").uncheck()
    expect(words).to_have_count(0)
    page.get_by_label("Epikriser").check()
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    expect(words).to_have_count(0)


def test_chosen_language_is_spoken_at_once_and_taken_back(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _settings(mocked_page, api)
    page.get_by_label("Språk", exact=True).select_option("English")
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text("The settings are saved.")).to_be_visible()
    assert _sent(api)[0]["language"] == "en"
    assert page.evaluate("localStorage.length") == 0
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Innstillingene er som de var før.")).to_be_visible()
    assert _sent(api)[1]["language"] is None


def test_choice_on_the_device_follows_the_chosen_language(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _settings(mocked_page, api)
    page.get_by_role("button", name="English").click()
    page.get_by_label("Language", exact=True).select_option("Bokmål")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert page.evaluate("localStorage['minjournal.language']") == "nb"
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_text("The settings are as they were before.")).to_be_visible()
    assert page.evaluate("localStorage['minjournal.language']") == "en"


def test_settings_changed_elsewhere_are_shown_anew(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    api.persons.preferences |= {"version": 7, "discreet_view": True}
    page.get_by_label("Send meg SMS").uncheck()
    page.get_by_role("button", name="Lagre").click()
    alert = page.locator(".ds-alert")
    expect(alert.filter(has_text="var endret et annet sted")).to_be_focused()
    expect(page.get_by_label("Skjul detaljer")).to_be_checked()
    expect(page.get_by_label("Send meg SMS")).to_be_checked()
    page.get_by_label("Send meg SMS").uncheck()
    page.get_by_role("button", name="Lagre").click()
    expect(alert.filter(has_text=SAVED)).to_be_visible()
    assert api.asked("preferences")[-1].headers["if-match"] == '"7"'


def test_lost_answer_keeps_what_one_chose(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    page.get_by_label("Send meg SMS").uncheck()
    lose_next(page, "preferences")
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text("Det er ikke sikkert at valget er lagret.")).to_be_visible()
    expect(page.get_by_label("Send meg SMS")).not_to_be_checked()


def test_what_was_saved_without_an_answer_is_not_denied(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _settings(mocked_page, api)

    def save_unheard(route: Route) -> None:
        api.persons.answer(route.request)
        route.abort()

    page.route(f"{API}/identity/preferences", save_unheard, times=1)
    page.get_by_label("Send meg SMS").uncheck()
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text("Det er ikke sikkert at valget er lagret.")).to_be_visible()
    page.get_by_role("button", name="Lagre").click()
    expect(page.locator(".ds-alert").filter(has_text=SAVED)).to_be_focused()
    expect(page.get_by_label("Send meg SMS")).not_to_be_checked()
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_label("Send meg SMS")).to_be_checked()


def test_quiet_hours_must_last(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    page.get_by_label("Ikke varsle meg").check()
    page.get_by_label("Til", exact=True).select_option("kl. 22.00")
    page.get_by_role("button", name="Lagre").click()
    expect(page.locator(".ds-error-summary")).to_be_focused()
    page.locator(".ds-error-summary").get_by_role("link").click()
    expect(page.get_by_label("Til", exact=True)).to_be_focused()
    assert _sent(api) == []


def test_door_is_shut_at_once_and_opens_after_a_day(mocked_page: Mocked, api: MockedApi) -> None:
    page = _settings(mocked_page, api)
    door = _door(page, "Journal på nett")
    door.get_by_role("button", name="Slå av").click()
    dialog = page.get_by_role("dialog", name="Slå av journal på nett?")
    expect(dialog.get_by_role("button", name="Nei, la det være på")).to_be_focused()
    dialog.get_by_role("button", name="Nei, la det være på").click()
    assert _sent(api) == []
    door.get_by_role("button", name="Slå av").click()
    dialog.get_by_role("button", name="Slå av").click()
    expect(page.get_by_text("Journal på nett er slått av.")).to_be_visible()
    expect(door.get_by_text("Av: journalen vises ikke her.")).to_be_visible()
    door.get_by_role("button", name="Slå på igjen").click()
    expect(page.locator(".ds-alert").filter(has_text="Det slås på")).to_be_focused()
    expect(door.get_by_text("Av. Slås på")).to_be_visible()
    assert [each["record_online"] for each in _sent(api)] == [False, True]


def test_saving_all_else_leaves_a_door_opening(mocked_page: Mocked, api: MockedApi) -> None:
    opens = {"letter_code": False, "letter_code_from": "2099-01-01T10:00:00+01:00"}
    api.persons.preferences |= opens
    page = _settings(mocked_page, api)
    page.get_by_label("Send meg SMS").uncheck()
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    expect(_door(page, "Kode i brev").get_by_text("Av. Slås på")).to_be_visible()
    _door(page, "Kode i brev").get_by_role("button", name="La det være av likevel").click()
    expect(page.get_by_text("Koder i brev er slått av.")).to_be_visible()
    assert [each["letter_code"] for each in _sent(api)] == [True, False]


def test_shutting_a_door_keeps_what_is_chosen_and_not_saved(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _settings(mocked_page, api)
    page.get_by_label("Send meg SMS").uncheck()
    _door(page, "Kode i brev").get_by_role("button", name="Slå av").click()
    page.get_by_role("dialog").get_by_role("button", name="Slå av").click()
    expect(page.get_by_text("Koder i brev er slått av.")).to_be_visible()
    expect(page.get_by_label("Send meg SMS")).not_to_be_checked()
    assert _sent(api)[0]["notices"]["sms"] is True


def test_contact_details_are_shown_as_the_register_has_them(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _settings(mocked_page, api)
    expect(page.get_by_text("Til ••• •• 123")).to_be_visible()
    expect(page.get_by_text("på norge.no")).to_be_visible()
    told = {
        "Du har reservert deg": CONTACT | {"reserved": True, "reachable": False},
        "Derfor kan vi ikke varsle deg": {"known": False, "reserved": False, "reachable": False},
        "Opplysningene kan være for gamle": CONTACT | {"reachable": False},
        "Vi får ikke kontakt med Kontakt- og": None,
    }
    for words, contact in told.items():
        api.persons.preferences["contact"] = contact
        page.reload()
        expect(page.get_by_text(words)).to_be_visible()


def test_staff_choose_only_what_concerns_them(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.preferences["contact"] = None
    page = _settings(mocked_page, api, STAFF)
    expect(page.get_by_label("Språk", exact=True)).to_be_visible()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    expect(page.get_by_role("region", name="Kode i brev")).to_have_count(0)
    expect(page.get_by_role("link", name="915 02 770")).to_be_visible()
    expect(page.get_by_text("som har innkalt deg")).to_have_count(0)


def test_long_name_fits_a_narrow_screen(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.sign_in(STAFF | {"name": "Wolfeschlegelsteinhausenbergerdorff"})
    page = mocked_page("/arbeidsflate", viewport={"width": 320, "height": 600})
    expect(page.get_by_role("heading", level=1, name="Hei, Wolfe")).to_be_visible()
    assert overflow(page) == 0


def test_staff_see_as_whom_they_act(mocked_page: Mocked, api: MockedApi) -> None:
    api.persons.sign_in(STAFF)
    page = mocked_page("/arbeidsflate")
    for words in ("Lege", "Oslo universitetssykehus", "Hjertepoliklinikken"):
        expect(page.locator(".facts").get_by_text(words, exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="915 02 770")).to_be_visible()
    page.get_by_role("link", name="Innstillinger").click()
    page.get_by_role("link", name="Til arbeidsflaten").click()
    expect(page.get_by_role("heading", level=1, name="Hei, Ola Lege")).to_be_focused()


def test_sessions_are_told_in_words(mocked_page: Mocked, api: MockedApi) -> None:
    page = _sessions(mocked_page, api)
    names = page.get_by_role("listitem").get_by_role("heading")
    expect(names).to_have_text(
        ["Chrome på Windows", "Safari på iPhone eller iPad", "Firefox på Linux"]
    )
    first = page.locator(".session").first
    expect(first.get_by_text("Her du er nå")).to_be_visible()
    expect(first.get_by_role("button")).to_have_count(0)


def test_one_session_is_ended(mocked_page: Mocked, api: MockedApi) -> None:
    page = _sessions(mocked_page, api)
    card = page.locator(".session").filter(has_text="Firefox")
    card.get_by_role("button", name="Logg ut der").press("Enter")
    expect(page.locator(".ds-alert").filter(has_text="Du er logget ut der.")).to_be_focused()
    expect(page.get_by_text("Firefox")).to_have_count(0)
    assert [each.method for each in api.asked("library")] == ["DELETE"]


def test_only_the_button_that_was_pressed_says_what_is_under_way(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _sessions(mocked_page, api)
    page.route(f"{API}/identity/sessions/phone", lambda _: None, times=1)
    page.locator(".session").filter(has_text="Safari").get_by_role("button").click()
    expect(page.get_by_role("button", name="Logger ut")).to_have_count(1)
    expect(page.get_by_role("button", name="Logg ut alle andre steder")).to_be_visible()


def test_what_has_ended_goes_from_the_list_without_asking_anew(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _sessions(mocked_page, api)
    api.replies["sessions"] = [problem(503, "busy")]
    page.locator(".session").filter(has_text="Safari").get_by_role("button").click()
    expect(page.get_by_text("Du er logget ut der.")).to_be_visible()
    expect(page.get_by_text("Safari")).to_have_count(0)


def test_session_that_has_ended_of_itself_is_no_fault(mocked_page: Mocked, api: MockedApi) -> None:
    page = _sessions(mocked_page, api)
    api.replies["phone"] = [problem(404, "not-found")]
    page.locator(".session").filter(has_text="Safari").get_by_role("button").click()
    expect(page.get_by_text("Du er logget ut der.")).to_be_visible()


def test_all_other_sessions_are_ended_once_it_is_meant(mocked_page: Mocked, api: MockedApi) -> None:
    page = _sessions(mocked_page, api)
    page.get_by_role("button", name="Logg ut alle andre steder").click()
    expect(page.get_by_role("button", name="Nei, gå tilbake")).to_be_focused()
    page.get_by_role("dialog").get_by_role("button", name="Nei, gå tilbake").click()
    expect(page.get_by_role("button", name="Logg ut alle andre steder")).to_be_focused()
    page.get_by_role("button", name="Logg ut alle andre steder").click()
    page.get_by_role("dialog").get_by_role("button", name="Ja, logg ut").click()
    expect(page.get_by_text("Du er logget ut alle andre steder.")).to_be_visible()
    expect(page.get_by_text("Du er ikke logget inn andre steder enn her.")).to_be_visible()
    expect(page.get_by_role("button", name="Logg ut alle andre steder")).to_have_count(0)


def test_session_that_could_not_be_ended_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    page = _sessions(mocked_page, api)
    api.replies["phone"] = [problem(503, "busy")]
    page.locator(".session").filter(has_text="Safari").get_by_role("button").click()
    busy = page.locator(".ds-alert").filter(has_text="MinJournal har mye å gjøre akkurat nå")
    expect(busy).to_be_focused()
    expect(page.get_by_text("Safari")).to_be_visible()
