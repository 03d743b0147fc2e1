"""The letter's code: 70 bits, the same for the same thing, forgiving to read."""

from datetime import date
from hashlib import sha256
from hmac import new as hmac

from hypothesis import given
from hypothesis import strategies as st

from functions.appointments.codes import ALPHABET, LENGTH, Codes, read
from functions.shared.macs import Macs

CODES = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)


class Kms:
    def generate_mac(self, *, KeyId: str, MacAlgorithm: str, Message: bytes) -> dict[str, bytes]:  # noqa: N803
        assert MacAlgorithm == "HMAC_SHA_256"
        return {"Mac": hmac(KeyId.encode(), Message, sha256).digest()}


def codes(key: str = "key") -> Codes:
    return Codes(Macs(Kms(), key))  # type: ignore[arg-type]


def test_a_code_is_the_same_whenever_asked() -> None:
    assert codes().code("ous", "A1", 1) == codes().code("ous", "A1", 1)
    others = {
        codes().code("ahus", "A1", 1),
        codes().code("ous", "A2", 1),
        codes().code("ous", "A1", 2),
        codes().code("ous", "A", 11),
        codes("other").code("ous", "A1", 1),
    }
    assert len(others) == 5
    assert codes().code("ous", "A1", 1) not in others


def test_all_seventy_bits_vary() -> None:
    made = [read(codes().code("ous", str(number), 1)) or "" for number in range(400)]
    for place in range(LENGTH):
        assert {code[place] for code in made} == set(ALPHABET)


def test_it_is_grouped_for_reading() -> None:
    assert [len(group) for group in codes().code("ous", "A1", 1).split("-")] == [5, 5, 4]


@given(CODES, st.data())
def test_it_is_read_in_any_shape(code: str, data: st.DataObject) -> None:
    signs = []
    for sign in code:
        wide = chr(ord(sign) + 0xFEE0)  # as an Asian keyboard types it
        signs.append(data.draw(st.sampled_from([sign, sign.lower(), wide, *_LIKE.get(sign, [])])))
        signs.append(data.draw(st.sampled_from(["", "", *_BETWEEN])))
    assert read("".join(signs)) == code


_BETWEEN = [" ", "-", "–", "—", "−", "\u2011", ".", "_", "/", "·", "\u00a0", "\u202f", "\t", "\n"]
_LIKE = {"0": ["O", "o"], "1": ["I", "i", "L", "l"]}


@given(st.text(max_size=64))
def test_whatever_is_typed_is_a_code_or_nothing(typed: str) -> None:
    code = read(typed)
    assert code is None or (len(code) == LENGTH and set(code) <= set(ALPHABET))


def test_what_is_no_code_still_costs_a_call_and_leads_nowhere() -> None:
    assert codes().open("hei") == codes().open("00000-00000-0000")


def test_the_proof_needs_the_code() -> None:
    born = date(1959, 3, 14)
    one, other = codes().open("K7MQ4-T9XB2-8RWE"), codes().open("K7MQ4-T9XB2-8RWF")
    assert one.lookup != other.lookup
    assert one.proof(born) == codes().open("k7mq4t9xb28rwe").proof(born)
    assert one.proof(born) != other.proof(born)
    assert one.proof(born) != one.proof(date(1959, 3, 15))
