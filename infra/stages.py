"""The stages there are, and which of them are synthesized."""

from collections.abc import Callable

from functions.shared.settings import Registers
from infra.stage import (
    HELSEID,
    HELSEID_TEST,
    ID_PORTEN,
    ID_PORTEN_TEST,
    Client,
    Edge,
    Sending,
    Stage,
    StageRefused,
    Systems,
)

_BY_LAW = "folkeregisteret/offentlig-med-hjemmel"
"""The population register's package for public bodies with a legal basis."""

_LOCAL_VALUES = ("origin", "api", "issuer", "registers", "testing_folder")


def chosen_stages(context: Callable[[str], str | None]) -> list[Stage]:
    """The stage that the context names, or every one of a real account. Raises StageRefused."""
    name = context("stage")
    given = {key: value for key in _LOCAL_VALUES if (value := context(key)) is not None}
    if name == "local":
        return [local(**given)]
    if given:
        raise StageRefused(f"{', '.join(given)} may be given for stage local only")
    known = deployed()
    if name is not None and name not in known:
        raise StageRefused(f"there is no stage {name}: local, {', '.join(known)}")
    return [stage for stage in known.values() if name in (None, stage.name)]


def deployed() -> dict[str, Stage]:
    """The stages that live in a real account, by name."""
    test = Stage(
        name="test",
        origin="https://test.minjournal.no",
        api="https://api.test.minjournal.no",
        systems=_helseid(HELSEID_TEST),
        patients=Client(ID_PORTEN_TEST, "minjournal-test"),  # verify: given at registration
        staff=Client(HELSEID_TEST, "minjournal-test"),  # verify: given at registration
        registers=Registers(
            population_url=f"https://folkeregisteret-api-konsument.sits.no/{_BY_LAW}",
            contact_url="https://test.kontaktregisteret.no",
            token_url="https://test.maskinporten.no/token",  # noqa: S106 - an address
            token_audience="https://test.maskinporten.no/",  # noqa: S106 - an address
            registers_client_id="minjournal-test-registers",  # verify: given at registration
        ),
        sending=Sending(
            "MinJournal", "varsel@test.minjournal.no", only_to=("tester@minjournal.no",)
        ),
        log_days=30,
        edge=Edge("minjournal.no", "test.minjournal.no", "api.test.minjournal.no"),
    )
    prod = Stage(
        name="prod",
        origin="https://www.minjournal.no",
        api="https://api.minjournal.no",
        systems=_helseid(HELSEID),
        patients=Client(ID_PORTEN, "minjournal"),  # verify: given at registration
        staff=Client(HELSEID, "minjournal"),  # verify: given at registration
        registers=Registers(
            population_url=f"https://folkeregisteret.api.skatteetaten.no/{_BY_LAW}",
            contact_url="https://kontaktregisteret.no",
            token_url="https://maskinporten.no/token",  # noqa: S106 - an address
            token_audience="https://maskinporten.no/",  # noqa: S106 - an address
            registers_client_id="minjournal-registers",  # verify: given at registration
        ),
        sending=Sending("MinJournal", "varsel@minjournal.no"),
        log_days=180,
        edge=Edge("minjournal.no", "www.minjournal.no", "api.minjournal.no"),
    )
    return {"test": test, "prod": prod}


def local(
    origin: str = "http://localhost:8080",
    api: str = "http://localhost:8081",
    issuer: str = "http://localhost:8082",
    registers: str = "http://localhost:8084",
    testing_folder: str | None = None,
) -> Stage:
    """The stage on a developer's machine; its addresses come from whoever starts it."""
    return Stage(
        name="local",
        origin=origin,
        api=api,
        systems=Systems(issuer, f"{issuer}/jwks"),
        patients=Client(f"{issuer}/idporten", "minjournal-patients"),
        staff=Client(issuer, "minjournal-staff"),
        registers=Registers(
            population_url=f"{registers}/folkeregisteret",
            contact_url=f"{registers}/kontaktregisteret",
            token_url=f"{registers}/token",
            token_audience=f"{registers}/",
            registers_client_id="minjournal-registers",
        ),
        sending=Sending("MinJournal", "varsel@example.no"),
        log_days=1,
        protected=False,
        testing_folder=testing_folder,
    )


def _helseid(issuer: str) -> Systems:
    return Systems(issuer, f"{issuer}/.well-known/openid-configuration/jwks")
