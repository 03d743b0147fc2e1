"""The fault switch of stage local: makes chosen AWS calls fail, as often as a tester asks.

The testing folder's `faults.json` maps `service:Operation` to a rate from 0 to 1, or to
`{"rate": 0.3, "error": "ThrottlingException"}`. An error in a transaction's own words
(`TransactionConflict`) becomes the reason of a cancelled transaction.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

SPARED = "minjournal-spared"
"""Set in the context of a call that is not sent, and so cannot fail."""

_CANCELLED = {"TransactionConflict", "ThrottlingError"}


def inject(client: Any, folder: str) -> None:
    """Lets the client's calls fail as the folder's file says."""
    file = Path(folder) / "faults.json"

    def before_call(model: Any, context: Mapping[str, Any], **_: object) -> None:
        if SPARED in context or not file.exists():
            return
        fault = json.loads(file.read_text()).get(
            f"{model.service_model.service_name}:{model.name}", 0
        )
        fault = fault if isinstance(fault, dict) else {"rate": fault}
        if int.from_bytes(os.urandom(4)) / 2**32 < fault.get("rate", 1):
            raise _error(fault.get("error", "InternalServerError"), model)

    client.meta.events.register("before-call", before_call)


def _error(name: str, model: Any) -> ClientError:
    code = "TransactionCanceledException" if name in _CANCELLED else name
    answer: Any = {
        "Error": {"Code": code, "Message": "injected"},
        "CancellationReasons": [{"Code": name}],
    }
    return ClientError(answer, model.name)
