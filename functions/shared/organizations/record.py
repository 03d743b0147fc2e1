"""What a hospital shows of the record, and how to get what it does not show."""

from datetime import date

from pydantic import Field

from functions.shared.organizations.parts import Address, DocumentKind, Part, Phone


class Shown(Part):
    """A kind of document that patients read here, if it is from that day or later."""

    kind: DocumentKind
    since: date


class Order(Part):
    """Where a copy of the rest is ordered by post, and how many weeks that usually takes."""

    address: Address
    phone: Phone
    weeks: int = Field(ge=1, le=26)


class Record(Part):
    """The journal, as far as one may know of it without being anyone's patient."""

    shown: tuple[Shown, ...] = Field(strict=False)
    order: Order
