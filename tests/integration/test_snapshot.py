"""Before a snapshot everything is made that a first request would wait for, and nothing is sent."""

import gc
import logging
from collections.abc import Iterator

import pytest
import snapshot_restore_py
from botocore.credentials import Credentials
from botocore.exceptions import NoCredentialsError
from botocore.signers import RequestSigner

from functions.appointments import compose
from functions.shared.aws import s3
from functions.shared.credentials import LateCredentials
from functions.shared.rehearsal import rehearse_links
from functions.shared.settings import Settings
from tests.integration import standin
from tests.integration.world import WOMAN, World

SECRETS = Credentials("key", "secret", "token")


@pytest.fixture
def signed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[LateCredentials]]:
    """Who was asked to sign, which other tests do without."""
    monkeypatch.setattr(RequestSigner, "sign", standin._sign)
    asked: list[LateCredentials] = []
    find = LateCredentials.get_frozen_credentials

    def note(credentials: LateCredentials) -> object:
        asked.append(credentials)
        return find(credentials)

    monkeypatch.setattr(LateCredentials, "get_frozen_credentials", note)
    yield asked
    gc.unfreeze()


def publish() -> None:
    """What AWS does of every function whose version is published, once it is imported."""
    for hook, given, named in list(snapshot_restore_py.get_before_snapshot()):
        hook(*given, **named)


def test_no_credentials_are_in_a_snapshot_and_nothing_is_sent(
    world: World, signed: list[LateCredentials]
) -> None:
    publish()  # the stand-in for AWS knows no such table, and would say so
    assert compose.appointments.cache_info().currsize == 1
    assert signed == []


def test_what_comes_after_it_is_signed_and_answered(
    world: World, signed: list[LateCredentials]
) -> None:
    publish()
    world.outside.register(WOMAN)
    answer = world.send("GET", "/appointments", cookie=world.patient())
    assert answer.status == 200
    assert signed


def test_a_link_is_signed_only_after_it(signed: list[LateCredentials]) -> None:
    client, asked = s3(Settings(stage="test")), []
    client.meta.events.register("before-sign.s3.GetObject", lambda **_: asked.append("link"))
    rehearse_links(client)
    assert (asked, signed) == (["link"], [])
    url = client.generate_presigned_url("get_object", {"Bucket": "files", "Key": "one"}, 60)
    assert "X-Amz-Signature=" in url
    assert signed


def test_rehearsing_logs_nothing_and_leaves_logging_as_it_was(
    world: World, signed: list[LateCredentials], capsys: pytest.CaptureFixture[str]
) -> None:
    publish()
    assert capsys.readouterr().out == ""
    assert logging.getLogger().manager.disable == logging.NOTSET


def test_credentials_are_found_once_and_renew_themselves() -> None:
    found = iter([SECRETS])
    late = LateCredentials(lambda: next(found))
    assert late.get_frozen_credentials().access_key == "key"
    SECRETS.token = "renewed"
    assert late.get_frozen_credentials().token == "renewed"


def test_without_credentials_nothing_is_signed() -> None:
    with pytest.raises(NoCredentialsError):
        LateCredentials(lambda: None).get_frozen_credentials()
