"""Notices: tells people that something happened, without saying what."""
