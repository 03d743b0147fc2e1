"""The snapshot that AWS starts our functions from: taken once of a published version, restored as
often as one more of it is needed.

What every first request would make is made before it. What must not be in it is made at use:
credentials (`credentials.py`), plain keys, connections, and all that is random, from `os.urandom`.
"""

import gc
from collections.abc import Callable

from snapshot_restore_py import register_before_snapshot


def before_snapshot(*make: Callable[[], object]) -> None:
    """Makes these when a version is published; elsewhere each is made when first needed.

    What is alive then stays: the collector need not walk it again, nor copy its pages by that.
    """

    def prepare() -> None:
        for each in make:
            each()
        gc.collect()
        gc.freeze()

    register_before_snapshot(prepare)
