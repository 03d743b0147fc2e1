"""The views of a patient's own record."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.mocked import MockedApi
from tests.browser.own_records import (
    OwnRecords,
    a_pdf,
    serve,
    some_coverage,
    some_documents,
    some_looks,
    some_requests,
)
from tests.browser.persons import PATIENT

Mocked = Callable[..., Page]
Reach = Callable[[Mocked, MockedApi], Page]
FIRST = f"/journal/{1:032x}"


def _everything(own: OwnRecords) -> None:
    for some in (some_documents, some_coverage, some_looks, some_requests):
        some(own)


def _at(
    path: str, heading: str, fill: Callable[[OwnRecords], None] = _everything, **chosen: bool
) -> Reach:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        own = OwnRecords()
        fill(own)
        api.parts.append(own)
        api.persons.preferences |= chosen
        api.persons.sign_in(PATIENT)
        page = mocked_page(path)
        expect(page.get_by_role("heading", name=heading, exact=True).first).to_be_visible()
        page.wait_for_load_state("networkidle")
        return page

    return reach


def _nothing(own: OwnRecords) -> None:
    own.documents = []


def _off(own: OwnRecords) -> None:
    own.record_online = False


def _asking(own: OwnRecords) -> None:
    _everything(own)
    own.documents[0] |= {"asks_first": True}


def _filtered(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at("/journal", "Journal")(mocked_page, api)
    page.get_by_text("Velg hva du vil se").click()
    page.get_by_label("Type dokument").select_option("plan")
    expect(page.get_by_text("Ingen dokumenter passer")).to_be_visible()
    return page


def _opened(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at(FIRST, "Epikrise etter kneoperasjon")(mocked_page, api)
    serve(page, a_pdf())
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.locator(".sheet > canvas").first).to_be_visible()
    return page


def _as_text(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _opened(mocked_page, api)
    page.get_by_role("button", name="Vis bare teksten").click()
    expect(page.get_by_text("Side nummer 3 av epikrisen.")).to_be_visible()
    return page


def _asked(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at(FIRST, "Epikrise etter kneoperasjon", _asking)(mocked_page, api)
    page.get_by_role("button", name="Åpne dokumentet").click()
    return page


def _asked_again(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _asked(mocked_page, api)
    page.get_by_role("button", name="Ja, jeg vil lese nå").click()
    return page


def _not_fetched(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at(FIRST, "Epikrise etter kneoperasjon")(mocked_page, api)
    page.route("**/stored/*", lambda route: route.abort())
    page.get_by_role("button", name="Åpne dokumentet").click()
    expect(page.get_by_text("Dokumentet er ikke åpnet.")).to_be_visible()
    return page


def _all_looks(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at("/journal/logg", "Hvem har sett")(mocked_page, api)
    page.get_by_label("Vis også det jeg selv har gjort").check()
    expect(page.locator(".look")).to_have_count(5)
    return page


def _new(hospital: str, kind: str | None = None, *, send: bool = False) -> Reach:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        page = _at("/journal/krav/ny", "Hva vil du be om?")(mocked_page, api)
        page.get_by_label("Hvilket sykehus?").select_option(hospital)
        if kind:
            page.get_by_label(kind).check()
            expect(page.get_by_label("Epikrise etter kneoperasjon")).to_be_visible()
        if send:
            page.get_by_role("button", name="Send til sykehuset").click()
            expect(page.locator(".ds-error-summary")).to_be_visible()
        return page

    return reach


JOURNAL_VIEWS: dict[str, Reach] = {
    "my page with documents": _at("/min-side", "På vei"),
    "journal": _at("/journal", "Journal"),
    "journal without details": _at("/journal", "Journal", discreet_view=True),
    "journal filtered": _filtered,
    "journal with nothing in it": _at("/journal", "Her er det ingen dokumenter nå", _nothing),
    "journal switched off": _at("/journal", "Journal på nett er slått av", _off),
    "what is shown": _at("/journal/sykehus", "Hva sykehusene viser"),
    "document": _at(FIRST, "Epikrise etter kneoperasjon"),
    "document opened": _opened,
    "document as text": _as_text,
    "document asked about": _asked,
    "document asked about again": _asked_again,
    "document not fetched": _not_fetched,
    "document gone": _at(FIRST, "Vi fant ikke dokumentet", _nothing),
    "looks": _at("/journal/logg", "Hvem har sett"),
    "all looks": _all_looks,
    "no looks": _at("/journal/logg", "Hvem har sett", _nothing),
    "requests": _at("/journal/krav", "Krav og bestillinger"),
    "no requests": _at("/journal/krav", "Krav og bestillinger", _nothing),
    "new request": _new("ous", "Retting av noe som er feil"),
    "new request with faults": _new("so", send=True),
    "new request by post": _new("sthf"),
}
