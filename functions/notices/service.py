"""Sends notices, each at most once, however many are at it and wherever one of them ends."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from time import monotonic

from functions.notices import policy
from functions.notices.models import Came, Decision, Done, Drop, GiveUp, Notice, Send, Wait
from functions.notices.repository import NoticesRepository
from functions.notices.sender import NotSent, Refused, Sender, Unanswered
from functions.notices.texts import text_of
from functions.shared.clock import OSLO, Clock
from functions.shared.errors import RegisterUnavailable
from functions.shared.patients import Patients
from functions.shared.registers import Registers
from functions.shared.standing import is_underage, standing_of
from functions.shared.typed import Item

PAGE = 25
RUNS = 35
"""Seconds after which a run begins no other notice: what is left is the next sweep's."""


class Notices:
    """Claims, sends, marks. What was claimed and not marked is never sent again."""

    def __init__(
        self,
        *,
        repository: NoticesRepository,
        patients: Patients,
        registers: Registers,
        sender: Sender,
        clock: Clock,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.registers = registers
        self.sender = sender
        self.clock = clock
        self.elapsed = elapsed

    def take(self, keys: Iterable[str]) -> Iterator[Done]:
        """Those that the stream has announced, at most 100."""
        return self._each(self.repository.notices(list(dict.fromkeys(keys))), self._end())

    def sweep(self) -> Iterator[Done]:
        """Those whose time has come, as many as time allows."""
        end = self._end()
        while self.elapsed() < end and (due := self.repository.due(self.clock(), PAGE)):
            moved = False
            for done in self._each(due, end):
                moved |= done.came != "passed-over"
                yield done
            if not moved:
                return  # the index lags: the rest is the next run's

    def _end(self) -> float:
        return self.elapsed() + RUNS

    def _each(self, notices: list[Notice], end: float) -> Iterator[Done]:
        """With what stood there of their persons when it began."""
        theirs = [self.patients.person(notice.patient_id) for notice in notices]
        chosen = [self.patients.preferences(notice.patient_id) for notice in notices]
        items = self.repository.read(*theirs, *chosen) if notices else []
        for place, notice in enumerate(notices):
            if self.elapsed() > end:
                return
            yield self._done(notice, items[place], items[len(notices) + place])

    def _done(self, notice: Notice, person: Item | None, preferences: Item | None) -> Done:
        try:
            came = self._next(notice, person, preferences)
        except Exception as error:  # noqa: BLE001 - others must not wait; its text may name someone
            # One that was claimed by now stays so, and is uncertain.
            self._wait(notice, self._later(notice))
            return Done(notice.key, notice.occasion, "failed", type(error).__name__)
        return Done(notice.key, notice.occasion, came)

    def _next(self, notice: Notice, person: Item | None, preferences: Item | None) -> Came:
        now = self.clock()
        if notice.status not in ("waiting", "claimed") or notice.at > now:
            return "passed-over"
        if notice.status == "claimed":
            return self._uncertain(notice)
        decision = self._decide(notice, person, preferences, now)
        if isinstance(decision, Send):
            return self._send(notice, decision)
        if isinstance(decision, Wait):
            return self._wait(notice, decision)
        if isinstance(decision, Drop):
            return self._drop(notice, decision)
        return self._give_up(notice, decision)

    def _decide(
        self, notice: Notice, person: Item | None, preferences: Item | None, now: datetime
    ) -> Decision:
        if notice.concerns <= now:
            return GiveUp("no-contact") if notice.tries else Drop("over")
        if person is None or standing_of(person, preferences, now).deceased:
            return Drop("deceased")
        known = self.patients.opened(person, notice.patient_id)
        if is_underage(known.birth_date, now.astimezone(OSLO).date()):
            return Drop("underage")
        wanted = policy.ways_wanted(preferences)
        if not wanted:
            return Drop("switched-off")
        if until := policy.quiet_until(preferences, notice.concerns, now):
            return Wait(until)
        try:
            contact = self.registers.contact(known.national_id)
        except RegisterUnavailable:
            return self._later(notice)
        decision = policy.reached_by(contact, wanted, preferences)
        if isinstance(decision, Send) and not self.sender.may_reach(decision.to):
            return Drop("not-on-the-list")
        return decision

    def _send(self, notice: Notice, send: Send) -> Came:
        text = text_of(notice.occasion, send.language)
        claimed = self.repository.claim(notice, self.clock())
        if claimed is None:
            return "passed-over"
        try:
            message = self.sender.send(send.way, send.to, text)
        except Refused:
            return self._give_up(claimed, GiveUp("refused"))
        except NotSent:
            return self._wait(claimed, self._later(claimed))
        except Unanswered:
            return self._uncertain(claimed)
        # False: it took so long that the sweep has called it uncertain.
        marked = self.repository.sent(claimed, send.way, message, self.clock())
        return "sent" if marked else "passed-over"

    def _later(self, notice: Notice) -> Wait:
        again = policy.try_again_at(notice.tries, notice.concerns, self.clock())
        return Wait(again, held_up=True)

    def _wait(self, notice: Notice, wait: Wait) -> Came:
        if not self.repository.postpone(notice, wait.until, tried=wait.held_up):
            return "passed-over"
        return "held-up" if wait.held_up else "waiting"

    def _drop(self, notice: Notice, drop: Drop) -> Came:
        dropped = self.repository.dropped(notice, drop.reason, self.clock())
        return "dropped" if dropped else "passed-over"

    def _give_up(self, notice: Notice, given_up: GiveUp) -> Came:
        ended = self.repository.undeliverable(notice, given_up.outcome, self.clock())
        return "undeliverable" if ended else "passed-over"

    def _uncertain(self, notice: Notice) -> Came:
        return "uncertain" if self.repository.uncertain(notice, self.clock()) else "passed-over"
