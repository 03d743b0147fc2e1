"""Which stages are synthesized: `-c stage=NAME` picks one; without it, all but the local one."""

from aws_cdk import App, Environment

from infra.checks import check
from infra.page import PageStack
from infra.service import ServiceStack
from infra.stages import REGION, Stage, StageRefused, deployed, local

_LOCAL_VALUES = ("origin", "issuer", "testing_folder")


def build(app: App) -> App:
    """Every stack of the stages asked for; those of a real account are checked."""
    chosen = stages(app)
    if any(stage.edge for stage in chosen):
        check(app)
    for stage in chosen:
        ServiceStack(app, stage.prefix, stage=stage, env=Environment(region=REGION))
        if stage.edge:
            # CloudFront takes its certificate and its firewall from us-east-1 alone.
            PageStack(
                app,
                f"{stage.prefix}-page",
                stage=stage,
                edge=stage.edge,
                env=Environment(region="us-east-1"),
            )
    return app


def stages(app: App) -> list[Stage]:
    """The stages named by the context. Raises StageRefused for an unknown or an unfit one."""
    name = app.node.try_get_context("stage")
    given = {key: app.node.try_get_context(key) for key in _LOCAL_VALUES}
    if name == "local":
        return [_local(given)]
    if named := [key for key, value in given.items() if value is not None]:
        raise StageRefused(f"{', '.join(named)} may be given for stage local only")
    known = deployed()
    if name is not None and name not in known:
        raise StageRefused(f"there is no stage {name}: local, {', '.join(known)}")
    return [stage for stage in known.values() if name in (None, stage.name)]


def _local(given: dict[str, str | None]) -> Stage:
    return local(
        origin=given["origin"] or "http://localhost:8080",
        issuer=given["issuer"] or "http://localhost:8082",
        testing_folder=given["testing_folder"],
    )


if __name__ == "__main__":
    build(App()).synth()
