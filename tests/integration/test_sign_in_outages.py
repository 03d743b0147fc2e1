"""Whoever is needed to sign someone in is away, or something of ours is broken."""

import pytest

from tests.integration.arriving import begin, come_back, me, refusal, refused, vouched
from tests.integration.outside import HELSEID, ID_PORTEN, REGISTERS, patient_claims
from tests.integration.world import WOMAN, World

POPULATION = f"{REGISTERS}/folkeregisteret"


@pytest.mark.parametrize("away", [REGISTERS, POPULATION, f"{REGISTERS}/token"])
def test_without_the_registers_word_nobody_is_let_in(world: World, away: str) -> None:
    world.outside.register(WOMAN)
    world.outside.down.add(away)
    assert refused(world) == ("register-unavailable", "patient")
    assert world.items("patients") == []


def test_the_contact_register_lets_nobody_wait(world: World) -> None:
    world.outside.register(WOMAN)
    world.outside.down.add(f"{REGISTERS}/kontaktregisteret")
    assert me(world, world.patient()).status == 200


@pytest.mark.parametrize(("role", "issuer"), [("patient", ID_PORTEN), ("staff", HELSEID)])
@pytest.mark.parametrize("away", ["", "/.well-known", "/par"])
def test_a_provider_that_is_away_from_the_start(
    world: World, role: str, issuer: str, away: str
) -> None:
    world.outside.down.add(f"{issuer}{away}")
    assert refusal(world, begin(world, role)) == ("provider-unavailable", role)
    assert world.items("sessions") == []


@pytest.mark.parametrize(("role", "issuer"), [("patient", ID_PORTEN), ("staff", HELSEID)])
@pytest.mark.parametrize("away", ["", "/token", "/jwks"])
def test_a_provider_that_goes_away_meanwhile(
    world: World, role: str, issuer: str, away: str
) -> None:
    begun = begin(world, role)
    brought = vouched(world, begun, role)
    world.outside.down.add(f"{issuer}{away}")
    answer = come_back(world, brought, begun.cookie)
    assert refusal(world, answer) == ("provider-unavailable", role)


def test_what_a_provider_once_said_of_itself_is_believed_while_it_does_not_say(
    world: World,
) -> None:
    begin(world)
    world.outside.down.add(f"{ID_PORTEN}/.well-known")
    world.move(days=1)
    assert begin(world).headers["location"][0].startswith(f"{ID_PORTEN}/authorize?")


def test_another_who_speaks_in_the_providers_name_is_not_believed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {**world.outside.id_porten.metadata(), "issuer": "https://evil.test"}
    monkeypatch.setattr(world.outside.id_porten, "metadata", lambda: said)
    assert refusal(world, begin(world)) == ("provider-unavailable", "patient")


def test_one_providers_absence_is_not_the_others(world: World) -> None:
    world.outside.down.add(ID_PORTEN)
    assert me(world, world.staff()).body["role"] == "staff"


@pytest.mark.parametrize(
    "call", ["dynamodb_PutItem", "kms_Sign"], ids=["the login is not kept", "nothing is signed"]
)
def test_what_breaks_on_our_side_on_the_way_out(world: World, call: str) -> None:
    world.fail(**{call: 1})
    assert refusal(world, begin(world)) == ("unavailable", None)


@pytest.mark.parametrize(
    "call",
    ["dynamodb_DeleteItem", "kms_Sign", "kms_GenerateMac", "dynamodb_BatchGetItem"],
)
def test_what_breaks_on_our_side_on_the_way_in(world: World, call: str) -> None:
    world.outside.register(WOMAN)
    begun = begin(world)
    brought = vouched(world, begun)
    world.fail(**{call: 1})
    assert refusal(world, come_back(world, brought, begun.cookie)) == ("unavailable", None)


def test_a_table_that_refuses_for_too_long(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("functions.shared.database.jittered", lambda attempts: [0.0] * attempts)
    world.outside.register(WOMAN)
    begun = begin(world)
    brought = vouched(world, begun)
    world.fail(dynamodb_TransactWriteItems={"rate": 1, "error": "TransactionConflict"})
    assert refusal(world, come_back(world, brought, begun.cookie)) == ("unavailable", "patient")


@pytest.mark.parametrize(
    ("away", "code"),
    [(REGISTERS, "register-unavailable"), (f"{ID_PORTEN}/token", "provider-unavailable")],
)
def test_the_log_says_what_kept_someone_out(
    world: World, away: str, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The browser is led on to a page that helps: no error is counted anywhere else."""
    world.outside.down.add(away)
    assert refused(world) == (code, "patient")
    lines = [vars(record) for record in caplog.records if record.getMessage() == "request"]
    assert [line["code"] for line in lines] == [None, code]


def test_a_failure_is_logged_without_what_was_asked(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.outside.register(WOMAN)
    world.fail(kms_GenerateMac=1)
    world.sign_in(**patient_claims(WOMAN))
    told = str([vars(record) for record in caplog.records])
    assert "GenerateMac" in told
    assert WOMAN not in told
