"""What is aimed at: no more than so much of a peer, in one run."""

from dataclasses import dataclass

BARE, FASTAPI, POWERTOOLS = "bare", "fastapi", "powertools"
PEERS = {BARE: "bare botocore", FASTAPI: "FastAPI as usual", POWERTOOLS: "Powertools as usual"}
MOST_ZIPPED = 10 * 1024 * 1024
"""Bytes of a function's layers and source, with their bytecode."""
_MOST_WITH_FONTS = 15 * 1024 * 1024


def most_zipped(name: str) -> int:
    """Of that package: messages alone holds what makes a PDF."""
    return _MOST_WITH_FONTS if "messages" in name else MOST_ZIPPED


@dataclass(frozen=True)
class Goal:
    """At most this ratio of ours to a peer's."""

    row: str
    peer: str
    most: float

    def is_met(self, ratio: float) -> bool:
        """As it is printed, or a reader would find 0.90 over 0.90."""
        return round(ratio, 2) <= self.most


GOALS = (
    Goal("warm list", BARE, 0.55),
    Goal("warm list", FASTAPI, 0.40),
    Goal("warm list", POWERTOOLS, 0.40),
    Goal("warm confirm", BARE, 1.1),
    Goal("warm link", BARE, 0.9),
    Goal("warm authorize", BARE, 1.2),
    Goal("restore list", BARE, 1.15),
    Goal("restore list", FASTAPI, 0.45),
    Goal("restore list", POWERTOOLS, 0.45),
    Goal("cold list", FASTAPI, 0.70),
    Goal("cold list", POWERTOOLS, 1.0),
    Goal("memory list", BARE, 1.25),
)
COUNTED = ("warm", "restore", "cold")
"""Rows whose instructions can be counted: only they can fail a check."""
