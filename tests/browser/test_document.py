"""One document of the record: asked for, fetched, read inside the page, kept and printed."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, Route, expect

from local.demo.documents import DemoDocument, paper
from local.demo.documents.models import Author
from tests.browser.mocked import OSLO, MockedApi
from tests.browser.own_records import OwnRecords, a_pdf, serve, some_documents
from tests.browser.persons import PATIENT
from tests.browser.steps import body_of, first_held, posted
from tests.browser.watching import overflow, small_targets, violations

Mocked = Callable[..., Page]
FIRST = f"/journal/{1:032x}"
DRAWN = """() => [...document.querySelectorAll(".sheet > canvas")].map((each) => {
  const {data} = each.getContext("2d").getImageData(0, 0, each.width, each.height)
  return data.some((part, place) => place % 4 < 3 && part < 100)
})"""


@pytest.fixture
def own(api: MockedApi) -> OwnRecords:
    own = OwnRecords()
    some_documents(own)
    api.parts.append(own)
    api.persons.sign_in(PATIENT)
    return own


@pytest.fixture(scope="module")
def tagged() -> bytes:
    """A document as hospitals send them: with headings, a language and its fonts."""
    now = datetime(2026, 11, 20, 10, tzinfo=OSLO)
    return paper.plain(
        DemoDocument(
            external_id="d-1",
            source_version=1,
            organization="ous",
            national_id="14835949436",
            birth_date=datetime(1959, 3, 4, tzinfo=OSLO).date(),
            name="Kari Nordmann",
            unit_id="ous-771",
            type="A03-2",
            title="Epikrise etter kneoperasjon",
            author=Author("Nora Berg", "overlege"),
            authored_at=now,
            approved_at=now,
            set=paper.plain,
        )
    )


def _open(page: Page, content: bytes) -> None:
    serve(page, content)
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.locator(".sheet > canvas").first).to_be_visible()


def _viewer_requests(api: MockedApi, page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        "() => performance.getEntriesByType('resource').map(({name}) => name)"
    )
    return [each for each in found if re.search(r"Viewer|worker", each)]


def test_document_tells_what_it_is_before_it_is_opened(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    page = mocked_page("/journal")
    page.get_by_role("link", name="Epikrise etter kneoperasjon").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Epikrise etter kneoperasjon")
    expect(page).to_have_title("Dokument – MinJournal")
    about = page.get_by_role("region", name="Om dokumentet")
    expect(about).to_contain_text("Epikrise: oppsummering av behandlingen")
    expect(about).to_contain_text("Nora Berg, overlege")
    expect(about.get_by_role("link", name="22 11 80 80")).to_be_visible()
    about.get_by_text("Hva er «Epikrise»?").click()
    expect(about).to_contain_text("Når en behandling er ferdig")
    expect(page.get_by_text("Ring Oslo universitetssykehus")).to_be_visible()
    expect(page.get_by_text("Dokumentet åpnes her på siden (40\u00a0kB).")).to_be_visible()
    assert own.opened == []
    assert _viewer_requests(api, page) == []


def test_document_is_read_inside_the_page(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords, tagged: bytes
) -> None:
    page = mocked_page(FIRST)
    _open(page, tagged)
    first = page.get_by_role("region", name=re.compile("Side 1 av"))
    expect(first.get_by_role("heading").first).to_be_attached()
    expect(first.get_by_role("paragraph").first).not_to_be_empty()
    expect(first.get_by_text("Kari Nordmann").first).to_be_attached()
    assert page.evaluate(DRAWN)[0]
    assert own.opened == [False]
    assert _viewer_requests(api, page)
    [opening] = api.asked("link")
    assert body_of(opening) == {"confirmed": False}
    assert "blob:" not in page.content()
    found = violations(page)
    assert not found, found


def test_document_without_tags_is_read_line_by_line(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf())
    for number in (1, 2, 3):
        sheet = page.get_by_role("region", name=f"Side {number} av 3")
        expect(sheet.get_by_text(f"Side nummer {number} av epikrisen.").first).to_be_attached()
    page.wait_for_load_state("networkidle")
    found = violations(page)
    assert not found, found


def test_text_alone_fits_a_telephone(mocked_page: Mocked, own: OwnRecords, tagged: bytes) -> None:
    page = mocked_page(FIRST, viewport={"width": 320, "height": 740})
    _open(page, tagged)
    page.get_by_role("button", name="Vis bare teksten").press("Enter")
    expect(page.get_by_text("Bilder og oppsett er ikke med.")).to_be_visible()
    expect(page.locator(".readable").first).to_be_visible()
    expect(page.locator(".sheet > canvas")).to_have_count(0)
    expect(page.get_by_role("button", name="Større")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    assert overflow(page) == 0
    found = violations(page)
    assert not found, found
    page.get_by_role("button", name="Vis sidene").press("Enter")
    expect(page.locator(".sheet > canvas").first).to_be_visible()


def test_text_of_a_page_can_be_marked(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf(1))
    run = page.locator(".text-layer span", has_text="Side nummer 1")
    box, sheet = run.bounding_box(), page.locator(".sheet").bounding_box()
    assert box
    assert sheet
    assert 0.2 < box["width"] / sheet["width"] < 0.5
    assert sheet["x"] < box["x"]


def test_only_pages_near_the_window_are_drawn(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf(30))
    canvases = page.locator(".sheet > canvas")
    expect(page.get_by_text("Side 1 av 30", exact=True)).to_be_visible()
    assert canvases.count() < 5
    page.get_by_role("region", name="Side 20 av 30").scroll_into_view_if_needed()
    expect(page.get_by_role("region", name="Side 20 av 30").locator("canvas")).to_be_visible()
    expect(page.get_by_role("region", name="Side 1 av 30").locator("canvas")).to_have_count(0)
    assert canvases.count() < 7
    expect(page.get_by_text(re.compile("^Side (19|20|21) av 30$"))).to_be_visible()


def test_one_turns_pages_and_changes_their_size_by_keyboard(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf())
    sheet = page.locator(".sheet").first
    before = sheet.bounding_box()
    turn = page.get_by_role("button", name="Neste side")
    turn.press("Enter")
    expect(page.locator(".viewer-page")).to_have_text("Side 2 av 3")
    expect(turn).to_be_focused()
    turn.press("Enter")
    expect(page.locator(".viewer-page")).to_have_text("Side 3 av 3")
    expect(turn).to_have_attribute("aria-disabled", "true")
    page.get_by_role("button", name="Større").press("Enter")
    expect(page.get_by_text("125 %").first).to_be_visible()
    after = sheet.bounding_box()
    assert before
    assert after
    assert 1.2 < after["width"] / before["width"] < 1.3
    assert overflow(page) == 0
    page.get_by_role("button", name="Tilpass bredden").press("Enter")
    expect(page.get_by_text("100 %").first).to_be_visible()


def test_whoever_chose_to_wait_is_asked_twice(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    until = (datetime.now(OSLO) + timedelta(days=4)).isoformat(timespec="seconds")
    own.documents[0] |= {"asks_first": True, "asks_until": until}
    page = mocked_page(FIRST)
    serve(page, a_pdf(1))
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.get_by_role("heading", name="Vil du lese dette nå?")).to_be_focused()
    expect(page.get_by_text("før vi åpner slike dokumenter fram til")).to_be_visible()
    waiting = page.get_by_role("region", name="Vil du lese dette nå?")
    expect(waiting.get_by_role("link", name="22 11 80 80")).to_be_visible()
    page.get_by_role("button", name="Nei, jeg venter").click()
    page.get_by_role("button", name="Åpne dokumentet").click()
    page.get_by_role("button", name="Ja, jeg vil lese nå").press("Enter")
    expect(page.get_by_role("heading", name="Er du sikker?")).to_be_focused()
    assert own.opened == []
    page.get_by_role("button", name="Åpne likevel").press("Enter")
    expect(page.locator(".sheet > canvas")).to_be_visible()
    assert own.opened == [True]


def test_one_is_asked_also_where_only_the_api_knows(mocked_page: Mocked, own: OwnRecords) -> None:
    own.asks = {}
    page = mocked_page(FIRST)
    serve(page, a_pdf(1))
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(
        page.get_by_text("Du har bedt oss spørre før vi åpner slike dokumenter.")
    ).to_be_visible()
    page.get_by_role("button", name="Ja, jeg vil lese nå").click()
    page.get_by_role("button", name="Åpne likevel").click()
    expect(page.locator(".sheet > canvas")).to_be_visible()
    assert own.opened == [False, True]


def test_file_that_does_not_come_is_asked_for_anew(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    serve(page, a_pdf(1))
    expired = {"Access-Control-Allow-Origin": "*"}
    page.route("**/stored/*", lambda route: route.fulfill(status=403, headers=expired), times=1)
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.get_by_text("Dokumentet er ikke åpnet.")).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.locator(".sheet > canvas")).to_be_visible()
    assert own.opened == [False, False]


def test_one_sees_how_far_it_is(mocked_page: Mocked, own: OwnRecords) -> None:
    own.documents[0] |= {"size": 10_000_000}
    page = mocked_page(FIRST)
    waiting: list[Route] = []
    page.route("**/stored/*", lambda route: waiting.append(route))
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.get_by_role("progressbar", name="Henter dokumentet")).to_be_visible()
    expect(page.get_by_text(re.compile("Henter .* av 10\u00a0MB"))).to_be_visible()
    first_held(page, waiting).abort()
    expect(page.get_by_text("Vi får ikke kontakt med MinJournal.")).to_be_visible()


def test_what_is_no_pdf_can_still_be_kept(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    serve(page, b"not a document at all")
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.get_by_text("Dokumentet kan ikke vises her.")).to_be_visible()
    expect(page.get_by_role("button", name="Last ned")).to_be_visible()
    expect(page.get_by_role("button", name="Skriv ut")).to_have_count(0)


def test_file_is_kept_only_by_whoever_has_been_warned(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf(1))
    page.get_by_role("button", name="Last ned").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Fila blir liggende på denne maskinen")
    expect(dialog).to_contain_text("Er maskinen ikke bare din")
    expect(dialog.get_by_role("button", name="Nei, ikke last ned")).to_be_focused()
    found = violations(page)
    assert not found, found
    with page.expect_download() as downloaded:
        dialog.get_by_role("button", name="Ja, last ned").click()
    assert downloaded.value.suggested_filename == "dokument.pdf"
    assert downloaded.value.path().read_bytes().startswith(b"%PDF")
    expect(page.get_by_text("Fila er lagret på maskinen.")).to_be_visible()


def test_document_alone_is_printed(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf())
    page.evaluate("window.print = () => { window.printed = true }")
    page.get_by_role("button", name="Skriv ut").click()
    page.wait_for_function("window.printed")
    page.emulate_media(media="print")
    expect(page.locator(".print-sheets > canvas")).to_have_count(3)
    expect(page.locator(".print-sheets > canvas").first).to_be_visible()
    expect(page.locator("#root")).to_be_hidden()
    printed = page.pdf(prefer_css_page_size=True, format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 3
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".print-sheets")).to_have_count(0)


def test_one_asks_about_the_document(mocked_page: Mocked, api: MockedApi, own: OwnRecords) -> None:
    page = mocked_page(FIRST)
    page.get_by_role("link", name="Spør om dette dokumentet").click()
    expect(page.get_by_label("Hvilket sykehus?")).to_have_value("ous")
    expect(page.get_by_label("Spørsmål om journalen")).to_be_checked()
    expect(page.get_by_label("Epikrise etter kneoperasjon")).to_be_checked()
    page.get_by_label("Teksten din").fill("Hva betyr dette?")
    page.get_by_role("button", name="Send til sykehuset").click()
    expect(page.get_by_role("heading", name="Kravet er sendt")).to_be_visible()
    [sent] = posted(api, "requests")
    assert body_of(sent)["documents"] == [f"{1:032x}"]


def test_document_that_is_not_there(mocked_page: Mocked, own: OwnRecords) -> None:
    own.documents = []
    page = mocked_page(FIRST)
    expect(page.get_by_role("heading", level=1)).to_have_text("Vi fant ikke dokumentet")
    page.get_by_role("link", name="Se alle dokumentene dine").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Journal")


def test_nothing_of_it_stays_when_one_leaves_or_the_session_ends(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    page = mocked_page(FIRST)
    _open(page, a_pdf())
    assert len(page.context.pages[0].workers) == 1
    page.get_by_role("link", name="Til journalen").click()
    expect(page.locator(".own-list > li").first).to_be_visible()
    expect(page.locator("canvas.sheet, .viewer")).to_have_count(0)
    page.wait_for_timeout(300)
    assert page.workers == []
    page.get_by_role("link", name="Epikrise etter kneoperasjon").click()
    _open(page, a_pdf())
    api.persons.me = None
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Du er logget ut")
    expect(page.get_by_text("epikrisen")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 360, 1200])
def test_open_document_is_usable(mocked_page: Mocked, own: OwnRecords, width: int) -> None:
    page = mocked_page(FIRST, viewport={"width": width, "height": 740})
    _open(page, a_pdf())
    page.wait_for_load_state("networkidle")
    assert overflow(page) == 0
    assert small_targets(page) == []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = violations(page)
        assert not found, found
