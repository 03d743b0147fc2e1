"""The page's security headers, from the one file that the local page server reads as well."""

import json
from pathlib import Path

from aws_cdk import Duration
from aws_cdk import aws_cloudfront as cloudfront
from constructs import Construct

_TEMPLATES = Path(__file__).with_suffix(".json")

_BY_NAME = (
    "Content-Security-Policy",
    "Referrer-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
)
"""What CloudFront refuses as a custom header, and wants taken apart instead."""


def page_headers(api: str, files: str) -> dict[str, str]:
    """The headers of a page that may talk to this API and to where files are, and nothing else.

    `files`: origins between spaces.
    """
    templates: dict[str, str] = json.loads(_TEMPLATES.read_text())
    return {
        name: value.replace("{api}", api).replace("{files}", files)
        for name, value in templates.items()
    }


def headers_policy(
    scope: Construct, construct_id: str, api: str, files: str
) -> cloudfront.ResponseHeadersPolicy:
    """The same headers as CloudFront takes them."""
    headers = page_headers(api, files)
    return cloudfront.ResponseHeadersPolicy(
        scope,
        construct_id,
        security_headers_behavior=_taken_apart(headers["Content-Security-Policy"]),
        custom_headers_behavior=cloudfront.ResponseCustomHeadersBehavior(
            custom_headers=[
                cloudfront.ResponseCustomHeader(header=name, value=value, override=True)
                for name, value in headers.items()
                if name not in _BY_NAME
            ]
        ),
    )


def _taken_apart(content_security_policy: str) -> cloudfront.ResponseSecurityHeadersBehavior:
    return cloudfront.ResponseSecurityHeadersBehavior(
        content_security_policy=cloudfront.ResponseHeadersContentSecurityPolicy(
            content_security_policy=content_security_policy, override=True
        ),
        content_type_options=cloudfront.ResponseHeadersContentTypeOptions(override=True),
        frame_options=cloudfront.ResponseHeadersFrameOptions(
            frame_option=cloudfront.HeadersFrameOption.DENY, override=True
        ),
        referrer_policy=cloudfront.ResponseHeadersReferrerPolicy(
            referrer_policy=cloudfront.HeadersReferrerPolicy.NO_REFERRER, override=True
        ),
        strict_transport_security=cloudfront.ResponseHeadersStrictTransportSecurity(
            access_control_max_age=Duration.days(730),
            include_subdomains=True,
            preload=True,
            override=True,
        ),
    )
