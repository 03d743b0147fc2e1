"""The page: static files, and nothing about any patient."""

from typing import Any

from aws_cdk import Stack
from constructs import Construct

from infra.stages import Edge


class PageStack(Stack):
    """Stub."""

    def __init__(self, scope: Construct, construct_id: str, *, edge: Edge, **options: Any) -> None:
        super().__init__(scope, construct_id, **options)
