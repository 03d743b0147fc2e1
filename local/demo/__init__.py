"""Synthetic persons and their appointments, as the hospitals' systems would feed them."""

from local.demo.appointments import FeedObject, feed
from local.demo.persons import Person, persons
from local.demo.slots import SlotBatch, slots

__all__ = ["FeedObject", "Person", "SlotBatch", "feed", "persons", "slots"]
