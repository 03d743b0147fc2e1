"""What a unit keeps for its own work: who works there, and answers that are often used."""

from functions.messages.contract import Colleague, Colleagues, Template, Templates, TemplatesView
from functions.messages.repository import MessagesRepository
from functions.messages.room import Room
from functions.shared.database import ConditionFailed, Database
from functions.shared.errors import Stale
from functions.shared.identity import Identity
from functions.shared.sealing import Sealer
from functions.shared.staff import staff_key, staff_of
from functions.shared.typed import Item

_MOST = 200
"""More people than work at one unit."""


class Desk:
    """For the unit's staff. Everything raises NotFound and ServiceOff."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        database: Database,
        staff_table: str,
        sealer: Sealer,
    ) -> None:
        self.repository = repository
        self.room = room
        self.database = database
        self.staff_table = staff_table
        self.sealer = sealer

    def colleagues(self, caller: Identity, unit_id: str) -> Colleagues:
        """Whom a thread can be assigned to, by name."""
        self.room.require_unit(caller, unit_id)
        named = self.database.page(self.staff_table, f"unit#{unit_id}", "staff#", "staff#~", _MOST)
        subjects = [item["sk"].partition("#")[2] for item in named]
        keys = [staff_key(self.staff_table, each, caller.organization) for each in subjects]
        staff = [staff_of(item, self.sealer) for item in self.repository.read(*keys) if item]
        found = [
            Colleague(subject=each.subject, name=each.name, function=each.function)
            for each in staff
            if not each.removed and unit_id in each.units
        ]
        return Colleagues(items=sorted(found, key=lambda each: (each.name, each.subject)))

    def templates(self, caller: Identity, unit_id: str) -> TemplatesView:
        """Shared by the unit."""
        self.room.require_unit(caller, unit_id)
        (item,) = self.repository.read(self.repository.templates_key(unit_id))
        return self._opened(caller, unit_id, item)

    def put_templates(
        self, caller: Identity, unit_id: str, said: Templates, version: int
    ) -> TemplatesView:
        """All of them, in the place of those of that version. Raises Stale."""
        self.room.require_unit(caller, unit_id)
        place = _place(unit_id, version + 1)
        sealed = self.sealer.seal(caller.organization, said.model_dump_json(), *place)
        write = self.repository.put_templates(unit_id, sealed, version + 1, {"by": caller.subject})
        try:
            self.repository.write(write)
        except ConditionFailed:
            (item,) = self.repository.read(self.repository.templates_key(unit_id))
            stands = self._opened(caller, unit_id, item)
            if (stands.version, stands.items) != (version + 1, said.items):
                raise Stale from None
            return stands  # asked for again: this is what was wanted
        return TemplatesView(version=version + 1, items=said.items)

    def _opened(self, caller: Identity, unit_id: str, item: Item | None) -> TemplatesView:
        if item is None:
            return TemplatesView(version=0, items=())
        place = _place(unit_id, int(item["version"]))
        said = self.sealer.open(caller.organization, item["sealed"], *place)
        items: tuple[Template, ...] = Templates.model_validate_json(said).items
        return TemplatesView(version=int(item["version"]), items=items)


def _place(unit_id: str, version: int) -> tuple[str, ...]:
    return ("threads", "templates", unit_id, str(version))
