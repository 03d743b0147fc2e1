"""A thread as the unit's staff work with it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.mocked import MockedApi
from tests.browser.staff_messages import NURSE, QUEUE, UnitMessages, a_thread, taken, thread, unit
from tests.browser.steps import body_of, keys_sent, lose_next, posted, press, show_more_acts
from tests.browser.watching import stored

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]


@pytest.fixture
def one(open_at: Open, messages: UnitMessages) -> Page:
    return open_at(f"{QUEUE}/{a_thread(messages)}", "Kari Nordmann")


def test_thread_tells_whose_it_is_and_is_read(one: Page, api: MockedApi) -> None:
    facts = one.get_by_role("region", name="Om samtalen")
    for words in ("04.03.1959", "Ortopedisk poliklinikk", "Over fristen:", "Ingen har tatt den"):
        expect(facts).to_contain_text(words)
    expect(one).to_have_title("Samtale – MinJournal")
    one.locator(".entry").last.scroll_into_view_if_needed()
    link = one.get_by_role("navigation", name="Arbeidsflaten").get_by_role("link")
    expect(link.filter(has_text="Meldinger")).to_have_accessible_name("Meldinger , 3 uleste")
    assert [body_of(each)["up_to"] for each in posted(api, "read")][-1] == 3


def test_taking_it_on_and_giving_it_away(one: Page, api: MockedApi) -> None:
    press(one, "Ta saken")
    expect(one.get_by_text("Du har tatt saken.")).to_be_visible()
    expect(one.get_by_role("region", name="Om samtalen")).to_contain_text("Du har den")
    expect(one.get_by_role("button", name="Ta saken")).to_have_count(0)
    show_more_acts(one)
    one.get_by_label("Hvem har den").select_option("Siri Sykepleier")
    press(one, "Lagre hvem som har den")
    expect(one.get_by_text("Siri Sykepleier har saken nå.")).to_be_visible()
    one.get_by_label("Hvem har den").select_option("Ingen")
    press(one, "Lagre hvem som har den")
    expect(one.get_by_text("Saken ligger i køen igjen.")).to_be_visible()
    sent = posted(api, "assign")
    assert [body_of(each)["to"] for each in sent] == ["me", "nurse", None]
    assert [each.headers["if-match"] for each in sent] == ['"3"', '"4"', '"5"']


def test_what_has_changed_meanwhile_is_seen_before_one_decides(
    one: Page, messages: UnitMessages
) -> None:
    messages.threads[0] |= {"version": 9, **taken(NURSE)}
    press(one, "Ta saken")
    expect(one.get_by_role("heading", name="Samtalen ble endret i mellomtiden")).to_be_visible()
    expect(one.get_by_role("region", name="Om samtalen")).to_contain_text("Siri Sykepleier har den")
    press(one, "Ta saken")
    expect(one.get_by_text("Du har tatt saken.")).to_be_visible()


def test_lost_answer_is_asked_for_again_under_its_key(one: Page, api: MockedApi) -> None:
    show_more_acts(one)
    keys = keys_sent(one, "journal")
    lose_next(one, "journal")
    press(one, "Hører hjemme i journalen")
    expect(one.get_by_text("Det er ikke sikkert at det ble gjort.")).to_be_visible()
    press(one, "Hører hjemme i journalen")
    expect(one.get_by_text("Merket: Samtalen hører hjemme")).to_be_visible()
    expect(one.get_by_role("region", name="Om samtalen")).to_contain_text("av lege")
    assert len(keys) == 2
    assert len(set(keys)) == 1
    press(one, "Hører ikke hjemme i journalen likevel")
    expect(one.get_by_text("Merket er tatt bort.")).to_be_visible()


def test_answer_with_a_template_where_the_cursor_stands(one: Page, api: MockedApi) -> None:
    press(one, "Svar pasienten")
    text = one.get_by_label("Melding", exact=True)
    expect(text).to_be_focused()
    text.fill("Hei, Kari.\nHilsen Ola")
    text.evaluate("each => each.setSelectionRange(11, 11)")
    one.get_by_label("Sett inn en svarmal").select_option("Ring oss")
    press(one, "Sett inn")
    expect(text).to_have_value("Hei, Kari.\nRing oss på 22 11 80 80.Hilsen Ola")
    expect(text).to_be_focused()
    one.keyboard.type("\n")
    expect(text).to_have_value("Hei, Kari.\nRing oss på 22 11 80 80.\nHilsen Ola")
    one.reload()
    expect(text).to_have_value("Hei, Kari.\nRing oss på 22 11 80 80.\nHilsen Ola")
    press(one, "Send meldingen")
    expect(one.get_by_text("Svaret er sendt.")).to_be_visible()
    expect(one.locator(".entry").last).to_contain_text("Ring oss på 22 11 80 80.")
    [sent] = posted(api, "messages")
    assert "idempotency-key" in sent.headers
    assert "22 11 80 80" not in str(stored(one))


def test_note_is_for_colleagues_and_leaves_the_answer_alone(one: Page, api: MockedApi) -> None:
    notes = one.get_by_role("region", name="Interne notater")
    expect(notes).to_contain_text("Bare for ansatte")
    expect(notes).to_contain_text("Spør fysio.")
    press(one, "Svar pasienten")
    one.get_by_label("Melding", exact=True).fill("Et svar som ikke er ferdig")
    press(one, "Skriv et notat")
    expect(one.get_by_label("Nytt notat")).to_be_focused()
    press(one, "Lagre notatet")
    expect(one.get_by_label("Nytt notat")).to_be_focused()
    expect(notes).to_contain_text("Skriv notatet først")
    one.get_by_label("Nytt notat").fill("Fysio ringer i morgen.")
    press(one, "Lagre notatet")
    expect(notes.get_by_role("listitem")).to_have_count(2)
    expect(notes).to_contain_text("Notatet er lagret.")
    expect(one.get_by_label("Melding", exact=True)).to_have_value("Et svar som ikke er ferdig")
    assert body_of(posted(api, "note")[0]) == {"body": "Fysio ringer i morgen."}
    assert not posted(api, "messages")


def test_forwarding_says_where_it_went(one: Page, api: MockedApi) -> None:
    show_more_acts(one)
    one.get_by_role("button", name="Videresend").click()
    expect(one.get_by_role("heading", name="Videresend til en annen avdeling")).to_be_focused()
    press(one, "Videresend samtalen")
    expect(one.locator(".ds-error-summary")).to_contain_text("Velg en avdeling")
    unit_field = one.get_by_label("Avdeling", exact=True).last
    names = unit_field.locator("option").all_inner_texts()
    assert "Hjertepoliklinikken" in names
    unit_field.select_option("Hjertepoliklinikken")
    one.get_by_label("Hvorfor videresender du?").fill("De kan svare på dette.")
    lose_next(one, "forward")
    press(one, "Videresend samtalen")
    expect(one.get_by_text("Det er ikke sikkert at samtalen ble videresendt.")).to_be_visible()
    press(one, "Videresend samtalen")
    expect(one.get_by_role("heading", level=1)).to_have_text("Samtalen er videresendt")
    expect(one.get_by_text("ligger nå hos Hjertepoliklinikken")).to_be_visible()
    [sent] = posted(api, "forward")
    assert body_of(sent) == {"unit_id": "ous-hjerte", "reason": "De kan svare på dette."}
    assert sent.headers["if-match"] == '"3"'
    one.get_by_role("main").get_by_role("link", name="Til meldingene").last.click()
    expect(one.locator(".queue > li")).to_have_count(4)


def test_closing_and_opening_again(one: Page, api: MockedApi) -> None:
    show_more_acts(one)
    press(one, "Avslutt samtalen")
    one.get_by_role("dialog").get_by_role("button", name="Ja, avslutt").click()
    expect(one.get_by_role("heading", name="Samtalen er avsluttet")).to_be_visible()
    expect(one.get_by_text("Åpne den igjen for å skrive.")).to_be_visible()
    expect(one.get_by_role("button", name="Videresend")).to_have_count(0)
    press(one, "Åpne samtalen igjen")
    expect(one.get_by_role("button", name="Svar pasienten")).to_be_visible()
    assert len(posted(api, "close")) == len(posted(api, "reopen")) == 1


def test_thread_that_is_not_here(open_at: Open) -> None:
    page = open_at(f"{QUEUE}/{99:032x}", "Samtalen er ikke her")
    page.get_by_role("main").get_by_role("link", name="Til meldingene").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meldinger")


def test_thread_of_another_own_unit_turns_to_it(open_at: Open, messages: UnitMessages) -> None:
    messages.threads.append(thread(30, unit=unit("ous-hjerte")))
    page = open_at(f"{QUEUE}/{30:032x}", "Kari Nordmann")
    expect(page.get_by_label("Avdeling")).to_have_value("ous-hjerte")
    page.get_by_label("Avdeling").select_option("Ortopedisk poliklinikk")
    expect(page.locator(".queue > li")).to_have_count(5)
