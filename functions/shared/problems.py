"""The only table from errors to HTTP: RFC 9457 problems with stable codes, never echoing input."""

from http import HTTPStatus

from botocore.exceptions import BotoCoreError, ClientError
from fastapi import Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException

from functions.shared import errors
from functions.shared.validation import faults_of

MEDIA_TYPE = "application/problem+json"

STATUS: dict[type[errors.DomainError], int] = {
    errors.NoSession: 401,
    errors.WrongRole: 403,
    errors.OriginRefused: 403,
    errors.ServiceOff: 403,
    errors.NotFound: 404,
    errors.Stale: 409,
    errors.SlotTaken: 409,
    errors.OfferEnded: 409,
    errors.AlreadyBooked: 409,
    errors.WaitChosen: 409,
    errors.FeedRestarted: 410,
    errors.InvalidCursor: 400,
    errors.InvalidLogoutToken: 400,
    errors.InvalidPatient: 422,
    errors.NotPossible: 422,
    errors.Late: 422,
    errors.TooLate: 422,
    errors.PhoneOnly: 422,
    errors.NotOffered: 422,
    errors.MovedTooOften: 422,
    errors.NoCode: 422,
    errors.FileNotReady: 422,
    errors.NotReachable: 422,
    errors.KeyReused: 422,
    errors.VersionRequired: 428,
    errors.Throttled: 429,
    errors.NumberConflict: 409,
    errors.ProviderUnavailable: 503,
    errors.RegisterUnavailable: 503,
    errors.Busy: 503,
}

_FRAMEWORK_CODES = {404: "not-found", 405: "method-not-allowed", 400: "malformed-json"}


class Problem(BaseModel):
    """What went wrong. `reference` is what support asks for; a code may add facts of its own."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    code: str
    reference: str


def problem(
    request: Request, status: int, code: str, *, retry_after: int | None = None, **facts: object
) -> JSONResponse:
    """One problem as a response. `retry_after`: in how many seconds it may be asked again."""
    request.state.code = code
    body = {
        "type": f"urn:minjournal:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "reference": request.state.reference,
        **jsonable_encoder(facts, exclude_none=True),
    }
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        retry_after = 1
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    return JSONResponse(body, status, headers, MEDIA_TYPE)


async def refused(request: Request, error: Exception) -> JSONResponse:
    """A domain error."""
    assert isinstance(error, errors.DomainError)  # noqa: S101 - registered for this class alone
    retry_after = error.retry_after if isinstance(error, errors.Throttled) else None
    return problem(request, STATUS[type(error)], error.code, retry_after=retry_after, **error.facts)


async def failed(request: Request, error: Exception) -> JSONResponse:
    """What nobody foresaw. AWS's failures pass: whoever asks again may be answered."""
    if isinstance(error, (BotoCoreError, ClientError)):
        return problem(request, 503, "busy")
    return problem(request, 500, "failure")


async def not_routed(request: Request, error: Exception) -> JSONResponse:
    """What the framework itself refuses."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class alone
    code = _FRAMEWORK_CODES.get(error.status_code, "invalid-request")
    return problem(request, error.status_code, code)


async def invalid(request: Request, error: Exception) -> JSONResponse:
    """A request that does not fit the contract: where and in which way, never what was sent."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this class alone
    found = error.errors()
    if any(each["type"] == "json_invalid" for each in found):
        return problem(request, 400, "malformed-json")
    return problem(request, 422, "invalid-request", errors=faults_of(found))
