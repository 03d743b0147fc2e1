"""What can go wrong on the way up, each told to the person in one sentence."""


class Problem(Exception):
    """Ends the command with its sentence instead of a stack trace."""


class PortTaken(Problem):
    """Another program listens where the stack wants to."""

    def __init__(self, port: int, variable: str) -> None:
        super().__init__(
            f"Port {port} is taken by another program: stop it, or choose another one with"
            f" `make run {variable}={port + 1000}`."
        )


class AlreadyRunning(Problem):
    """A stack was started from the same folder and has not been stopped."""

    def __init__(self, origin: str) -> None:
        super().__init__(f"MinJournal already runs at {origin}; `make stop` stops it.")


class ChildFailed(Problem):
    """A program that the stack stands on has ended by itself."""

    def __init__(self, name: str, log: object, last_words: str) -> None:
        super().__init__(
            f"The {name} ended unexpectedly. Its log is {log}, and ends:\n{last_words}"
        )


class StepFailed(Problem):
    """A command that prepares the stack did not succeed."""

    def __init__(self, step: str, log: object, last_words: str) -> None:
        super().__init__(f"{step} failed. The log is {log}, and ends:\n{last_words}")
