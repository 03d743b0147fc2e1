"""What patients and the hospitals' units write to each other, as the patient sees it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.camera import Camera
from tests.browser.mocked import MockedApi, problem
from tests.browser.own_messages import (
    LONG,
    NURSE,
    OwnMessages,
    answered,
    long_thread,
    message,
    some_threads,
    thread,
)
from tests.browser.persons import PATIENT
from tests.browser.steps import body_of, keys_sent, lose_next, posted, press
from tests.browser.watching import overflow, small_targets, stored, violations

Mocked = Callable[..., Page]
FIRST = f"/meldinger/{1:032x}"
PDF = FilePayload(name="Brev.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7 brev")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


@pytest.fixture
def own(api: MockedApi) -> OwnMessages:
    own = OwnMessages()
    api.parts.append(own)
    api.persons.sign_in(PATIENT)
    return own


def _write(page: Page, text: str) -> None:
    page.get_by_role("button", name="Skriv i samtalen").click()
    page.get_by_label("Melding").fill(text)


def _fill_new(page: Page) -> None:
    page.get_by_label("Hvem vil du skrive til?").select_option("ous-771")
    page.get_by_label("Hva gjelder det?").select_option("appointment")
    page.get_by_label("Emne").fill("Om  trening")
    page.get_by_label("Melding").fill("Kan jeg\ttrene?")


def test_list_tells_how_each_conversation_stands(mocked_page: Mocked, own: OwnMessages) -> None:
    some_threads(own)
    page = mocked_page("/meldinger")
    cards = page.locator(".own-list > li")
    expect(cards).to_have_count(4)
    expect(cards.nth(0)).to_contain_text("1 ny")
    expect(cards.nth(0)).to_contain_text("Besvart")
    expect(cards.nth(1)).to_contain_text("Venter på svar – svar senest")
    expect(cards.nth(2)).to_contain_text("Svarfristen er passert. Ring 69 86 01 23")
    expect(cards.nth(3)).to_contain_text("Melding fra avdelingen")
    expect(page.get_by_text("Viser 4 samtaler")).to_be_visible()
    expect(page).to_have_title("Meldinger – MinJournal")
    page.get_by_role("button", name="Avsluttede").click()
    expect(cards).to_have_count(1)
    expect(cards).to_contain_text("Takk")
    expect(page.locator("body")).not_to_contain_text("Takk for hjelpen!")


def test_list_hides_subject_and_unit_for_whoever_wants_that(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    api.persons.preferences |= {"discreet_view": True}
    page = mocked_page("/meldinger")
    expect(page.get_by_role("link", name="Samtale med sykehuset")).to_have_count(4)
    for hidden in ("trening", "Ortopedisk", "Hudpoliklinikken"):
        expect(page.locator("main")).not_to_contain_text(hidden)
    page.get_by_role("button", name="Vis detaljer").click()
    expect(page.get_by_role("link", name="Om trening etter operasjonen")).to_be_visible()


def test_more_conversations_come_when_asked_for(mocked_page: Mocked, own: OwnMessages) -> None:
    for each in range(1, 26):
        own.put(thread(each, subject=f"Sak {each}"), [message(1, each, "Hei")])
    page = mocked_page("/meldinger")
    expect(page.locator(".own-list > li")).to_have_count(20)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(page.locator(".own-list > li")).to_have_count(25)
    expect(page.get_by_role("link", name="Sak 21")).to_be_focused()


def test_nothing_is_there_and_nobody_can_be_written_to(
    mocked_page: Mocked, own: OwnMessages
) -> None:
    page = mocked_page("/meldinger")
    expect(page.get_by_text("Du har ingen åpne samtaler.")).to_be_visible()
    own.units = []
    page.reload()
    nowhere = page.get_by_role("heading", name="ingen avdelinger du kan skrive til")
    expect(nowhere).to_be_visible()
    page.get_by_role("link", name="Skriv ny melding").click()
    expect(nowhere).to_be_visible()
    expect(page.get_by_role("link", name="113")).to_be_visible()
    expect(page.get_by_label("Emne")).to_have_count(0)


def test_conversation_shows_who_wrote_and_who_has_read(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    expect(page.get_by_role("heading", level=1)).to_have_text("Om trening etter operasjonen")
    expect(page).to_have_title("Samtale – MinJournal")
    mine, theirs = page.locator(".entry").all()
    expect(mine.locator(".entry-text")).to_have_text(LONG, use_inner_text=True)
    assert mine.locator(".entry-text").inner_text() == LONG
    expect(mine.get_by_role("link")).to_have_count(0)
    expect(mine).to_contain_text(re.compile(r"Lest av sykepleier \w+\s\d+\.\s\w+ kl\.\s\d\d\.\d\d"))
    expect(theirs.get_by_role("heading")).to_have_text(
        f"{NURSE['name']} sykepleier, Ortopedisk poliklinikk"
    )
    page.wait_for_timeout(300)
    assert own.read == [2]
    [read] = posted(api, "read")
    assert "x-background" not in read.headers


def test_older_messages_come_without_moving_what_one_reads(
    mocked_page: Mocked, own: OwnMessages
) -> None:
    one = long_thread(own)
    page = mocked_page(f"/meldinger/{one['id']}")
    first = page.get_by_text("Melding nummer 27")
    first.scroll_into_view_if_needed()
    older = page.get_by_role("button", name="Vis eldre meldinger")
    older.focus()
    before = first.bounding_box()
    older.press("Enter")
    expect(page.locator(".entry")).to_have_count(40)
    after = first.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 2
    older.press("Enter")
    expect(page.locator(".entry")).to_have_count(46)
    expect(older).to_have_count(0)
    expect(page.locator(".entry").nth(5)).to_be_focused()


def test_new_message_is_told_and_moves_nobody(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    one = long_thread(own)
    page = mocked_page("/meldinger")
    page.clock.install()
    page.get_by_role("link", name="Om trening etter operasjonen").click()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    own.say(one, answered(47, 0, "Enda en ting"), unread=1)
    page.clock.run_for(16_000)
    new = page.get_by_role("button", name="Ny melding. Gå dit")
    expect(new).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert own.read == []
    polled = api.asked("unread")[1:] + api.asked(one["id"])[1:]
    assert {each.headers.get("x-background") for each in polled} == {"1"}
    new.click()
    expect(page.locator(".entry").last).to_be_focused()
    expect(new).to_have_count(0)
    page.clock.run_for(1_000)
    assert own.read == [47]


def test_all_that_is_unread_is_there(mocked_page: Mocked, own: OwnMessages) -> None:
    one = long_thread(own)
    for each in own.entries[one["id"]][3::2]:
        del each["read_at"]
    one["unread"] = 22
    page = mocked_page(f"/meldinger/{one['id']}")
    expect(page.locator(".entry").get_by_text("Ny", exact=True)).to_have_count(22)
    page.get_by_role("button", name="Gå til de nye meldingene").click()
    expect(page.locator("#entry-4")).to_be_focused()
    assert 46 not in own.read


def test_hidden_page_asks_nothing(mocked_page: Mocked, api: MockedApi, own: OwnMessages) -> None:
    some_threads(own)
    page = mocked_page("/meldinger")
    page.clock.install()
    page.get_by_role("link", name="Om trening etter operasjonen").click()
    expect(page.locator(".entry")).to_have_count(2)
    page.wait_for_timeout(500)
    page.evaluate(
        """() => {
          Object.defineProperty(document, "visibilityState", {value: "hidden", writable: true});
          document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    page.wait_for_load_state("networkidle")
    before = len(api.requests)
    page.clock.run_for(600_000)
    assert len(api.requests) == before


def test_reply_is_sent_once_and_promised_an_answer(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    keys = keys_sent(page, "messages")
    _write(page, "Takk! Kan jeg sykle?")
    expect(page.get_by_text("20 av 10 000 tegn")).to_be_visible()
    lose_next(page, "messages")
    press(page, "Send meldingen")
    expect(page.get_by_text("Det er ikke sikkert at meldingen kom fram.")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Melding")).to_have_value("Takk! Kan jeg sykle?")
    press(page, "Send meldingen")
    expect(page.get_by_role("heading", name="Meldingen er sendt")).to_be_visible()
    expect(page.get_by_text("Du får svar senest")).to_be_visible()
    expect(page.locator(".entry").last).to_contain_text("Takk! Kan jeg sykle?")
    expect(page.locator(".entry").last).to_contain_text("Ikke lest av avdelingen ennå")
    assert len(keys) == 2
    assert len(set(keys)) == 1
    assert "sykle" not in str(stored(page))


def test_nothing_is_sent_before_something_is_written(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    _write(page, "  \n ")
    press(page, "Send meldingen")
    expect(page.locator(".ds-error-summary")).to_contain_text("Skriv en melding først")
    page.get_by_label("Melding").fill("a" * 10_001)
    press(page, "Send meldingen")
    expect(page.locator(".ds-error-summary")).to_contain_text("Teksten er 1 tegn for lang")
    assert posted(api, "messages") == []


def test_reply_to_what_has_been_closed_meanwhile(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    _write(page, "Takk!")
    api.replies["messages"] = [problem(422, "not-possible", thread_status="closed")]
    own.say(
        own.threads[0],
        answered(3, 0, "", kind="closed", body=None),
        status="closed",
        may={"reply": False, "close": False, "reopen": True},
    )
    press(page, "Send meldingen")
    expect(page.get_by_text("Silje Dahl (sykepleier) avsluttet samtalen.")).to_be_visible()
    page.get_by_role("button", name="Åpne samtalen igjen").click()
    expect(page.get_by_role("heading", name="Samtalen er åpen igjen")).to_be_visible()
    expect(page.get_by_label("Melding")).to_have_value("Takk!")


def test_unsent_text_goes_with_whoever_signs_out(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    _write(page, "Hemmelig tekst")
    assert "Hemmelig" in str(stored(page))
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Du er logget ut")
    page.wait_for_load_state("networkidle")
    assert "Hemmelig" not in str(stored(page))


def test_closing_while_one_waits_asks_first_and_can_be_undone(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(f"/meldinger/{2:032x}")
    page.get_by_role("button", name="Avslutt samtalen").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("trenger den ikke å svare")).to_be_visible()
    dialog.get_by_role("button", name="Nei, la den stå åpen").click()
    assert posted(api, "close") == []
    page.get_by_role("button", name="Avslutt samtalen").click()
    dialog.get_by_role("button", name="Ja, avslutt").click()
    expect(page.get_by_role("heading", name="Samtalen er avsluttet")).to_be_visible()
    expect(page.get_by_text("Du avsluttet samtalen.")).to_be_visible()
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_role("heading", name="Samtalen er åpen igjen")).to_be_visible()
    expect(page.get_by_text("gjelder svarfristen fortsatt")).to_be_visible()


def test_closing_what_has_changed_shows_it_first(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    expect(page.locator(".entry")).to_have_count(2)
    own.say(own.threads[0], answered(3, 0, "Enda en ting"))
    page.get_by_role("button", name="Avslutt samtalen").click()
    expect(page.get_by_role("heading", name="Samtalen er endret")).to_be_visible()
    expect(page.get_by_text("Enda en ting")).to_be_visible()


def test_forwarded_conversation_tells_where_to_and_why(
    mocked_page: Mocked, own: OwnMessages
) -> None:
    some_threads(own)
    forwarded = {"kind": "forwarded", "to_unit": "Fysioterapi", "body": "De vet mer om trening."}
    own.say(own.threads[0], answered(3, 0, "") | forwarded)
    page = mocked_page(FIRST)
    event = page.locator(".entry-event")
    expect(event).to_contain_text("Silje Dahl (sykepleier) sendte samtalen videre til Fysioterapi.")
    expect(event).to_contain_text("Begrunnelse: De vet mer om trening.")


def test_conversation_that_is_not_there(mocked_page: Mocked, own: OwnMessages) -> None:
    page = mocked_page(FIRST)
    expect(page.get_by_role("heading", level=1)).to_have_text("Vi fant ikke samtalen")
    page.get_by_role("link", name="Se alle samtalene dine").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meldinger")


def test_new_message_is_sent_to_the_unit(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    page = mocked_page("/meldinger")
    page.get_by_role("link", name="Skriv ny melding").click()
    expect(page.get_by_role("heading", name="Ikke skriv her hvis det haster")).to_be_visible()
    page.get_by_label("Hvem vil du skrive til?").select_option("ous-771")
    expect(page.get_by_role("link", name="22 11 80 80")).to_be_visible()
    _fill_new(page)
    expect(page.get_by_text("Du får svar senest")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Emne")).to_have_value("Om  trening")
    expect(page.get_by_label("Melding")).to_have_value("Kan jeg\ttrene?")
    press(page, "Send meldingen")
    expect(page.get_by_role("heading", name="Meldingen er sendt")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Om trening")
    [sent] = posted(api, "threads")
    assert body_of(sent) == {
        "unit_id": "ous-771",
        "topic": "appointment",
        "subject": "Om trening",
        "body": "Kan jeg    trene?",
        "attachments": [],
    }
    assert "trene" not in str(stored(page))
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meldinger")


def test_new_message_says_what_is_missing(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    page = mocked_page("/meldinger/ny")
    press(page, "Send meldingen")
    faults = page.locator(".ds-error-summary li")
    expect(faults).to_have_text(["Velg hvem du vil skrive til", "Skriv et emne"])
    page.get_by_label("Hvem vil du skrive til?").select_option("so-12")
    press(page, "Send meldingen")
    expect(faults).to_have_text(["Velg hva det gjelder", "Skriv et emne", "Skriv en melding først"])
    assert posted(api, "threads") == []


def test_file_is_uploaded_inspected_and_sent(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    own.verdicts = [{"status": "waiting"}]
    page = mocked_page(FIRST)
    _write(page, "Her er brevet")
    page.locator("#files").set_input_files(PDF)
    row = page.locator(".chosen-file")
    expect(row).to_contain_text("Kontrolleres")
    press(page, "Send meldingen")
    expect(page.locator(".ds-error-summary")).to_contain_text("Vent til filene er kontrollert")
    expect(row).to_contain_text("Klar til å sendes")
    page.reload()
    expect(row).to_contain_text("Klar til å sendes")
    press(page, "Send meldingen")
    expect(page.get_by_role("heading", name="Meldingen er sendt")).to_be_visible()
    [begun] = posted(api, "attachments")
    asked = body_of(begun)
    assert (asked["name"], asked["type"], asked["size"]) == ("Brev.pdf", "application/pdf", 13)
    assert len(asked["sha256"]) == 64
    [uploaded] = posted(api, "uploads")
    form = (uploaded.post_data_buffer or b"").decode()
    assert form.index('name="key"') < form.index('name="file"')
    assert "cookie" not in uploaded.headers
    [sent] = posted(api, "messages")
    assert body_of(sent)["attachments"] == [asked["sha256"][:32]]


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (("Bilde.jpg", b"\x00\x00\x00\x18ftypheic"), "HEIC"),
        (("Brev.pdf", b"MZ\x00\x00"), "Denne typen fil kan ikke sendes"),
        (("Tom.pdf", b""), "Filen er tom"),
    ],
)
def test_what_cannot_be_sent_is_refused_before_it_leaves(
    mocked_page: Mocked,
    api: MockedApi,
    own: OwnMessages,
    payload: tuple[str, bytes],
    words: str,
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    _write(page, "Se her")
    name, content = payload
    file = FilePayload(name=name, mimeType="application/pdf", buffer=content)
    page.locator("#files").set_input_files(file)
    expect(page.locator(".chosen-file")).to_contain_text(words)
    assert posted(api, "attachments") == []
    press(page, "Send meldingen")
    expect(page.locator(".ds-error-summary")).to_contain_text("Fjern filen som ikke kan sendes")
    page.get_by_role("button", name=f"Fjern {name}").click()
    expect(page.locator(".chosen-file")).to_have_count(0)
    expect(page.locator("#files")).to_be_focused()


def test_refusal_by_the_inspection_is_told_in_plain_words(
    mocked_page: Mocked, own: OwnMessages
) -> None:
    some_threads(own)
    own.verdicts = [{"status": "refused", "reason": "encrypted"}]
    page = mocked_page(FIRST)
    _write(page, "Se her")
    page.locator("#files").set_input_files([PDF] * 6)
    expect(page.get_by_text("Én fil er ikke lagt ved.")).to_be_visible()
    expect(page.get_by_text("Filen er låst med passord.")).to_be_visible()
    expect(page.locator("#files")).to_have_count(0)


def test_upload_that_fails_can_be_tried_again(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    page = mocked_page(FIRST)
    _write(page, "Se her")
    lose_next(page, "attachments")
    page.locator("#files").set_input_files(PDF)
    expect(page.get_by_text("Filen kom ikke fram.")).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_text("Klar til å sendes")).to_be_visible()


def test_file_of_a_message_is_kept_from_memory(
    mocked_page: Mocked, api: MockedApi, own: OwnMessages
) -> None:
    some_threads(own)
    file = {"id": "f" * 32, "name": "Råd.pdf", "type": "application/pdf", "size": 240_000}
    own.entries[own.threads[0]["id"]][1]["attachments"] = [file]
    page = mocked_page(FIRST)
    expect(page.get_by_text("Det du laster ned, blir liggende").first).to_be_visible()
    with page.expect_download() as downloaded:
        page.get_by_role("button", name="Last ned Råd.pdf").click()
    assert downloaded.value.suggested_filename == "Råd.pdf"
    with page.expect_download() as downloaded:
        page.get_by_role("button", name="Last ned som PDF").click()
    assert downloaded.value.suggested_filename == "samtale.pdf"
    [export] = api.asked("export")
    assert export.headers["accept"] == "application/pdf"


def test_picture_is_shown_in_the_page(mocked_page: Mocked, own: OwnMessages) -> None:
    some_threads(own)
    file = {"id": "f" * 32, "name": "Sår.png", "type": "image/png", "size": 80}
    own.entries[own.threads[0]["id"]][1]["attachments"] = [file]
    page = mocked_page(FIRST)
    headers = {"Access-Control-Allow-Origin": "*"}
    page.route("**/stored/*", lambda route: route.fulfill(body=PIXEL, headers=headers))
    page.get_by_role("button", name="Vis bildet Sår.png").click()
    expect(page.get_by_role("img", name="Bildet Sår.png")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_own_page_tells_what_is_unread(mocked_page: Mocked, own: OwnMessages) -> None:
    some_threads(own)
    page = mocked_page("/min-side")
    expect(page.get_by_text("Du har 1 ulest melding.")).to_be_visible()
    page.get_by_role("link", name="Meldinger").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meldinger")
    page.get_by_role("link", name="Om trening etter operasjonen").click()
    page.get_by_role("link", name="Til meldingene").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meldinger")


def test_english(mocked_page: Mocked, own: OwnMessages) -> None:
    some_threads(own)
    page = mocked_page("/meldinger")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Messages")
    expect(page.get_by_text("Waiting for an answer – at the latest")).to_be_visible()
    page.get_by_role("link", name="Om trening etter operasjonen").click()
    expect(page.get_by_text("Read by nurse")).to_be_visible()
    expect(page).to_have_title("Conversation – MinJournal")
    page.get_by_role("button", name="Write in the conversation").click()
    page.locator("#files").set_input_files(PDF)
    expect(page.get_by_text("Ready to be sent")).to_be_visible()
    found = violations(page)
    assert not found, found


def test_pictures(mocked_page: Mocked, own: OwnMessages, screenshots: Path) -> None:
    some_threads(own)
    file = {"id": "f" * 32, "name": "Øvelser hjemme.pdf", "type": "application/pdf"}
    picture = {"id": "e" * 32, "name": "Arret.jpg", "type": "image/jpeg", "size": 2_400_000}
    own.entries[own.threads[0]["id"]][0]["attachments"] = [picture]
    own.entries[own.threads[0]["id"]][1]["attachments"] = [file | {"size": 240_000}]
    page = mocked_page("/meldinger")
    camera = Camera(page, screenshots)
    expect(page.locator(".own-list > li")).to_have_count(4)
    camera("messages")
    page.get_by_role("link", name="Om trening etter operasjonen").click()
    expect(page.locator(".entry")).to_have_count(2)
    own.say(
        own.threads[0],
        answered(3, 0, "", kind="forwarded", to_unit="Fysioterapi", body="De vet mer."),
    )
    page.reload()
    camera("conversation")
    _write(page, "Takk for svaret!")
    own.verdicts = [{"status": "refused", "reason": "heic"}]
    page.locator("#files").set_input_files(PDF)
    expect(page.get_by_text("HEIC")).to_be_visible()
    camera("reply")
    page.goto(page.url.rpartition("/")[0] + "/ny")
    _fill_new(page)
    camera("new-message")


@pytest.mark.parametrize("path", ["/meldinger", "/meldinger/ny", FIRST, f"/meldinger/{30:032x}"])
def test_every_view_is_usable(mocked_page: Mocked, own: OwnMessages, path: str) -> None:
    some_threads(own)
    page = mocked_page(path, viewport={"width": 320, "height": 740})
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert page.get_by_role("heading", level=1).count() == 1
    assert overflow(page) == 0
    assert small_targets(page) == []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = violations(page)
        assert not found, found
