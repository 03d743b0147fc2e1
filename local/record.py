"""What the emulator holds, noted in the emulator itself: saved, lost and reset together with it."""

from pydantic import BaseModel

from local.emulator import parameters
from local.settings import Settings

NAME = "/minjournal/local/record"


class Record(BaseModel):
    """Fingerprints of what was last deployed and fed; all empty in a fresh emulator."""

    stack: str = ""
    address: str = ""
    """The API's host and stage."""
    feed: str = ""
    documents: str = ""
    """And which journal documents have been sent."""


def read(settings: Settings) -> Record:
    """What is there, or an empty record."""
    found = parameters(settings).get_parameters(Names=[NAME])["Parameters"]
    return Record.model_validate_json(found[0]["Value"]) if found else Record()


def write(settings: Settings, record: Record) -> None:
    """Replaces what was noted before."""
    parameters(settings).put_parameter(
        Name=NAME, Value=record.model_dump_json(), Type="String", Overwrite=True
    )
