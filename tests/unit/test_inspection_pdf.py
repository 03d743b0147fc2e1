"""A PDF is taken in if it is paper."""

import re
import zlib
from itertools import count

import fpdf
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf

from functions.inspection import pdf as rules
from functions.inspection.models import Finding, Refused
from functions.inspection.policy import found_in
from tests.unit.nasties import HARMLESS, NASTY, script, unreferenced, written

PDF = "application/pdf"
PAPER = written()
CLEAN = Finding(PDF)


def reason(content: bytes, declared: str = PDF) -> str | None:
    return found_in(content, declared).reason


@pytest.mark.parametrize("packed", [False, True])
def test_paper_stays_as_it_is(packed: bool) -> None:
    assert found_in(written(packed=packed), PDF) == CLEAN


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", NASTY)
def test_what_acts_or_reaches_out_is_refused_wherever_it_stands(name: str, packed: bool) -> None:
    assert reason(written(NASTY[name], packed=packed)) == "active-content"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", HARMLESS)
def test_what_only_leads_somewhere_when_asked_is_paper(name: str, packed: bool) -> None:
    assert reason(written(HARMLESS[name], packed=packed)) is None


def test_a_packed_script_cannot_be_found_by_reading_bytes() -> None:
    """Otherwise the tests above would prove nothing."""
    packed = written(NASTY["script in a link"], packed=True)
    assert b"JavaScript" not in packed
    assert b"JavaScript" in written(NASTY["script in a link"])


@pytest.mark.parametrize("spelling", [b"/J#61v#61Script", b"/#4A#61vaScript"])
def test_a_name_in_disguise_is_the_same_name(spelling: bytes) -> None:
    marked = written(lambda pdf: unreferenced(pdf, Dictionary(S=Name("/" + "Z" * 14))))
    disguised = marked.replace(b"/" + b"Z" * 14, spelling.ljust(15))
    assert len(disguised) == len(marked)
    assert reason(disguised) == "active-content"


def test_an_object_that_nothing_refers_to_is_looked_at() -> None:
    """A reader that mends a file finds those, too."""
    linked = written(lambda pdf: unreferenced(pdf, script()))
    loose = re.sub(rb"/Hidden \d+ 0 R", lambda found: b" " * len(found[0]), linked)
    assert loose != linked
    assert reason(loose) == "active-content"


def test_what_a_later_revision_adds_is_looked_at() -> None:
    update = b"\n4 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n"
    start = len(PAPER) + update.index(b"4 0 obj")
    table = f"xref\n4 1\n{start:010} 00000 n \n".encode()
    old = PAPER.rpartition(b"startxref\n")[2].split(b"\n")[0]
    trailer = b"trailer\n<< /Size 5 /Root 1 0 R /Prev " + old + b" >>\n"
    at = len(PAPER) + len(update)
    assert reason(PAPER + update + table + trailer + b"startxref\n%d\n%%%%EOF\n" % at) == (
        "active-content"
    )


@pytest.mark.parametrize(
    "encryption",
    [
        pikepdf.Encryption(owner="a", user="b"),
        pikepdf.Encryption(owner="a", user=""),
        pikepdf.Encryption(owner="a", user="b", R=4),
    ],
)
def test_what_is_locked_is_refused_also_where_no_password_is_asked_for(
    encryption: pikepdf.Encryption,
) -> None:
    assert reason(written(encryption=encryption)) == "encrypted"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_half_a_file_is_damaged(share: float) -> None:
    assert reason(PAPER[: int(len(PAPER) * share)]) == "damaged"


def test_our_own_letters_are_paper() -> None:
    letter = fpdf.FPDF()
    letter.add_page()
    letter.set_font("helvetica")
    letter.cell(text="Hei", link="https://www.ous-research.no")
    assert reason(bytes(letter.output())) is None


def test_a_key_that_stands_twice_is_damage() -> None:
    """Readers differ in which they believe."""
    twice = PAPER.replace(b"/Type /Catalog", b"/A 1 /A 2     ")
    assert len(twice) == len(PAPER)
    assert reason(twice) == "damaged"


@pytest.mark.parametrize("declared", [PDF, "text/html", "image/png"])
def test_a_page_of_the_web_before_a_pdf_is_none(declared: str) -> None:
    assert reason(b"<html><script>x</script></html>\n" + PAPER, declared) in {
        "not-a-pdf",
        "unknown-type",
    }


def test_another_file_behind_a_pdf_is_damage() -> None:
    assert reason(PAPER + b"PK\x03\x04" + b"\0" * 2000) == "damaged"
    assert reason(PAPER + b"\r\n\r\n") is None


def test_text_that_is_called_a_pdf_is_not_one() -> None:
    assert reason(b"Hello") == reason(b"") == "not-a-pdf"
    assert reason(b"MZ\x90\0", "application/x-msdownload") == "unknown-type"


def test_a_pdf_under_another_type_is_refused() -> None:
    assert found_in(PAPER, "image/png") == Finding(PDF, "type-differs")


def pages(number: int) -> bytes:
    def build(pdf: Pdf) -> None:
        for _ in range(number - 1):
            pdf.add_blank_page()

    return written(build)


def test_more_pages_than_a_letter_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MAX_PAGES", 3)
    assert reason(pages(3)) is None
    assert reason(pages(4)) == "too-large"


def test_more_objects_or_parts_than_anyone_looks_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MAX_PARTS", 100)
    many = written(lambda pdf: setattr(pdf.Root, "Many", Array([Array([1])] * 200)))
    assert reason(many) == "too-large"
    monkeypatch.setattr(rules, "MAX_OBJECTS", 2)
    assert reason(PAPER) == "too-large"


def test_a_stream_that_unpacks_to_more_than_a_reader_can_hold(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = zlib.compress(b"\0" * 3_000_000)
    content = written(
        lambda pdf: setattr(
            pdf.pages[0], "Contents", pikepdf.Stream(pdf, bomb, Filter=Name.FlateDecode)
        ),
        compress_streams=False,
    )
    assert reason(content) is None
    monkeypatch.setattr(rules, "MAX_INFLATED", 2_000_000)
    assert reason(content) == "too-large"


def test_what_is_packed_twice_is_a_bomb() -> None:
    def build(pdf: Pdf) -> None:
        bomb = zlib.compress(zlib.compress(b"\0" * 1000))
        twice = Array([Name.FlateDecode, Name.FlateDecode])
        pdf.pages[0].Contents = pikepdf.Stream(pdf, bomb, Filter=twice)

    kept = pikepdf.StreamDecodeLevel.none
    content = written(build, compress_streams=False, stream_decode_level=kept)
    assert reason(content) == "too-large"


def test_what_takes_too_long_is_given_up() -> None:
    ticks = count(0, 20)
    with pytest.raises(Refused, match="too-large"):
        rules.check(PAPER, lambda: next(ticks))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([b"", b"%PDF-1.7\n"]))
def test_whatever_is_sent_gets_an_answer(noise: bytes, start: bytes) -> None:
    assert found_in(start + noise + b"%%EOF", PDF).reason


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_file_with_flaws_gets_an_answer(data: st.DataObject) -> None:
    content = bytearray(written(NASTY["attachment"], packed=data.draw(st.booleans())))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    assert found_in(bytes(content), PDF).kind in {PDF, None}
