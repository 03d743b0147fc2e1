"""When an answer is due, and what may be done with a thread. Pure rules, no calls."""

from datetime import date, datetime

from functions.messages.models import Side, Status, Thread
from functions.shared.clock import OSLO
from functions.shared.workdays import workday_after


def due_on(sent_at: datetime, workdays: int) -> date:
    """The last day of a promise of so many working days, the day of sending not counted."""
    return workday_after(sent_at.astimezone(OSLO).date(), workdays)


def is_late(thread: Thread, now: datetime) -> bool:
    """Whether the day of the promise is over, in Oslo, and nobody has answered."""
    return thread.due is not None and now.astimezone(OSLO).date() > thread.due


def said(thread: Thread, by: Side, now: datetime, workdays: int) -> Thread:
    """The thread after one more message. The first that waits for an answer sets the day."""
    number = thread.entries + 1
    after = {"entries": number, "active_at": now, "version": thread.version + 1}
    if by == "staff":
        return thread.model_copy(
            update={
                **after,
                **settled("answered"),
                "patient_unread": thread.patient_unread + 1,
                "noticed": True,
            }
        )
    return thread.model_copy(
        update={
            **after,
            "status": "waiting",
            "due": thread.due or due_on(now, workdays),
            "staff_unread": thread.staff_unread + 1,
        }
    )


def settled(status: Status) -> dict[str, object]:
    """Nobody waits any more."""
    return {"status": status, "due": None, "late_told": False}


def closed(thread: Thread) -> Thread:
    """Nobody waits, and what was promised is remembered."""
    return thread.model_copy(update={**settled("closed"), "promised": thread.due})


def reopened(thread: Thread, now: datetime) -> Thread:
    """As it was before it was closed. A promise that is broken by now is not told of again."""
    due = thread.promised
    open_ = thread.model_copy(
        update={"status": "waiting" if due else "answered", "due": due, "promised": None}
    )
    return open_.model_copy(update={"late_told": is_late(open_, now)})


def may_reply(thread: Thread) -> bool:
    """A closed thread is opened again first."""
    return thread.status != "closed"
