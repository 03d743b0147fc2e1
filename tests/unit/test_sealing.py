"""What is sealed opens where it was put, and nowhere else; keys roll over and are forgotten."""

from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from functions.shared.sealing import Sealer
from functions.shared.settings import SealingSettings
from functions.shared.writes import Key

PLACE = ("appointments", "one", "details", "1")
SETTINGS = SealingSettings(stage="test", keys_table="keys", scope_key_prefix="alias/scope-")


class Kms:
    """Wraps by writing the key's name and context in front."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.made = 0

    def generate_data_key(self, *, KeyId: str, KeySpec: str, EncryptionContext: Any) -> Any:  # noqa: N803
        assert KeySpec == "AES_256"
        self.calls.append("generate")
        self.made += 1
        plain = bytes([self.made]) * 32
        return {"Plaintext": plain, "CiphertextBlob": _lid(KeyId, EncryptionContext) + plain}

    def decrypt(self, *, KeyId: str, CiphertextBlob: bytes, EncryptionContext: Any) -> Any:  # noqa: N803
        self.calls.append("decrypt")
        lid = _lid(KeyId, EncryptionContext)
        assert CiphertextBlob.startswith(lid)
        return {"Plaintext": CiphertextBlob[len(lid) :]}


def _lid(key: str, context: Any) -> bytes:
    return b64encode(f"{key}{sorted(context.items())}".encode())


class Tables(dict[Key, Any]):
    """Enough of a database for one table of keys."""

    def put_new(self, key: Key, item: Any) -> bool:
        return self.setdefault(key, item) is item


class World:
    def __init__(self) -> None:
        self.tables, self.kms = Tables(), Kms()
        self.now, self.seconds = datetime(2026, 11, 30, 23, tzinfo=UTC), 0.0

    def sealer(self) -> Sealer:
        clock, elapsed = (lambda: self.now), (lambda: self.seconds)
        return Sealer(self.tables, self.kms, SETTINGS, clock, elapsed)  # type: ignore[arg-type]


@pytest.fixture
def world() -> World:
    return World()


@given(st.text())
def test_what_is_sealed_opens(text: str) -> None:
    sealer = World().sealer()
    sealed = sealer.seal("ous", text, *PLACE)
    assert sealer.open("ous", sealed, *PLACE) == text
    assert len(text) < 4 or text.encode() not in sealed


def test_the_same_text_never_looks_the_same(world: World) -> None:
    sealer = world.sealer()
    assert sealer.seal("ous", "hei", *PLACE) != sealer.seal("ous", "hei", *PLACE)


@pytest.mark.parametrize("place", [PLACE[:3], (*PLACE, ""), ("appointments", "two", *PLACE[2:])])
def test_it_opens_nowhere_else(world: World, place: tuple[str, ...]) -> None:
    sealer = world.sealer()
    sealed = sealer.seal("ous", "hei", *PLACE)
    with pytest.raises(InvalidTag):
        sealer.open("ous", sealed, *place)
    with pytest.raises(InvalidTag):
        sealer.open("ahus", sealed, *PLACE)


@given(st.integers(7, 60), st.integers(1, 255))
def test_one_altered_byte_is_noticed(place: int, change: int) -> None:
    sealer = World().sealer()
    sealed = bytearray(sealer.seal("ous", "En ganske alminnelig setning.", *PLACE))
    sealed[place % len(sealed) or 7] ^= change
    with pytest.raises((InvalidTag, UnicodeDecodeError)):
        sealer.open("ous", bytes(sealed), *PLACE)


def test_a_month_has_one_key_and_the_next_has_its_own(world: World) -> None:
    sealer = world.sealer()
    november = sealer.seal("ous", "november", *PLACE)
    world.now += timedelta(hours=2)
    december = sealer.seal("ous", "desember", *PLACE)
    other = world.sealer()
    assert other.open("ous", november, *PLACE) == "november"
    assert other.open("ous", december, *PLACE) == "desember"
    assert {key.pk for key in world.tables} == {"key#ous#2026-11", "key#ous#2026-12"}


def test_twenty_texts_cost_one_call(world: World) -> None:
    sealed = [world.sealer().seal("ous", "hei", *PLACE) for _ in range(20)]
    world.kms.calls.clear()
    sealer = world.sealer()
    for each in sealed:
        sealer.open("ous", each, *PLACE)
    assert world.kms.calls == ["decrypt"]


def test_a_plain_key_is_forgotten_after_five_minutes(world: World) -> None:
    sealer = world.sealer()
    sealer.seal("ous", "hei", *PLACE)
    world.seconds = 299
    sealer.seal("ous", "hei", *PLACE)
    assert world.kms.calls == ["generate"]
    world.seconds = 300
    sealer.seal("ahus", "hei", *PLACE)
    assert list(sealer.kept) == [("ahus", "2026-11")]


def test_whoever_is_second_takes_the_firsts_key(world: World) -> None:
    first, second = world.sealer(), world.sealer()
    taken: list[bytes] = []
    get = world.tables.get

    def blind_once(key: Key) -> Any:
        taken.append(b"")
        return None if len(taken) == 1 else get(key)

    sealed = first.seal("ous", "hei", *PLACE)
    world.tables.get = blind_once  # type: ignore[method-assign, assignment]
    assert second.open("ous", second.seal("ous", "du", *PLACE), *PLACE) == "du"
    assert second.open("ous", sealed, *PLACE) == "hei"
