import pytest

from tests.infra.synthesis import Assembly, Template, synthesize


@pytest.fixture(scope="session")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Assembly:
    """Every stage of a real account."""
    return synthesize(tmp_path_factory.mktemp("deployed"))


@pytest.fixture(scope="session")
def local(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("local")
    return synthesize(folder, stage="local", testing_folder="/testing").template("minjournal-local")


@pytest.fixture(scope="session", params=["test", "prod"])
def service(request: pytest.FixtureRequest, deployed: Assembly) -> Template:
    return deployed.template(f"minjournal-{request.param}")


@pytest.fixture(scope="session")
def prod(deployed: Assembly) -> Template:
    return deployed.template("minjournal-prod")


@pytest.fixture(scope="session")
def page(deployed: Assembly) -> Template:
    return deployed.template("minjournal-prod-page")
