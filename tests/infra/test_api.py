"""The gateway: who is let through, what the page may read, and what is written about it."""

import json
from typing import Any

import pytest

from functions.shared.problems import Problem
from infra.api import PUBLIC
from infra.stages import deployed as stages
from tests.infra.synthesis import ROOT, Template

CAPABILITIES = ("appointments", "identity")


def methods_of(template: Template) -> dict[tuple[str, str], dict[str, Any]]:
    """Every method by verb and path."""
    return {
        (method["HttpMethod"], path_of(template, method["ResourceId"])): method
        for method in template.of("ApiGateway::Method").values()
    }


def path_of(template: Template, reference: dict[str, Any]) -> str:
    if "Ref" not in reference:
        return ""
    resource = template.of("ApiGateway::Resource")[reference["Ref"]]
    return f"{path_of(template, resource['ParentId'])}/{resource['PathPart']}"


def test_everything_is_behind_the_authorizer_but_what_is_public(service: Template) -> None:
    methods = methods_of(service)
    unguarded = {key for key, method in methods.items() if method["AuthorizationType"] == "NONE"}
    assert {key for key in unguarded if key[0] != "OPTIONS"} == set(PUBLIC)
    for key in set(methods) - unguarded:
        assert methods[key]["AuthorizationType"] == "CUSTOM"
        assert "ApiAuthorizer" in methods[key]["AuthorizerId"]["Ref"]


def test_every_capability_is_served_whole(service: Template) -> None:
    methods = methods_of(service)
    for capability in CAPABILITIES:
        assert ("ANY", f"/{capability}") in methods
        assert ("ANY", f"/{capability}/{{proxy+}}") in methods


def test_the_directory_is_only_to_be_read(service: Template) -> None:
    served = {key for key in methods_of(service) if key[1].startswith("/organizations")}
    assert {key for key in served if key[0] != "OPTIONS"} == {
        ("GET", "/organizations"),
        ("GET", "/organizations/{organization_id}"),
    }


def test_the_list_of_public_routes_is_that_of_the_code() -> None:
    marked = {
        (method.upper(), path)
        for document in sorted((ROOT / "docs/openapi").glob("*.json"))
        for path, methods in json.loads(document.read_text())["paths"].items()
        for method, operation in methods.items()
        if operation.get("x-public")
    }
    assert marked == set(PUBLIC)


def test_the_authorizer_decides_anew_on_every_request(service: Template) -> None:
    authorizer = service.one("ApiGateway::Authorizer")
    assert authorizer["Type"] == "REQUEST"
    assert authorizer["AuthorizerResultTtlInSeconds"] == 0
    assert authorizer["IdentitySource"] == ""
    assert "IdentityAuthorizerLive" in str(authorizer["AuthorizerUri"])


def test_the_code_route_is_slowed_for_all_the_world(service: Template) -> None:
    settings = service.one("ApiGateway::Stage")["MethodSettings"]
    by_path = {(each["HttpMethod"], each["ResourcePath"]): each for each in settings}
    own = by_path["POST", "/~1appointments~1access"]
    assert (own["ThrottlingRateLimit"], own["ThrottlingBurstLimit"]) == (20, 40)
    assert by_path["*", "/*"]["ThrottlingRateLimit"] == 500


def test_nothing_of_a_request_is_written_down(service: Template) -> None:
    stage = service.one("ApiGateway::Stage")
    written = json.loads(stage["AccessLogSetting"]["Format"])
    assert set(written) == {
        "authorizerMilliseconds",
        "error",
        "integrationMilliseconds",
        "method",
        "milliseconds",
        "requestId",
        "role",
        "route",
        "status",
        "time",
    }
    assert written["route"] == "$context.resourcePath"
    assert not stage.get("TracingEnabled")
    assert not any(each["DataTraceEnabled"] for each in stage["MethodSettings"] if each)


def test_preflight_answers_the_page_alone(service: Template) -> None:
    origin = origin_of(service)
    methods = methods_of(service)
    preflights = {path: method for (verb, path), method in methods.items() if verb == "OPTIONS"}
    assert set(preflights) >= {path for verb, path in methods if verb != "OPTIONS"}
    for method in preflights.values():
        (answer,) = method["Integration"]["IntegrationResponses"]
        sent = {name.split(".")[-1]: value for name, value in answer["ResponseParameters"].items()}
        assert sent["Access-Control-Allow-Origin"] == f"'{origin}'"
        assert sent["Access-Control-Allow-Credentials"] == "'true'"
        assert set(sent["Access-Control-Allow-Headers"].strip("'").split(",")) == {
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "X-Background",
            "X-MinJournal",
            "X-Session",
        }
        assert "*" not in str(sent)


REFUSALS = {
    "ACCESS_DENIED": (401, "no-session"),
    "UNAUTHORIZED": (401, "no-session"),
    "AUTHORIZER_FAILURE": (503, "busy"),
    "AUTHORIZER_CONFIGURATION_ERROR": (500, "failure"),
    "MISSING_AUTHENTICATION_TOKEN": (404, "not-found"),
    "RESOURCE_NOT_FOUND": (404, "not-found"),
    "REQUEST_TOO_LARGE": (413, "too-large"),
    "THROTTLED": (429, "throttled"),
    "WAF_FILTERED": (403, "blocked"),
    "INTEGRATION_FAILURE": (503, "busy"),
    "INTEGRATION_TIMEOUT": (504, "no-answer"),
    "DEFAULT_4XX": (400, "invalid-request"),
    "DEFAULT_5XX": (500, "failure"),
}


@pytest.mark.parametrize(("kind", "expected"), REFUSALS.items())
def test_the_gateways_own_refusals_are_problems(
    service: Template, kind: str, expected: tuple[int, str]
) -> None:
    response = refusals_of(service)[kind]
    problem = Problem.model_validate_json(response["ResponseTemplates"]["application/json"])
    assert (problem.status, problem.code) == expected
    assert response["StatusCode"] == str(expected[0])
    assert problem.type == f"urn:minjournal:problem:{problem.code}"
    assert problem.reference == "$context.requestId"


def test_the_page_can_read_every_refusal(service: Template) -> None:
    refusals = refusals_of(service)
    assert set(refusals) == set(REFUSALS)
    for kind, response in refusals.items():
        headers = {
            name.removeprefix("gatewayresponse.header."): value.strip("'")
            for name, value in response["ResponseParameters"].items()
        }
        assert headers["Content-Type"] == "application/problem+json"
        assert headers["Access-Control-Allow-Origin"] == origin_of(service)
        assert headers["Access-Control-Allow-Credentials"] == "true"
        assert headers["Cache-Control"] == "no-store"
        soon = kind in {"THROTTLED", "AUTHORIZER_FAILURE", "INTEGRATION_FAILURE"}
        assert ("Retry-After" in headers) == soon


def refusals_of(template: Template) -> dict[str, dict[str, Any]]:
    responses = template.of("ApiGateway::GatewayResponse").values()
    return {response["ResponseType"]: response for response in responses}


def origin_of(template: Template) -> str:
    return stages()[template.path.name.split(".")[0].removeprefix("minjournal-")].origin
