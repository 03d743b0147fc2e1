"""The views of a unit's staff."""

from collections.abc import Callable
from datetime import datetime, timedelta

from playwright.sync_api import Page, expect

from tests.browser.mocked import OSLO, MockedApi, free_times
from tests.browser.persons import STAFF, Me
from tests.browser.unit_work import Row, at, row, wish

Mocked = Callable[..., Page]
Reach = Callable[[Mocked, MockedApi], Page]
UNIT = "ous-ortopedi"
WORDS = (
    "Hei! Jeg skal være bortreist hele den uken og kommer ikke hjem før mandag kveld.\n"
    "Går det an å få en time etter klokken tolv uken etter, helst en tirsdag?"
)
BEGUN = {"no_show": True, "undo_no_show": False}
MISSED = {"no_show": False, "undo_no_show": True}


def a_day() -> list[Row]:
    """Today, with every standing that a row can have."""
    return [
        row(1, at(0, 8), status="fulfilled", type="first-consultation"),
        row(2, at(0, 8, 45), status="no-show", may=MISSED),
        row(3, at(0, 9, 30), may=BEGUN, type="treatment"),
        row(4, at(0, 10, 15), status="confirmed", booked_by="patient", short_notice=True),
        row(5, at(0, 11), status="cancelled", cancelled_by="patient", cancelled_late=True),
        row(6, at(0, 11, 45), status="cancelled", cancelled_by="hospital"),
        row(7, at(0, 12, 30), change_request=wish(7, 1), type="video"),
        row(8, at(0, 13, 15), status="confirmed", may=BEGUN),
    ]


def a_week() -> list[Row]:
    """Today's, and some on every working day of this week."""
    monday = datetime.now(OSLO) - timedelta(days=datetime.now(OSLO).weekday())
    others = []
    for day in range(5):
        start = (monday + timedelta(days=day)).replace(hour=14, minute=0, second=0, microsecond=0)
        others += [
            row(20 + 3 * day + each, start + timedelta(minutes=45 * each), status=status)
            for each, status in enumerate(("booked", "confirmed", "booked")[: 1 + day % 3])
        ]
    return a_day() + others


def some_wishes() -> list[Row]:
    """Four: two of them late."""
    return [
        row(7, at(9, 10, 15), change_request=wish(7, 6, WORDS), type="video"),
        row(8, at(12, 9), change_request=wish(8, 4)),
        row(9, at(14, 13, 30), change_request=wish(9, 1, "Kan jeg komme en annen dag?")),
        row(10, at(16, 8), change_request=wish(10, 0)),
    ]


def at_work(path: str, heading: str, rows: Callable[[], list[Row]], me: Me = STAFF) -> Reach:
    """Signed in at a unit with these rows."""

    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        api.work.rows = {UNIT: rows()}
        api.work.times = free_times(7, 8, 11, 12, 13, 20, 21)
        api.persons.sign_in(me)
        page = mocked_page(path)
        expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible()
        page.wait_for_load_state("networkidle")
        return page

    return reach


FIRST_WISH = f"/arbeid/endringer/{7:032x}-3"
