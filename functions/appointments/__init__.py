"""Appointments: open to the bearer of a letter's code, and fed by hospital systems."""
