"""What must hold in every view: nothing foreign, no errors, no axe violation, no overflow."""

from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request

ROOT = Path(__file__).parents[2]
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """rules => axe
  .run({runOnly: {type: "tag", values: rules}, resultTypes: ["violations"]})
  .then((found) => found.violations)"""
"""What passes is not told of: that is every element of a page, by every rule."""

SMALL_TARGETS = """() => [...document.querySelectorAll(
    "button, summary, select, textarea, input:not([type=checkbox], [type=radio]), .time, " +
    ".ds-button, .footer a, header a"
  )]
  .filter((each) => each.checkVisibility())
  .map((each) => [each.outerHTML.slice(0, 90), each.getBoundingClientRect().height])
  .filter(([, height]) => height < 44)"""


class Watch:
    """Keeps what a page asks for and complains about, from its first request."""

    def __init__(self, page: Page, *origins: str) -> None:
        self.origins = {_origin(each) for each in origins}
        self.foreign: list[str] = []
        self.complaints: list[str] = []
        page.on("request", self._on_request)
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def assert_clean(self) -> None:
        """Only our two origins, and no complaint."""
        assert self.foreign == []
        assert self.complaints == [], self.complaints

    def _on_request(self, request: Request) -> None:
        if _origin(request.url) not in self.origins:
            self.foreign.append(request.url)

    def _on_console(self, message: ConsoleMessage) -> None:
        """The browser itself reports a refusal by the API: that is no fault of the page's."""
        refused = message.text.startswith("Failed to load resource")
        if message.type in ("error", "warning") and not refused:
            self.complaints.append(message.text)


def _origin(url: str) -> str:
    scheme, host, *_ = urlsplit(url)
    return f"{scheme}://{host}"


@cache
def _axe() -> str:
    return AXE.read_text()


def violations(page: Page) -> list[str]:
    """What axe finds, by rule and place. It runs beside the page, past its CSP."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_axe())
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in page.evaluate(RUN_AXE, RULES)
        for node in each["nodes"]
    ]


def overflow(page: Page) -> int:
    """By how many pixels one would have to scroll sideways."""
    wider: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return max(0, wider)


def small_targets(page: Page) -> list[object]:
    """Controls lower than 44 px; links inside sentences are exempt."""
    found: list[object] = page.evaluate(SMALL_TARGETS)
    return found


def stored(page: Page) -> dict[str, str]:
    """What the page keeps in this browser."""
    kept: dict[str, str] = page.evaluate("() => ({...localStorage, ...sessionStorage})")
    return kept
