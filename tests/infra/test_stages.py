from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from functions.shared.settings import Registers
from infra.stage import (
    HELSEID,
    HELSEID_TEST,
    ID_PORTEN,
    ID_PORTEN_TEST,
    Client,
    Edge,
    Sending,
    StageRefused,
    Systems,
)
from infra.stages import chosen_stages
from infra.stages import deployed as deployed_stages
from tests.infra.synthesis import Assembly, Template

PROD = deployed_stages()["prod"]


TEST = deployed_stages()["test"].registers
UNREAL = {
    "population_url": (TEST.population_url, "http://folkeregisteret.api.skatteetaten.no/a"),
    "contact_url": (TEST.contact_url, "http://localhost:8084/kontaktregisteret"),
    "token_url": (TEST.token_url, "http://maskinporten.no/token"),
}


def registers_with(**addresses: str) -> Registers:
    return PROD.registers.model_copy(update=addresses)


def context(**values: str) -> Callable[[str], str | None]:
    return values.get


def test_without_a_name_every_stage_of_a_real_account_is_chosen() -> None:
    assert [stage.name for stage in chosen_stages(context())] == ["test", "prod"]


@pytest.mark.parametrize("name", ["local", "test", "prod"])
def test_a_named_stage_is_chosen_alone(name: str) -> None:
    assert [stage.name for stage in chosen_stages(context(stage=name))] == [name]


def test_an_unknown_stage_is_refused_by_name() -> None:
    with pytest.raises(StageRefused, match="no stage staging"):
        chosen_stages(context(stage="staging"))


@pytest.mark.parametrize("key", ["origin", "api", "issuer", "registers", "testing_folder"])
@pytest.mark.parametrize("stage", [{"stage": "prod"}, {"stage": "test"}, {}])
def test_local_values_are_refused_elsewhere(stage: dict[str, str], key: str) -> None:
    with pytest.raises(StageRefused, match=key):
        chosen_stages(context(**stage, **{key: "http://localhost:1"}))


def test_the_local_stage_takes_its_addresses_from_whoever_starts_it() -> None:
    (stage,) = chosen_stages(
        context(
            stage="local",
            origin="http://a:1",
            api="http://d:4",
            issuer="http://b:2",
            registers="http://c:3",
            testing_folder="/t",
        )
    )
    assert (stage.origin, stage.api, stage.testing_folder) == ("http://a:1", "http://d:4", "/t")
    assert stage.systems == Systems("http://b:2", "http://b:2/jwks")
    assert stage.patients == Client("http://b:2/idporten", "minjournal-patients")
    assert stage.staff == Client("http://b:2", "minjournal-staff")
    assert all(url.startswith("http://c:3/") for url in stage.registers.addresses())


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"testing_folder": "/tmp/clock"}, "movable clock and the faults"),  # noqa: S108
        ({"protected": False}, "must be protected"),
        ({"edge": None}, "no hosts"),
        ({"origin": "http://localhost:8080"}, "the origin must be the page's host"),
        ({"systems": Systems("http://localhost:8082", "http://localhost:8082/jwks")}, HELSEID),
        ({"systems": Systems(HELSEID_TEST, f"{HELSEID_TEST}/jwks")}, HELSEID),
        ({"systems": Systems(HELSEID, "https://keys.example/jwks")}, HELSEID),
        ({"edge": Edge("minjournal.no", "www.minjournal.no", "api.example.no")}, "registrable"),
        ({"api": "http://localhost:8081"}, "the API's address must be its host"),
        ({"patients": Client("http://localhost:8082/idporten", "minjournal")}, ID_PORTEN),
        ({"patients": Client(ID_PORTEN_TEST, "minjournal")}, ID_PORTEN),
        ({"patients": Client(HELSEID, "minjournal")}, ID_PORTEN),
        ({"staff": Client("http://localhost:8082", "minjournal")}, HELSEID),
        ({"staff": Client(HELSEID_TEST, "minjournal")}, HELSEID),
        ({"staff": Client(ID_PORTEN, "minjournal")}, HELSEID),
        ({"sending": Sending("MinJournal", "a@minjournal.no", ("b@a.no",))}, "for whomever"),
        ({"sending": Sending("MinJournal", "varsel@example.no")}, "from its own domain"),
        ({"sending": Sending("Min journal", "a@minjournal.no")}, "letters and digits"),
        *(
            ({"registers": registers_with(**{name: url})}, "registers must be the real ones")
            for name, urls in UNREAL.items()
            for url in urls
        ),
    ],
)
def test_prod_is_never_made_of_what_is_not_real(change: dict[str, object], reason: str) -> None:
    with pytest.raises(StageRefused, match=reason):
        replace(PROD, **change)  # type: ignore[arg-type]


def test_every_reason_is_told_at_once() -> None:
    with pytest.raises(StageRefused, match=r"movable clock.*; .*protected"):
        replace(PROD, testing_folder="/testing", protected=False)


@pytest.mark.parametrize(
    ("what", "provider"),
    [("systems", HELSEID_TEST), ("staff", HELSEID_TEST), ("patients", ID_PORTEN_TEST)],
)
def test_test_takes_no_other_provider_than_the_real_one_for_tests(what: str, provider: str) -> None:
    of_prod: dict[str, Any] = {what: getattr(PROD, what)}
    with pytest.raises(StageRefused, match=f"by {provider}|with {provider}"):
        replace(deployed_stages()["test"], **of_prod)


@pytest.mark.parametrize("only_to", [None, ()])
def test_test_sends_to_nobody_who_is_not_listed(only_to: tuple[str, ...] | None) -> None:
    sending = Sending("MinJournal", "varsel@test.minjournal.no", only_to)
    with pytest.raises(StageRefused, match="whom alone"):
        replace(deployed_stages()["test"], sending=sending)


def test_prod_tells_its_functions_that_it_is_prod(prod: Template) -> None:
    """This alone makes them refuse synthetic numbers."""
    for function in prod.of("Lambda::Function").values():
        variables = function["Environment"]["Variables"]
        assert variables["STAGE"] == "prod"
        assert "TESTING_FOLDER" not in variables


def test_only_the_local_stage_has_a_movable_clock(local: Template) -> None:
    for function in local.of("Lambda::Function").values():
        assert function["Environment"]["Variables"]["TESTING_FOLDER"] == "/testing"


def test_the_service_stays_in_its_region(deployed: Assembly) -> None:
    environments = {
        name: artifact["environment"].rpartition("/")[2]
        for name, artifact in deployed.manifest["artifacts"].items()
        if artifact["type"] == "aws:cloudformation:stack"
    }
    assert environments == {
        "minjournal-test": "eu-north-1",
        "minjournal-test-page": "us-east-1",
        "minjournal-prod": "eu-north-1",
        "minjournal-prod-page": "us-east-1",
    }


def test_nothing_is_looked_up(deployed: Assembly) -> None:
    assert "missing" not in deployed.manifest
