"""Powertools' own router with its validation on, as its documentation has it."""

from typing import Annotated, Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response
from aws_lambda_powertools.event_handler.openapi.params import Header, Path, Query
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext
from pydantic import BaseModel

from benchmarks.peers import usual
from benchmarks.peers.models import Caller, Link, Opening

app = APIGatewayRestResolver(enable_validation=True)
logger, metrics = Logger(service="peer"), Metrics(namespace="Peer", service="peer")
Id = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")]


def _caller() -> Caller:
    context = app.current_event.raw_event["requestContext"].get("authorizer") or {}
    if context.get("role") != "patient":
        raise usual.Refused(401, "no-session")
    return Caller.model_validate(context)


@app.exception_handler(usual.Refused)  # type: ignore[untyped-decorator]
def refused(error: usual.Refused) -> Response[Any]:
    """As JSON."""
    return Response(error.status, "application/json", {"code": error.code})


@app.get("/appointments")
def list_appointments(limit: Annotated[int, Query(ge=1, le=100)] = 20) -> dict[str, Any]:
    """The coming ones."""
    page = _counted("AppointmentsListed", usual.list_appointments(_caller(), limit))
    return _without_none(page)


@app.post("/appointments/<appointment_id>/confirm")
def confirm(
    appointment_id: Id,
    if_match: Annotated[str, Header(alias="If-Match", pattern=r'^"?[0-9]{1,12}"?$')],
    idempotency_key: Annotated[str, Header(alias="Idempotency-Key", min_length=8, max_length=128)],
) -> dict[str, Any]:
    """The patient will come."""
    version = int(if_match.strip('"'))
    confirmed = usual.confirm(_caller(), appointment_id, version, idempotency_key)
    return _without_none(_counted("AppointmentConfirmed", confirmed))


@app.post("/records/documents/<document_id>/link")
def link(document_id: Id, said: Opening) -> Response[Link]:
    """Opens it for a minute."""
    opened = usual.link(_caller(), document_id, is_sure=said.confirmed)
    return Response(201, "application/json", _counted("DocumentOpened", opened))


def _without_none(answer: BaseModel) -> dict[str, Any]:
    """The router knows no other way to leave them out."""
    return answer.model_dump(mode="json", exclude_none=True)


def _counted(name: str, answer: Any) -> Any:
    logger.info(name)
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=1)
    return answer


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """One gateway event."""
    return app.resolve(event, context)
