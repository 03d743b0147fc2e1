"""What can go wrong on the way up, each told to the person in one sentence."""


class StackError(Exception):
    """Ends the command with its sentence instead of a stack trace."""


class PortTaken(StackError):
    """Another program listens where the stack wants to."""

    def __init__(self, port: int, variable: str) -> None:
        super().__init__(
            f"Port {port} is taken by another program: stop it, or choose another one with"
            f" `make run {variable}={port + 1000}`."
        )


class AlreadyRunning(StackError):
    """A stack was started from the same folder and has not been stopped."""

    def __init__(self, origin: str) -> None:
        super().__init__(f"MinJournal already runs at {origin}; `make stop` stops it.")


class ChildFailed(StackError):
    """A program that the stack stands on has ended by itself."""

    def __init__(self, name: str, log: object, last_words: str) -> None:
        super().__init__(
            f"The {name} ended unexpectedly. Its log is {log}, and ends:\n{last_words}"
        )


class StepFailed(StackError):
    """A command that prepares the stack did not succeed."""

    def __init__(self, step: str, log: object, last_words: str) -> None:
        super().__init__(f"{step} failed. The log is {log}, and ends:\n{last_words}")


class FeedRefused(StackError):
    """The API did not take a part of the demo data."""

    def __init__(self, external_id: str, status: int, answer: str) -> None:
        super().__init__(f"The API refused {external_id} of the demo data: {status} {answer}")
