"""Credentials that nobody looks up before something is signed: a snapshot must not hold any.

A client asks its session for them when it is made, and that is before the snapshot is taken.
"""

from collections.abc import Callable
from typing import Any

from botocore.credentials import Credentials, ReadOnlyCredentials
from botocore.exceptions import NoCredentialsError


class LateCredentials(Credentials):
    """Found when first used, by whoever finds them for this machine."""

    def __init__(self, find: Callable[[], Credentials | None]) -> None:
        super().__init__("", "", method="late")
        self.find = find
        self.found: Credentials | None = None

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """Those of now: what was found renews itself. Raises NoCredentialsError."""
        self.found = self.found or self.find()
        if self.found is None:
            raise NoCredentialsError
        return self.found.get_frozen_credentials()


class LateProvider:
    """Stands where a session looks for its credentials."""

    def __init__(self, chain: Any) -> None:
        self.chain = chain

    def load_credentials(self) -> LateCredentials:
        """None yet."""
        return LateCredentials(self.chain.load_credentials)
