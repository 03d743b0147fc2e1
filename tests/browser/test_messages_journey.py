"""A patient and a nurse in two windows on the real stack: asked, read, answered, closed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.camera import Camera
from tests.browser.test_sign_in_journey import name_of, sign_in
from tests.stack import Stack

Open = Callable[..., Page]
SLOWLY = 60_000
"""Milliseconds: a file is inspected, and polling waits its turn."""


@pytest.fixture
def window(open_page: Open, stack: Stack) -> Callable[[], Page]:
    """Another browser at the front page."""

    def opened() -> Page:
        page = open_page(stack.origin, stack.api, str(stack.demo["provider"]), stack.emulator)
        page.goto(stack.origin)
        return page

    return opened


@pytest.fixture
def patient(window: Callable[[], Page], stack: Stack) -> Iterator[Page]:
    page = window()
    name = name_of(stack, "ordinary")
    sign_in(page, name)
    expect(page.get_by_role("heading", level=1, name=f"Hei, {name}")).to_be_visible()
    yield page
    stack.clock.reset()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "Utslett på armen.jpg"
    Image.new("RGB", (320, 200), "salmon").save(file, "JPEG")
    return file


def test_a_patient_asks_and_a_nurse_answers(
    patient: Page, window: Callable[[], Page], stack: Stack, photo: Path, screenshots: Path
) -> None:
    patient.get_by_role("main").get_by_role("link", name="Meldinger").click()
    patient.get_by_role("link", name="Skriv ny melding").click()
    expect(patient.get_by_role("heading", name="Ikke skriv her hvis det haster")).to_be_visible()
    unit = patient.get_by_label("Hvem vil du skrive til?")
    offered = unit.locator("option").evaluate_all("options => options.map(each => each.value)")
    unit_id = next(each for each in offered if each.startswith("ous-"))
    unit.select_option(unit_id)
    patient.get_by_label("Hva gjelder det?").select_option("treatment")
    expect(patient.get_by_text("Du får svar senest").first).to_be_visible()
    patient.get_by_label("Emne").fill("Om utslettet")
    patient.get_by_label("Melding", exact=True).fill("Bør jeg slutte med salven?")
    patient.locator("input[type=file]").set_input_files(photo)
    expect(patient.get_by_text("Klar til å sendes")).to_be_visible(timeout=SLOWLY)
    Camera(patient, screenshots)("messages-new")
    patient.get_by_role("button", name="Send meldingen").click()
    expect(patient.get_by_role("heading", name="Meldingen er sendt")).to_be_visible()
    expect(patient.get_by_text("Ikke lest av avdelingen ennå")).to_be_visible()

    nurse = window()
    member = next(
        each
        for each in stack.demo["staff"]
        if unit_id in each["units"] and each["organization"] == "ous"
    )
    sign_in(nurse, member["name"], button="Logg inn som ansatt")
    nurse.goto(f"{stack.origin}/arbeid/meldinger")
    nurse.get_by_label("Avdeling", exact=True).select_option(unit_id)
    row = nurse.get_by_role("listitem").filter(has_text="Om utslettet").last
    row.get_by_role("link").click()
    expect(nurse.get_by_text("Bør jeg slutte med salven?")).to_be_visible()
    nurse.get_by_role("button", name="Vis bildet").click()
    expect(nurse.get_by_role("dialog")).to_be_visible()
    nurse.get_by_role("dialog").get_by_role("button", name="Lukk").click()
    nurse.get_by_role("button", name="Ta saken").click()
    expect(nurse.get_by_text("Du har tatt saken.").first).to_be_visible()
    nurse.get_by_role("button", name="Svar pasienten").click()
    nurse.get_by_label("Melding", exact=True).fill("Nei, fortsett en uke til.")
    nurse.get_by_role("button", name="Send meldingen").click()
    expect(nurse.get_by_text("Svaret er sendt.").first).to_be_visible()
    Camera(nurse, screenshots)("messages-at-work")

    expect(patient.get_by_text("Nei, fortsett en uke til.")).to_be_visible(timeout=SLOWLY)
    expect(patient.get_by_text("Lest av")).to_be_visible(timeout=SLOWLY)
    Camera(patient, screenshots)("messages-answered")
    patient.get_by_role("button", name="Avslutt samtalen").click()
    expect(patient.get_by_role("heading", name="Samtalen er avsluttet")).to_be_visible()
    patient.get_by_role("link", name="Til meldingene").click()
    patient.get_by_text("Avsluttede", exact=True).click()
    expect(patient.get_by_role("link", name="Om utslettet").first).to_be_visible()
