"""How often one address may try a letter's code before the firewall refuses it for a while."""

from dataclasses import replace

from aws_cdk import aws_wafv2 as wafv2

from infra.firewall import Rule, Statement, visible
from infra.gateway_problems import THROTTLED, plain_headers

PER_FIVE_MINUTES = 60
"""Room for a waiting room full of people behind one address, none for a search."""

_WINDOW = 300

_Acl = wafv2.CfnWebACL


def code_limit(path: str, origin: str) -> Rule:
    """The rate rule for POST on `path`, first of all rules."""
    return Rule(
        name="code-limit",
        priority=0,
        action=_Acl.RuleActionProperty(
            block=_Acl.BlockActionProperty(custom_response=_answer(origin))
        ),
        visibility_config=visible("code-limit"),
        statement=Statement(
            rate_based_statement=_Acl.RateBasedStatementProperty(
                aggregate_key_type="IP",
                limit=PER_FIVE_MINUTES,
                evaluation_window_sec=_WINDOW,
                scope_down_statement=_posted_to(path),
            )
        ),
    )


def _posted_to(path: str) -> Statement:
    return Statement(
        and_statement=_Acl.AndStatementProperty(
            statements=[
                _matches(_Acl.FieldToMatchProperty(method={}), "EXACTLY", "POST", "NONE"),
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
