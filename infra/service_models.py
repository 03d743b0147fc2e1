"""What botocore reads to make a client: of the services that are called, and without prose."""

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

AWS_SERVICES = ("dynamodb", "events", "kms", "s3", "sesv2", "sns", "sqs")
"""Whose models stay in botocore: the other four hundred services are 20 MB that nobody calls."""

_NAMED_WITH_PROSE = "clientContextParams"
"""Where botocore asks for it."""


def thin_models(data: Path) -> None:
    """Botocore's folder `data`. Every operation of these services stays.

    Documentation is four fifths of a model, and all of it is parsed when a client is made.
    """
    for folder in data.iterdir():
        if folder.is_dir():
            _thin(folder) if folder.name in AWS_SERVICES else shutil.rmtree(folder)
    _thin_endpoints(data / "endpoints.json", _names(data))


def _thin(service: Path) -> None:
    *outdated, current = sorted(service.iterdir())
    for version in outdated:
        shutil.rmtree(version)
    for file in current.glob("*.json.gz"):
        if not file.name.startswith("examples-"):
            _write(file.with_suffix(""), json.loads(gzip.decompress(file.read_bytes())))
        file.unlink()


def _names(data: Path) -> set[str]:
    """Those that the services have in `endpoints.json`."""
    models = [json.loads(file.read_text()) for file in data.glob("*/*/service-2.json")]
    return {model["metadata"]["endpointPrefix"] for model in models}


def _thin_endpoints(file: Path, names: set[str]) -> None:
    content = json.loads(file.read_text())
    for partition in content["partitions"]:
        services = partition["services"].items()
        partition["services"] = {name: each for name, each in services if name in names}
    _write(file, content)


def _write(file: Path, content: Any) -> None:
    # A new file: uv links one and the same into every folder that it installs into.
    file.unlink(missing_ok=True)
    file.write_text(json.dumps(_without_prose(content), separators=(",", ":")))


def _without_prose(content: Any) -> Any:
    if isinstance(content, list):
        return [_without_prose(each) for each in content]
    if not isinstance(content, dict):
        return content
    return {
        key: _without_prose(each) if key != _NAMED_WITH_PROSE else each
        for key, each in content.items()
        # A member of that name would be described by a dictionary.
        if not (key == "documentation" and isinstance(each, str))
    }
