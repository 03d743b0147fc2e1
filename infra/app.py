"""Which stages are synthesized: `-c stage=NAME` picks one; without it, all but the local one."""

from aws_cdk import App, Environment

from infra.checks import check
from infra.page import PageStack
from infra.service import ServiceStack
from infra.stage import REGION
from infra.stages import chosen_stages


def build(app: App) -> App:
    """Every stack of the stages asked for; those of a real account are checked."""
    chosen = chosen_stages(app.node.try_get_context)
    if any(stage.edge for stage in chosen):  # the emulator has no use for an audit
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


if __name__ == "__main__":
    build(App()).synth()
