"""What hospitals say of a document afterwards: denied, withdrawn, replaced, another's."""

from typing import Any

import pytest

from functions.records.compose import announcing, revising
from functions.records.feed_contract import FedDocument, Revision
from functions.records.repository import RecordsRepository
from functions.shared.identity import Identity
from tests.integration.reading import days, empty_shelf, link, ous, units
from tests.integration.shelf import Shelf, decide, titles
from tests.integration.world import World, unit

MAN = "02918549970"


@pytest.fixture
def shelf(world: World) -> Shelf:
    return empty_shelf(world)


@pytest.fixture
def patient(world: World, shelf: Shelf) -> str:
    return world.patient()


def test_a_document_is_denied_and_shown_again(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put()
    assert shelf.revise(source_version=2, denial={"code": "NORN_FFH"}).status == 204
    assert titles(world, patient) == []
    shelf.revise(source_version=3, denial=None)
    shelf.revise(source_version=2, denial={"code": "NORN_FFH"})  # late
    assert len(titles(world, patient)) == 1


def test_a_document_can_be_denied_before_its_file_is_here(
    world: World, shelf: Shelf, patient: str
) -> None:
    upload = shelf.announce().body["id"]
    shelf.revise(source_version=2, denial={"code": "NORN_FPB"})
    decide(shelf.clean(upload))
    assert titles(world, patient) == []


def test_a_withdrawn_document_is_gone_until_a_newer_version(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put(title="Feil")
    shelf.revise(source_version=2, withdrawn=True)
    assert titles(world, patient) == []
    shelf.put(source_version=3, title="Rett")
    assert titles(world, patient) == ["Rett"]


def test_a_replaced_document_gives_way(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put("D1", title="Foreløpig")
    shelf.put("D2", title="Endelig")
    shelf.revise("D1", source_version=2, replaced_by="D2")
    assert titles(world, patient) == ["Endelig"]


@pytest.mark.parametrize(
    "fields",
    [{}, {"withdrawn": False, "replaced_by": "D2"}, {"denial": {"code": "X"}}],
)
def test_a_revision_says_something(shelf: Shelf, fields: dict[str, Any]) -> None:
    shelf.put()
    assert shelf.revise(source_version=2, **fields).status == 422


def test_all_of_a_patients_are_denied_also_those_to_come(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put("D1")
    assert shelf.deny_all({"code": "NORN_ALL"}, 2).status == 204
    shelf.put("D2")
    assert titles(world, patient) == []
    shelf.deny_all(None, 1)  # late
    assert titles(world, patient) == []
    shelf.deny_all(None, 3)
    assert len(titles(world, patient)) == 2


def test_all_can_be_denied_of_one_who_was_never_heard_of(world: World) -> None:
    world.outside.register(MAN, birth_date="1985-11-02", name="Blid Elg")
    shelf = Shelf(world, "ous", MAN, "1985-11-02", "Blid Elg")
    assert shelf.deny_all({"code": "NORN_ALL"}).status == 204
    shelf.put()
    assert titles(world, world.patient(MAN)) == []


def test_a_document_of_the_wrong_person_is_theirs_no_more(
    world: World, shelf: Shelf, patient: str
) -> None:
    world.outside.register(MAN, birth_date="1985-11-02", name="Blid Elg")
    shelf.put(title="Om en annen")
    assert titles(world, patient) == ["Om en annen"]
    right = {"national_id": MAN, "birth_date": "1985-11-02", "name": "Blid Elg"}
    upload = shelf.announce(source_version=2, patient=right, title="Om en annen").body["id"]
    assert titles(world, patient) == []  # at once, before its file is here
    decide(shelf.clean(upload))
    assert titles(world, world.patient(MAN)) == ["Om en annen"]
    assert titles(world, patient) == []


def test_what_was_withdrawn_stays_away_while_its_correction_waits(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put(title="Feil")
    shelf.revise(source_version=2, withdrawn=True)
    shelf.put(source_version=3, title="Rett", approved_at=days(world, 0.5))
    assert titles(world, patient) == []
    assert link(world, patient, shelf.ids()[0]).status == 404
    assert ous(world, patient)["on_its_way"] == ["2026-11-23T22:00:00+01:00"]
    world.move(hours=12)
    assert titles(world, world.patient()) == ["Rett"]


def test_what_was_denied_stays_denied_while_what_may_be_shown_waits(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put(title="Med funnet", denial={"code": "NORN_FPB"})
    shelf.put(source_version=2, title="Uten", approved_at=days(world, 0.5), denial=None)
    assert titles(world, patient) == []
    assert link(world, patient, shelf.ids()[0]).status == 404
    world.move(hours=12)
    assert titles(world, world.patient()) == ["Uten"]


def test_a_denial_that_is_not_spoken_of_stands(world: World, shelf: Shelf, patient: str) -> None:
    shelf.put()
    shelf.revise(source_version=2, denial={"code": "NORN_FFH"})
    shelf.put(source_version=3)
    assert titles(world, patient) == []
    shelf.put(source_version=4, denial=None)
    assert len(titles(world, patient)) == 1


def test_a_denial_that_is_announced_closes_at_once_whatever_becomes_of_the_file(
    world: World, shelf: Shelf, patient: str
) -> None:
    shelf.put()
    upload = shelf.announce(source_version=2, denial={"code": "NORN_ALL"}).body["id"]
    assert titles(world, patient) == []
    decide(shelf.clean(upload) | {"sha256": "1" * 64})
    assert titles(world, patient) == []


def test_a_wrong_persons_document_is_gone_whatever_was_said_of_it_later(
    world: World, shelf: Shelf, patient: str
) -> None:
    world.outside.register(MAN, birth_date="1985-11-02", name="Blid Elg")
    shelf.put()
    shelf.revise(source_version=5, withdrawn=False)
    right = {"national_id": MAN, "birth_date": "1985-11-02", "name": "Blid Elg"}
    upload = shelf.announce(source_version=4, patient=right).body["id"]
    assert titles(world, patient) == []
    decide(shelf.clean(upload))
    assert len(titles(world, world.patient(MAN))) == 1


def test_what_was_withdrawn_is_withdrawn_for_whomever_it_belongs_to(
    world: World, shelf: Shelf, patient: str
) -> None:
    world.outside.register(MAN, birth_date="1985-11-02", name="Blid Elg")
    shelf.put()
    shelf.revise(source_version=5, withdrawn=True)
    right = {"national_id": MAN, "birth_date": "1985-11-02", "name": "Blid Elg"}
    decide(shelf.clean(shelf.announce(source_version=4, patient=right).body["id"]))
    assert titles(world, world.patient(MAN)) == []


def test_a_denial_reaches_the_document_that_was_moved_meanwhile(
    world: World, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the reading of whose it is and the writing."""
    world.outside.register(MAN, birth_date="1985-11-02", name="Blid Elg")
    shelf.put()
    right = {"national_id": MAN, "birth_date": "1985-11-02", "name": "Blid Elg"}
    body = FedDocument.model_validate(shelf.announced(source_version=2, patient=right))
    system = Identity(role="system", subject="x", organization="ous")
    read, turns = RecordsRepository.read, [1]

    def late(self: RecordsRepository, *keys: Any) -> Any:
        found = read(self, *keys)
        if turns and keys[0].pk == "source#ous#D1":
            turns.clear()
            upload = announcing().begin(system, body).id
            decide(shelf.clean(upload))
        return found

    denied = Revision.model_validate({"source_version": 3, "denial": {"code": "NORN_FPB"}})
    with monkeypatch.context() as patch:
        patch.setattr(RecordsRepository, "read", late)
        revising().revise(system, "D1", denied)
    assert not turns
    assert titles(world, world.patient(MAN)) == []


def test_a_unit_is_not_told_by_a_version_that_waits(world: World, shelf: Shelf) -> None:
    shelf.put()
    waits = {"unit_id": "ous-114", "approved_at": days(world, 0.5)}
    shelf.put(source_version=2, **waits)
    assert units(world) == [unit("ous")]
    world.move(hours=12)
    assert set(units(world)) == {unit("ous"), "ous-114"}
