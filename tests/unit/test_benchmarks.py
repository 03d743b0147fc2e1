"""The arithmetic of the benchmarks, and what they call the same."""

import json
import py_compile
from datetime import UTC, datetime, timedelta
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from benchmarks.equality import Check, Different
from benchmarks.goals import BARE, GOALS, MOST_ZIPPED, Goal
from benchmarks.instructions import counted
from benchmarks.ratios import net, ratio, turned, typical
from benchmarks.report import missed, table
from benchmarks.results import OURS, Results, Row
from benchmarks.size import Size, size_of
from benchmarks.stages import COUNTED

KNOWN = "0123456789abcdef0123456789abcdef 2026-12-24T18:00:00.000000Z"


def test_a_ratio_is_of_rounds_not_of_medians() -> None:
    """The machine was busy in the second round, and slowed both."""
    assert ratio([1, 30, 2], [2, 10, 4]) == 0.5


@pytest.mark.parametrize(("ours", "theirs"), [([], []), ([1.0], []), ([1.0, 2.0], [1.0])])
def test_rounds_pair_up(ours: list[float], theirs: list[float]) -> None:
    with pytest.raises(ValueError, match="pair"):
        ratio(ours, theirs)


def test_what_nothing_takes_is_taken_off_round_by_round() -> None:
    assert net([5, 7], [1, 2]) == [4, 5]


def test_nothing_is_ever_free() -> None:
    assert net([1], [2])[0] > 0


def test_typical_is_the_median() -> None:
    assert typical([9, 1, 2]) == 2


def test_each_begins_a_round_in_turn() -> None:
    assert [turned("abc", number)[0] for number in range(4)] == ["a", "b", "c", "a"]
    assert sorted(turned("abc", 2)) == ["a", "b", "c"]


def test_a_goal_counts_as_it_is_printed() -> None:
    goal = Goal("warm link", BARE, 0.9)
    assert goal.is_met(0.904)
    assert not goal.is_met(0.906)


def row(name: str, seconds: float, instructions: dict[str, float] | None = None) -> Row:
    return Row(name, "ms", {OURS: 1, BARE: 2}, {BARE: seconds}, instructions or {})


def test_instructions_decide_where_they_were_counted() -> None:
    assert row("warm link", 3.0, {OURS: 1, BARE: 2}).ratio(BARE) == 0.5
    assert row("warm link", 3.0).ratio(BARE) == 3.0


def size(zipped: int) -> Size:
    return Size(0, zipped, 0, 0)


def test_what_is_missed_is_told_with_its_goal() -> None:
    sizes = {f"{OURS} records": size(MOST_ZIPPED + 1), f"{OURS} identity": size(MOST_ZIPPED)}
    found = Results({}, [row("warm link", 3.0), row("warm confirm", 1.0)], sizes)
    assert missed(found) == [
        "warm link to bare: 3.00, aimed at 0.90",
        "size of ours records: 10.0 MB zipped, aimed at 10.0 MB",
    ]


def test_a_row_shows_both_ratios() -> None:
    found = Results({}, [row("warm link", 3.0, {OURS: 1, BARE: 2})], {})
    assert "0.50 (3.00)" in table(found)
    assert "bare ≤ 0.90 met" in table(found)


def test_every_goal_is_of_something_measured() -> None:
    whats, routes = ("warm", "restore", "cold", "memory"), ("list", "confirm", "link", "authorize")
    assert {goal.row for goal in GOALS} <= {f"{one} {other}" for one in whats for other in routes}


def test_instructions_are_of_the_marked_stages() -> None:
    parts = [1, 200, 30, 7, 4 * COUNTED, 7, 2 * COUNTED, 9]
    found = counted(parts, ["list", "confirm"])
    assert (found.cold, found.first) == (230, 30)
    assert found.warm == {"list": 4, "confirm": 2}


def test_bytecode_counts_if_it_survives_a_zip(tmp_path: Path) -> None:
    modes = (
        py_compile.PycInvalidationMode.UNCHECKED_HASH,
        py_compile.PycInvalidationMode.CHECKED_HASH,
        py_compile.PycInvalidationMode.TIMESTAMP,
    )
    for number, mode in enumerate(modes):
        source = tmp_path / f"m{number}.py"
        source.write_text("pass")
        py_compile.compile(str(source), invalidation_mode=mode)
    (tmp_path / "bare.py").write_text("pass")
    found = size_of(tmp_path, magic=MAGIC_NUMBER)
    assert (found.modules, found.compiled) == (4, 2)
    assert found.zipped > 0
    assert size_of(tmp_path, magic=b"old\n").compiled == 0


def answered(body: object, *calls: object) -> dict[str, object]:
    sent = [{"target": "T", "body": json.dumps(each)} for each in calls]
    return {"answer": {"statusCode": 200, "body": json.dumps(body)}, "calls": sent}


def same(one: object, other: object) -> bool:
    try:
        Check(KNOWN).require_same(BARE, "list", answered({}, one), answered({}, other))
    except Different:
        return False
    return True


def test_what_is_new_each_time_is_the_same() -> None:
    now, later = datetime.now(UTC), datetime.now(UTC) + timedelta(seconds=9)
    assert same({"sk": f"{now.isoformat()}#{'a' * 32}"}, {"sk": f"{later.isoformat()}#{'b' * 32}"})
    assert same({"N": str(int(now.timestamp()))}, {"N": str(int(later.timestamp()))})


def test_what_was_recorded_must_come_again() -> None:
    assert not same({"id": KNOWN.split()[0]}, {"id": "a" * 32})
    assert not same({"at": KNOWN.split()[1]}, {"at": datetime.now(UTC).isoformat()})


def test_a_call_more_is_another_answer() -> None:
    with pytest.raises(Different, match="bare differs from ours on list"):
        Check("").require_same(BARE, "list", answered({}), answered({}, {"a": 1}))


def test_links_differ_in_all_but_their_signature() -> None:
    url = "https://bucket.test/id?X-Amz-Expires={}&X-Amz-Signature={}"
    first, again, longer = (url.format(*each) for each in ((60, "a"), (60, "b"), (90, "a")))
    assert same({"url": first}, {"url": again})
    assert not same({"url": first}, {"url": longer})
