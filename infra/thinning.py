"""What of installed packages stays behind when they are uploaded."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from infra.service_models import thin_models
from infra.symbols import blank_symbols

_UNREAD = (
    # No function asks for a package's version, licence or plugins; pydantic looks through all.
    "*.dist-info",
    "bin",
    "share",
    ".lock",
    # For whoever compiles, checks types, or reads.
    "**/*.c",
    "**/*.h",
    "**/*.md",
    "**/*.pxd",
    "**/*.pyi",
    "**/*.pyx",
    "boto3/examples",
    # What Python's own zoneinfo has no use for.
    "dateutil/zoneinfo/*.tar.gz",
    "tzdata/zones",
)
"""Of any package, whatever uses it."""

UNREACHED = (
    "annotated_types/test_cases.py",
    "anyio/_backends/_trio.py",
    "anyio/pytest_plugin.py",
    "aws_lambda_powertools/event_handler",
    *(
        f"aws_lambda_powertools/utilities/{each}"
        for each in (
            "auth_alpha",
            "circuit_breaker",
            "data_masking",
            "feature_flags",
            "idempotency",
            "kafka",
            "metadata",
            "parameters",
            "parser/envelopes",
            "streaming",
            "validation",
        )
    ),
    # For boto3.resource.
    "boto3/data",
    # At run time cryptography needs `_cffi_backend` alone.
    "cffi",
    "pycparser",
    "fastapi/.agents",
    "icalendar/tests",
    # For hosts whose names are not ASCII.
    "idna",
    "pydantic/mypy.py",
    # FastAPI asks of every annotation whether it is of the first version, and takes no for absent.
    "pydantic/v1",
    "s3transfer/crt.py",
    "s3transfer/processpool.py",
    "starlette/testclient.py",
    "urllib3/contrib/emscripten",
    "urllib3/contrib/pyopenssl.py",
)
"""What no function of ours imports, at its start or later. Peers in a benchmark may."""

UNREACHED_FROM_PAPER = (
    # A conversation has no pictures: fpdf2 does without, once it has said so.
    "PIL",
    "pillow.libs",
    *(f"fontTools/{each}" for each in ("cu2qu", "merge", "mtiLib", "qu2cu", "ufoLib", "voltLib")),
)
"""What making a PDF of text does not import."""

_TIME_ZONES = ("Europe/Oslo", "UTC")


def thin(packages: Path, unreached: Sequence[str] = ()) -> None:
    """Drops it from the folder."""
    for pattern in (*_UNREAD, *unreached):
        for found in [*packages.glob(pattern)]:
            shutil.rmtree(found) if found.is_dir() else found.unlink()
    if (models := packages / "botocore" / "data").exists():
        thin_models(models)
    if (zones := packages / "tzdata" / "zoneinfo").exists():
        _thin_zones(zones)
    for library in packages.rglob("*.so"):
        blank_symbols(library)


def _thin_zones(zones: Path) -> None:
    kept = {zones / each for each in _TIME_ZONES}
    packages = {folder / "__init__.py" for each in kept for folder in each.parents}
    for file in [each for each in zones.rglob("*") if each.is_file()]:
        if file not in kept | packages:
            file.unlink()
    for folder in sorted(zones.rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
