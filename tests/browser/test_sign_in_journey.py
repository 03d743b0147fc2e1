"""Signing in on the real stack, in a real browser: over the provider's page and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.camera import Camera
from tests.browser.steps import open_appointment
from tests.stack import Stack

Open = Callable[..., Page]
WITH_BANK_ID = "Logg inn med BankID eller Buypass"
READABLE = "() => [{...localStorage}, {...sessionStorage}, document.cookie]"


@pytest.fixture
def page(open_page: Open, stack: Stack) -> Iterator[Page]:
    """The front page; the provider's pages are another origin, where people are led."""
    page = open_page(stack.origin, stack.api, str(stack.demo["provider"]))
    page.goto(stack.origin)
    yield page
    stack.clock.reset()


def name_of(stack: Stack, note: str) -> str:
    return str(next(each for each in stack.demo["persons"] if each["note"] == note)["name"])


def sign_in(page: Page, name: str, eid: str = "BankID", button: str = WITH_BANK_ID) -> None:
    page.get_by_role("banner").get_by_role("link", name="Logg inn").click()
    page.get_by_role("main").get_by_text(button).click()
    page.wait_for_url("**/interaction/**")
    page.get_by_role("radio", name=eid).check()
    page.get_by_role("button", name=name).click()


def sign_out(page: Page, stack: Stack) -> None:
    page.get_by_role("button", name="Logg ut", exact=True).click()
    page.wait_for_url(f"{stack.origin}/utlogget")
    expect(page.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()


def assert_signed_out(page: Page, stack: Stack) -> None:
    """Nothing readable by script is left, no session of ours, and no way back to what was seen."""
    assert page.evaluate(READABLE) == [{}, {}, ""]
    assert not [
        each["name"]
        for each in page.context.cookies()
        if each["name"] in ("__Host-minjournal", "__Host-minjournal-login")
    ]
    page.goto(f"{stack.origin}/min-side")
    expect(page.get_by_text(WITH_BANK_ID)).to_be_visible()


def test_patient_signs_in_looks_around_and_signs_out(
    page: Page, stack: Stack, screenshots: Path
) -> None:
    keep = Camera(page, screenshots)
    name = name_of(stack, "ordinary")
    sign_in(page, name)
    expect(page.get_by_role("heading", level=1, name=f"Hei, {name}")).to_be_visible()
    keep("own-page")
    readable = str(page.evaluate(READABLE))
    assert name.split()[0] not in readable
    page.get_by_role("main").get_by_role("link", name="Innstillinger").click()
    expect(page.get_by_text("Til •••").first).to_be_visible()
    keep("settings")
    page.goto(f"{stack.origin}/innlogginger")
    expect(page.get_by_text("Her du er nå")).to_be_visible()
    keep("sessions")
    sign_out(page, stack)
    assert_signed_out(page, stack)


def test_staff_sign_in_and_out(page: Page, stack: Stack, screenshots: Path) -> None:
    nurse = next(each for each in stack.demo["staff"] if each["function"] == "nurse")
    sign_in(page, nurse["name"], button="Logg inn som ansatt")
    expect(page.get_by_role("heading", level=1, name=f"Hei, {nurse['name']}")).to_be_visible()
    expect(page.get_by_text("Sykepleier")).to_be_visible()
    Camera(page, screenshots)("staff")
    sign_out(page, stack)
    assert_signed_out(page, stack)


def test_the_weak_eid_is_refused_and_told_why(page: Page, stack: Stack) -> None:
    name = name_of(stack, "ordinary")
    sign_in(page, name, eid="MinID")
    expect(page.get_by_text("Innloggingen er ikke sikker nok")).to_be_visible()
    assert page.evaluate(READABLE) == [{}, {}, ""]
    page.get_by_role("main").get_by_text("Prøv å logge inn igjen").click()
    page.wait_for_url("**/interaction/**")
    page.get_by_role("button", name=name).click()
    expect(page.get_by_role("heading", level=1, name=f"Hei, {name}")).to_be_visible()


def test_the_next_person_at_the_machine_does_not_come_in_as_who_was_refused(
    page: Page, stack: Stack
) -> None:
    """The provider still knows the child, who has no session here to sign out of."""
    sign_in(page, name_of(stack, "child-14"))
    expect(page.get_by_text("Du må ha fylt 16 år")).to_be_visible()
    name = name_of(stack, "ordinary")
    sign_in(page, name)
    expect(page.get_by_role("heading", level=1, name=f"Hei, {name}")).to_be_visible()


def test_who_signs_out_at_the_provider_is_out_here(page: Page, stack: Stack) -> None:
    sign_in(page, name_of(stack, "ordinary"))
    expect(page.get_by_role("heading", level=1, name="Hei")).to_be_visible()
    page.goto(f"{stack.demo['provider']}/idporten/session/end")
    page.get_by_role("button", name="Logg ut").click()
    expect(
        page.get_by_role("heading", level=1, name="Du er logget ut hos ID-porten")
    ).to_be_visible()
    page.goto(f"{stack.origin}/innlogginger")
    expect(page.get_by_text(WITH_BANK_ID)).to_be_visible()


def test_a_code_entered_while_signed_in_overwrites_nothing(page: Page, stack: Stack) -> None:
    name = name_of(stack, "ordinary")
    sign_in(page, name)
    guest = stack.guests[-1]
    page.goto(f"{stack.origin}/kode")
    birth_date = ".".join(reversed(guest["birth_date"].split("-")))
    open_appointment(page, guest["reference"], birth_date)
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    page.goto(f"{stack.origin}/min-side")
    expect(page.get_by_role("heading", level=1, name=f"Hei, {name}")).to_be_visible()
