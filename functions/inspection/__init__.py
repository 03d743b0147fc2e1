"""Inspection: opens every uploaded file in quarantine and gives a verdict."""
