"""Synthetic persons and their appointments, as the hospitals' systems would feed them."""

from local.demo.appointments import FeedObject, feed
from local.demo.persons import Person, persons

__all__ = ["FeedObject", "Person", "feed", "persons"]
