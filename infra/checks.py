"""The rule packs that a stage of a real account passes without a finding, or is not synthesized."""

from aws_cdk import App, Validations
from cdk_nag import AwsSolutionsChecks, HIPAASecurityChecks, ServerlessChecks


def check(app: App) -> None:
    """Lets cdk-nag look at everything in the app when it is synthesized."""
    Validations.of(app).add_plugins(
        AwsSolutionsChecks(app), HIPAASecurityChecks(app), ServerlessChecks(app)
    )
