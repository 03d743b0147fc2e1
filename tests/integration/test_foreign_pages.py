"""A browser sends our cookies for any page: what changes something must come from ours."""

import pytest

from tests.integration.arriving import sessions_in
from tests.integration.cast import NOWHERE
from tests.integration.samples import SAMPLES, Sample
from tests.integration.stage import ORIGIN
from tests.integration.world import WOMAN, World, gateway_event

FOREIGN = {"end_by_back_channel"}
"""What a provider sends, without a browser: its signature counts, and no cookie does."""

UNSAFE = [each for each in SAMPLES if each.method not in ("GET", "HEAD", "OPTIONS")]
OURS = {"Origin": ORIGIN, "X-MinJournal": "1"}
ELSEWHERE = {
    "no sign of a page": {},
    "no word of ours": {"Origin": ORIGIN},
    "another word": {**OURS, "X-MinJournal": "2"},
    "no origin": {"X-MinJournal": "1"},
    "another origin": {**OURS, "Origin": "https://evil.test"},
    "an origin that begins as ours": {**OURS, "Origin": f"{ORIGIN}.evil.test"},
    "our origin without TLS": {**OURS, "Origin": ORIGIN.replace("https", "http")},
    "an origin that hides": {**OURS, "Origin": "null"},
}


@pytest.mark.parametrize("headers", ELSEWHERE.values(), ids=ELSEWHERE)
@pytest.mark.parametrize("sample", UNSAFE, ids=lambda sample: sample.name)
def test_whatever_changes_something_is_refused_from_another_page(
    world: World, sample: Sample, headers: dict[str, str]
) -> None:
    world.outside.register(WOMAN)
    cookie = {"Cookie": world.patient(), "Content-Type": "application/json"}
    before = world.items("sessions")
    path = sample.route.path.format(**NOWHERE)
    answer = world.play(gateway_event(sample.method, path, {}, None, cookie | headers))
    if sample.name in FOREIGN:
        assert answer.code == "invalid-logout-token"
    else:
        assert (answer.status, answer.code) == (403, "origin-refused")
    assert world.items("sessions") == before


def test_what_only_reads_is_answered_to_any_page_and_readable_by_ours_alone(world: World) -> None:
    world.outside.register(WOMAN)
    headers = {"Cookie": world.patient(), "Origin": "https://evil.test"}
    answer = world.play(gateway_event("GET", "/identity/me", None, None, headers))
    assert answer.status == 200
    assert answer.headers["access-control-allow-origin"] == [ORIGIN]
    assert answer.headers["access-control-allow-credentials"] == ["true"]
    assert answer.headers["vary"] == ["Origin"]


def test_a_system_has_no_page(world: World) -> None:
    headers = {"Authorization": f"Bearer {world.token()}"}
    path = "/identity/staff/never-heard-of"
    answer = world.play(gateway_event("DELETE", path, None, None, headers))
    assert answer.status == 204


def test_a_page_cannot_pass_for_a_system_with_a_cookie_beside_it(world: World) -> None:
    """A token counts alone: nobody's browser has one."""
    world.outside.register(WOMAN)
    headers = {"Authorization": "Bearer x", "Cookie": world.patient()}
    answer = world.play(gateway_event("DELETE", "/identity/sessions", None, None, headers))
    assert (answer.status, answer.code) == (401, "no-session")
    assert len(sessions_in(world)) == 1
