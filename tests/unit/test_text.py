"""Text from outside is composed, and free of what hides or reorders."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from functions.shared.text import Line, Paragraph, clean

LINE: TypeAdapter[str] = TypeAdapter(Line)
PARAGRAPH: TypeAdapter[str] = TypeAdapter(Paragraph)


@given(st.text())
def test_what_passes_is_nfc_and_stays_so(text: str) -> None:
    try:
        cleaned = clean(text)
    except ValueError:
        return
    assert cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert clean(cleaned) == cleaned


def test_letters_in_two_pieces_become_one() -> None:
    assert clean("A\u030a") == "Å"


@pytest.mark.parametrize(
    "sign", "\x00\x07\x1b\x7f\x85\u061c\u200e\u202e\u2066\u2069\ud800\ue000\u2028\U000e0041"
)
def test_signs_that_are_no_text(sign: str) -> None:
    with pytest.raises(ValueError, match="not text"):
        clean(f"a{sign}b")


def test_a_line_is_one_line_and_a_paragraph_may_be_more() -> None:
    assert PARAGRAPH.validate_python(" a\r\nb ") == "a\nb"
    assert LINE.validate_python(" Čáhcesuolu áissehat \n") == "Čáhcesuolu áissehat"
    for wrong in ("", "  ", "a\nb", "a\r\nb", "a\rb", "a" * 201):
        with pytest.raises(ValidationError):
            LINE.validate_python(wrong)


def test_what_word_processors_leave_behind_is_dropped() -> None:
    assert clean("\ufeffpasi\u00adent\u200b") == "pasient"
    for nothing in ("\u200b", " \u00ad "):
        with pytest.raises(ValueError, match="nothing"):
            clean(nothing)


def test_emoji_and_joiners_are_text() -> None:
    assert clean("👩‍⚕️ ok") == "👩‍⚕️ ok"
