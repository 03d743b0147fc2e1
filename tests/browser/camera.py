"""Pictures of a view as people see it: wide and narrow, light and dark."""

import os
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.watching import violations

TELEPHONE: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1200, "height": 900}


class Camera:
    """Takes the same view wide, dark and on a telephone, if pictures are asked for; what it shows
    must pass axe."""

    def __init__(self, page: Page, folder: Path) -> None:
        self._page = page
        self._folder = folder

    def __call__(self, name: str) -> None:
        self._page.wait_for_load_state("networkidle")  # a view's own part may be on its way
        expect(self._page.get_by_role("heading", level=1)).to_be_visible()
        found = violations(self._page)
        assert not found, found
        if "SCREENSHOTS" in os.environ:
            self._take_all(name)

    def _take_all(self, name: str) -> None:
        self._take(name)
        self._page.emulate_media(color_scheme="dark")
        self._take(f"{name}-dark")
        self._page.emulate_media(color_scheme="light")
        self._page.set_viewport_size(TELEPHONE)
        self._take(f"{name}-telephone")
        self._page.set_viewport_size(WIDE)

    def _take(self, name: str) -> None:
        self._page.screenshot(path=self._folder / f"{name}.png", full_page=True)
