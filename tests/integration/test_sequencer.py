"""Facts get dense numbers, once each; a reader never passes one that is not there yet."""

from datetime import timedelta
from typing import Any

import pytest

from functions.appointments import compose
from functions.outbox import intake
from functions.outbox.repository import KEPT
from functions.outbox.service import BATCH
from functions.shared.clock import timestamp
from functions.shared.errors import FeedRestarted
from functions.shared.outbox import Outbox, entry_sort, head_key
from functions.shared.writes import Key, put
from tests.integration.world import World

FEED = ("appointments", "ous")


def outbox() -> Outbox:
    return compose._outbox()


def happen(count: int, organization: str = "ous") -> None:
    for number in range(count):
        fact = outbox().fact("appointments", organization, "tested", {"place": number})
        outbox().database.transact(fact)


def read(cursor: str | None = None, limit: int = 100) -> tuple[list[int], str]:
    facts, end = outbox().read(*FEED, cursor, limit)
    return [int(fact.facts["place"]) for fact in facts], end


def test_every_fact_once_and_in_order_over_many_batches(world: World) -> None:
    count = 2 * BATCH + 5
    for place in range(count):
        outbox().database.transact(outbox().fact(*FEED, "tested", {"place": place}))
        world.move(seconds=1)
    world.stream()
    world.stream()
    assert read(limit=count) == (list(range(count)), f"1.{count}")


def test_the_stream_may_bring_a_fact_again(world: World) -> None:
    happen(3)
    for _ in range(2):
        world.stream()
    assert read()[1] == "1.3"


def test_two_readers_of_the_stream_at_once(world: World) -> None:
    """Each has read the fact without a number; the second to write finds it numbered."""
    happen(3)
    sequencer = intake.sequencer()
    waiting = sequencer.repository.unnumbered(
        [(item["pk"]["S"], item["sk"]["S"]) for item in world.items("outbox")]
    )
    assert sequencer.sequence(waiting) == 3
    assert sequencer.sequence(waiting) == 0
    assert read()[1] == "1.3"


def test_a_sealed_text_passes_the_sequencer_unopened(world: World) -> None:
    outbox().database.transact(outbox().fact(*FEED, "tested", {}, {"reason": "Jeg er bortreist."}))
    world.stream()
    facts, _ = outbox().read(*FEED, None, 10)
    assert [fact.private for fact in facts] == [{"reason": "Jeg er bortreist."}]


def test_the_sweep_finds_what_the_stream_missed(world: World) -> None:
    happen(2)
    intake.sweep({}, None)
    assert read()[1] == "1.0"  # the stream still has its time
    world.move(minutes=3)
    intake.sweep({}, None)
    assert read()[1] == "1.2"
    assert not [item for item in world.items("outbox") if "pending" in item]


def test_conflicts_are_waited_out(world: World) -> None:
    happen(5)
    error = {"rate": 0.4, "error": "TransactionConflict"}
    world.fail(dynamodb_TransactWriteItems=error)
    world.stream()
    world.fail()
    places, end = read()
    assert (sorted(places), end) == ([0, 1, 2, 3, 4], "1.5")


def write(world: World, pk: str, sk: str, item: dict[str, Any]) -> None:
    outbox().database.transact(put(Key("outbox", pk, sk), item))


def entry(world: World, number: int) -> None:
    at = timestamp(world.now)
    fact = {"event": str(number), "kind": "tested", "at": at, "facts": {"place": number}}
    kept = {"sequenced_at": at, "expires": int((world.now + KEPT).timestamp())}
    feed = head_key("outbox", *FEED).pk
    write(world, feed, entry_sort(number), {**fact, **kept, "number": number})


def head(world: World, number: int, epoch: int = 1) -> None:
    at = {"number": number, "epoch": epoch, "sequenced_at": timestamp(world.now)}
    write(world, head_key("outbox", *FEED).pk, "head", at)


def test_a_number_on_its_way_is_not_passed(world: World) -> None:
    for number in (1, 3):
        entry(world, number)
    head(world, 3)
    assert read() == ([1], "1.1")
    assert read("1.1") == ([], "1.1")
    entry(world, 2)
    assert read("1.1") == ([2, 3], "1.3")


def test_what_has_passed_its_retention_is_said_to_be_gone(world: World) -> None:
    for number in (3, 4):
        entry(world, number)
    head(world, 4)
    world.move(minutes=2)
    with pytest.raises(FeedRestarted):
        read("1.1")
    assert read() == ([3, 4], "1.4")


def test_a_busy_feed_does_not_hide_that_its_beginning_is_gone(world: World) -> None:
    for number in (3, 4, 5):
        entry(world, number)
        world.move(seconds=50)
    head(world, 5)
    with pytest.raises(FeedRestarted):
        read("1.1")
    assert read() == ([3, 4, 5], "1.5")


def test_what_expires_is_gone_before_the_table_deletes_it(world: World) -> None:
    for number in (1, 2):
        entry(world, number)
    world.now += KEPT
    entry(world, 3)
    head(world, 3)
    world.move(minutes=2)
    with pytest.raises(FeedRestarted):
        read("1.0")
    assert read() == ([3], "1.3")
    assert read("1.2") == ([3], "1.3")


def test_the_first_of_all_on_its_way_is_not_passed(world: World) -> None:
    entry(world, 2)
    head(world, 2)
    assert read() == ([], "1.0")
    entry(world, 1)
    assert read() == ([1, 2], "1.2")


def test_the_sweep_takes_all_that_waits(world: World) -> None:
    happen(2 * BATCH + 3)
    world.move(minutes=3)
    intake.sweep({}, None)
    assert read(limit=100)[1] == f"1.{2 * BATCH + 3}"


def test_a_feed_whose_all_has_expired_begins_at_its_head(world: World) -> None:
    head(world, 4)
    assert read() == ([], "1.0")
    world.move(minutes=2)
    assert read() == ([], "1.4")


def test_a_restore_raises_the_epoch(world: World) -> None:
    entry(world, 1)
    head(world, 1, epoch=2)
    with pytest.raises(FeedRestarted):
        read("1.1")
    assert read() == ([1], "2.1")


def test_facts_expire_only_once_numbered(world: World) -> None:
    happen(1)
    assert not any("expires" in item for item in world.items("outbox"))
    world.stream()
    expiries = {int(i["expires"]["N"]) for i in world.items("outbox") if "expires" in i}
    assert expiries == {int((world.now + KEPT).timestamp())}
    assert timedelta(days=30) < KEPT
