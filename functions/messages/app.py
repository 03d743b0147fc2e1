"""Messages over HTTP: four doors, one application. Fixed paths before those with an id."""

from functions.messages import feed_routes, file_routes, staff_routes, thread_routes
from functions.messages.compose import clients, settings
from functions.messages.entrance import app
from functions.shared.api import lambda_handler

__all__ = ["app", "feed_routes", "file_routes", "handler", "staff_routes", "thread_routes"]

handler = lambda_handler(app, "messages", settings, clients)
