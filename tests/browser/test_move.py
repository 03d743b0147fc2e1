"""Another time: chosen by month or day by day, taken, lost to someone faster, and taken back."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import Page, Request, ViewportSize, expect

from tests.browser import spoken
from tests.browser.mocked import (
    CONFIRMED,
    OSLO,
    MockedApi,
    ahead,
    booked,
    discreet,
    free_time,
    free_times,
    may,
    problem,
)
from tests.browser.steps import body_of, first_held, go_to_move, lose_next, open_appointment, press

Mocked = Callable[..., Page]
NARROW: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1200, "height": 900}
ON_TOP = """() => {
  const { left, top, width, height } = document.activeElement.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return document.activeElement === hit;
}"""
TAKE = "Flytt timen til denne tiden"


def _open(mocked_page: Mocked, **options: Any) -> Page:
    page = mocked_page("/kode", **options)
    open_appointment(page)
    go_to_move(page)
    return page


def _open_narrow(mocked_page: Mocked) -> Page:
    return _open(mocked_page, viewport=NARROW)


def _pick_first(page: Page) -> None:
    page.get_by_role("radio").first.check()


def _month(page: Page) -> str:
    return page.get_by_role("table").get_by_role("heading").inner_text()


def _turn_to(page: Page, at: datetime) -> None:
    while spoken.month(at) != _month(page).lower():
        page.get_by_role("button", name="Neste måned").click()


def _tab_until(page: Page, script: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(f"() => {{ const at = document.activeElement; return {script} }}"):
            return
    pytest.fail(f"no Tab leads to {script}")


def test_keyboard_alone_chooses_in_the_month(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    old, new = datetime.fromisoformat(api.appointment["starts_at"]), ahead(8, 11, 30)
    expect(page.get_by_role("radio").first).to_be_visible()
    if spoken.month(new) != _month(page).lower():
        _tab_until(page, "at.innerText.includes('Neste måned')")
        page.keyboard.press("Enter")
    label = f"{spoken.day(new)}, 3 ledige tider"
    _tab_until(page, f"at.innerText.replace(/\\s/g, ' ').startsWith('{label}')")
    page.keyboard.press("Enter")
    day = page.get_by_role("heading", name=spoken.pattern(spoken.day(new)))
    expect(day).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="11.30")).to_be_checked()
    summary = page.get_by_role("region", name="Slik blir det")
    expect(summary).to_contain_text(spoken.pattern(spoken.moment(old)))
    expect(summary).to_contain_text(spoken.pattern(spoken.moment(new)))
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=TAKE)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    expect(page.locator(".outcome")).to_be_focused()
    expect(page.locator(".outcome")).to_contain_text(spoken.pattern(spoken.moment(new)))
    [sent] = api.asked("move")
    assert body_of(sent) == {"slot_id": "8-11"}
    assert sent.headers["if-match"] == '"3"'
    assert sent.headers["x-minjournal"] == "1"


def test_month_is_a_table_with_monday_first(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    table = page.get_by_role("table", name=spoken.pattern(_first_month(page)))
    headers = table.get_by_role("columnheader").locator(".ds-sr-only")
    expect(headers).to_have_text(spoken.WEEKDAYS)
    expect(page.get_by_role("button", name="Vis flere dager")).to_have_count(0)


def _first_month(page: Page) -> str:
    expect(page.get_by_role("table")).to_be_visible()
    return _month(page)


def test_months_are_turned_as_far_as_there_are_free_times(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    before = page.get_by_role("button", name="Forrige måned")
    after = page.get_by_role("button", name="Neste måned")
    expect(before).to_be_disabled()
    expect(page.get_by_text("Henter flere ledige tider")).to_have_count(0)
    first, last = ahead(7, 9), ahead(75, 9)
    months = (last.year - first.year) * 12 + last.month - first.month
    for _ in range(months):
        after.click()
    assert _month(page).lower() == spoken.month(last)
    expect(after).to_be_disabled()
    after.press("Enter")
    assert _month(page).lower() == spoken.month(last)
    day = page.get_by_role("button", name=spoken.pattern(spoken.day(last)))
    expect(day).to_have_attribute("aria-pressed", "false")
    day.click()
    expect(day).to_have_attribute("aria-pressed", "true")


def test_month_without_free_times_says_so(mocked_page: Mocked, api: MockedApi) -> None:
    api.pages = [free_times(7, 100)]
    page = _open(mocked_page)
    page.get_by_role("button", name="Neste måned").click()
    while page.locator(".day").count():
        page.get_by_role("button", name="Neste måned").click()
    expect(page.get_by_text("Ingen ledige tider i")).to_be_visible()


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
def test_days_are_days_in_norway_wherever_one_is(
    mocked_page: Mocked, api: MockedApi, zone: str
) -> None:
    api.pages = [[free_time("late", ahead(9, 23, 30)), free_time("early", ahead(10, 0, 15))]]
    page = _open(mocked_page, timezone_id=zone)
    for days, clock in ((9, "23.30"), (10, "00.15")):
        at = ahead(days, 12)
        _turn_to(page, at)
        day = page.get_by_role("button", name=spoken.pattern(f"{spoken.day(at)}, 1 ledig tid"))
        day.click()
        expect(page.get_by_role("radio", name=clock)).to_be_visible()


def test_narrow_screen_lists_days_and_reveals_more(mocked_page: Mocked, api: MockedApi) -> None:
    api.pages = [free_times(*range(7, 14)), [], free_times(20, hours=(9,))]
    page = _open_narrow(mocked_page)
    expect(page.get_by_role("table")).to_have_count(0)
    days = page.get_by_role("group").get_by_role("heading")
    expect(days).to_have_count(5)
    expect(page.get_by_role("radio")).to_have_count(15)
    page.get_by_role("button", name="Vis flere dager").click()
    expect(days).to_have_count(8)
    expect(days.nth(5)).to_be_focused()
    expect(page.get_by_role("button", name="Vis flere dager")).to_have_count(0)
    page.get_by_role("group", name=spoken.pattern(spoken.day(ahead(20, 9)))).get_by_role(
        "radio"
    ).check()
    expect(page.get_by_role("radio", checked=True)).to_have_count(1)
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    assert body_of(api.asked("move")[0]) == {"slot_id": "20-9"}


def test_turning_the_screen_keeps_what_one_has_chosen(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    _turn_to(page, ahead(75, 9))
    page.locator(".day").last.click()
    page.get_by_role("radio", name="14.30").check()
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        expect(page.get_by_role("table")).to_have_count(1 if size is WIDE else 0)
        expect(page.get_by_role("radio", checked=True)).to_have_count(1)


def test_what_is_chosen_hides_nothing_that_has_the_focus(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.pages = [free_times(*range(7, 14), hours=(8, 9, 10, 11, 12, 13))]
    page = _open_narrow(mocked_page)
    _pick_first(page)
    for _ in range(29):
        page.keyboard.press("ArrowDown")
        assert page.evaluate(ON_TOP)


def test_first_page_is_shown_while_the_rest_loads(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode", viewport=NARROW)
    open_appointment(page)
    held = []
    page.route("**/alternatives?*cursor=2", lambda route: held.append(route), times=1)
    with page.expect_request("**/alternatives?*cursor=2"):
        go_to_move(page)
    expect(page.get_by_role("radio")).to_have_count(6)
    expect(page.get_by_text("Henter flere ledige tider")).to_be_visible()
    first_held(page, held).fallback()
    expect(page.get_by_text("Henter flere ledige tider")).to_have_count(0)
    assert [each.url.partition("?")[2] for each in api.asked("alternatives")] == [
        "limit=100",
        "limit=100&cursor=1",
        "limit=100&cursor=2",
    ]


def test_free_times_that_do_not_come_can_be_asked_for_again(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    api.replies["alternatives"] = [problem(503, "busy")]
    go_to_move(page)
    expect(page.get_by_role("alert")).to_contain_text("Timen er ikke endret.")
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("table")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_nothing_is_sent_before_a_time_is_chosen(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    press(page, TAKE)
    summary = page.locator(".ds-error-summary")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="Velg en dag og et klokkeslett").click()
    expect(page.get_by_role("heading", name="Velg ny tid")).to_be_focused()
    assert api.asked("move") == []
    _pick_first(page)
    expect(summary).to_have_count(0)


def test_taken_time_is_told_and_the_free_ones_loaded_anew(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    api.replies["move"] = [problem(409, "slot-taken")]
    api.pages = [free_times(7, hours=(14, 15)), free_times(12)]
    press(page, TAKE)
    alert = page.locator(".ds-alert").filter(has_text="Tiden er ikke ledig lenger")
    expect(alert).to_be_focused()
    expect(page.get_by_role("radio", name="15.30")).to_be_visible()
    expect(page.get_by_role("radio")).to_have_count(2)
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    page.get_by_role("radio", name="15.30").check()
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    first, second = (each.headers["idempotency-key"] for each in api.asked("move"))
    assert first != second


def test_last_free_time_taken_leaves_the_explanation(mocked_page: Mocked, api: MockedApi) -> None:
    api.pages = [free_times(7, hours=(9,))]
    page = _open(mocked_page)
    _pick_first(page)
    api.replies["move"] = [problem(409, "slot-taken")]
    api.pages = [[]]
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Det er ingen ledige tider nå")).to_be_visible()
    expect(page.get_by_role("heading", name="Tiden er ikke ledig lenger")).to_be_visible()


def test_where_only_a_call_helps_the_number_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    contact = {"phone": "99 88 77 66", "opening_hours": "Hverdager kl. 09.00–14.00"}
    api.replies["move"] = [problem(422, "phone-only", **contact)]
    press(page, TAKE)
    alert = page.locator(".ds-alert").filter(has_text="Du må ringe")
    expect(alert).to_be_focused()
    expect(alert.get_by_role("link", name=contact["phone"])).to_be_visible()
    expect(alert).to_contain_text(contact["opening_hours"])


def test_deadline_that_passes_while_one_chooses(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    api.replies["move"] = [problem(422, "too-late")]
    press(page, TAKE)
    alert = page.locator(".ds-alert").filter(has_text="Fristen er ute")
    expect(alert).to_be_focused()
    expect(alert.get_by_role("link", name="22 11 80 80")).to_be_visible()


def test_appointment_that_was_changed_meanwhile_is_shown_anew(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    api.replies["move"] = [problem(409, "stale")]
    api.appointment = booked(place="Bygg 7", version=4)
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er endret")).to_be_visible()
    expect(page.get_by_text("Bygg 7")).to_be_visible()


def test_lost_answer_is_asked_for_again_under_the_same_key(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    sent: list[Request] = []
    page.on("request", lambda request: sent.append(request))
    lose_next(page, "move")
    press(page, TAKE)
    expect(page.get_by_text("Det er ikke sikkert at det kom fram")).to_be_visible()
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    lost, answered = (each for each in sent if each.url.endswith("/move") and each.method == "POST")
    assert lost.headers["idempotency-key"] == answered.headers["idempotency-key"]


def test_session_that_has_ended_hides_the_free_times(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    api.signed_in = False
    page.get_by_role("link", name="Flytt timen").click()
    expect(page.get_by_role("heading", name="Timen er skjult")).to_be_visible()


def test_nothing_free_is_explained(mocked_page: Mocked, api: MockedApi) -> None:
    api.pages = [[], []]
    page = _open(mocked_page)
    alert = page.get_by_role("status").filter(has_text="Det er ingen ledige tider nå")
    expect(alert.get_by_role("link", name="22 11 80 80")).to_be_visible()
    page.get_by_role("link", name="Be om en endring").click()
    expect(page.get_by_role("heading", level=1, name="Be om en endring")).to_be_focused()


def test_nothing_free_and_no_wish_possible_says_to_call(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.pages = [[]]
    api.appointment = booked(may=may("move", "cancel"))
    page = _open(mocked_page)
    expect(page.get_by_text("Vil du ha en annen tid, kan du ringe.")).to_be_visible()
    expect(page.get_by_role("link", name="Be om en endring")).to_have_count(0)


def test_move_is_undone_under_a_key_of_its_own(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    old = spoken.moment(datetime.fromisoformat(api.appointment["starts_at"]))
    _pick_first(page)
    press(page, TAKE)
    page.get_by_role("button", name=spoken.pattern(f"Angre: flytt tilbake til {old}")).click()
    expect(page.get_by_role("heading", name="Timen er flyttet tilbake")).to_be_visible()
    expect(page.locator(".outcome")).to_be_focused()
    expect(page.locator(".outcome")).to_contain_text(spoken.pattern(old))
    expect(page.get_by_role("button", name="Angre")).to_have_count(0)
    there, back = api.asked("move")
    assert body_of(back) == {"slot_id": "old"}
    assert back.headers["if-match"] == '"4"'
    assert there.headers["idempotency-key"] != back.headers["idempotency-key"]


def test_old_time_that_is_gone_is_told_kindly(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    api.replies["move"] = [problem(409, "slot-taken")]
    page.get_by_role("button", name="Angre").click()
    alert = page.locator(".ds-alert").filter(has_text="Du kan ikke få tilbake den gamle tiden")
    expect(alert).to_be_focused()
    expect(alert).to_contain_text(spoken.pattern(spoken.moment(ahead(7, 9, 30))))
    expect(page.get_by_role("button", name="Angre")).to_have_count(0)


def test_no_undo_where_the_appointment_held_no_slot(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(slot_id=None)
    page = _open(mocked_page)
    _pick_first(page)
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    expect(page.get_by_role("button", name="Angre")).to_have_count(0)


def test_notice_of_the_move_is_gone_when_one_comes_back(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    press(page, TAKE)
    go_to_move(page)
    page.get_by_role("link", name="Til timen").click()
    expect(page.get_by_text("Du har bekreftet at du kommer.")).to_be_visible()
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_have_count(0)


def test_wish_that_waits_is_said_to_end(mocked_page: Mocked, api: MockedApi) -> None:
    today = datetime.now(OSLO)
    wish = {"requested_at": today.isoformat(), "answer_by": today.date().isoformat()}
    api.appointment = booked(change_request=wish, may=may("move", "cancel"))
    page = _open(mocked_page)
    expect(page.get_by_text("Du har bedt om en endring. Flytter du timen selv")).to_be_visible()


def test_what_can_no_longer_be_moved_says_to_call(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(may=may("confirm", "cancel"))
    page = mocked_page("/kode")
    open_appointment(page)
    choices = page.get_by_role("region", name="Passer ikke timen?")
    expect(choices).to_contain_text("Fristen for å flytte timen her er ute")
    expect(choices.get_by_role("link", name="22 11 80 80")).to_be_visible()
    expect(page.get_by_role("link", name="Flytt timen")).to_have_count(0)
    page.goto(page.url.replace("/timen", "/timen/flytt"))
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()
    assert api.asked("alternatives") == []


def test_discreet_appointment_tells_the_switchboard_alone(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.appointment = discreet(may=may("cancel"))
    page = mocked_page("/kode")
    open_appointment(page)
    choices = page.get_by_role("region", name="Passer ikke timen?")
    expect(choices.get_by_role("link", name="915 02 770")).to_be_visible()


def test_ways_out_say_until_when(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(**CONFIRMED)
    page = mocked_page("/kode")
    open_appointment(page)
    until = datetime.fromisoformat(api.appointment["changeable_until"])
    words = spoken.pattern(f"Du kan flytte timen her til {spoken.moment(until)}.")
    expect(page.get_by_text(words)).to_be_visible()
    expect(page.locator("main .ds-button:not([data-variant])")).to_have_count(0)


def test_paper_shows_no_buttons_of_the_calendar(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    _pick_first(page)
    page.emulate_media(media="print")
    assert page.locator("button:visible, .ds-button:visible, input:visible").count() == 0
    expect(page.get_by_role("region", name="Slik blir det")).to_be_visible()


def test_one_number_is_told_once(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = discreet()
    page = _open(mocked_page)
    expect(page.get_by_text("Passer ingen av tidene?")).to_be_visible()
    expect(page.get_by_role("link", name="915 02 770")).to_have_count(1)
