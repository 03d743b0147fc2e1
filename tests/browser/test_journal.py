"""A patient's own record: the list, what hospitals show, who has looked, and what one demands."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from playwright.sync_api import Page, expect

from functions.shared.access_log import Action, Purpose
from tests.browser.camera import Camera
from tests.browser.journal_views import JOURNAL_VIEWS
from tests.browser.mocked import OSLO, MockedApi, problem
from tests.browser.own_records import (
    OSTFOLD,
    TELEMARK,
    OwnRecords,
    covered,
    document,
    look,
    silent,
    some_coverage,
    some_documents,
    some_looks,
    some_requests,
)
from tests.browser.persons import PATIENT
from tests.browser.steps import body_of, keys_sent, lose_next, posted, press
from tests.browser.watching import ROOT, stored

Mocked = Callable[..., Page]
WORDS = ROOT / "web" / "src" / "texts"
GENERAL = "Noen dokumenter vises ikke på nett. Du kan be sykehuset om kopi."


@pytest.fixture
def own(api: MockedApi) -> OwnRecords:
    own = OwnRecords()
    api.parts.append(own)
    api.persons.sign_in(PATIENT)
    return own


def test_documents_stand_by_year_with_all_that_one_needs_to_know(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    some_documents(own)
    page = mocked_page("/journal")
    cards = page.locator(".own-list > li")
    expect(cards).to_have_count(4)
    this_year = datetime.now(OSLO).year
    before = (datetime.now(OSLO) - timedelta(days=800)).year
    years = page.locator("section[aria-labelledby^=year] > h2")
    expect(years.first).to_have_text(str(this_year))
    expect(years.last).to_have_text(str(before))
    first = cards.first
    expect(first.get_by_role("link")).to_have_text("Epikrise etter kneoperasjon")
    expect(first).to_contain_text("Epikrise: oppsummering av behandlingen")
    expect(first).to_contain_text("Ortopedisk poliklinikk, Oslo universitetssykehus")
    expect(first).to_contain_text("Skrevet av Nora Berg, overlege")
    expect(first.locator(".ds-tag")).to_have_text("Ny")
    expect(cards.nth(1).locator(".ds-tag")).to_have_count(0)
    expect(page.get_by_text("Viser 4 dokumenter")).to_be_visible()
    expect(page.get_by_text(GENERAL)).to_be_visible()
    expect(page).to_have_title("Journal – MinJournal")


def test_more_documents_come_when_asked_for(mocked_page: Mocked, own: OwnRecords) -> None:
    own.documents = [document(each, each) for each in range(1, 26)]
    page = mocked_page("/journal")
    cards = page.locator(".own-list > li")
    expect(cards).to_have_count(20)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(cards).to_have_count(25)
    expect(page.get_by_role("link", name="Epikrise 21")).to_be_focused()


def test_one_chooses_hospital_kind_and_time(mocked_page: Mocked, own: OwnRecords) -> None:
    some_documents(own)
    page = mocked_page("/journal")
    cards = page.locator(".own-list > li")
    expect(cards).to_have_count(4)
    page.get_by_text("Velg hva du vil se").click()
    page.get_by_label("Sykehus", exact=True).select_option("so")
    expect(cards).to_have_count(2)
    page.get_by_label("Type dokument").select_option("note")
    expect(cards).to_have_count(1)
    begin = (datetime.now(OSLO) - timedelta(days=100)).date().isoformat()
    page.get_by_label("Skrevet fra og med").fill(begin)
    expect(page.get_by_text("Ingen dokumenter passer med det du har valgt.")).to_be_visible()
    page.get_by_label("Skrevet til og med").fill("2020-01-01")
    expect(page.get_by_text("Den siste datoen er før den første.")).to_be_visible()
    page.locator("main .details").get_by_role("button", name="Vis alle dokumenter").click()
    expect(cards).to_have_count(4)


def test_titles_are_hidden_for_whoever_wants_that(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    some_documents(own)
    api.persons.preferences |= {"discreet_view": True}
    page = mocked_page("/journal")
    expect(page.get_by_role("link", name="Dokument", exact=True)).to_have_count(4)
    for hidden in ("kneoperasjon", "Ortopedisk", "Nora Berg"):
        expect(page.locator("main")).not_to_contain_text(hidden)
    page.get_by_role("button", name="Vis detaljer").click()
    expect(page.get_by_role("link", name="Epikrise etter kneoperasjon")).to_be_visible()


def test_what_is_on_its_way_is_told_by_hospital_and_time_only(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    some_coverage(own)
    page = mocked_page("/journal")
    coming = page.get_by_role("region", name="På vei")
    expect(coming.get_by_role("listitem")).to_have_count(1)
    expect(coming).to_contain_text("Oslo universitetssykehus")
    expect(coming).to_contain_text("kl. 10.15 (i morgen)")
    for kind in ("Epikrise", "notat"):
        expect(coming).not_to_contain_text(kind)


def test_nothing_is_here_and_one_is_told_why(mocked_page: Mocked, own: OwnRecords) -> None:
    own.coverage = [covered(OSTFOLD), silent(TELEMARK)]
    page = mocked_page("/journal")
    none = page.get_by_role("region", name="Her er det ingen dokumenter nå")
    expect(none).to_contain_text("Sykehuset Østfold viser dokumenter som er skrevet fra")
    expect(none).to_contain_text("1. januar 2013")
    expect(none).to_contain_text("De andre sykehusene viser ikke journal her.")
    page.get_by_text("Velg hva du vil se").click()
    page.get_by_label("Sykehus", exact=True).select_option("sthf")
    here = page.get_by_role("region", name="Sykehuset Telemark viser ikke journal her.")
    expect(here).to_contain_text("Postboks 2900")
    expect(here).to_contain_text("vanligvis 3 uker")
    expect(here.get_by_role("link", name="35 00 35 00")).to_be_visible()
    expect(page.get_by_text(GENERAL)).to_be_visible()


def test_whoever_has_switched_it_off_is_told_how_to_switch_it_on(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    own.record_online = False
    page = mocked_page("/journal")
    expect(page.get_by_role("heading", name="Journal på nett er slått av")).to_be_visible()
    expect(page.get_by_text("Velg hva du vil se")).to_have_count(0)
    page.get_by_role("link", name="Slå på i Innstillinger").click()
    expect(page.get_by_role("heading", level=1, name="Innstillinger")).to_be_visible()


def test_what_is_withheld_is_explained_with_the_way_to_complain(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    some_coverage(own)
    page = mocked_page("/journal")
    expect(page.get_by_text("har bestemt at noe i journalen din ikke vises")).to_be_visible()
    page.get_by_role("link", name="Les hvorfor, og hvordan du klager").click()
    expect(page.get_by_role("heading", level=1, name="Hva sykehusene viser")).to_be_focused()
    hospital = page.get_by_role("region", name="Oslo universitetssykehus")
    expect(hospital).to_contain_text("pasient- og brukerrettighetsloven § 5-1")
    expect(hospital).to_contain_text("sender de klagen videre til Statsforvalteren")
    expect(hospital).to_contain_text("24 timer etter at sykehuset har godkjent det")
    expect(hospital.get_by_role("term").last).to_have_text("Disse vises ikke her:")
    wished = page.get_by_role("region", name="Sykehuset Østfold")
    expect(wished).to_contain_text("fordi du selv har bedt sykehuset om det")
    expect(page.get_by_role("region", name="Vestre Viken")).to_contain_text("Bare noen avdelinger")
    page.get_by_text("Sykehuset Telemark", exact=True).click()
    expect(page.get_by_text("3710 Skien")).to_be_visible()


def test_words_are_explained_for_whoever_asks(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page("/journal")
    words = page.get_by_role("region", name="Ordliste")
    expect(words.get_by_text("Når en behandling er ferdig")).to_be_hidden()
    words.get_by_text("Epikrise", exact=True).click()
    expect(words.get_by_text("Når en behandling er ferdig")).to_be_visible()
    expect(words.locator("summary")).to_have_count(16)


def test_log_tells_who_what_when_and_why(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    some_looks(own)
    page = mocked_page("/journal/logg")
    entries = page.locator(".look")
    expect(entries).to_have_count(4)
    expect(entries.nth(0)).to_contain_text("Silje Dahl (sykepleier) åpnet en samtale")
    expect(entries.nth(0)).to_contain_text("Ortopedisk poliklinikk, Oslo universitetssykehus")
    expect(entries.nth(0)).to_contain_text("Skulle svare på samtalen")
    expect(entries.nth(1)).to_contain_text("så en liste over timer")
    expect(entries.nth(1)).to_contain_text("Flere ganger i løpet av timen")
    expect(entries.nth(2)).to_contain_text("Sykehusets datasystem åpnet en samtale")
    expect(entries.nth(3)).to_contain_text("Noen med koden fra brevet ditt")
    expect(page.get_by_text("Viser 4 oppslag")).to_be_visible()
    page.get_by_label("Vis også det jeg selv har gjort").check()
    expect(entries).to_have_count(5)
    expect(entries.first).to_contain_text("Du så en liste over journaldokument")
    expect(entries.first.get_by_role("link")).to_have_count(0)


def test_every_code_of_the_log_has_words() -> None:
    common = (WORDS / "look.nb.ts").read_text()
    for reader in ("looks", "officeRequest"):
        nb = common + (WORDS / f"{reader}.nb.ts").read_text()
        for code in [*get_args(Action), *get_args(Purpose)]:
            assert f"{code}:" in nb.replace('"', ""), (reader, code)


def test_log_has_words_for_what_is_new(mocked_page: Mocked, own: OwnRecords) -> None:
    own.looks = [look(1, 1, action="weighed", kind="gold", purpose="unheard-of")]
    page = mocked_page("/journal/logg")
    expect(page.locator(".look")).to_contain_text("gjorde noe med noe om deg")
    expect(page.locator(".look")).to_contain_text("Ikke oppgitt")


def test_log_is_empty_or_goes_on(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page("/journal/logg")
    expect(page.get_by_text("Ingen andre enn du har åpnet noe om deg her.")).to_be_visible()
    own.looks = [look(each, each) for each in range(1, 26)]
    page.reload()
    expect(page.locator(".look")).to_have_count(20)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(page.locator(".look")).to_have_count(25)
    expect(page.locator(".look").nth(20)).to_be_focused()


def test_one_asks_about_a_look(mocked_page: Mocked, api: MockedApi, own: OwnRecords) -> None:
    some_looks(own)
    page = mocked_page("/journal/logg")
    page.get_by_role("link", name="Spør om dette oppslaget").first.click()
    expect(page.get_by_role("heading", level=1, name="Hva vil du be om?")).to_be_focused()
    expect(page.get_by_label("Hvilket sykehus?")).to_have_value("ous")
    expect(page.get_by_role("radio")).to_have_count(1)
    expect(page.get_by_label("Spørsmål om journalen")).to_be_checked()
    page.get_by_label("Teksten din").fill("Hvorfor?")
    press(page, "Send til sykehuset")
    expect(page.get_by_role("heading", name="Kravet er sendt")).to_be_visible()
    [sent] = posted(api, "requests")
    said = body_of(sent)
    assert said["log_entry"] == own.looks[1]["id"]
    assert said["kind"] == "question"


def test_requests_tell_how_they_stand(mocked_page: Mocked, own: OwnRecords) -> None:
    some_requests(own)
    page = mocked_page("/journal/krav")
    cards = page.locator(".own-list > li")
    expect(cards).to_have_count(5)
    expect(cards.nth(0)).to_contain_text("Kopi av journalen")
    expect(cards.nth(0)).to_contain_text("Svar innen")
    expect(cards.nth(1)).to_contain_text("Du skulle fått svar innen")
    expect(cards.nth(1).get_by_role("link")).to_have_attribute("href", "tel:91502770")
    refused = cards.nth(2)
    expect(refused).to_contain_text("Sykehuset har sagt nei")
    expect(refused).to_contain_text("ikke oppfyller vilkårene i helsepersonelloven §§ 42 og 43")
    expect(refused).to_contain_text("Du kan klage til Statsforvalteren. Send klagen til sykehuset.")
    expect(refused).to_contain_text("tre uker når det gjelder retting eller sletting")
    expect(cards.nth(3)).to_contain_text("Sykehuset har sagt ja til noe av det")
    expect(cards.nth(3)).to_contain_text("hindre fare for livet ditt")
    expect(cards.nth(4)).to_contain_text("Sykehuset har svart på spørsmålet")
    expect(cards.nth(4)).not_to_contain_text("klage")
    expect(page.get_by_text("Jeg vil ha kopi av alt fra 2019.").first).to_be_hidden()
    cards.nth(0).get_by_text("Det du skrev").click()
    expect(page.get_by_text("Jeg vil ha kopi av alt fra 2019.").first).to_be_visible()


def test_there_are_no_requests_yet(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page("/journal/krav")
    expect(page.get_by_text("Du har ikke sendt noe krav")).to_be_visible()


def _fill(page: Page) -> None:
    page.get_by_label("Hvilket sykehus?").select_option("ous")
    page.get_by_label("Retting av noe som er feil").check()
    page.get_by_label("Teksten din").fill("Det var det andre kneet.")


def test_request_survives_a_reload_and_is_sent_once(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    some_documents(own)
    page = mocked_page("/journal/krav")
    keys = keys_sent(page, "requests")
    page.get_by_role("link", name="Nytt krav eller ny bestilling").click()
    _fill(page)
    expect(page.get_by_text("(helsepersonelloven § 42)")).to_be_visible()
    expect(page.get_by_text("vanligvis svar innen 3\u00a0uker")).to_be_visible()
    page.get_by_label("Epikrise etter kneoperasjon").check()
    page.reload()
    expect(page.get_by_label("Teksten din")).to_have_value("Det var det andre kneet.")
    expect(page.get_by_label("Epikrise etter kneoperasjon")).to_be_checked()
    lose_next(page, "requests")
    press(page, "Send til sykehuset")
    expect(page.get_by_text("Det blir sendt bare én gang.")).to_be_visible()
    page.reload()
    press(page, "Send til sykehuset")
    expect(page.get_by_role("heading", name="Kravet er sendt")).to_be_visible()
    expect(page.locator(".own-list > li")).to_have_count(1)
    assert len(keys) == 2
    assert len(set(keys)) == 1
    [*_, sent] = posted(api, "requests")
    assert body_of(sent) == {
        "organization": "ous",
        "kind": "correction",
        "text": "Det var det andre kneet.",
        "documents": [f"{1:032x}"],
    }
    assert "kneet" not in str(stored(page))
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Krav og bestillinger")).to_be_visible()


def test_request_says_what_is_missing(mocked_page: Mocked, api: MockedApi, own: OwnRecords) -> None:
    page = mocked_page("/journal/krav/ny")
    faults = page.locator(".ds-error-summary li")
    press(page, "Send til sykehuset")
    expect(faults).to_have_text(["Velg et sykehus"])
    page.get_by_label("Hvilket sykehus?").select_option("so")
    press(page, "Send til sykehuset")
    expect(faults).to_have_text(["Velg hva det gjelder"])
    page.get_by_label("Sletting av noe i journalen").check()
    press(page, "Send til sykehuset")
    expect(faults).to_have_text(["Skriv hva du ber om"])
    faults.get_by_role("link").click()
    expect(page.get_by_label("Teksten din")).to_be_focused()
    assert posted(api, "requests") == []


def test_request_that_is_refused_keeps_its_text(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    page = mocked_page("/journal/krav/ny?slag=copy")
    api.replies["requests"] = [problem(422, "service-off"), problem(404, "not-found")]
    expect(page.get_by_text("Hva gjelder det?")).to_have_count(0)
    _fill(page)
    press(page, "Send til sykehuset")
    expect(page.get_by_text("Sykehuset tar ikke imot krav her nå.")).to_be_visible()
    press(page, "Send til sykehuset")
    expect(page.get_by_text("Et av dokumentene du valgte, er ikke her lenger.")).to_be_visible()
    expect(page.get_by_label("Teksten din")).to_have_value("Det var det andre kneet.")


def test_hospital_that_takes_no_requests_is_written_to(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    page = mocked_page("/journal/krav/ny")
    page.get_by_label("Hvilket sykehus?").select_option("sthf")
    expect(page.get_by_text("Sykehuset Telemark tar ikke imot krav her.")).to_be_visible()
    expect(page.get_by_text("Postboks 2900")).to_be_visible()
    expect(page.get_by_role("button", name="Send til sykehuset")).to_have_count(0)


def test_unsent_request_goes_with_whoever_signs_out(mocked_page: Mocked, own: OwnRecords) -> None:
    page = mocked_page("/journal/krav/ny")
    _fill(page)
    assert "kneet" in str(stored(page))
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Du er logget ut")
    page.wait_for_load_state("networkidle")
    assert "kneet" not in str(stored(page))


def test_own_page_leads_to_the_journal_and_tells_what_is_new(
    mocked_page: Mocked, own: OwnRecords
) -> None:
    some_coverage(own)
    page = mocked_page("/min-side")
    journal = page.get_by_role("link", name="Journal", exact=True)
    door = page.get_by_role("listitem").filter(has=journal)
    expect(door).not_to_contain_text("Nye dokumenter")
    expect(page.get_by_role("region", name="På vei")).to_contain_text("Oslo universitetssykehus")
    some_documents(own)
    page.reload()
    expect(door).to_contain_text("Nye dokumenter.")
    journal.click()
    page.get_by_role("link", name="Hvem har sett").click()
    page.get_by_role("link", name="Til journalen").click()
    page.get_by_role("link", name="Krav og bestillinger").click()
    page.get_by_role("link", name="Nytt krav eller ny bestilling").click()
    page.get_by_role("link", name="Til krav og bestillinger").click()
    page.get_by_role("link", name="Til journalen").click()
    page.get_by_role("link", name="Til Min side").click()
    expect(page.get_by_role("heading", level=1, name="Hei, Kari Nordmann")).to_be_visible()


def test_list_that_does_not_come_can_be_asked_for_again(
    mocked_page: Mocked, api: MockedApi, own: OwnRecords
) -> None:
    some_documents(own)
    api.replies["documents"] = [problem(503, "busy")]
    page = mocked_page("/journal")
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.locator(".own-list > li")).to_have_count(4)


@pytest.mark.parametrize("view", JOURNAL_VIEWS)
def test_pictures(view: str, mocked_page: Mocked, api: MockedApi, screenshots: Path) -> None:
    page = JOURNAL_VIEWS[view](mocked_page, api)
    Camera(page, screenshots)(view.replace(" ", "-"))
