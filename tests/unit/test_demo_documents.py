"""The demo's journal documents: real PDF, about nobody, and something for every tester."""

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from typing import get_args

import pikepdf
import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from functions.inspection.policy import found_in
from functions.records.feed_contract import FedDocument
from functions.shared.organizations import organizations
from local.demo import SEED, persons
from local.demo.documents import DemoDocument, documents, paper
from local.demo.documents.wording import types
from local.demo.persons import Kind, Person

NOW = datetime(2026, 11, 27, 10, 30, tzinfo=UTC)
DAY = timedelta(days=1)
TYPES = {
    *("A03-2", "A13-2", "B03-2", "B02-2", "A04-2", "A05-2", "A06-2", "A07-2", "A08-2", "A09-2"),
    *("A11-2", "B01-2", "F02-2", "I01-2", "I02-2", "J01-2", "C01-2", "C04-2", "E01-2", "S01-2"),
}
SAMI = "áčđŋšŧž"


@cache
def every() -> list[DemoDocument]:
    return documents(SEED, NOW)


def first_of(setter: object) -> DemoDocument:
    return next(each for each in every() if each.set == setter)


def of_each_type() -> list[DemoDocument]:
    small = [each for each in every() if each.set is not paper.large]
    return [next(each for each in small if each.type == kind) for kind in types()]


def tagged(content: bytes) -> bool:
    with pikepdf.open(BytesIO(content)) as pdf:
        marked = bool(pdf.Root.MarkInfo.Marked) and "/StructTreeRoot" in pdf.Root
        return marked and pdf.Root.Lang == "nb" and bool(pdf.docinfo["/Title"])


def text(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages)


def test_there_are_a_hundred_and_fifty_each_under_an_id_of_its_own() -> None:
    assert len({each.external_id for each in every()}) == 150
    assert {each.type for each in every()} == set(types()) == TYPES


@pytest.mark.parametrize("document", of_each_type(), ids=lambda each: str(each.type))
def test_each_type_is_tagged_paper_of_a_few_pages(document: DemoDocument) -> None:
    assert tagged(document.content)
    assert found_in(document.content, "application/pdf").reason is None
    reader = pypdf.PdfReader(BytesIO(document.content))
    assert 2 <= len(reader.pages) <= 4
    assert reader.metadata is not None
    assert reader.metadata.title == document.title
    said = text(document.content)
    for word in (document.name, document.author.name, "Godkjent", "Oppdiktet dokument"):
        assert word in said
    assert set("æøå") <= set(said)
    assert "{" not in said


def test_a_summary_in_sami_says_its_language_and_has_its_letters() -> None:
    content = first_of(paper.in_two_languages).content
    said = text(content)
    assert set(SAMI) <= set(said)
    assert "\ufffd" not in said
    with pikepdf.open(BytesIO(content)) as pdf:
        languages = {str(each.get("/Lang")) for each in pdf.objects if hasattr(each, "get")}
    assert {"nb", "se"} <= languages


def test_a_run_later_makes_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [each.content for each in of_each_type()[:3]]
    paper._compiler.cache_clear()
    again = {each.external_id: each for each in documents(SEED, NOW)}
    assert [again[each.external_id].content for each in of_each_type()[:3]] == before


def test_one_file_is_large_and_in_the_order_of_its_pages() -> None:
    content = first_of(paper.large).content
    assert 10_000_000 < len(content) < 11_000_000
    assert tagged(content)
    assert found_in(content, "application/pdf").reason is None
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.is_linearized


def test_the_letters_of_both_languages_are_in_the_font() -> None:
    said = f'#set text(font: "Libertinus Serif")\nÆØÅæøå {SAMI.upper()}{SAMI}'
    compiler = typst.Compiler(said.encode(), ignore_system_fonts=True)
    content, warnings = compiler.compile_with_warnings(format="pdf")
    assert warnings == []
    assert isinstance(content, bytes)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert len(pdf.pages[0].Resources.Font) == 1


def test_they_are_where_records_are_on_also_at_a_discreet_unit() -> None:
    units = []
    for each in every():
        organization = organizations()[each.organization]
        assert organization.offers("records", each.unit_id)
        units.append(organization.unit(each.unit_id))
    assert {each.organization for each in every()} == {"ous", "so"}
    assert any(unit and unit.discreet for unit in units)


def person_of(document: DemoDocument) -> Person:
    return next(
        person
        for person in persons(SEED)
        if document.national_id in (person.national_id, *person.former_ids)
    )


def test_the_api_takes_all_that_is_said_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DemoDocument, "content", b"%PDF-")  # 150 would take seconds
    for each in documents(SEED, NOW):
        fed = FedDocument.model_validate_json(json.dumps(each.body))
        assert (fed.external_id, fed.size) == (each.external_id, 5)
        assert (fed.denial.code if fed.denial else None) == (each.denial and each.denial.code)


def test_they_are_about_every_kind_of_person_within_their_lives() -> None:
    assert {person_of(each).kind for each in every()} == set(get_args(Kind))
    numbers = {each.national_id for each in every()}
    changed = next(person for person in persons(SEED) if person.former_ids)
    assert numbers & {changed.national_id, *changed.former_ids}
    for each in every():
        person = person_of(each)
        assert (each.name, each.birth_date) == (person.name, person.birth_date)
        assert person.birth_date < each.authored_at.date()
        assert person.died is None or each.approved_at.date() <= person.died


def test_there_is_something_for_every_tester() -> None:
    codes = {each.denial.code for each in every() if each.denial}
    assert codes >= {"NORN_FFL", "NORN_KUT", "NORN_FPB", "NORN_ALL", "NORN_FFH", "NORN_EPO"}
    assert any(each.denial and each.denial.tell_patient for each in every())
    assert any(each.denial and each.denial.until and each.denial.until > NOW for each in every())
    assert [each.withdrawn for each in every()].count(True) == 1
    by_id = {each.external_id: each for each in every()}
    (older,) = (each for each in every() if each.replaced_by)
    newer = by_id[str(older.replaced_by)]
    assert (newer.national_id, newer.type) == (older.national_id, older.type)
    assert min(each.approved_at.year for each in every()) < 2013
    assert max(sum(each.name == other.name for other in every()) for each in every()) > 25


@settings(max_examples=25, deadline=None)
@given(
    st.datetimes(
        datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        datetime(2031, 12, 31),  # noqa: DTZ001
        timezones=st.just(UTC),
    )
)
def test_whatever_the_hour_one_is_still_on_its_way_and_none_from_the_future(now: datetime) -> None:
    fed = documents(SEED, now)
    assert all(each.authored_at < each.approved_at <= now for each in fed)
    assert any(now - each.approved_at < DAY for each in fed)


def test_on_another_day_only_what_must_be_recent_has_changed() -> None:
    later = documents(SEED, NOW + DAY)
    moved = [
        (old, new) for old, new in zip(every(), later, strict=True) if old.approved_at.year == 2026
    ]
    assert 15 <= len(moved) <= 25
    assert all(old.source_version < new.source_version for old, new in moved)
    assert all(
        old == new for old, new in zip(every(), later, strict=True) if old.approved_at.year != 2026
    )
