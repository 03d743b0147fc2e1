"""The service with what it stands on, each made once, when first needed."""

from functools import cache

from functions.inspection.apart import found_in
from functions.inspection.publisher import Publisher
from functions.inspection.service import Inspection
from functions.inspection.settings import InspectionSettings
from functions.inspection.vault import Vault
from functions.shared.aws import events, s3


@cache
def settings() -> InspectionSettings:
    """The environment."""
    return InspectionSettings.load()


@cache
def inspection() -> Inspection:
    """For the queue."""
    chosen = settings()
    return Inspection(
        vault=Vault(s3(chosen), chosen.quarantine_bucket),
        publisher=Publisher(events(chosen), chosen.verdict_bus),
        open_apart=found_in,
    )
