"""What a measured process and whoever started it both know. Imports nothing that costs time."""

from pathlib import Path

WORK = Path(".local/bench")
"""Where packages are built."""

WARM_UP, COUNTED, PROFILED = 5, 20, 300
"""Requests before those whose instructions are counted, of those, and of those in a profile."""
