"""The stand-in for AWS: ministack, on loopback, with its state in the stack's folder."""

import json
import os
import sys
from typing import TYPE_CHECKING

import boto3
import httpx

from local.files import write
from local.settings import Settings

if TYPE_CHECKING:
    from mypy_boto3_apigateway import APIGatewayClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_kms import KMSClient
    from mypy_boto3_ssm import SSMClient

ACCOUNT = "000000000000"
REGION = "eu-north-1"
COMMAND = [sys.executable, "-m", "ministack"]


def environment(settings: Settings) -> dict[str, str]:
    """For ministack itself; its Lambdas inherit it."""
    folder = settings.folder
    return clean_environment() | {
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(settings.ports["EMULATOR_PORT"]),
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "LAMBDA_EXECUTOR": "local",
        "MINISTACK_REGION": REGION,
        "PERSIST_STATE": "1",
        "STATE_DIR": str(folder / "state"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(folder / "objects"),
        "TMPDIR": str(
            folder / "tmp"
        ),  # unpacked functions: dropped with the folder, never left behind
    }


def credentials(settings: Settings) -> dict[str, str]:
    """For the CDK CLI: whatever this person is signed in to, only the emulator can be reached."""
    return clean_environment() | {
        "AWS_ENDPOINT_URL": settings.emulator,
        "AWS_ACCESS_KEY_ID": ACCOUNT,
        "AWS_SECRET_ACCESS_KEY": "local",
        "AWS_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def clean_environment() -> dict[str, str]:
    """This process's environment without what points at a real account or slows every start."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("AWS_") and name != "PYTHONDONTWRITEBYTECODE"
    }


def answers(url: str) -> bool:
    """Whether a server is there, whatever it says."""
    try:
        httpx.get(url, timeout=2, trust_env=False)
    except httpx.TransportError:
        return False
    return True


def forget(settings: Settings) -> None:
    """Drop everything it holds, in memory and on disk."""
    httpx.post(
        f"{settings.emulator}/_ministack/reset", timeout=60, trust_env=False
    ).raise_for_status()


def rewind_streams(settings: Settings) -> None:
    """Before it starts with kept state: lets it read its streams from their beginning.

    It keeps how far it had read a table's stream, and not the stream itself: new records would wait
    behind the old position. Reading anew costs nothing, since what is numbered is passed over.
    """
    kept = settings.folder / "state" / "lambda.json"
    if not kept.exists():
        return
    state = json.loads(kept.read_text())
    state.get("payload", {}).get("dynamodb_stream_positions", {}).get("data", {}).clear()
    write(kept, json.dumps(state))


def parameters(settings: Settings) -> "SSMClient":
    """Its parameter store, which is saved and lost together with everything else it holds."""
    return _session().client("ssm", endpoint_url=settings.emulator)


def keys(settings: Settings) -> "KMSClient":
    """Its KMS."""
    return _session().client("kms", endpoint_url=settings.emulator)


def tables(settings: Settings) -> "DynamoDBClient":
    """Its tables."""
    return _session().client("dynamodb", endpoint_url=settings.emulator)


def gateway(settings: Settings) -> "APIGatewayClient":
    """Its API Gateway."""
    return _session().client("apigateway", endpoint_url=settings.emulator)


def _session() -> boto3.Session:
    return boto3.Session(
        region_name=REGION,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key="local",  # noqa: S106 - the emulator takes any
    )
