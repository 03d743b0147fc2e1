"""Ids that say nothing and cannot be guessed."""

import os


def new_id() -> str:
    """128 random bits as hex, from the operating system: no snapshot can make them repeat."""
    return os.urandom(16).hex()
