"""What the firewall refuses, and what it must never refuse."""

from typing import Any

import pytest

from infra.api import PUBLIC
from infra.stages import deployed as stages
from tests.infra.synthesis import Assembly, Template

COUNTED = {
    "AWSManagedRulesAmazonIpReputationList": [],
    "AWSManagedRulesKnownBadInputsRuleSet": [],
    "AWSManagedRulesCommonRuleSet": [
        "CrossSiteScripting_BODY",
        "NoUserAgent_HEADER",
        "SizeRestrictions_BODY",
    ],
    "AWSManagedRulesSQLiRuleSet": ["SQLiExtendedPatterns_BODY", "SQLi_BODY"],
}


def rules_of(template: Template) -> dict[str, dict[str, Any]]:
    return {rule["Name"]: rule for rule in template.one("WAFv2::WebACL")["Rules"]}


def test_a_patients_letter_is_never_refused_for_its_text(deployed: Assembly) -> None:
    for template in deployed.templates():
        rules = rules_of(template)
        for group, counted in COUNTED.items():
            assert rules[group]["OverrideAction"] == {"None": {}}
            statement = rules[group]["Statement"]["ManagedRuleGroupStatement"]
            overrides = statement["RuleActionOverrides"]
            assert sorted(each["Name"] for each in overrides) == counted
            assert all(each["ActionToUse"] == {"Count": {}} for each in overrides)


LIMITS = {
    "code-limit": ("POST", "/appointments/access", 60),
    "sign-in-limit": ("GET", "/identity/sign-in", 600),
    "callback-limit": ("GET", "/identity/callback", 600),
    "front-channel-limit": ("GET", "/identity/front-channel-sign-out", 600),
}


@pytest.mark.parametrize(("name", "limit"), LIMITS.items())
def test_a_flood_from_one_address_is_refused_as_a_problem_would_be(
    service: Template, name: str, limit: tuple[str, str, int]
) -> None:
    rule = rules_of(service)[name]
    rate = rule["Statement"]["RateBasedStatement"]
    assert (rate["AggregateKeyType"], rate["EvaluationWindowSec"]) == ("IP", 300)
    assert rate["Limit"] == limit[2]
    answer = rule["Action"]["Block"]["CustomResponse"]
    headers = {each["Name"]: each["Value"] for each in answer["ResponseHeaders"]}
    assert answer["ResponseCode"] == 429
    assert headers["Retry-After"] == "300"
    assert headers["Access-Control-Allow-Origin"] in {each.origin for each in stages().values()}


@pytest.mark.parametrize(("name", "limit"), LIMITS.items())
def test_a_limit_is_for_its_route_alone(
    service: Template, name: str, limit: tuple[str, str, int]
) -> None:
    rate = rules_of(service)[name]["Statement"]["RateBasedStatement"]
    matches = [
        each["ByteMatchStatement"]
        for each in rate["ScopeDownStatement"]["AndStatement"]["Statements"]
    ]
    found = {
        next(iter(match["FieldToMatch"])): (match["PositionalConstraint"], match["SearchString"])
        for match in matches
    }
    assert found == {"Method": ("EXACTLY", limit[0]), "UriPath": ("ENDS_WITH", limit[1])}
    assert limit[:2] in PUBLIC


def test_limits_come_before_all_else_and_there_are_no_others(service: Template) -> None:
    rules = sorted(rules_of(service).values(), key=lambda rule: rule["Priority"])
    assert [rule["Priority"] for rule in rules] == list(range(len(rules)))
    own = [rule["Name"] for rule in rules if "RateBasedStatement" in rule["Statement"]]
    assert own == [rule["Name"] for rule in rules[: len(LIMITS)]] == list(LIMITS)


def test_the_firewall_stands_before_the_api(service: Template) -> None:
    association = service.one("WAFv2::WebACLAssociation")
    assert "/stages/" in str(association["ResourceArn"])


@pytest.mark.parametrize("stack", ["minjournal-prod", "minjournal-prod-page"])
def test_its_log_holds_refusals_without_cookies_paths_or_queries(
    deployed: Assembly, stack: str
) -> None:
    logging = deployed.template(stack).one("WAFv2::LoggingConfiguration")
    assert logging["RedactedFields"] == [
        {"SingleHeader": {"Name": "authorization"}},
        {"SingleHeader": {"Name": "cookie"}},
        {"UriPath": {}},
        {"QueryString": {}},
    ]
    assert logging["LoggingFilter"]["DefaultBehavior"] == "DROP"
    (kept,) = logging["LoggingFilter"]["Filters"]
    assert kept["Conditions"] == [{"ActionCondition": {"Action": "BLOCK"}}]
    for rule in rules_of(deployed.template(stack)).values():
        assert rule["VisibilityConfig"]["SampledRequestsEnabled"] is False
