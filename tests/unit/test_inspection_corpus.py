"""Whatever is sent, inspection says something soon, and lets nothing through that acts.

What it lets through, another reader looks over.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from functions.inspection import apart
from functions.inspection import pdf as rules
from functions.inspection.policy import found_in
from tests.unit import broken, byhand
from tests.unit.nasties import HARMLESS, NASTY, Build, written
from tests.unit.second_opinion import Unreadable, acts

PDF = "application/pdf"
SOON = 5
"""Seconds of the processor."""
PYPDF = sorted((Path(__file__).parents[1] / "corpus/pypdf").glob("*.pdf"))
LOCKED = {"r2", "r3", "r4", "r5", "r6", "crazyones-encrypted", "encrypted", "libreoffice-writer"}
WAYS: dict[str, Callable[[Build], bytes]] = {
    "in a stream of objects": lambda build: written(build, packed=True),
    "in numbers": byhand.in_numbers,
    "in a later revision": byhand.in_a_later_revision,
    "beside all else": byhand.beside_all_else,
    "in a packed table": byhand.in_a_packed_table,
    "for newer readers alone": byhand.for_newer_readers_alone,
}


def said_of(content: bytes) -> str | None:
    """The reason for which it is refused, found soon; what is not, acts in no reader's eyes."""
    begun = process_time()
    reason = found_in(content, PDF).reason
    assert process_time() - begun < SOON
    if reason is None:
        assert seen_by_another(content) is None
    return reason


def seen_by_another(content: bytes) -> str | None:
    try:
        return acts(content)
    except Unreadable:
        return None


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes soon to an end where bounds are a tenth, does where they are what they are."""
    monkeypatch.setattr(rules, "MAX_PARTS", rules.MAX_PARTS // 10)
    monkeypatch.setattr(rules, "MAX_INFLATED", rules.MAX_INFLATED // 10)


@pytest.mark.parametrize("way", WAYS)
def test_what_acts_is_found_however_it_is_hidden(way: str) -> None:
    said = {name: said_of(WAYS[way](build)) for name, build in NASTY.items()}
    assert set(said.values()) == {"active-content"}, said


@pytest.mark.parametrize("way", WAYS)
def test_what_does_not_act_may_be_written_in_any_way(way: str) -> None:
    assert [said_of(WAYS[way](build)) for build in HARMLESS.values()] == [None] * len(HARMLESS)


def test_the_other_reader_sees_what_acts() -> None:
    """Otherwise its silence would prove nothing."""
    for way in WAYS.values():
        assert [name for name, build in NASTY.items() if acts(way(build)) is None] == []


@pytest.mark.parametrize("name", broken.LOOPS)
def test_what_leads_nowhere_is_damaged(name: str) -> None:
    assert said_of(broken.LOOPS[name]()) == "damaged"


@pytest.mark.parametrize("name", broken.DEEP)
@pytest.mark.usefixtures("small")
def test_what_is_more_than_it_seems_is_refused(name: str) -> None:
    assert said_of(broken.DEEP[name]()) in {"damaged", "too-large"}


@pytest.mark.parametrize("name", broken.BOMBS)
def test_what_would_take_all_memory_takes_that_of_its_reader_alone(name: str) -> None:
    assert apart.found_in(broken.BOMBS[name](), PDF).reason in {"damaged", "too-large"}


@pytest.mark.parametrize("name", broken.ODD)
def test_what_is_odd_gets_an_answer(name: str) -> None:
    assert said_of(broken.ODD[name]()) in {None, "damaged", "too-large", "encrypted"}


@pytest.mark.parametrize("name", broken.FRONTS)
def test_nothing_may_stand_before_a_pdf(name: str) -> None:
    for content in (broken.FRONTS[name] + broken.PAPER, broken.FRONTS[name] * 20 + broken.PAPER):
        assert said_of(content) in {"not-a-pdf", "type-differs"}


def test_a_pdf_beside_another_hides_in_none() -> None:
    acting = written(NASTY["script on opening"])
    for content in (broken.PAPER + acting, acting + broken.PAPER):
        assert said_of(content) in {"active-content", "damaged"}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", ["attachment", "script in a link", "action of a field"])
def test_what_is_cut_short_is_damaged(name: str, packed: bool) -> None:
    for content in broken.cut_short(written(NASTY[name], packed=packed), 60):
        assert said_of(content) in {"damaged", "not-a-pdf"}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    "name", ["attachment", "script on opening", "script in a name tree", "submitting", "film"]
)
def test_no_fault_hides_what_acts(name: str, packed: bool) -> None:
    content = written(NASTY[name], packed=packed)
    faulty = broken.flipped(content, 300, f"{name} {packed}")
    said = Counter(said_of(each) for each in faulty)
    assert said["damaged"] > 50
    assert said["active-content"] > 10


@pytest.mark.parametrize("name", broken.UNTIDY)
def test_what_all_readers_take_alike_is_paper_though_untidy(name: str) -> None:
    assert said_of(broken.UNTIDY[name]()) is None


@pytest.mark.parametrize("spelling", [b"/JavaScript#00", b"/JavaScript#0", b"/JavaScript#"])
def test_a_name_that_readers_take_differently_is_damage(spelling: bytes) -> None:
    assert said_of(broken.catalog(b"/A << /S %s >>" % spelling)) == "damaged"


def test_a_complaint_cannot_be_made_to_look_harmless() -> None:
    twice = b"<< /a:#20expected#20endobj 1 /a:#20expected#20endobj 2 >>"
    assert said_of(broken.catalog(b"/A " + twice)) == "damaged"


def test_an_entry_that_leads_astray_is_damage() -> None:
    """A reader that mends files looks for the object elsewhere."""
    content = byhand.assembled({**byhand.PAGE, 5: b"<< /S /JavaScript /JS (x) >>"})
    start = content.index(b"5 0 obj")
    astray = content.replace(b"%010d" % start, b"%010d" % (start + 9))
    assert astray != content
    assert said_of(astray) == "damaged"


@pytest.mark.parametrize("file", PYPDF, ids=lambda file: str(file.stem))
def test_files_of_others_are_paper_or_refused_for_what_they_are(file: Path) -> None:
    content, name = file.read_bytes(), file.stem
    said = said_of(content)
    if any(name.startswith(f"{each}-") for each in LOCKED):
        assert said == "encrypted"
    elif name in {"attachment", "pdflatex-forms"}:
        assert said == "active-content"
    elif name in {"issue-297", "selenium-pypdf-issue-177", "toy"}:
        assert said == "damaged"
    else:
        assert said is None


@pytest.mark.parametrize("file", PYPDF[::6], ids=lambda file: str(file.stem))
def test_files_of_others_with_faults_get_an_answer(file: Path) -> None:
    content = file.read_bytes()
    for each in broken.flipped(content, 12, file.stem) + broken.cut_short(content, 6)[::8]:
        said_of(each)
