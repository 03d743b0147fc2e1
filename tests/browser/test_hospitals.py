"""The hospitals' pages: who offers what, how to get the rest, and whom to phone when all fails."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from functions.shared.organizations import organizations
from tests.browser.mocked import MockedApi, problem

Mocked = Callable[..., Page]


def test_every_hospital_is_there_with_what_is_on_and_its_number(mocked_page: Mocked) -> None:
    page = mocked_page("/sykehusene")
    for each in organizations().values():
        card = page.get_by_role("listitem").filter(has=page.get_by_role("link", name=each.name))
        expect(card).to_contain_text(each.phone)
        expect(card.locator(".ds-tag")).to_have_text(words_for(each.id))


def words_for(organization_id: str) -> list[str]:
    """What the hospital has said of each service."""
    words = {"active": "I bruk", "pilot": "Prøves ut", "off": "Ikke i bruk"}
    services = organizations()[organization_id].services
    every = (services.appointments, services.messages, services.records)
    return [words[each.status] for each in every]


def test_one_finds_a_hospital_by_a_place_of_its_own(mocked_page: Mocked) -> None:
    page = mocked_page("/sykehusene")
    status = page.get_by_text("Viser 14 sykehus")
    expect(status).to_be_visible()
    page.get_by_label("Finn et sykehus").fill("ulleval")
    expect(page.get_by_role("status")).to_have_text("Viser 1 sykehus")
    expect(page.get_by_role("heading", level=2, name="Oslo universitetssykehus")).to_be_visible()
    page.get_by_label("Finn et sykehus").fill("Ullevål i Skien")
    expect(page.get_by_role("status")).to_contain_text("Ingen sykehus passer")


def test_a_hospital_tells_what_it_shows_and_since_when(mocked_page: Mocked) -> None:
    page = mocked_page("/sykehusene")
    page.get_by_role("link", name="Sykehuset Østfold").click()
    heading = page.get_by_role("heading", level=1, name="Sykehuset Østfold")
    expect(heading).to_be_focused()
    shown = page.get_by_role("region", name="Dette vises av journalen")
    expect(shown.get_by_role("term")).to_have_text(
        ["Fra 1. januar 2013", "Fra 1. januar 2014", "Fra 18. oktober 2015"]
    )
    expect(shown.get_by_role("definition")).to_have_count(8)
    expect(shown).to_contain_text("Dette kan du lese når du er logget inn.")
    expect(shown).to_contain_text("24 timer etter at sykehuset har godkjent det")
    order = page.get_by_role("region", name="Slik bestiller du kopi av resten")
    expect(order).to_contain_text("Postboks 300")
    expect(order).to_contain_text("1714 Grålum")
    expect(order).to_contain_text("vanligvis 3 uker")
    expect(order.get_by_role("link", name="69 86 00 00")).to_be_visible()


def test_where_nothing_is_shown_one_is_told_how_to_order_a_copy(mocked_page: Mocked) -> None:
    page = mocked_page("/sykehusene/ahus")
    order = page.get_by_role("region", name="Slik bestiller du kopi av journalen")
    expect(order).to_contain_text("Postboks 1000")
    expect(page.get_by_role("heading", name="Dette vises av journalen")).to_have_count(0)


def test_a_pilot_names_where_it_is_and_no_discreet_unit(mocked_page: Mocked) -> None:
    page = mocked_page("/sykehusene/sthf")
    offered = page.get_by_role("region", name="Dette kan du bruke")
    places = offered.get_by_role("listitem").filter(has_text="Timeavtaler").locator("ul li")
    expect(places).to_have_text(["Ortopedisk poliklinikk", "Hudpoliklinikken", "noen andre steder"])
    expect(offered.get_by_text("Prøves ut her:")).to_have_count(1)


def test_from_one_hospital_back_to_all_costs_no_further_request(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = mocked_page("/sykehusene/ahus")
    page.get_by_role("link", name="Se alle sykehusene").click()
    expect(page.get_by_role("heading", level=2, name="Sunnaas sykehus")).to_be_visible()
    assert len(api.asked("organizations")) == 1


def test_an_unknown_hospital_is_a_page_that_is_not_there(mocked_page: Mocked) -> None:
    page = mocked_page("/sykehusene/fjell")
    expect(page.get_by_role("heading", level=1, name="Vi fant ikke siden")).to_be_visible()


def test_one_can_phone_when_the_api_does_not_answer_and_then_try_again(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.replies["organizations"] = [problem(503, "busy")]
    page = mocked_page("/sykehusene/so")
    numbers = page.get_by_role("region", name="Telefonnumre").get_by_role("link")
    expect(numbers).to_have_count(len(organizations()))
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", level=1, name="Sykehuset Østfold")).to_be_visible()
