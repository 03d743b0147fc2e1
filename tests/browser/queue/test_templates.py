"""The unit's templates for answers."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.mocked import MockedApi
from tests.browser.staff_messages import QUEUE, UnitMessages, a_thread
from tests.browser.steps import posted, press
from tests.browser.watching import stored

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]


@pytest.fixture
def templates(open_at: Open, messages: UnitMessages) -> Page:
    a_thread(messages)
    return open_at(f"{QUEUE}/maler", "Svarmaler")


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
    [put] = posted(api, "templates")
    assert put.headers["if-match"] == '"0"'
    assert "Takk" not in str(stored(templates))


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
