"""The web firewall: AWS's managed rules, and what a stack adds of its own."""

from typing import Literal

from aws_cdk import ArnFormat, Stack
from aws_cdk import aws_logs as logs
from aws_cdk import aws_wafv2 as wafv2
from constructs import Construct

Rule = wafv2.CfnWebACL.RuleProperty
Statement = wafv2.CfnWebACL.StatementProperty

COUNTED = {
    # A patient's letter is long, may hold "<" and quotes, and must never be refused for it. And a
    # provider that tells of a sign-out, once, or a hospital's system may not say what it runs on.
    "AWSManagedRulesCommonRuleSet": (
        "SizeRestrictions_BODY",
        "CrossSiteScripting_BODY",
        "NoUserAgent_HEADER",
    ),
    "AWSManagedRulesSQLiRuleSet": ("SQLi_BODY", "SQLiExtendedPatterns_BODY"),
}
"""Rules that only count, by their group."""

MANAGED = (
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesKnownBadInputsRuleSet",
    *COUNTED,
)


class Firewall(Construct):
    """Refuses what the rules name and lets through all else. Logs refusals, and those alone."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        name: str,
        reach: Literal["REGIONAL", "CLOUDFRONT"],
        log: logs.ILogGroup,
        own_rules: tuple[Rule, ...] = (),
    ) -> None:
        super().__init__(scope, construct_id)
        managed = [
            _managed(group, priority) for priority, group in enumerate(MANAGED, len(own_rules))
        ]
        self.acl = wafv2.CfnWebACL(
            self,
            "Acl",
            name=name,
            scope=reach,
            default_action=wafv2.CfnWebACL.DefaultActionProperty(allow={}),
            rules=[*own_rules, *managed],
            visibility_config=visible(name),
        )
        self._log_to(log)

    def protect(self, name: str, arn: str) -> None:
        """Puts the firewall in front of a regional resource."""
        wafv2.CfnWebACLAssociation(self, name, resource_arn=arn, web_acl_arn=self.acl.attr_arn)

    def _log_to(self, log: logs.ILogGroup) -> None:
        wafv2.CfnLoggingConfiguration(
            self,
            "Logging",
            resource_arn=self.acl.attr_arn,
            log_destination_configs=[_without_wildcard(self, log)],
            redacted_fields=[
                *(_header(name) for name in ("authorization", "cookie")),
                # Paths and queries hold ids.
                wafv2.CfnLoggingConfiguration.FieldToMatchProperty(uri_path={}),
                wafv2.CfnLoggingConfiguration.FieldToMatchProperty(query_string={}),
            ],
            logging_filter={
                "DefaultBehavior": "DROP",
                "Filters": [
                    {
                        "Behavior": "KEEP",
                        "Requirement": "MEETS_ANY",
                        "Conditions": [{"ActionCondition": {"Action": "BLOCK"}}],
                    }
                ],
            },
        )


def visible(name: str) -> wafv2.CfnWebACL.VisibilityConfigProperty:
    """Counts in a metric. Samples would show whole requests of patients in the console."""
    return wafv2.CfnWebACL.VisibilityConfigProperty(
        cloud_watch_metrics_enabled=True, metric_name=name, sampled_requests_enabled=False
    )


def _managed(group: str, priority: int) -> Rule:
    return Rule(
        name=group,
        priority=priority,
        override_action=wafv2.CfnWebACL.OverrideActionProperty(none={}),
        visibility_config=visible(group),
        statement=Statement(
            managed_rule_group_statement=wafv2.CfnWebACL.ManagedRuleGroupStatementProperty(
                vendor_name="AWS",
                name=group,
                rule_action_overrides=[
                    wafv2.CfnWebACL.RuleActionOverrideProperty(
                        name=rule,
                        action_to_use=wafv2.CfnWebACL.RuleActionProperty(count={}),
                    )
                    for rule in COUNTED.get(group, ())
                ],
            )
        ),
    )


def _header(name: str) -> wafv2.CfnLoggingConfiguration.FieldToMatchProperty:
    return wafv2.CfnLoggingConfiguration.FieldToMatchProperty(single_header={"Name": name})


def _without_wildcard(scope: Construct, log: logs.ILogGroup) -> str:
    """The group's ARN as the firewall wants it: without the `:*` for its streams."""
    return Stack.of(scope).format_arn(
        service="logs",
        resource="log-group",
        resource_name=log.log_group_name,
        arn_format=ArnFormat.COLON_RESOURCE_NAME,
    )
