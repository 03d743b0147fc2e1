"""Records over HTTP: three doors, one application. Fixed paths before those with an id."""

from functions.records import feed_routes, patient_routes, staff_routes
from functions.records.compose import clients, settings
from functions.records.entrance import app
from functions.shared.api import lambda_handler

__all__ = ["app", "feed_routes", "handler", "patient_routes", "staff_routes"]

handler = lambda_handler(app, "records", settings, clients)
