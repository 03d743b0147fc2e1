"""Sign-ins on their way, staff and their choices: the only place that knows these keys."""

from dataclasses import asdict

from functions.identity.models import Begun
from functions.shared.database import Database
from functions.shared.sealing import Sealer
from functions.shared.staff import Staff, colleague_key, staff_item, staff_key, staff_of
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, check, delete, equals, put


class IdentityRepository:
    """Reads, and prepares writes. Names stand sealed under their organization's key."""

    def __init__(self, database: Database, sessions: str, staff: str, sealer: Sealer) -> None:
        self.database = database
        self.sessions_table = sessions
        self.staff_table = staff
        self.sealer = sealer

    def put_login(self, login: str, begun: Begun, expires: int) -> None:
        """Remembers where a sign-in will lead."""
        self.database.put_new(self._login_key(login), {**asdict(begun), "expires": expires})

    def take_login(self, login: str, now: float) -> Begun | None:
        """Where it was to lead; None if it took too long, or has been taken before."""
        item = self.database.take(self._login_key(login))
        if item is None or item["expires"] <= now:
            return None
        return Begun(item["role"], item["return_to"], item["organization"])

    def staff(self, subject: str, organization: str) -> Staff | None:
        """Who works there, or once did."""
        item = self.database.get(staff_key(self.staff_table, subject, organization))
        return staff_of(item, self.sealer) if item else None

    def staff_of(self, subject: str) -> list[Staff]:
        """Everywhere that the person works."""
        items = self.database.page(
            self.staff_table, f"staff#{subject}", "organization#", "organization#~", 100
        )
        everywhere = [staff_of(item, self.sealer) for item in items]
        return [each for each in everywhere if not each.removed]

    def put_staff(self, staff: Staff, old: Staff | None) -> list[Write]:
        """The person in the place of what stood there, if that still does; and for each unit that
        they are at it."""
        condition = equals("version", old.version) if old else absent()
        key = staff_key(self.staff_table, staff.subject, staff.organization)
        before = set(old.units) if old else set()
        return [
            put(key, staff_item(staff, self.sealer), condition),
            *(put(self._at(unit, staff), {}) for unit in sorted({*staff.units} - before)),
            *(delete(self._at(unit, staff)) for unit in sorted(before - {*staff.units})),
        ]

    def still(self, staff: Staff) -> Write:
        """Only if nobody has said anything else of them meanwhile."""
        key = staff_key(self.staff_table, staff.subject, staff.organization)
        return check(key, equals("version", staff.version))

    def write(self, *writes: Write | None) -> None:
        """All or nothing. Raises ConditionFailed and Busy."""
        self.database.transact(*writes)

    def staff_preferences(self, subject: str) -> Key:
        """Where what a member of staff has chosen stands."""
        return Key(self.staff_table, f"staff#{subject}", "preferences")

    def read(self, *keys: Key) -> list[Item | None]:
        """Items in one call."""
        return self.database.get_all(*keys)

    def _login_key(self, login: str) -> Key:
        return Key(self.sessions_table, f"login#{login}", "login")

    def _at(self, unit_id: str, staff: Staff) -> Key:
        return colleague_key(self.staff_table, unit_id, staff.subject)
