"""A new message to a patient."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.mocked import MockedApi, problem
from tests.browser.staff_messages import NUMBER, QUEUE
from tests.browser.steps import body_of, keys_sent, lose_next, posted, press
from tests.browser.watching import stored

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]


@pytest.fixture
def start(open_at: Open) -> Page:
    return open_at(f"{QUEUE}/ny", "Skriv til en pasient")


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
    [sent] = posted(api, "threads")
    assert body_of(sent) == {
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
    assert NUMBER not in str(stored(start)) + start.url + start.title()
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
    assert not posted(api, "threads")
