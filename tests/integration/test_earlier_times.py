"""Times that become free: offered to whoever has waited longest, one at a time."""

from collections import Counter
from typing import Any

import pytest

from functions.appointments import intake
from tests.integration.sides import EARLIER, WAITS, act
from tests.integration.test_moving import told
from tests.integration.world import WOMAN, Answer, World, slot, unit

OTHER = {"national_id": "02918549970", "birth_date": "1985-11-02", "name": "Rolig Elg"}


class Waiting:
    """Someone with an appointment and a letter, who waits for an earlier time."""

    def __init__(self, world: World, name: str, wish: Any = None, **fields: Any) -> None:
        self.world, self.name, self.fields = world, name, fields
        fed = world.feed(name, **fields).body
        self.id, self.reference = fed["id"], fed["reference"]
        self.born = fields.get("patient", {}).get("birth_date", "1959-03-14")
        self.enter()
        assert self.wish(**(wish or {})).status == 200

    def enter(self) -> None:
        self.cookie = self.world.open(self.reference, self.born).cookie

    def wish(self, **wish: Any) -> Answer:
        headers = {"If-Match": str(self.see().body["version"])}
        path = f"/appointments/{self.id}/short-notice"
        return self.world.send("PUT", path, WAITS | wish, cookie=self.cookie, headers=headers)

    def withdraw(self) -> Answer:
        headers = {"If-Match": str(self.see().body["version"])}
        path = f"/appointments/{self.id}/short-notice"
        return self.world.send("DELETE", path, cookie=self.cookie, headers=headers)

    def see(self) -> Answer:
        return self.world.send("GET", f"/appointments/{self.id}", cookie=self.cookie)

    @property
    def offer(self) -> Any:
        return self.see().body.get("offer")

    def answer(self, how: str, offer_id: str = "", key: str = "") -> Answer:
        path = f"/appointments/offers/{offer_id or self.offer['id']}/{how}"
        headers = {"Idempotency-Key": key} if key else {}
        return self.world.send("POST", path, cookie=self.cookie, headers=headers)


@pytest.fixture
def first(world: World) -> Waiting:
    return Waiting(world, "A")


@pytest.fixture
def second(world: World, first: Waiting) -> Waiting:
    world.move(minutes=1)
    return Waiting(world, "B", patient=OTHER)


def free(world: World, **fields: Any) -> None:
    world.slots(slot("EARLIER", EARLIER, **fields))
    world.follow()


def kinds(world: World) -> Counter[str]:
    return Counter(each["kind"].removeprefix("appointment.") for each in told(world))


def status(world: World) -> str:
    return str(world.slots(slot("EARLIER", EARLIER)).body["items"][0]["status"])


def test_the_longest_waiting_is_offered_it_and_takes_it(
    world: World, first: Waiting, second: Waiting
) -> None:
    free(world)
    assert first.offer == {
        "id": f"{first.id}-2",
        "starts_at": EARLIER,
        "ends_at": "2026-11-26T10:30:00+01:00",
        "held_until": "2026-11-23T12:01:00+01:00",
    }
    assert second.offer is None
    assert status(world) == "held"
    taken = first.answer("accept")
    assert (taken.status, taken.body["starts_at"], taken.body["status"]) == (
        200,
        EARLIER,
        "confirmed",
    )
    assert not {"offer", "short_notice"} & taken.body.keys()
    moved = next(each for each in told(world) if each["kind"] == "appointment.moved")
    assert (moved["slot"], moved["offer"], moved["by"]) == ("EARLIER", True, "guest")


def test_a_notice_says_that_there_is_an_offer_and_until_when_it_concerns(
    world: World, first: Waiting
) -> None:
    free(world)
    (notice,) = (
        item for item in world.items("outbox") if item.get("occasion") == {"S": "appointment-offer"}
    )
    assert notice["concerns"]["S"] == "2026-11-23T11:00:00.000000Z"


def test_whoever_passes_keeps_their_time_and_goes_on_waiting(
    world: World, first: Waiting, second: Waiting
) -> None:
    free(world)
    kept = first.answer("pass").body
    assert kept["starts_at"] == "2026-12-01T10:00:00+01:00"
    assert "short_notice" in kept
    world.follow()
    assert first.offer is None
    assert second.offer
    ended = next(each for each in told(world) if each["kind"] == "appointment.offer-ended")
    assert (ended["outcome"], ended["slot"]) == ("passed", "EARLIER")


def test_an_offer_that_runs_out_is_nobodys_before_anybody_cleans_up(
    world: World, first: Waiting, second: Waiting
) -> None:
    free(world)
    offered = first.offer["id"]
    world.move(hours=2)
    first.enter()
    assert first.offer is None
    refused = first.answer("accept", offered)
    assert (refused.status, refused.code) == (409, "offer-ended")
    intake.sweep({}, None)
    world.follow()
    second.enter()
    assert second.offer
    assert kinds(world)["offer-ended"] == 1


def test_a_time_that_becomes_free_at_night_is_offered_in_the_morning(
    world: World, first: Waiting
) -> None:
    world.move(hours=12)
    free(world)
    intake.catch_up({}, None)
    first.enter()
    assert first.offer is None
    world.move(hours=9, minutes=59)
    intake.catch_up({}, None)
    first.enter()
    assert first.offer is None
    world.move(minutes=1)
    intake.catch_up({}, None)
    first.enter()
    assert first.see().body["offer"]["held_until"] == "2026-11-24T10:00:00+01:00"


