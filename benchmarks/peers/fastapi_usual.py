"""FastAPI behind Mangum, as its documentation and Powertools' have it."""

from typing import Annotated, Any, TypeVar

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from fastapi import Depends, FastAPI, Header, Path, Query, Request
from fastapi.responses import JSONResponse
from mangum import Mangum

from benchmarks.peers import usual
from benchmarks.peers.models import Appointment, AppointmentPage, Caller, Link, Opening

app = FastAPI(title="Peer")
logger, metrics = Logger(service="peer"), Metrics(namespace="Peer", service="peer")
Id = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")]
Answer = TypeVar("Answer")


def _caller(request: Request) -> Caller:
    context = request.scope["aws.event"]["requestContext"].get("authorizer") or {}
    if context.get("role") != "patient":
        raise usual.Refused(401, "no-session")
    return Caller.model_validate(context)


Patient = Annotated[Caller, Depends(_caller)]


@app.exception_handler(usual.Refused)
def refused(_request: Request, error: usual.Refused) -> JSONResponse:
    """As JSON."""
    return JSONResponse({"code": error.code}, error.status)


@app.get("/appointments", response_model_exclude_none=True)
def list_appointments(
    caller: Patient, limit: Annotated[int, Query(ge=1, le=100)] = 20
) -> AppointmentPage:
    """The coming ones."""
    return _counted("AppointmentsListed", usual.list_appointments(caller, limit))


@app.post("/appointments/{appointment_id}/confirm", response_model_exclude_none=True)
def confirm(
    appointment_id: Id,
    caller: Patient,
    if_match: Annotated[str, Header(pattern=r'^"?[0-9]{1,12}"?$')],
    idempotency_key: Annotated[str, Header(min_length=8, max_length=128)],
) -> Appointment:
    """The patient will come."""
    version = int(if_match.strip('"'))
    confirmed = usual.confirm(caller, appointment_id, version, idempotency_key)
    return _counted("AppointmentConfirmed", confirmed)


@app.post("/records/documents/{document_id}/link", status_code=201)
def link(document_id: Id, said: Opening, caller: Patient) -> Link:
    """Opens it for a minute."""
    return _counted("DocumentOpened", usual.link(caller, document_id, is_sure=said.confirmed))


def _counted(name: str, answer: Answer) -> Answer:
    logger.info(name)
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=1)
    return answer


handler: Any = Mangum(app, lifespan="off")
handler = logger.inject_lambda_context(handler)
handler = metrics.log_metrics(handler)
