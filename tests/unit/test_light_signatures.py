"""What is signed the short way is what botocore signs.

An upgrade of botocore that signs otherwise, or asks its signers otherwise, fails here.
"""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import boto3
import botocore.auth
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.credentials import ReadOnlyCredentials
from botocore.exceptions import NoCredentialsError
from hypothesis import given, settings
from hypothesis import strategies as st

from functions.shared import aws, light_signatures
from functions.shared.light_signatures import LightAuth
from functions.shared.settings import Settings
from tests.unit.test_light_answers import CALLS, said

NOW = datetime(2026, 11, 27, 9, 5, 1, tzinfo=UTC)
REGION = "eu-north-1"
URL = f"https://dynamodb.{REGION}.amazonaws.com/"

TOKENS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=126))
NAMES = st.sampled_from(
    [
        *("A", "Z", "Content-Type", "Host", "Date", "Authorization", "Expect", "Connection"),
        *("X-Amz-Target", "x-amz-target", "X-Amz-Date", "X-Amz-Content-SHA256", "User-Agent"),
        *("X-Amz-Security-Token", "X-Amzn-Trace-Id", "amz-sdk-invocation-id", "amz-sdk-request"),
    ]
)
URLS = st.sampled_from(
    [
        *(f"{URL}path", f"{URL}?b=2&a=1", "http://localhost:4566/", "http://127.0.0.1:80/"),
        *("https://a", "https://a:443/", "http://[::1]:1/", "https://u:p@A/"),
    ]
)
REQUESTS = st.fixed_dictionaries(
    {
        "method": st.just("POST") | st.sampled_from(["GET", "PUT"]),
        "url": st.just(URL) | URLS,
        "data": st.binary() | st.text(max_size=3),
        "params": st.just({}) | st.just({"q": "1"}),
        "headers": st.lists(st.tuples(NAMES, VALUES)),
    }
)


@pytest.fixture(autouse=True)
def _at_one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (botocore.auth, light_signatures):
        monkeypatch.setattr(module, "get_current_datetime", lambda: NOW)


def signed(kind: type[SigV4Auth], asked: dict[str, Any], credentials: Any) -> Any:
    """The headers as they are sent, in whatever order."""
    given = {name: value for name, value in asked.items() if name != "headers"}
    request = AWSRequest(**given)
    for name, value in asked["headers"]:
        request.headers[name] = value
    try:
        kind(credentials, "dynamodb", REGION).add_auth(request)
    except TypeError as error:  # a body of text
        return type(error)
    return sorted(request.headers.raw_items()), request.context


@settings(max_examples=1000)
@given(REQUESTS, TOKENS, TOKENS, st.none() | TOKENS)
def test_signs_what_botocore_signs(
    asked: dict[str, Any], access_key: str, secret_key: str, token: str | None
) -> None:
    credentials = ReadOnlyCredentials(access_key, secret_key, token)
    assert signed(LightAuth, asked, credentials) == signed(SigV4Auth, asked, credentials)


def test_what_is_simple_is_signed_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SigV4Auth, "canonical_request", None)
    asked = {"method": "POST", "url": URL, "data": b"{}", "headers": [("X-Amz-Target", "a")]}
    headers, _ = signed(LightAuth, asked, ReadOnlyCredentials("key", "secret", "token"))
    assert dict(headers)["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=key/20261127/")


def test_without_credentials_nothing_is_signed() -> None:
    nobody: Any = None
    signer, request = LightAuth(nobody, "dynamodb", REGION), AWSRequest("POST", URL, data=b"{}")
    with pytest.raises(NoCredentialsError):
        signer.add_auth(request)


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Clients made here, of an account that is nobody's."""
    for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"):
        monkeypatch.setenv(f"AWS_{name}", name)
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    monkeypatch.setattr(uuid, "uuid4", lambda: uuid.UUID(int=0))
    made = (aws._tables, aws._client, aws._session)
    for each in made:
        each.cache_clear()
    yield
    for each in made:
        each.cache_clear()


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("address", [None, "http://127.0.0.1:4566"])
@pytest.mark.parametrize("operation", CALLS)
def test_our_client_sends_what_any_other_would(
    operation: str, address: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the same address, under the same signature."""
    if address:
        monkeypatch.setenv("AWS_ENDPOINT_URL", address)
    ours = sent(aws.dynamodb(Settings(stage="test")), operation)
    assert ours == sent(boto3.Session().client("dynamodb", config=aws._TABLES), operation)
    url, headers, _ = ours
    assert url == (f"{address}/" if address else URL)
    assert b"Credential=ACCESS_KEY_ID/" in headers["Authorization"]


def sent(client: Any, operation: str) -> tuple[str, dict[str, bytes], bytes]:
    """What is on its way to AWS."""
    found: list[Any] = []

    def answer(request: Any, **_: object) -> AWSResponse:
        found.append(request)
        return said(200, {})

    client.meta.events.register("before-send", answer)
    asked, _ = CALLS[operation]
    getattr(client, operation)(**asked)
    [request] = found
    return request.url, dict(request.headers), request.body
