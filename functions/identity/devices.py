"""What a browser says of itself, coarsely: enough for its owner to know it again. Pure."""

from typing import Literal

Browser = Literal["chrome", "edge", "firefox", "safari", "samsung", "opera", "other"]
System = Literal["windows", "macos", "ios", "android", "linux", "chromeos", "other"]

# In this order: most browsers also claim to be those below them.
_BROWSERS: tuple[tuple[str, Browser], ...] = (
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("SamsungBrowser/", "samsung"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("Chrome/", "chrome"),
    ("CriOS/", "chrome"),
    ("Safari/", "safari"),
)
_SYSTEMS: tuple[tuple[str, System], ...] = (
    ("Android", "android"),
    ("iPhone", "ios"),
    ("iPad", "ios"),
    ("Windows", "windows"),
    ("CrOS", "chromeos"),
    ("Mac OS X", "macos"),
    ("Linux", "linux"),
)


def device_of(user_agent: str) -> dict[str, str]:
    """Browser and system, as a session keeps them."""
    return {"browser": _browser(user_agent), "system": _system(user_agent)}


def _browser(user_agent: str) -> Browser:
    return next((name for mark, name in _BROWSERS if mark in user_agent), "other")


def _system(user_agent: str) -> System:
    return next((name for mark, name in _SYSTEMS if mark in user_agent), "other")
