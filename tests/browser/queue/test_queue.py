"""The unit's messages as its staff see them: the queue, and how each view looks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.camera import Camera
from tests.browser.mocked import MockedApi, problem
from tests.browser.staff_messages import ME, QUEUE, UnitMessages, a_thread
from tests.browser.steps import press, show_more_acts
from tests.browser.watching import overflow, small_targets, violations

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]


@pytest.fixture
def queue(open_at: Open) -> Page:
    return open_at(QUEUE, "Meldinger")


def test_queue_is_in_the_order_of_what_is_due(queue: Page) -> None:
    rows = queue.locator(".queue > li")
    expect(rows).to_have_count(5)
    late = rows.first
    for words in ("Kari Nordmann", "Født 04.03.1959", "Behandling og oppfølging", "2 uleste"):
        expect(late).to_contain_text(words)
    expect(late).to_contain_text("Over fristen: ")
    expect(late).to_contain_text("Ingen har tatt den")
    expect(rows.nth(1)).to_contain_text("Svar senest i dag")
    expect(rows.nth(1)).to_contain_text("Siri Sykepleier har den")
    expect(rows.nth(2)).to_contain_text("Du har den")
    expect(queue).to_have_title("Meldinger – MinJournal")


def _come_back(page: Page) -> None:
    """As if one had been in another tab, for longer than a moment."""
    page.evaluate("Date.now = (now => () => now() + 6_000)(Date.now)")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_what_one_wants_to_see_of_the_queue(queue: Page, api: MockedApi) -> None:
    rows = queue.locator(".queue > li")
    queue.get_by_role("radio", name="Besvart").check()
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Takk for hjelpen")
    queue.get_by_role("radio", name="Avsluttet").check()
    expect(rows).to_contain_text("Sykmelding")
    queue.get_by_role("radio", name="Venter").check()
    queue.get_by_role("checkbox", name="Bare mine").check()
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Du har den")
    queue.get_by_label("Hos").select_option("Siri Sykepleier")
    expect(rows).to_contain_text("Fornye resepten")
    expect(queue.get_by_role("checkbox", name="Bare mine")).not_to_be_checked()
    queue.get_by_role("radio", name="Avsluttet").check()
    expect(queue.get_by_text("Ingen av disse er avsluttet.")).to_be_visible()
    assert "siri" not in queue.url.lower()


def test_choice_stays_while_one_reads_a_thread(queue: Page) -> None:
    queue.get_by_role("checkbox", name="Bare mine").check()
    queue.get_by_role("link", name="Ingrid Johanne").click()
    expect(queue.get_by_role("heading", level=1)).to_contain_text("Ingrid Johanne")
    queue.get_by_role("link", name="Til meldingene").click()
    expect(queue.get_by_role("checkbox", name="Bare mine")).to_be_checked()
    expect(queue.locator(".queue > li")).to_have_count(1)


def test_one_is_not_taken_for_a_namesake(open_at: Open, messages: UnitMessages) -> None:
    messages.colleagues.insert(0, {**ME, "subject": "namesake"})
    page = open_at(QUEUE, "Meldinger")
    expect(page.get_by_label("Hos").locator("option[value=namesake]")).to_have_text("Ola Lege")
    page.get_by_role("checkbox", name="Bare mine").check()
    expect(page.get_by_label("Hos")).to_have_value("me")
    expect(page.locator(".queue > li")).to_have_count(1)


def test_ones_own_are_found_where_colleagues_are_not(open_at: Open, messages: UnitMessages) -> None:
    messages.colleagues.clear()
    page = open_at(QUEUE, "Meldinger")
    page.get_by_role("checkbox", name="Bare mine").check()
    expect(page.locator(".queue > li")).to_have_count(1)


def test_more_of_the_queue_stays_when_it_is_refreshed(
    open_at: Open, messages: UnitMessages, api: MockedApi
) -> None:
    messages.page = 2
    page = open_at(QUEUE, "Meldinger")
    rows = page.locator(".queue > li")
    expect(rows).to_have_count(2)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(rows).to_have_count(4)
    expect(rows.nth(2).get_by_role("link")).to_be_focused()
    messages.threads[3]["unread"] = 5
    _come_back(page)
    expect(rows.nth(3)).to_contain_text("5 uleste")
    expect(rows).to_have_count(4)
    expect(rows.nth(2).get_by_role("link")).to_be_focused()
    queued = [each for each in api.asked("threads") if each.method == "GET"]
    assert queued[-1].headers["x-background"] == "1"


def test_focus_is_not_lost_when_a_thread_goes_away(queue: Page, messages: UnitMessages) -> None:
    queue.get_by_role("link", name="Ola Hansen").focus()
    messages.threads.pop(1)
    messages.threads[0]["unread"] += 1
    _come_back(queue)
    expect(queue.locator(".queue > li")).to_have_count(4)
    expect(queue.locator(".queue")).to_be_focused()


def test_looking_for_news_tells_of_nobody(queue: Page, api: MockedApi) -> None:
    before = len(api.asked("threads"))
    _come_back(queue)
    queue.wait_for_load_state("networkidle")
    counts = api.asked("unread")
    assert all(each.headers.get("x-background") == "1" for each in counts)
    # Coming back asks for the list once by itself; without news not a second time.
    assert len(api.asked("threads")) <= before + 1


def test_number_in_the_navigation_is_of_the_chosen_unit(queue: Page) -> None:
    link = queue.get_by_role("navigation", name="Arbeidsflaten").get_by_role("link")
    expect(link.filter(has_text="Meldinger")).to_have_accessible_name("Meldinger , 5 uleste")
    queue.get_by_label("Avdeling").select_option("Hjertepoliklinikken")
    expect(link.filter(has_text="Meldinger")).to_have_accessible_name("Meldinger")
    expect(queue.get_by_text("Ingen pasienter venter på svar.")).to_be_visible()


def test_queue_that_cannot_be_had(open_at: Open, api: MockedApi) -> None:
    api.replies["threads"] = [problem(503, "busy")]
    page = open_at(QUEUE, "Meldinger")
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.locator(".queue > li")).to_have_count(5)


def test_unit_without_messages_says_so(open_at: Open, api: MockedApi) -> None:
    api.replies["threads"] = [problem(422, "service-off")]
    page = open_at(QUEUE, "Meldinger")
    expect(page.get_by_text("Avdelingen bruker ikke meldinger")).to_be_visible()


VIEWS = {
    "queue": (QUEUE, "Meldinger", "Messages"),
    "thread": (f"{QUEUE}/{6:032x}", "Kari Nordmann", "Kari Nordmann"),
    "start": (f"{QUEUE}/ny", "Skriv til en pasient", "Write to a patient"),
    "templates": (f"{QUEUE}/maler", "Svarmaler", "Templates"),
}


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_in_both_languages(open_at: Open, messages: UnitMessages, view: str) -> None:
    a_thread(messages)
    path, heading, english = VIEWS[view]
    page = open_at(path, heading)
    if view == "thread":
        press(page, "Svar pasienten")
        press(page, "Skriv et notat")
        show_more_acts(page)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) == 0
        # The field of the files is inside its button.
        assert [each for each in small_targets(page) if 'id="files"' not in str(each)] == []
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("navigation", name="The workspace")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text(english)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    page.wait_for_function("document.documentElement.scrollWidth <= window.innerWidth")
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []


def test_pictures(open_at: Open, messages: UnitMessages, screenshots: Path) -> None:
    messages.threads[3] |= {
        "journal": {"at": messages.threads[3]["active_at"], "by_function": "nurse"}
    }
    thread_id = a_thread(messages)
    page = open_at(QUEUE, "Meldinger")
    camera = Camera(page, screenshots)
    camera("queue")
    page.get_by_role("link", name="Skriv til en pasient").click()
    press(page, "Send meldingen")
    camera("queue-start")
    page.get_by_role("link", name="Til meldingene").click()
    page.get_by_role("link", name="Svarmaler").click()
    camera("queue-templates")
    page.get_by_role("link", name="Til meldingene").click()
    page.locator(f'a[href$="{thread_id}"]').click()
    press(page, "Ta saken")
    expect(page.get_by_text("Du har tatt saken.")).to_be_visible()
    camera("queue-thread")
    press(page, "Svar pasienten")
    press(page, "Skriv et notat")
    show_more_acts(page)
    expect(page.get_by_label("Sett inn en svarmal")).to_be_visible()
    camera("queue-writing")
    page.get_by_role("button", name="Videresend").click()
    camera("queue-forward")
