"""The code of one capability, as an asset."""

from aws_cdk import IgnoreMode
from aws_cdk import aws_lambda as lambda_


def source(capability: str) -> lambda_.Code:
    """The capability and what all share, and nothing else."""
    return lambda_.Code.from_asset(
        ".",
        ignore_mode=IgnoreMode.GIT,
        exclude=[
            "/*",
            "!/functions/",
            "/functions/*",
            "!/functions/__init__.py",
            "!/functions/shared/",
            f"!/functions/{capability}/",
            "__pycache__/",
        ],
    )
