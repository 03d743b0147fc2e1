"""A signed-in patient and a letter: its code leads to what is theirs, and can be switched off."""

from typing import Any

import pytest

from tests.integration.outside import patient_claims
from tests.integration.world import WOMAN, Answer, World

OTHER = "02918549970"


@pytest.fixture
def patient(world: World) -> str:
    world.outside.register(WOMAN)
    return world.patient()


def attach(world: World, cookie: str, reference: str, address: str = "192.0.2.9") -> Answer:
    letter = {"reference": reference}
    return world.send("POST", "/appointments/attach", letter, cookie=cookie, address=address)


def switch_off(world: World, cookie: str, appointment: str) -> Answer:
    return world.send("DELETE", f"/appointments/{appointment}/code", cookie=cookie)


def refusal(answer: Answer) -> Any:
    return answer.status, {k: v for k, v in answer.body.items() if k != "reference"}


def test_a_letter_leads_its_patient_to_the_appointment(world: World, patient: str) -> None:
    fed = world.feed().body
    answer = attach(world, patient, fed["reference"].lower().replace("-", " "))
    assert (answer.status, answer.body["id"]) == (200, fed["id"])


def test_every_letter_that_is_not_ones_own_is_refused_alike(world: World, patient: str) -> None:
    world.outside.register(OTHER, birth_date="1985-11-02", name="Blid Elg")
    theirs = world.sign_in(**patient_claims(OTHER)).cookie
    fed = world.feed().body
    refusals = [
        attach(world, theirs, fed["reference"]),
        attach(world, theirs, "0" * 14),
        attach(world, theirs, "?"),
    ]
    world.move(days=20)  # the code outlives its appointment by a week
    refusals.append(attach(world, world.patient(), fed["reference"]))
    assert refusal(refusals[0])[0] == 404
    assert all(refusal(each) == refusal(refusals[0]) for each in refusals)


def test_tries_are_counted_and_ones_own_is_given_back(world: World, patient: str) -> None:
    reference = world.feed().body["reference"]
    for place in range(30):
        assert attach(world, patient, reference, f"198.51.100.{place}").status == 200
    tried = [attach(world, patient, "0" * 14) for _ in range(22)]
    assert {answer.status for answer in tried} == {404, 429}
    assert tried[-1].headers["retry-after"]


def test_a_code_that_is_switched_off_opens_nothing_and_ends_what_it_opened(
    world: World, patient: str
) -> None:
    fed = world.feed().body
    guest = world.open(fed["reference"]).cookie
    assert switch_off(world, patient, fed["id"]).status == 204
    assert world.send("GET", f"/appointments/{fed['id']}", cookie=guest).status == 404
    assert world.open(fed["reference"]).status == 404
    assert attach(world, patient, fed["reference"]).status == 404
    own = world.send("GET", f"/appointments/{fed['id']}", cookie=patient).body
    assert own["code_works"] is False
    assert switch_off(world, patient, fed["id"]).status == 204  # once more is no error
    actions = [entry["action"]["S"] for entry in world.items("access_log")]
    assert actions.count("code-switched-off") == 1


def test_the_feed_does_not_bring_it_back_but_a_new_code_works(world: World, patient: str) -> None:
    fed = world.feed().body
    switch_off(world, patient, fed["id"])
    assert "reference" not in world.feed().body
    assert "reference" not in world.feed(source_version=2, place="Resepsjon C").body
    path = "/appointments/feed/A1/reference"
    new = world.send("POST", path, token=world.token()).body["reference"]
    assert new != fed["reference"]
    assert world.open(fed["reference"]).status == 404
    assert world.open(new).status == 204
    assert world.feed(source_version=2, place="Resepsjon C").body["reference"] == new


def test_the_hospital_is_told(world: World, patient: str) -> None:
    fed = world.feed().body
    switch_off(world, patient, fed["id"])
    world.stream()
    changes = world.send("GET", "/appointments/feed/changes", token=world.token()).body["items"]
    assert [(change["kind"], change["by"]) for change in changes] == [
        ("appointment.code-switched-off", "patient")
    ]


def test_nobody_switches_off_anothers(world: World, patient: str) -> None:
    fed = world.feed().body
    world.outside.register(OTHER, birth_date="1985-11-02", name="Blid Elg")
    theirs = world.sign_in(**patient_claims(OTHER)).cookie
    assert switch_off(world, theirs, fed["id"]).status == 404
    assert world.open(fed["reference"]).status == 204
