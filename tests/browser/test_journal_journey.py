"""A patient on the real stack: finds the epikrise, reads it, sees the look-up, orders the rest."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from math import isqrt
from pathlib import Path
from uuid import uuid4

import pytest
from pikepdf import Dictionary, Name, Pdf, Stream
from playwright.sync_api import Page, expect

from functions.shared.clock import OSLO
from local import demo
from local.demo.documents import documents
from tests.browser.camera import Camera
from tests.browser.test_messages_journey import Open
from tests.browser.test_sign_in_journey import sign_in
from tests.sending import Hospital
from tests.stack import Stack

SLOWLY = 60_000
"""Milliseconds: the office's page is fetched anew, now and then."""

SHOWN_SINCE = 2014
"""The first whole year of which the hospital shows an epikrise."""


@dataclass(frozen=True)
class Reader:
    """A patient at their browser, and the hospital that sends them documents."""

    page: Page
    hospital: Hospital
    title: str
    """Of the document: nobody else's on this stack is called so."""


@pytest.fixture
def reader(open_page: Open, stack: Stack) -> Iterator[Reader]:
    """Somebody whose hospital has sent one of the demo's documents, as a file of several pages."""
    known = {each["national_id"]: each for each in stack.demo["persons"]}
    document = next(
        each
        for each in documents(demo.SEED, datetime.now(OSLO))
        if (each.type, each.organization, each.denial) == ("A03-2", "ous", None)
        and SHOWN_SINCE <= each.approved_at.year < datetime.now(OSLO).year
        and known.get(each.national_id, {}).get("note") == "ordinary"
        and not each.withdrawn
        and not each.replaced_by
        and len(each.content) < 1_000_000
    )
    name = f"D-{uuid4().hex[:8]}"
    document = replace(document, external_id=name, title=f"{document.title} {name}")
    person = known[document.national_id]
    named = {name: person[name] for name in ("national_id", "birth_date", "name")}
    hospital = Hospital(stack, "ous", named)
    place = hospital.ask("POST", "/records/uploads", json=document.body).json()
    hospital.post(place, document.content)
    assert hospital.decided(document.external_id)["status"] == "indexed"
    page = window(open_page, stack)
    sign_in(page, person["name"])
    greeting = f"Hei, {person['name']}"
    expect(page.get_by_role("heading", level=1, name=greeting)).to_be_visible(timeout=SLOWLY)
    yield Reader(page, hospital, document.title)
    stack.clock.reset()


def window(open_page: Open, stack: Stack) -> Page:
    """Another browser at the front page, patient with a busy machine."""
    page = open_page(stack.origin, stack.api, str(stack.demo["provider"]), stack.emulator)
    page.set_default_timeout(SLOWLY)
    page.goto(stack.origin)
    return page


def test_a_patient_reads_the_epikrise_and_orders_the_rest(
    reader: Reader, open_page: Open, stack: Stack, screenshots: Path
) -> None:
    patient = reader.page
    patient.get_by_role("main").get_by_role("link", name="Journal").click()
    expect(patient.get_by_role("heading", level=1, name="Journal")).to_be_visible()
    expect(patient.get_by_text("Noen dokumenter vises ikke på nett.").first).to_be_visible()
    Camera(patient, screenshots)("journal-real")
    patient.get_by_role("link", name=reader.title).click()
    patient.get_by_role("button", name="Åpne dokumentet").click()
    shown = patient.get_by_role("region", name="Dokumentet")
    expect(shown.get_by_text("Fødselsnummer").first).to_be_attached(timeout=SLOWLY)
    Camera(patient, screenshots)("journal-document-real")

    patient.goto(f"{stack.origin}/journal/logg")
    patient.get_by_label("Vis også det jeg selv har gjort").check()
    expect(patient.get_by_text("åpnet").first).to_be_visible()
    Camera(patient, screenshots)("journal-looks-real")

    patient.goto(f"{stack.origin}/journal/krav/ny")
    patient.get_by_label("Hvilket sykehus?").select_option("ous")
    patient.get_by_label("Kopi av journalen").check()
    patient.get_by_label("Teksten din").fill("Jeg vil gjerne ha alt fra 2012.")
    patient.get_by_role("button", name="Send til sykehuset").click()
    expect(patient.get_by_role("heading", name="Kravet er sendt")).to_be_visible(timeout=SLOWLY)
    Camera(patient, screenshots)("journal-asked-real")

    office = window(open_page, stack)
    archivist = next(
        each
        for each in stack.demo["staff"]
        if (each["organization"], each["function"]) == ("ous", "records-office")
    )
    sign_in(office, archivist["name"], button="Logg inn som ansatt")
    office.goto(f"{stack.origin}/arbeid/krav")
    office.get_by_role("link", name=person_of(patient)).last.click()
    expect(office.get_by_text("Jeg vil gjerne ha alt fra 2012.")).to_be_visible()
    office.get_by_label("Ja, det er gjort").check()
    office.get_by_label("Svar til pasienten").fill("Kopien er sendt i posten.")
    office.get_by_role("button", name="Send svaret").click()
    expect(office.get_by_role("paragraph").filter(has_text="Kopien er sendt")).to_be_visible()

    patient.goto(f"{stack.origin}/journal/krav")
    expect(patient.get_by_text("Kopien er sendt i posten.").first).to_be_visible(timeout=SLOWLY)
    patient.goto(f"{stack.origin}/journal/logg")
    expect(patient.get_by_text(archivist["name"]).first).to_be_visible(timeout=SLOWLY)
    Camera(patient, screenshots)("journal-answered-real")


def test_a_file_of_fifty_megabytes_is_shown_in_the_page_as_well(reader: Reader) -> None:
    patient, content = reader.page, scanned(12 * [4 * 1024 * 1024])
    assert 47 < len(content) / 2**20 < 50
    name = f"D-{uuid4().hex[:8]}"
    reader.hospital.bring(name, content)
    assert reader.hospital.decided(name)["status"] == "indexed"
    patient.get_by_role("main").get_by_role("link", name="Journal").click()
    patient.get_by_role("link", name=f"Epikrise {name}").click()
    patient.get_by_role("button", name="Åpne dokumentet").click()
    expect(patient.get_by_text("Side 1 av 12").first).to_be_visible(timeout=SLOWLY)


def scanned(sizes: list[int]) -> bytes:
    """Pages of noise, each of so many bytes, in a file that can be shown before it is whole."""
    with Pdf.new() as pdf:
        for size in sizes:
            side = isqrt(size // 3)
            page = pdf.add_blank_page(page_size=(595, 842))
            picture = Stream(pdf, os.urandom(side * side * 3))
            picture.stream_dict = Dictionary(
                Type=Name.XObject,
                Subtype=Name.Image,
                Width=side,
                Height=side,
                ColorSpace=Name.DeviceRGB,
                BitsPerComponent=8,
            )
            page.Resources = Dictionary(XObject=Dictionary(Scan=picture))
            page.Contents = Stream(pdf, b"q 500 0 0 500 40 200 cm /Scan Do Q")
        written = BytesIO()
        pdf.save(written, linearize=True, compress_streams=False)
        return written.getvalue()


def person_of(page: Page) -> str:
    """Who is signed in there, as the page says it."""
    return page.get_by_role("navigation", name="Innlogget").inner_text().splitlines()[0].strip()
