"""One browser, one server of the built page, and pages watched from their first request."""

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from local.page import DIST, create_page
from tests.browser.mocked import API, MockedApi
from tests.browser.watching import ROOT, Watch

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 30_000
"""Milliseconds that anything may take to appear, also while functions start beside other work."""
expect.set_options(timeout=PATIENCE)

Open = Callable[..., Page]
Prepare = Callable[[Page], object]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip(f"no Chromium on this machine: looked for {', '.join(PROGRAMS)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def page_origin() -> Iterator[str]:
    """The built page with its real headers, told that its API is the mocked one."""
    if not (DIST / "index.html").exists():
        pytest.fail("the page is not built: run npm ci and npm run build in web/")
    # It listens from here on: who comes before the server has started waits.
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_page(API, API), log_level="error"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a page of its own; afterwards nothing foreign or faulty may have happened in it."""
    opened: list[tuple[Page, Watch]] = []

    def open_page(*origins: str, **options: Any) -> Page:
        defaults = {"reduced_motion": "reduce", "viewport": {"width": 1200, "height": 900}}
        context = browser.new_context(**(defaults | options))
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        opened.append((page, Watch(page, *origins)))
        return page

    yield open_page
    for page, watch in opened:
        page.context.close()
        watch.assert_clean()


@pytest.fixture
def api() -> MockedApi:
    """The mocked API; a test sets what it answers."""
    return MockedApi()


@pytest.fixture
def mocked_page(open_page: Open, page_origin: str, api: MockedApi) -> Callable[..., Page]:
    """Opens the page on the mocked API, `before` which a test may have its say. Nothing is loaded
    twice: leaving a page while it fetches its parts breaks that off, and the browser complains."""

    def open_mocked(path: str = "/", before: Prepare | None = None, **options: Any) -> Page:
        page = open_page(page_origin, API, **options)
        api.attach(page)
        if before:
            before(page)
        page.goto(page_origin + path)
        return page

    return open_mocked


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """Where pictures are kept, when SCREENSHOTS asks for them."""
    folder = ROOT / os.environ.get("SCREENSHOTS", ".local/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
