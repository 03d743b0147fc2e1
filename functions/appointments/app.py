"""Appointments over HTTP: three doors, one application. Fixed paths before those with an id."""

from functions.appointments import feed_routes, patient_routes, staff_routes
from functions.appointments.compose import clients, settings
from functions.appointments.entrance import app
from functions.shared.api import lambda_handler

__all__ = ["app", "feed_routes", "handler", "patient_routes", "staff_routes"]

handler = lambda_handler(app, "appointments", settings, clients)
