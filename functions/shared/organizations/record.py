"""What a hospital shows of the record, and how to get what it does not show."""

from datetime import date

from pydantic import Field

from functions.shared.organizations.documents import DocumentKind
from functions.shared.organizations.parts import Address, Part, Phone


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
    """Which documents of the journal patients read here, and how they get the rest."""

    shown: tuple[Shown, ...] = Field(strict=False)
    order: Order
    delay_hours: int = Field(default=24, ge=0, le=24 * 14)
    """How long after its approval a document is shown: time to deny a single one."""
    minimum_age: int = Field(default=16, ge=16, le=18)
    """From which age patients read alone. Nobody younger has a session at all."""
    exempt_units: tuple[str, ...] = Field(default=(), strict=False)
    """Units none of whose documents are shown here, as child psychiatry's."""

    def since(self, kind: DocumentKind) -> date | None:
        """From which day on that kind is shown; None if it is not."""
        return next((each.since for each in self.shown if each.kind == kind), None)
