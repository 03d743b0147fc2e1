"""What the gateway writes about each request: never who asked, from where, or for which object."""

from aws_cdk import aws_apigateway as apigateway

_FIELDS = {
    "requestId": "$context.requestId",
    "time": "$context.requestTimeEpoch",
    "method": "$context.httpMethod",
    "route": "$context.resourcePath",  # the template; the path itself holds ids
    "status": "$context.status",
    "milliseconds": "$context.responseLatency",
    "integrationMilliseconds": "$context.integrationLatency",
    "authorizerMilliseconds": "$context.authorizer.latency",
    "role": "$context.authorizer.role",
    "error": "$context.error.responseType",
}

ACCESS_FORMAT = apigateway.AccessLogFormat.custom(
    "{" + ",".join(f'"{name}":"{value}"' for name, value in _FIELDS.items()) + "}"
)
