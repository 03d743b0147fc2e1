"""The code in a letter: 70 bits that only KMS can derive, and that the table cannot give back.

The code is a keyed hash of what it stands for, so that every replay of the feed answers the same
one and none is stored. The table holds a second keyed hash of the code, and a hash of the second
fact keyed by the other half of that: neither can be tried out without KMS.
"""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from hmac import new as hmac
from unicodedata import normalize

from functions.shared.macs import Macs

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 14
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_NO_CODE = "0" * LENGTH


@dataclass(frozen=True)
class Opened:
    """Where a code's reference stands, and what tells whether a second fact is right."""

    lookup: str
    key: bytes

    def proof(self, birth_date: date) -> str:
        """The second fact as the reference keeps it."""
        return hmac(self.key, birth_date.isoformat().encode(), sha256).hexdigest()


class Codes:
    """Derives codes, and reads what people type."""

    def __init__(self, macs: Macs) -> None:
        self.macs = macs

    def code(self, organization: str, external_id: str, generation: int) -> str:
        """The code of an appointment, grouped for reading: XXXXX-XXXXX-XXXX."""
        mac = self.macs.mac("code", organization, external_id, str(generation))
        bits = int.from_bytes(mac[:9]) >> 2
        signs = [ALPHABET[bits >> 5 * place & 31] for place in reversed(range(LENGTH))]
        code = "".join(signs)
        return f"{code[:5]}-{code[5:10]}-{code[10:]}"

    def open(self, typed: str) -> Opened:
        """What a code leads to. What is no code leads nowhere, at the same cost."""
        mac = self.macs.mac("lookup", read(typed) or _NO_CODE)
        return Opened(mac[:16].hex(), mac[16:])


def read(typed: str) -> str | None:
    """The code that was meant: any case, width and grouping, O for 0, I and L for 1."""
    signs = filter(str.isalnum, normalize("NFKC", typed).upper())
    code = "".join(signs).translate(_MISREAD)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None
