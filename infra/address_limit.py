"""How often one address may ask for a route before the firewall refuses it for a while."""

from dataclasses import dataclass, replace

from aws_cdk import aws_wafv2 as wafv2

from infra.firewall import Rule, Statement, visible
from infra.gateway_problems import THROTTLED, plain_headers

_WINDOW = 300

_Acl = wafv2.CfnWebACL


@dataclass(frozen=True)
class Limit:
    """So many requests of one route, in five minutes, from one address."""

    name: str
    verb: str
    path: str
    requests: int


def address_limits(origin: str, *limits: Limit) -> tuple[Rule, ...]:
    """The rate rules, first of all rules."""
    return tuple(_rule(limit, priority, origin) for priority, limit in enumerate(limits))


def _rule(limit: Limit, priority: int, origin: str) -> Rule:
    return Rule(
        name=limit.name,
        priority=priority,
        action=_Acl.RuleActionProperty(
            block=_Acl.BlockActionProperty(custom_response=_answer(origin))
        ),
        visibility_config=visible(limit.name),
        statement=Statement(
            rate_based_statement=_Acl.RateBasedStatementProperty(
                aggregate_key_type="IP",
                limit=limit.requests,
                evaluation_window_sec=_WINDOW,
                scope_down_statement=_asked_for(limit.verb, limit.path),
            )
        ),
    )


def _asked_for(verb: str, path: str) -> Statement:
    return Statement(
        and_statement=_Acl.AndStatementProperty(
            statements=[
                _matches(_Acl.FieldToMatchProperty(method={}), "EXACTLY", verb, "NONE"),
                _matches(
                    _Acl.FieldToMatchProperty(uri_path={}),
                    "ENDS_WITH",
                    path,
                    "URL_DECODE",
                    "NORMALIZE_PATH",
                ),
            ]
        )
    )


def _matches(
    field: wafv2.CfnWebACL.FieldToMatchProperty, how: str, text: str, *transformations: str
) -> Statement:
    return Statement(
        byte_match_statement=_Acl.ByteMatchStatementProperty(
            field_to_match=field,
            positional_constraint=how,
            search_string=text,
            text_transformations=[
                _Acl.TextTransformationProperty(priority=priority, type=kind)
                for priority, kind in enumerate(transformations)
            ],
        )
    )


def _answer(origin: str) -> wafv2.CfnWebACL.CustomResponseProperty:
    """The gateway's own refusal without its body, for which the firewall has no reference."""
    refusal = replace(THROTTLED, retry_after=_WINDOW)
    return _Acl.CustomResponseProperty(
        response_code=refusal.status,
        response_headers=[
            _Acl.CustomHTTPHeaderProperty(name=name, value=value)
            for name, value in plain_headers(refusal, origin).items()
        ],
    )
