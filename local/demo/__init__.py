"""Synthetic persons and their appointments, as the hospitals' systems would feed them."""

from local.demo.appointments import FeedObject, feed
from local.demo.contacts import Contact
from local.demo.persons import Person, persons
from local.demo.slots import SlotBatch, slots
from local.demo.staff import FedStaff, StaffMember, fed_staff, staff
from local.demo.wishes import wishes

SEED = 1
"""Which of all possible demos `make run` shows."""

__all__ = [
    "SEED",
    "Contact",
    "FedStaff",
    "FeedObject",
    "Person",
    "SlotBatch",
    "StaffMember",
    "fed_staff",
    "feed",
    "persons",
    "slots",
    "staff",
    "wishes",
]
