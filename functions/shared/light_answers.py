"""DynamoDB's answers without the walk through the service's model, which takes two thirds of a long
one's time: the answer is JSON already, in the form that `typed.decode` reads.

Bytes stay base64. What refuses is read as ever, so that every error is what botocore makes of it.
"""

from typing import Any

from pydantic_core import from_json


def lighten(client: Any) -> None:
    """The one switch: without it the client answers the same, but for bytes, and later."""
    client.meta.events.register("before-parse.dynamodb", _read)


def _read(
    response_dict: dict[str, Any], customized_response_dict: dict[str, Any], **_: object
) -> None:
    """The parser finds nothing left to read, and adds what it knows of the call itself."""
    if response_dict["status_code"] == 200:
        # Of what is read only the keys are kept for later: a value may be a patient's.
        said = from_json(response_dict["body"], cache_strings="keys")
        customized_response_dict.update(said)
        response_dict["body"] = b"{}"
