"""Starts, watches and stops one stack; whatever way it ends, nothing is left running."""

import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import sleep
from types import FrameType

from local import demo, sent_page
from local.children import Children
from local.problems import AlreadyRunning
from local.progress import Progress
from local.settings import Settings
from local.starting import STEPS, Start
from local.wishing import Guest

DROPPED = {
    *("state", "objects", "tmp", "provider", "testing", "logs", "changes"),
    *("demo.json", "outputs.json", "processes.json"),
}
"""All that a reset drops; what was built from the sources alone is kept."""

Handler = Callable[[int, FrameType | None], object] | signal.Handlers


def run(settings: Settings, *, background: bool) -> None:
    """Until Ctrl-C or `make stop`; in the background, until it is up."""
    children = Children(settings.folder)
    if any(child.is_alive() for child in children.recorded()):
        raise AlreadyRunning(settings.origin)
    with _asked_to_stop_is_ctrl_c():
        try:
            children.forget()
            guest = Start(settings, children, Progress(STEPS)).run()
            _welcome(settings, guest)
            if not background:
                _watch(children)
        except KeyboardInterrupt:
            print("\nStopping ...", flush=True)
            stop(settings)
            print("Stopped. The data is kept.")
        except BaseException:
            stop(settings)
            raise


def stop(settings: Settings) -> bool:
    """Whether there was anything to stop. The emulator saves its state before it ends."""
    children = Children(settings.folder)
    with _undisturbed():
        stopped = children.stop()
        shutil.rmtree(settings.unpacked, ignore_errors=True)
    return stopped


def reset(settings: Settings) -> None:
    """Stop, and drop the data. A folder that is given by mistake loses nothing else."""
    stop(settings)
    for name in DROPPED:
        path = settings.folder / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _watch(children: Children) -> None:
    """Return when another terminal has stopped the stack; raise when a part of it has ended."""
    while children.recorded():
        children.require_alive()
        sleep(0.5)
    print("Stopped from another terminal. The data is kept.")


def _welcome(settings: Settings, guest: Guest | None) -> None:
    print(f"\nMinJournal is open at {settings.origin}")
    if guest:
        print(f"  Try the code {guest.reference} with the birth date {guest.birth_date}.")
    patient, employee = demo.persons(demo.SEED)[0], demo.staff(demo.SEED)[0]
    print(f"  Sign in as anybody: {patient.name} is a patient, {employee.name} a doctor.")
    print(f"  Read what it sends by SMS and e-mail: {settings.origin}{sent_page.PATH}")
    print(f"  Codes, persons and systems: {settings.demo}")
    print(
        "  Stop: Ctrl-C here, or `make stop`. The data is kept; `make reset` drops it.", flush=True
    )


@contextmanager
def _asked_to_stop_is_ctrl_c() -> Iterator[None]:
    """A closed terminal and a polite kill end the stack like Ctrl-C does."""
    with _signals({signal.SIGTERM, signal.SIGHUP}, signal.default_int_handler):
        yield


@contextmanager
def _undisturbed() -> Iterator[None]:
    """An impatient second Ctrl-C must not cost the state."""
    with _signals({signal.SIGINT, signal.SIGTERM, signal.SIGHUP}, signal.SIG_IGN):
        yield


@contextmanager
def _signals(numbers: set[signal.Signals], handler: Handler) -> Iterator[None]:
    before = {number: signal.signal(number, handler) for number in numbers}
    try:
        yield
    finally:
        for number, former in before.items():
            signal.signal(number, former)
