"""Signatures of calls to tables, without working out for each what all have in common, which takes
longer than to send them. They are botocore's to the byte, as AWS's Signature Version 4 wants them.

That is so of `POST /` with a body in hand, when it is first asked. All else is signed as ever.
"""

import re
from functools import lru_cache
from hashlib import sha256
from hmac import digest
from typing import TYPE_CHECKING, Any

from botocore.auth import AUTH_TYPE_MAPS, SIGNED_HEADERS_BLACKLIST, SigV4Auth
from botocore.compat import get_current_datetime

if TYPE_CHECKING:
    from datetime import datetime

    from botocore.awsrequest import AWSRequest

_NAME = "minjournal-v4"
_ROOT = re.compile(r"https?://([a-z0-9.-]+(?::\d+)?)/")
_UNSIGNED = frozenset(SIGNED_HEADERS_BLACKLIST)
_ADDED = frozenset(
    {"authorization", "date", "host", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token"}
)
"""What a simple call does not have before it is signed."""


def sign_lightly(client: Any) -> None:
    """The one switch: without it the client signs the same, and later."""
    AUTH_TYPE_MAPS[_NAME] = LightAuth
    client.meta.events.register("choose-signer", _choose)


def _choose(signature_version: object, **_: object) -> str | None:
    return _NAME if signature_version == "v4" else None


class LightAuth(SigV4Auth):
    """botocore makes one for each signature, with the credentials of that moment."""

    def __init__(self, credentials: Any, service_name: str, region_name: str) -> None:
        super().__init__(credentials, service_name, region_name)
        self.scope_end = f"{region_name}/{service_name}/aws4_request"

    def add_auth(self, request: "AWSRequest") -> None:
        """Adds date, token and signature. Raises NoCredentialsError."""
        sent = [(name.lower(), value) for name, value in request.headers.raw_items()]
        headers = dict(sent)
        data: Any = request.data
        simple = request.method == "POST" and type(data) is bytes and not request.params
        host = _host(request.url) if simple and self.credentials else None
        if host is None or len(headers) < len(sent) or not headers.keys().isdisjoint(_ADDED):
            super().add_auth(request)
            return
        stamp = _stamp(get_current_datetime())
        request.context["timestamp"] = stamp
        headers |= {"host": host, "x-amz-date": stamp}
        request.headers["X-Amz-Date"] = stamp
        if token := self.credentials.token:
            headers["x-amz-security-token"] = token
            request.headers["X-Amz-Security-Token"] = token
        names = sorted(headers.keys() - _UNSIGNED)
        lines = "".join([f"{name}:{' '.join(headers[name].split())}\n" for name in names])
        signed = ";".join(names)
        content = sha256(data).hexdigest()
        canonical = f"POST\n/\n\n{lines}\n{signed}\n{content}"
        scope = f"{stamp[:8]}/{self.scope_end}"
        hashed = sha256(canonical.encode()).hexdigest()
        key = f"AWS4{self.credentials.secret_key}".encode()
        for part in scope.split("/"):
            key = digest(key, part.encode(), "sha256")
        text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashed}"
        signature = digest(key, text.encode(), "sha256").hex()
        request.headers["Authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={self.credentials.access_key}/{scope},"
            f" SignedHeaders={signed}, Signature={signature}"
        )


def _stamp(now: "datetime") -> str:
    """As `strftime` would write it, which takes ten times as long."""
    return f"{now.isoformat()[:19].replace('-', '').replace(':', '')}Z"


@lru_cache(maxsize=8)
def _host(url: str) -> str | None:
    """Of an address that names nothing but a host, and no port that goes without saying."""
    found = _ROOT.fullmatch(url)
    return found[1] if found and not found[1].endswith((":80", ":443")) else None
