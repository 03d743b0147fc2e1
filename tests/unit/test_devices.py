"""What a browser says of itself, as its owner sees it in the list of sessions."""

import pytest

from functions.identity.devices import device_of

MOZILLA = "Mozilla/5.0"
WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"
APPLE = "AppleWebKit/605.1.15 (KHTML, like Gecko)"
MAC = "(Macintosh; Intel Mac OS X 10_15_7)"
IPHONE = f"(iPhone; CPU iPhone OS 18_1 like Mac OS X) {APPLE}"
IPAD = f"(iPad; CPU OS 18_1 like Mac OS X) {APPLE}"


@pytest.mark.parametrize(
    ("browser", "system", "said"),
    [
        (
            "chrome",
            "windows",
            f"(Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/131.0.0.0 Safari/537.36",
        ),
        (
            "edge",
            "windows",
            f"(Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
        ),
        (
            "edge",
            "android",
            f"(Linux; Android 10; K) {WEBKIT} Chrome/131.0.0.0 Mobile Safari/537.36 EdgA/131.0.0.0",
        ),
        ("firefox", "linux", "(X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"),
        ("firefox", "macos", "(Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/"),
        (
            "firefox",
            "ios",
            f"{IPHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15",
        ),
        (
            "safari",
            "ios",
            f"{IPHONE} Version/18.1 Mobile/15E148 Safari/604.1",
        ),
        (
            "chrome",
            "ios",
            f"{IPAD} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1",
        ),
        (
            "safari",
            "macos",
            f"{MAC} {APPLE} Version/18.1 Safari/605.1.15",
        ),
        (
            "samsung",
            "android",
            f"(Linux; Android 10; K) {WEBKIT} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/",
        ),
        (
            "opera",
            "macos",
            f"{MAC} {WEBKIT} Chrome/130.0.0.0 Safari/537.36 OPR/115",
        ),
        ("chrome", "chromeos", f"(X11; CrOS x86_64 14541.0.0) {WEBKIT} Chrome/131.0.0.0 Safari/"),
        ("other", "other", ""),
        ("other", "other", "(compatible; Something/1.0)"),
    ],
)
def test_a_browser_and_its_system_are_known(browser: str, system: str, said: str) -> None:
    assert device_of(f"{MOZILLA} {said}") == {"browser": browser, "system": system}


def test_nothing_of_what_it_says_is_kept_word_by_word() -> None:
    assert device_of("Ola Nordmanns maskin Firefox/1 <script>") == {
        "browser": "firefox",
        "system": "other",
    }
