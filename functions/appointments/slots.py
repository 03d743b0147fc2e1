"""The times that hospitals' systems publish for patients to move to, and take back."""

from collections.abc import Sequence

from functions.appointments.feed_contract import BadRow, FedRow, FedRows, FedSlot, FedSlots
from functions.appointments.holds import Holds
from functions.appointments.models import Slot
from functions.appointments.repository import AppointmentsRepository
from functions.shared.database import undisturbed
from functions.shared.identity import Identity
from functions.shared.organizations import require_service
from functions.shared.validation import Fault

_REPEATED = Fault(where="external_id", why="repeated")


class Slots:
    """Takes up slots in any order and repetition, with one result: three calls for a hundred."""

    def __init__(self, repository: AppointmentsRepository, holds: Holds) -> None:
        self.repository = repository
        self.holds = holds

    def publish(self, caller: Identity, unit_id: str, fed: FedSlots) -> FedRows:
        """Good rows are taken up, bad ones named. Who holds a slot is nothing that rows change.

        Raises NotFound for another organization's unit, ServiceOff, Busy.
        """
        require_service("appointments", unit_id, caller.organization)
        rows = _without_repeated(fed.slots)
        token_of = self.holds.tokens(unit_id)
        good = {token_of(row.external_id): row for row in rows if isinstance(row, FedSlot)}
        stand = undisturbed(lambda: self._take_up(unit_id, good))
        by_id = {row.external_id: stand[token] for token, row in good.items()}
        return FedRows(items=[_answer(place, row, by_id) for place, row in enumerate(rows)])

    def _take_up(self, unit_id: str, good: dict[str, FedSlot]) -> dict[str, Slot]:
        """The slots as they stand after, by token."""
        stored = self.repository.slots([(unit_id, token) for token in good])
        stand, writes = {}, []
        for (token, row), old in zip(good.items(), stored, strict=True):
            if old and row.source_version <= old.source_version:
                stand[token] = old
                continue
            stand[token] = _told(unit_id, token, row, old)
            writes.append(self.repository.put_slot(stand[token], old))
        if writes:
            self.repository.write(*writes)
        return stand


def _told(unit_id: str, token: str, row: FedSlot, old: Slot | None) -> Slot:
    return Slot(
        **row.model_dump(),
        token=token,
        unit_id=unit_id,
        version=old.version + 1 if old else 1,
        held_by=old.held_by if old else "",
        offered_to=old.offered_to if old else "",
        passed_by=old.passed_by if old and _is_as_before(row, old) else (),
    )


def _is_as_before(row: FedSlot, old: Slot) -> bool:
    """Whether those who passed on it would be asked the same again."""
    said = (row.starts_at, row.duration_minutes, row.types)
    return said == (old.starts_at, old.duration_minutes, old.types)


def _without_repeated(rows: Sequence[FedSlot | BadRow]) -> list[FedSlot | BadRow]:
    """The second row for one slot is bad: a batch says one thing of each."""
    seen: set[str] = set()
    kept: list[FedSlot | BadRow] = []
    for row in rows:
        if isinstance(row, FedSlot) and row.external_id in seen:
            kept.append(BadRow([_REPEATED], row.external_id))
            continue
        if isinstance(row, FedSlot):
            seen.add(row.external_id)
        kept.append(row)
    return kept


def _answer(place: int, row: FedSlot | BadRow, stand: dict[str, Slot]) -> FedRow:
    if isinstance(row, BadRow):
        return FedRow(row=place, external_id=row.external_id, status="refused", errors=row.faults)
    slot = stand[row.external_id]
    status = "held" if slot.holder else "withdrawn" if slot.withdrawn else "free"
    return FedRow.model_validate({"row": place, "external_id": row.external_id, "status": status})
