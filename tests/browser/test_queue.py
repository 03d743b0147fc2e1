"""The unit's messages as its staff see them: the queue, a thread, a new one, and templates."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.camera import Camera
from tests.browser.mocked import MockedApi, problem
from tests.browser.persons import STAFF
from tests.browser.staff_messages import (
    ME,
    NUMBER,
    NURSE,
    UnitMessages,
    entry,
    some_threads,
    taken,
    thread,
    unit,
)
from tests.browser.steps import keys_sent, lose_next, press
from tests.browser.watching import overflow, small_targets, violations

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]
QUEUE = "/arbeid/meldinger"
STORED = "() => ({...localStorage, ...sessionStorage})"


@pytest.fixture
def messages(api: MockedApi) -> UnitMessages:
    found = UnitMessages(threads=some_threads())
    api.parts.append(found.answer)
    return found


@pytest.fixture
def open_at(mocked_page: Mocked, api: MockedApi, messages: UnitMessages) -> Open:
    """Signed in at the unit, at this address, which shows this heading."""

    def open_at(path: str, heading: str) -> Page:
        api.persons.sign_in(STAFF)
        page = mocked_page(path)
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        page.wait_for_load_state("networkidle")
        return page

    return open_at


@pytest.fixture
def queue(open_at: Open) -> Page:
    return open_at(QUEUE, "Meldinger")


def test_queue_is_in_the_order_of_what_is_due(queue: Page) -> None:
    rows = queue.locator(".queue > li")
    expect(rows).to_have_count(5)
    late = rows.first
    for words in ("Kari Nordmann", "Født 04.03.1959", "Behandling og oppfølging", "2 uleste"):
        expect(late).to_contain_text(words)
    expect(late).to_contain_text("Over fristen: ")
    expect(late).to_contain_text("Ingen har tatt den")
    expect(rows.nth(1)).to_contain_text("Svar senest i dag")
    expect(rows.nth(1)).to_contain_text("Siri Sykepleier har den")
    expect(rows.nth(2)).to_contain_text("Du har den")
    expect(queue).to_have_title("Meldinger – MinJournal")


def a_thread(messages: UnitMessages) -> str:
    """With an answer, something that was done, and a note."""
    first = messages.threads[0]
    messages.entries[first["id"]] = [
        entry(1, read_at=first["active_at"], read_by_function="nurse"),
        entry(2, "staff", read_at=first["active_at"]),
        entry(3, body="Takk! Og når kan jeg løpe?"),
    ]
    sender = {"name": "Siri Sykepleier", "function": "nurse"}
    note = {"id": "n", "sender": sender, "written_at": first["active_at"], "body": "Spør fysio."}
    messages.notes[first["id"]] = [note]
    messages.templates = [
        {"title": "Trening etter operasjon", "body": "Begynn rolig.\nØk litt hver dag."},
        {"title": "Ring oss", "body": "Ring oss på 22 11 80 80."},
    ]
    return str(first["id"])


@pytest.fixture
def one(open_at: Open, messages: UnitMessages) -> Page:
    return open_at(f"{QUEUE}/{a_thread(messages)}", "Kari Nordmann")


@pytest.fixture
def start(open_at: Open) -> Page:
    return open_at(f"{QUEUE}/ny", "Skriv til en pasient")


@pytest.fixture
def templates(open_at: Open, messages: UnitMessages) -> Page:
    a_thread(messages)
    return open_at(f"{QUEUE}/maler", "Svarmaler")


def _said(request: Request) -> Any:
    return json.loads(request.post_data or "null")


def _posted(api: MockedApi, word: str) -> list[Request]:
    return [each for each in api.asked(word) if each.method != "GET"]


def _come_back(page: Page) -> None:
    """As if one had been in another tab, for longer than a moment."""
    page.evaluate("Date.now = (now => () => now() + 6_000)(Date.now)")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_what_one_wants_to_see_of_the_queue(queue: Page, api: MockedApi) -> None:
    rows = queue.locator(".queue > li")
    queue.get_by_role("radio", name="Besvart").check()
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Takk for hjelpen")
    queue.get_by_role("radio", name="Avsluttet").check()
    expect(rows).to_contain_text("Sykmelding")
    queue.get_by_role("radio", name="Venter").check()
    queue.get_by_role("checkbox", name="Bare mine").check()
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Du har den")
    queue.get_by_label("Hos").select_option("Siri Sykepleier")
    expect(rows).to_contain_text("Fornye resepten")
    expect(queue.get_by_role("checkbox", name="Bare mine")).not_to_be_checked()
    queue.get_by_role("radio", name="Avsluttet").check()
    expect(queue.get_by_text("Ingen av disse er avsluttet.")).to_be_visible()
    assert "siri" not in queue.url.lower()


def test_choice_stays_while_one_reads_a_thread(queue: Page) -> None:
    queue.get_by_role("checkbox", name="Bare mine").check()
    queue.get_by_role("link", name="Ingrid Johanne").click()
    expect(queue.get_by_role("heading", level=1)).to_contain_text("Ingrid Johanne")
    queue.get_by_role("link", name="Til meldingene").click()
    expect(queue.get_by_role("checkbox", name="Bare mine")).to_be_checked()
    expect(queue.locator(".queue > li")).to_have_count(1)


def test_one_is_not_taken_for_a_namesake(open_at: Open, messages: UnitMessages) -> None:
    messages.colleagues.insert(0, {**ME, "subject": "namesake"})
    page = open_at(QUEUE, "Meldinger")
    expect(page.get_by_label("Hos").locator("option[value=namesake]")).to_have_text("Ola Lege")
    page.get_by_role("checkbox", name="Bare mine").check()
    expect(page.get_by_label("Hos")).to_have_value("me")
    expect(page.locator(".queue > li")).to_have_count(1)


def test_ones_own_are_found_where_colleagues_are_not(open_at: Open, messages: UnitMessages) -> None:
    messages.colleagues.clear()
    page = open_at(QUEUE, "Meldinger")
    page.get_by_role("checkbox", name="Bare mine").check()
    expect(page.locator(".queue > li")).to_have_count(1)


def test_more_of_the_queue_stays_when_it_is_refreshed(
    open_at: Open, messages: UnitMessages, api: MockedApi
) -> None:
    messages.page = 2
    page = open_at(QUEUE, "Meldinger")
    rows = page.locator(".queue > li")
    expect(rows).to_have_count(2)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(rows).to_have_count(4)
    expect(rows.nth(2).get_by_role("link")).to_be_focused()
    messages.threads[3]["unread"] = 5
    _come_back(page)
    expect(rows.nth(3)).to_contain_text("5 uleste")
    expect(rows).to_have_count(4)
    expect(rows.nth(2).get_by_role("link")).to_be_focused()
    queued = [each for each in api.asked("threads") if each.method == "GET"]
    assert queued[-1].headers["x-background"] == "1"


def test_focus_is_not_lost_when_a_thread_goes_away(queue: Page, messages: UnitMessages) -> None:
    queue.get_by_role("link", name="Ola Hansen").focus()
    messages.threads.pop(1)
    messages.threads[0]["unread"] += 1
    _come_back(queue)
    expect(queue.locator(".queue > li")).to_have_count(4)
    expect(queue.locator(".queue")).to_be_focused()


def test_looking_for_news_tells_of_nobody(queue: Page, api: MockedApi) -> None:
    before = len(api.asked("threads"))
    _come_back(queue)
    queue.wait_for_load_state("networkidle")
    counts = api.asked("unread")
    assert all(each.headers.get("x-background") == "1" for each in counts)
    # Coming back asks for the list once by itself; without news not a second time.
    assert len(api.asked("threads")) <= before + 1


def test_number_in_the_navigation_is_of_the_chosen_unit(queue: Page) -> None:
    link = queue.get_by_role("navigation", name="Arbeidsflaten").get_by_role("link")
    expect(link.filter(has_text="Meldinger")).to_have_accessible_name("Meldinger , 5 uleste")
    queue.get_by_label("Avdeling").select_option("Hjertepoliklinikken")
    expect(link.filter(has_text="Meldinger")).to_have_accessible_name("Meldinger")
    expect(queue.get_by_text("Ingen pasienter venter på svar.")).to_be_visible()


def test_queue_that_cannot_be_had(open_at: Open, api: MockedApi) -> None:
    api.replies["threads"] = [problem(503, "busy")]
    page = open_at(QUEUE, "Meldinger")
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.locator(".queue > li")).to_have_count(5)


def test_unit_without_messages_says_so(open_at: Open, api: MockedApi) -> None:
    api.replies["threads"] = [problem(422, "service-off")]
    page = open_at(QUEUE, "Meldinger")
    expect(page.get_by_text("Avdelingen bruker ikke meldinger")).to_be_visible()


def _more(page: Page) -> None:
    """What is done more seldom comes once one wants it."""
    page.get_by_role("button", name="Flere valg").press("Enter")
    expect(page.get_by_role("heading", name="Hva vil du gjøre?")).to_be_focused()


def test_thread_tells_whose_it_is_and_is_read(one: Page, api: MockedApi) -> None:
    facts = one.get_by_role("region", name="Om samtalen")
    for words in ("04.03.1959", "Ortopedisk poliklinikk", "Over fristen:", "Ingen har tatt den"):
        expect(facts).to_contain_text(words)
    expect(one).to_have_title("Samtale – MinJournal")
    one.locator(".entry").last.scroll_into_view_if_needed()
    link = one.get_by_role("navigation", name="Arbeidsflaten").get_by_role("link")
    expect(link.filter(has_text="Meldinger")).to_have_accessible_name("Meldinger , 3 uleste")
    assert [_said(each)["up_to"] for each in _posted(api, "read")][-1] == 3


def test_taking_it_on_and_giving_it_away(one: Page, api: MockedApi) -> None:
    press(one, "Ta saken")
    expect(one.get_by_text("Du har tatt saken.")).to_be_visible()
    expect(one.get_by_role("region", name="Om samtalen")).to_contain_text("Du har den")
    expect(one.get_by_role("button", name="Ta saken")).to_have_count(0)
    _more(one)
    one.get_by_label("Hvem har den").select_option("Siri Sykepleier")
    press(one, "Lagre hvem som har den")
    expect(one.get_by_text("Siri Sykepleier har saken nå.")).to_be_visible()
    one.get_by_label("Hvem har den").select_option("Ingen")
    press(one, "Lagre hvem som har den")
    expect(one.get_by_text("Saken ligger i køen igjen.")).to_be_visible()
    sent = _posted(api, "assign")
    assert [_said(each)["to"] for each in sent] == ["me", "nurse", None]
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
    _more(one)
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
    [sent] = _posted(api, "messages")
    assert "idempotency-key" in sent.headers
    assert "22 11 80 80" not in str(one.evaluate(STORED))


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
    assert _said(_posted(api, "note")[0]) == {"body": "Fysio ringer i morgen."}
    assert not _posted(api, "messages")


def test_forwarding_says_where_it_went(one: Page, api: MockedApi) -> None:
    _more(one)
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
    [sent] = _posted(api, "forward")
    assert _said(sent) == {"unit_id": "ous-hjerte", "reason": "De kan svare på dette."}
    assert sent.headers["if-match"] == '"3"'
    one.get_by_role("main").get_by_role("link", name="Til meldingene").last.click()
    expect(one.locator(".queue > li")).to_have_count(4)


def test_closing_and_opening_again(one: Page, api: MockedApi) -> None:
    _more(one)
    press(one, "Avslutt samtalen")
    one.get_by_role("dialog").get_by_role("button", name="Ja, avslutt").click()
    expect(one.get_by_role("heading", name="Samtalen er avsluttet")).to_be_visible()
    expect(one.get_by_text("Åpne den igjen for å skrive.")).to_be_visible()
    expect(one.get_by_role("button", name="Videresend")).to_have_count(0)
    press(one, "Åpne samtalen igjen")
    expect(one.get_by_role("button", name="Svar pasienten")).to_be_visible()
    assert len(_posted(api, "close")) == len(_posted(api, "reopen")) == 1


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


def _write(page: Page, number: str = NUMBER) -> None:
    field = page.get_by_label("Fødselsnummer eller D-nummer")
    expect(field).to_have_attribute("spellcheck", "false")
    field.fill(number)
    page.get_by_label("Tema").select_option("Behandling og oppfølging")
    page.get_by_label("Emne").fill("Timen din")
    page.get_by_label("Melding", exact=True).fill("Hei. Kan du komme litt før?")


def test_new_message_reaches_its_patient(start: Page, api: MockedApi) -> None:
    _write(start, "148359 49436")
    press(start, "Send meldingen")
    expect(start.get_by_role("heading", level=1)).to_have_text("Meldingen er sendt")
    expect(start.get_by_text("født 04.03.1959")).to_be_visible()
    [sent] = _posted(api, "threads")
    assert _said(sent) == {
        "patient": {"national_id": NUMBER},
        "topic": "treatment",
        "subject": "Timen din",
        "body": "Hei. Kan du komme litt før?",
        "attachments": [],
    }
    start.get_by_role("link", name="Åpne samtalen").click()
    expect(start.locator(".entry")).to_contain_text("Kan du komme litt før?")


def test_national_number_is_nowhere_but_in_its_field(start: Page, api: MockedApi) -> None:
    _write(start)
    lose_next(start, "threads")
    press(start, "Send meldingen")
    expect(start.get_by_text("Det er ikke sikkert")).to_be_visible()
    assert NUMBER not in str(start.evaluate(STORED)) + start.url + start.title()
    start.reload()
    expect(start.get_by_label("Fødselsnummer eller D-nummer")).to_have_value("")
    expect(start.get_by_label("Emne")).to_have_value("Timen din")
    expect(start.get_by_label("Tema")).to_have_value("treatment")
    assert all(NUMBER not in each.url for each in api.requests)


def test_new_message_is_sent_once_and_anothers_is_another(start: Page) -> None:
    keys = keys_sent(start, "threads")
    _write(start)
    lose_next(start, "threads")
    press(start, "Send meldingen")
    expect(start.get_by_text("Det er ikke sikkert")).to_be_visible()
    lose_next(start, "threads")
    press(start, "Send meldingen")
    expect(start.locator(".ds-alert")).to_be_focused()
    start.get_by_label("Fødselsnummer eller D-nummer").fill("02918549970")
    press(start, "Send meldingen")
    expect(start.get_by_text("Vi fant ingen pasient")).to_be_visible()
    start.get_by_label("Fødselsnummer eller D-nummer").fill(NUMBER)
    press(start, "Send meldingen")
    expect(start.get_by_role("heading", level=1)).to_have_text("Meldingen er sendt")
    assert len(keys) == 4
    assert keys[0] == keys[1] == keys[3] != keys[2]


def test_key_from_before_a_reload_is_not_used_for_another(start: Page, api: MockedApi) -> None:
    keys = keys_sent(start, "threads")
    _write(start)
    api.replies["threads"] = [problem(503, "busy"), problem(409, "idempotency-key-reused")]
    press(start, "Send meldingen")
    expect(start.get_by_text("Det er ikke sikkert")).to_be_visible()
    start.reload()
    start.get_by_label("Fødselsnummer eller D-nummer").fill(NUMBER)
    press(start, "Send meldingen")
    expect(start.get_by_role("heading", level=1)).to_have_text("Meldingen er sendt")
    assert keys[0] == keys[1] != keys[2]


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (problem(404, "not-found"), "Vi fant ingen pasient med dette nummeret ved denne"),
        (problem(422, "not-reachable", reason="under-16"), "Pasienten er under 16 år"),
        (problem(422, "not-reachable", reason="deceased"), "Pasienten er registrert som død"),
        (problem(422, "service-off"), "Avdelingen bruker ikke meldinger"),
    ],
)
def test_whom_one_cannot_write_to(start: Page, api: MockedApi, reply: Any, words: str) -> None:
    _write(start)
    api.replies["threads"] = [reply]
    press(start, "Send meldingen")
    told = start.locator(".ds-alert").filter(has_text=words)
    expect(told).to_be_focused()
    expect(told).to_contain_text("Meldingen kan ikke sendes")
    expect(start.get_by_label("Emne")).to_have_value("Timen din")


def test_faults_of_a_new_message_are_named(start: Page, api: MockedApi) -> None:
    press(start, "Send meldingen")
    faults = start.locator(".ds-error-summary").get_by_role("link")
    expect(faults).to_have_text(
        [
            "Skriv fødselsnummeret med 11 sifre",
            "Velg et tema",
            "Skriv et emne",
            "Skriv en melding først",
        ]
    )
    assert not _posted(api, "threads")


def test_templates_are_edited_and_moved(
    templates: Page, api: MockedApi, messages: UnitMessages
) -> None:
    up = templates.get_by_role("group", name="Mal 2").get_by_role("button", name="Flytt opp")
    up.press("Enter")
    first = templates.get_by_role("group", name="Mal 1")
    expect(first.get_by_label("Navn")).to_have_value("Ring oss")
    expect(first.get_by_role("button", name="Flytt opp")).to_be_focused()
    first.get_by_role("button", name="Flytt ned").press("Enter")
    second = templates.get_by_role("group", name="Mal 2")
    expect(second.get_by_role("button", name="Flytt ned")).to_be_focused()
    second.get_by_role("button", name="Flytt opp").press("Enter")
    expect(first.get_by_role("button", name="Flytt opp")).to_be_focused()
    press(templates, "Legg til en mal")
    third = templates.get_by_role("group", name="Mal 3")
    expect(third.get_by_label("Navn")).to_be_focused()
    press(templates, "Lagre malene")
    summary = templates.locator(".ds-error-summary")
    expect(summary).to_contain_text("Mal 3 trenger et navn")
    third.get_by_label("Navn").fill("Takk")
    third.get_by_label("Tekst").fill("Takk for meldingen.")
    expect(templates.get_by_text("Du har endringer som ikke er lagret.")).to_be_visible()
    templates.reload()
    expect(third.get_by_label("Navn")).to_have_value("Takk")
    press(templates, "Lagre malene")
    expect(templates.get_by_text("Malene er lagret.")).to_be_visible()
    assert [each["title"] for each in messages.templates] == [
        "Ring oss",
        "Trening etter operasjon",
        "Takk",
    ]
    [put] = _posted(api, "templates")
    assert put.headers["if-match"] == '"0"'
    assert "Takk" not in str(templates.evaluate(STORED))


def test_template_is_deleted_or_not_after_all(templates: Page, messages: UnitMessages) -> None:
    group = templates.get_by_role("group", name="Mal 1")
    group.get_by_role("button", name="Slett").press("Enter")
    expect(group.get_by_label("Navn")).to_have_value("Ring oss")
    expect(group.get_by_label("Navn")).to_be_focused()
    press(templates, "Forkast endringene")
    expect(templates.get_by_role("group")).to_have_count(3)  # with that of the header
    group.get_by_role("button", name="Slett").press("Enter")
    press(templates, "Lagre malene")
    expect(templates.get_by_text("Malene er lagret.")).to_be_visible()
    assert [each["title"] for each in messages.templates] == ["Ring oss"]


def test_colleagues_templates_are_not_overwritten_unseen(
    templates: Page, messages: UnitMessages
) -> None:
    mine = templates.get_by_role("group", name="Mal 1").get_by_label("Navn")
    mine.fill("Mitt navn")
    messages.templates = [{"title": "Kollegaens", "body": "Hei"}]
    messages.templates_version = 7
    press(templates, "Lagre malene")
    told = templates.locator(".ds-alert").filter(has_text="En kollega har endret malene")
    expect(told).to_be_focused()
    expect(mine).to_have_value("Mitt navn")
    assert messages.templates[0]["title"] == "Kollegaens"
    press(templates, "Vis kollegaens maler")
    expect(mine).to_have_value("Kollegaens")
    messages.templates_version = 8
    mine.fill("Mitt igjen")
    press(templates, "Lagre malene")
    press(templates, "Lagre det jeg har skrevet")
    expect(templates.get_by_text("Malene er lagret.")).to_be_visible()
    assert messages.templates[0]["title"] == "Mitt igjen"


VIEWS = {
    "queue": (QUEUE, "Meldinger", "Messages"),
    "thread": (f"{QUEUE}/{6:032x}", "Kari Nordmann", "Kari Nordmann"),
    "start": (f"{QUEUE}/ny", "Skriv til en pasient", "Write to a patient"),
    "templates": (f"{QUEUE}/maler", "Svarmaler", "Templates"),
}


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_in_both_languages(open_at: Open, messages: UnitMessages, view: str) -> None:
    a_thread(messages)
    path, heading, english = VIEWS[view]
    page = open_at(path, heading)
    if view == "thread":
        press(page, "Svar pasienten")
        press(page, "Skriv et notat")
        _more(page)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) == 0
        # The field of the files is inside its button.
        assert [each for each in small_targets(page) if 'id="files"' not in str(each)] == []
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("navigation", name="The workspace")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text(english)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    page.wait_for_function("document.documentElement.scrollWidth <= window.innerWidth")
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []


def test_pictures(open_at: Open, messages: UnitMessages, screenshots: Path) -> None:
    messages.threads[3] |= {
        "journal": {"at": messages.threads[3]["active_at"], "by_function": "nurse"}
    }
    thread_id = a_thread(messages)
    page = open_at(QUEUE, "Meldinger")
    camera = Camera(page, screenshots)
    camera("queue")
    page.get_by_role("link", name="Skriv til en pasient").click()
    press(page, "Send meldingen")
    camera("queue-start")
    page.get_by_role("link", name="Til meldingene").click()
    page.get_by_role("link", name="Svarmaler").click()
    camera("queue-templates")
    page.get_by_role("link", name="Til meldingene").click()
    page.locator(f'a[href$="{thread_id}"]').click()
    press(page, "Ta saken")
    expect(page.get_by_text("Du har tatt saken.")).to_be_visible()
    camera("queue-thread")
    press(page, "Svar pasienten")
    press(page, "Skriv et notat")
    _more(page)
    expect(page.get_by_label("Sett inn en svarmal")).to_be_visible()
    camera("queue-writing")
    page.get_by_role("button", name="Videresend").click()
    camera("queue-forward")
