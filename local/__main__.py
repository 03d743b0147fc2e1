"""`python -m local COMMAND`: what the Makefile calls."""

import argparse
import sys

from local import lifecycle, status, testing
from local.problems import StackError
from local.settings import Settings


def main(words: list[str]) -> int:
    """The exit status; what goes wrong is told in one sentence."""
    settings = Settings.load()
    given = parser().parse_args(words)
    try:
        COMMANDS[given.command](settings, given)
    except StackError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="python -m local", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="start everything and keep it running")
    run.add_argument("--background", action="store_true", help="return as soon as it is up")
    commands.add_parser("stop", help="stop everything and keep the data")
    commands.add_parser("reset", help="stop everything and drop the data")
    commands.add_parser("status", help="what runs where")
    clock = commands.add_parser("clock", help="show or move the stack's clock")
    clock.add_argument("--forward", metavar="24h", default="")
    clock.add_argument("--back", metavar="2h", default="")
    clock.add_argument("--reset", action="store_true")
    fault = commands.add_parser("fault", help="show or choose the AWS calls that fail")
    fault.add_argument("--call", metavar="dynamodb:PutItem", default="")
    fault.add_argument("--rate", metavar="0.3", default="")
    fault.add_argument("--error", metavar="ThrottlingException", default="")
    fault.add_argument("--off", action="store_true")
    return top


def run(settings: Settings, given: argparse.Namespace) -> None:
    """Start it."""
    lifecycle.run(settings, background=given.background)


def stop(settings: Settings, _: argparse.Namespace) -> None:
    """Stop it."""
    print("Stopped. The data is kept." if lifecycle.stop(settings) else "Nothing was running.")


def reset(settings: Settings, _: argparse.Namespace) -> None:
    """Stop it and drop its data."""
    lifecycle.reset(settings)
    print("The data is dropped; `make run` starts afresh.")


def show(settings: Settings, _: argparse.Namespace) -> None:
    """Tell what runs where."""
    print(status.text(settings))


def clock(settings: Settings, given: argparse.Namespace) -> None:
    """Move the clock, and tell where it stands."""
    movable = testing.MovableClock(settings.testing)
    if given.reset:
        movable.reset()
    if given.forward:
        movable.move(testing.duration(given.forward))
    if given.back:
        movable.move(-testing.duration(given.back))
    print(status.clock_text(settings))


def fault(settings: Settings, given: argparse.Namespace) -> None:
    """Choose faults, and tell which are active."""
    faults = testing.Faults(settings.testing)
    if given.off:
        faults.clear()
    if given.call:
        faults.add(given.call, testing.rate(given.rate), given.error or None)
    print(status.fault_text(settings))


COMMANDS = {
    "run": run,
    "stop": stop,
    "reset": reset,
    "status": show,
    "clock": clock,
    "fault": fault,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
