"""How the deployed gateway refuses when there is no room for another call of a function."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from starlette.responses import Response

if TYPE_CHECKING:
    from mypy_boto3_apigateway import APIGatewayClient

_HEADER = "gatewayresponse.header."


@dataclass(frozen=True)
class Refusal:
    """A gateway response as it is deployed."""

    status: int
    headers: dict[str, str]
    template: str

    def answer(self) -> Response:
        """Under a reference of its own."""
        body = self.template.replace("$context.requestId", str(uuid4()))
        return Response(body, self.status, self.headers)


def no_room(gateway: "APIGatewayClient", api_id: str) -> Refusal:
    """What AWS answers when Lambda takes no more, which the emulator itself does not imitate."""
    found = gateway.get_gateway_response(restApiId=api_id, responseType="INTEGRATION_FAILURE")
    # In the gateway's notation a constant stands in single quotes.
    headers = {
        name.removeprefix(_HEADER): value[1:-1]
        for name, value in found["responseParameters"].items()
    }
    return Refusal(
        int(found["statusCode"]), headers, found["responseTemplates"]["application/json"]
    )
