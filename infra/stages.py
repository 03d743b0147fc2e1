"""The stages there are, and which of them are synthesized."""

from collections.abc import Callable

from infra.stage import HELSEID, HELSEID_TEST, Edge, Stage, StageRefused, Systems

_LOCAL_VALUES = ("origin", "issuer", "testing_folder")


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
        systems=_helseid(HELSEID_TEST),
        log_days=30,
        edge=Edge("minjournal.no", "test.minjournal.no", "api.test.minjournal.no"),
    )
    prod = Stage(
        name="prod",
        origin="https://www.minjournal.no",
        systems=_helseid(HELSEID),
        log_days=180,
        edge=Edge("minjournal.no", "www.minjournal.no", "api.minjournal.no"),
    )
    return {"test": test, "prod": prod}


def local(
    origin: str = "http://localhost:8080",
    issuer: str = "http://localhost:8082",
    testing_folder: str | None = None,
) -> Stage:
    """The stage on a developer's machine; its addresses come from whoever starts it."""
    return Stage(
        name="local",
        origin=origin,
        systems=Systems(issuer, f"{issuer}/jwks"),
        log_days=1,
        protected=False,
        testing_folder=testing_folder,
    )


def _helseid(issuer: str) -> Systems:
    return Systems(issuer, f"{issuer}/.well-known/openid-configuration/jwks")