@pytest.mark.parametrize(
    "wish",
    [
        {"days": ["monday"]},
        {"hours": {"begins": "10:30", "ends": "16:00"}},
        {"hours": {"begins": "08:00", "ends": "10:00"}},
        {"notice_hours": 24 * 7},
    ],
)
def test_what_does_not_suit_is_not_offered(world: World, wish: Any) -> None:
    waiting = Waiting(world, "A", wish)
    free(world)
    assert waiting.offer is None
    assert waiting.wish().status == 200
    world.follow()
    assert waiting.offer


def test_a_time_that_the_hospital_takes_back_is_not_held_any_more(
    world: World, first: Waiting
) -> None:
    free(world)
    offered = first.offer["id"]
    free(world, source_version=2, withdrawn=True)
    assert first.offer is None
    assert first.answer("accept", offered).code == "offer-ended"
    ended = next(each for each in told(world) if each["kind"] == "appointment.offer-ended")
    assert ended["outcome"] == "withdrawn"


def test_whoever_wants_nothing_earlier_any_more_lets_it_go(world: World, first: Waiting) -> None:
    free(world)
    assert "short_notice" not in first.withdraw().body
    assert status(world) == "free"
    assert kinds(world) == {
        "short-notice-wished": 1,
        "offered": 1,
        "short-notice-withdrawn": 1,
        "offer-ended": 1,
    }


def test_a_changed_wish_keeps_its_place(world: World, first: Waiting, second: Waiting) -> None:
    since = first.see().body["short_notice"]["since"]
    world.move(minutes=1)
    assert first.wish(notice_hours=48).body["short_notice"]["since"] == since
    free(world)
    assert first.offer


def test_what_is_left_for_an_earlier_time_is_free_for_the_next(
    world: World, first: Waiting
) -> None:
    """Not for the one who left it."""
    held = slot("HELD", "2026-12-01T10:00:00+01:00")
    world.slots(held)
    world.feed("A", source_version=2, slot="HELD")
    free(world)
    first.answer("accept")
    world.follow()
    assert world.slots(held).body["items"][0]["status"] == "free"
    assert first.offer is None


def test_an_offer_stands_while_the_hospital_repeats_the_time(world: World, first: Waiting) -> None:
    """Also where it says that it has read so far: only another time ends it."""
    free(world)
    world.feed("A", source_version=2, seen_version=2, preparation="Ta med brillene.")
    assert first.offer
    assert first.answer("accept").status == 200


def test_a_time_that_has_become_another_is_offered_anew(world: World, first: Waiting) -> None:
    free(world)
    first.answer("pass")
    later = slot("EARLIER", "2026-11-27T10:00:00+01:00", source_version=2)
    world.slots(later)
    world.follow()
    assert first.offer["starts_at"] == "2026-11-27T10:00:00+01:00"


def test_nothing_is_offered_to_the_dead(world: World, first: Waiting) -> None:
    world.feed("A", source_version=2, deceased=True)
    free(world)
    assert status(world) == "free"


def test_the_phone_is_for_the_rest(world: World) -> None:
    fed = world.feed("A", type="treatment", unit_id="ous-607").body
    guest = world.open(fed["reference"]).cookie
    (mine,) = world.send("GET", "/appointments", cookie=guest).body["items"]
    path, headers = f"/appointments/{mine['id']}/short-notice", {"If-Match": "1"}
    refused = world.send("PUT", path, WAITS, cookie=guest, headers=headers)
    assert (refused.status, refused.code) == (422, "not-offered")
    assert mine["may_not"] == {"move": "not-offered", "short_notice": "not-offered"}
    assert refused.body["phone"] == mine["contact"]["phone"]


def test_moving_ends_where_the_unit_says(world: World) -> None:
    world.outside.register(WOMAN)
    cookie = world.patient()
    rows = [slot(f"S{n}", f"2026-12-0{n}T10:00:00+01:00") for n in range(1, 5)]
    world.slots(*rows)
    appointment = world.feed(slot="S1").body["id"]
    path = f"/appointments/{appointment}/alternatives"
    for version in range(1, 4):
        slot_id = world.send("GET", path, cookie=cookie).body["items"][-1]["slot_id"]
        moved = act(world, appointment, "move", version, {"slot_id": slot_id}, cookie=cookie)
    assert moved.body["may_not"]["move"] == "moved-too-often"
    path, headers = f"/appointments/{appointment}/move", {"If-Match": "4"}
    refused = world.send("POST", path, {"slot_id": slot_id}, cookie=cookie, headers=headers)
    assert (refused.status, refused.code) == (422, "moved-too-often")
    assert refused.body["phone"]


def test_a_discreet_units_answer_is_its_patients_alone(world: World) -> None:
    world.outside.register(WOMAN)
    patient = world.patient()
    discreet = unit("ous", discreet=True)
    fed = world.feed("A", unit_id=discreet).body
    guest = world.open(fed["reference"]).cookie
    wish = act(world, fed["id"], "change-request", 1, {"comment": "Nei"}, cookie=guest).body
    path = f"/appointments/change-requests/{fed['id']}-{wish['version'] - 1}/decide"
    answer = {"decision": "decline", "note": "Samtalegruppa møtes bare da."}
    staff = world.staff(units=[discreet])
    assert world.send("POST", path, answer, cookie=staff).status == 200
    seen = {
        role: world.send("GET", f"/appointments/{fed['id']}", cookie=cookie).body["change_answer"]
        for role, cookie in (("guest", guest), ("patient", patient))
    }
    assert "note" not in seen["guest"]
    assert seen["patient"]["note"] == "Samtalegruppa møtes bare da."
