"""What a journal document is: Volven 9602's types, and the kinds that patients choose and are told.

A type without a kind is never shown on the web, whatever an organization says: laboratory,
pathology, images and tests (DocumentType as in urn:oid:2.16.578.1.12.4.1.1.9602).
"""

from types import MappingProxyType
from typing import Final, Literal

DocumentType = Literal[
    "A03-2",
    "A04-2",
    "A05-2",
    "A06-2",
    "A07-2",
    "A08-2",
    "A09-2",
    "A11-2",
    "A13-2",
    "B01-2",
    "B02-2",
    "B03-2",
    "C01-2",
    "C04-2",
    "E01-2",
    "F02-2",
    "I01-2",
    "I02-2",
    "J01-2",
    "S01-2",
]

DocumentKind = Literal[
    "discharge-summary",
    "note",
    "profession-summary",
    "plan",
    "procedure",
    "referral",
    "letter",
    "sick-leave",
]
"""What a journal document is, as patients choose and are told it."""

_KINDS: Final = MappingProxyType[DocumentType, DocumentKind](
    {
        "A03-2": "discharge-summary",
        "A13-2": "discharge-summary",
        "B02-2": "note",
        "B03-2": "note",
        "A04-2": "profession-summary",
        "A05-2": "profession-summary",
        "A06-2": "profession-summary",
        "A07-2": "profession-summary",
        "A08-2": "profession-summary",
        "A09-2": "profession-summary",
        "A11-2": "profession-summary",
        "B01-2": "plan",
        "F02-2": "procedure",
        "I01-2": "referral",
        "I02-2": "letter",
        "J01-2": "sick-leave",
    }
)


def kind_of(document_type: DocumentType) -> DocumentKind | None:
    """What patients call it; None for what no patient reads on the web."""
    return _KINDS.get(document_type)
