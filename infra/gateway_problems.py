"""What the gateway itself refuses, as the same problems that the functions answer with."""

import json
from dataclasses import dataclass
from http import HTTPStatus

from aws_cdk import aws_apigateway as apigateway

_Type = apigateway.ResponseType


@dataclass(frozen=True)
class Refusal:
    """One kind of refusal, in HTTP and in our words."""

    kind: apigateway.ResponseType
    status: int
    code: str
    retry_after: int | None = None


THROTTLED = Refusal(_Type.THROTTLED, 429, "throttled", retry_after=5)

BUSY = Refusal(_Type.INTEGRATION_FAILURE, 503, "busy", retry_after=1)

REFUSALS = (
    Refusal(_Type.UNAUTHORIZED, 401, "no-session"),
    Refusal(_Type.ACCESS_DENIED, 401, "no-session"),
    Refusal(_Type.AUTHORIZER_FAILURE, 503, "busy", retry_after=1),
    Refusal(_Type.AUTHORIZER_CONFIGURATION_ERROR, 500, "failure"),
    # The gateway's own word for a path or method that it does not know.
    Refusal(_Type.MISSING_AUTHENTICATION_TOKEN, 404, "not-found"),
    Refusal(_Type.RESOURCE_NOT_FOUND, 404, "not-found"),
    Refusal(_Type.REQUEST_TOO_LARGE, 413, "too-large"),
    THROTTLED,
    Refusal(_Type.WAF_FILTERED, 403, "blocked"),
    # A function that is throttled. Without an answer of its own the gateway makes 500 of it.
    BUSY,
    Refusal(_Type.INTEGRATION_TIMEOUT, 504, "no-answer"),
    Refusal(_Type.DEFAULT_4_XX, 400, "invalid-request"),
    Refusal(_Type.DEFAULT_5_XX, 500, "failure"),
)


def answer_problems(api: apigateway.RestApi, origin: str) -> None:
    """Gives every refusal its problem, readable by the page."""
    for refusal in REFUSALS:
        api.add_gateway_response(
            f"{refusal.code}-{refusal.kind.response_type}",
            type=refusal.kind,
            status_code=str(refusal.status),
            response_headers=_headers(refusal, origin),
            # The gateway finds a template by this name alone; the header says what it really is.
            templates={"application/json": problem_text(refusal, "$context.requestId")},
        )


def problem_text(refusal: Refusal, reference: str) -> str:
    """The body of a refusal."""
    return json.dumps(
        {
            "type": f"urn:minjournal:problem:{refusal.code}",
            "title": HTTPStatus(refusal.status).phrase,
            "status": refusal.status,
            "code": refusal.code,
            "reference": reference,
        }
    )


def plain_headers(refusal: Refusal, origin: str) -> dict[str, str]:
    """What goes along with a refusal."""
    headers = {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Expose-Headers": "Date, Retry-After, X-Session-Expires",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
        "Vary": "Origin",
        "X-Content-Type-Options": "nosniff",
    }
    if refusal.retry_after:
        headers["Retry-After"] = str(refusal.retry_after)
    return headers


def _headers(refusal: Refusal, origin: str) -> dict[str, str]:
    """In the gateway's notation a constant stands in single quotes."""
    headers = {"Content-Type": "application/problem+json", **plain_headers(refusal, origin)}
    return {name: f"'{value}'" for name, value in headers.items()}
