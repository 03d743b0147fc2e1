"""The views of signing in, and of whoever has."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.journal_views import JOURNAL_VIEWS
from tests.browser.mocked import (
    CANCELLED,
    CONFIRMED,
    OSTFOLD,
    MockedApi,
    ahead,
    free_times,
    may,
    own,
    past,
    problem,
)
from tests.browser.persons import PATIENT, STAFF, Me, signed_in_at

Mocked = Callable[..., Page]
Reach = Callable[[Mocked, MockedApi], Page]


def _at(path: str, heading: str, me: Me | None = None) -> Reach:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        if me:
            api.persons.sign_in(me)
        page = mocked_page(path)
        expect(page.get_by_role("heading", name=heading, exact=True)).to_be_visible()
        return page

    return reach


def _front(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at("/min-side", "Hei, Kari Nordmann", PATIENT)(mocked_page, api)
    page.locator(".home-link").click()
    expect(page.get_by_role("heading", name="Du er logget inn som Kari Nordmann")).to_be_visible()
    return page


def _expired(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at("/min-side", "Hei, Kari Nordmann", PATIENT)(mocked_page, api)
    page.wait_for_load_state("networkidle")
    api.persons.me = None
    page.get_by_role("link", name="Innstillinger").click()
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    return page


def _warning(mocked_page: Mocked, api: MockedApi) -> Page:
    api.persons.minutes_left = 4
    return _warned(mocked_page, api)


def _ends(mocked_page: Mocked, api: MockedApi) -> Page:
    api.persons.ends_in = 4
    return _warned(mocked_page, api)


def _warned(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _at("/min-side", "Hei, Kari Nordmann", PATIENT)(mocked_page, api)
    expect(page.get_by_role("dialog")).to_be_visible()
    return page


def _not_signed_out(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["sign-out"] = [problem(503, "busy")]
    page = _at("/min-side", "Hei, Kari Nordmann", PATIENT)(mocked_page, api)
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", name="Du er ikke logget ut ennå")).to_be_visible()
    return page


def _only_session(mocked_page: Mocked, api: MockedApi) -> Page:
    api.persons.sessions = [signed_in_at("this", current=True)]
    return _at("/innlogginger", "Hvor du er logget inn", PATIENT)(mocked_page, api)


def _settings(**stored: object) -> Reach:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        api.persons.preferences |= stored
        return _at("/innstillinger", "Innstillinger", PATIENT)(mocked_page, api)

    return reach


def _faulty(mocked_page: Mocked, api: MockedApi) -> Page:
    hours = {"begins": "22:00", "ends": "22:00"}
    page = _settings(quiet_hours=hours)(mocked_page, api)
    page.get_by_role("button", name="Lagre").click()
    expect(page.locator(".ds-error-summary")).to_be_visible()
    return page


def _saved(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _settings()(mocked_page, api)
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_text("Innstillingene er lagret.")).to_be_visible()
    return page


def _own(path: str, heading: str, *, discreet: bool = False) -> Reach:
    """With appointments ahead and behind, in every state that a list shows."""

    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        api.persons.preferences["discreet_view"] = discreet
        wish = {"requested_at": "2026-11-23T10:00:00+01:00", "answer_by": "2026-11-25"}
        api.own.coming = [
            own(1, 4),
            own(2, 9, **CONFIRMED, organization=OSTFOLD, type="video"),
            own(3, 12, **CANCELLED),
            own(4, 40, change_request=wish, discreet=True),
        ]
        api.own.past = past(25)
        return _at(path, heading, PATIENT)(mocked_page, api)

    return reach


def _past(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _own("/timeavtaler", "Timeavtaler")(mocked_page, api)
    page.locator("summary").click()
    expect(page.get_by_role("button", name="Vis flere")).to_be_visible()
    return page


def _offered(path: str, heading: str, *, held: bool = True) -> Reach:
    """With an earlier time that is held, or that is only waited for."""

    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        offer = {
            "id": f"{1:032x}-3",
            "starts_at": ahead(2, 9).isoformat(),
            "ends_at": ahead(2, 9, 45).isoformat(),
            "held_until": ahead(0, 23, 59).isoformat(),
        }
        waits = {
            "since": ahead(-1, 9).isoformat(),
            "days": ["monday", "friday"],
            "hours": {"begins": "09:00", "ends": "15:00"},
            "notice_hours": 24,
        }
        every = may("confirm", "cancel", "move", "change_request", "short_notice")
        api.own.coming = [own(1, 9, may=every, short_notice=waits, offer=offer if held else None)]
        return _at(path, heading, PATIENT)(mocked_page, api)

    return reach


def _waiting(mocked_page: Mocked, api: MockedApi) -> Page:
    heading = "Du står på venteliste for en tidligere time"
    return _offered(ONE, heading, held=False)(mocked_page, api)


def _booking(mocked_page: Mocked, api: MockedApi) -> Page:
    api.own.open_times = free_times(7, 8, 20)
    page = _own("/timeavtaler/bestill", "Bestill time selv")(mocked_page, api)
    page.get_by_label("Hvor vil du bestille?").select_option("ous-771")
    page.get_by_role("radio").first.check()
    return page


def _calendar(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _own("/timeavtaler", "Timeavtaler")(mocked_page, api)
    page.get_by_role("button", name="Kalender", exact=True).click()
    return page


def _code_off(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _own(ONE, "Timen din")(mocked_page, api)
    page.get_by_role("button", name="Slå av koden").click()
    page.get_by_role("button", name="Ja, slå av").click()
    expect(page.get_by_text("Koden er slått av.")).to_be_visible()
    return page


def _letter_refused(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _own("/timeavtaler/brev", "Legg inn timen fra brevet")(mocked_page, api)
    page.get_by_label("Kode fra brevet").fill("7K3QM-X9T2A-4HCW")
    page.get_by_role("button", name="Finn timen").click()
    expect(page.get_by_role("heading", name="Vi fant ingen time")).to_be_visible()
    return page


ONE = f"/timeavtaler/{1:032x}"
OPENING = {"letter_code": False, "letter_code_from": "2099-01-01T10:00:00+01:00"}
OWN_VIEWS: dict[str, Reach] = {
    **JOURNAL_VIEWS,
    "front for a patient": _front,
    "sign in": _at("/logg-inn", "Logg inn"),
    "sign in for a page": _at("/min-side", "Logg inn"),
    "expired": _expired,
    "help with signing in": _at("/hjelp-til-innlogging", "Hjelp til innlogging"),
    "weak eid": _at(
        "/hjelp-til-innlogging?code=weak-eid&role=patient", "Innloggingen er ikke sikker nok"
    ),
    "choice of hospital": _at(
        "/hjelp-til-innlogging?code=choose-organization&role=staff", "Hvor arbeider du nå?"
    ),
    "signed out": _at("/utlogget", "Du er logget ut"),
    "not signed out": _not_signed_out,
    "session expires": _warning,
    "session ends": _ends,
    "my page": _at("/min-side", "Hei, Kari Nordmann", PATIENT),
    "my page with the next appointment": _own("/min-side", "Neste time"),
    "appointments": _own("/timeavtaler", "Timeavtaler"),
    "appointments without details": _own("/timeavtaler", "Timeavtaler", discreet=True),
    "appointments in a calendar": _calendar,
    "past appointments": _past,
    "no appointments": _at("/timeavtaler", "Timeavtaler", PATIENT),
    "own appointment": _own(ONE, "Timen din"),
    "own appointment without details": _own(ONE, "Timen din", discreet=True),
    "code switched off": _code_off,
    "own appointment is gone": _at(ONE, "Vi fant ikke timen", PATIENT),
    "offer on my page": _offered("/min-side", "Du kan få en tidligere time"),
    "offer": _offered(f"{ONE}/tilbud", "Tilbud om en tidligere time"),
    "short notice": _offered(f"{ONE}/kort-varsel", "Vil du komme tidligere?"),
    "waiting": _waiting,
    "booking": _booking,
    "letter": _own("/timeavtaler/brev", "Legg inn timen fra brevet"),
    "letter refused": _letter_refused,
    "staff page": _at("/arbeidsflate", "Hei, Ola Lege", STAFF),
    "sessions": _at("/innlogginger", "Hvor du er logget inn", PATIENT),
    "only session": _only_session,
    "settings": _settings(quiet_hours={"begins": "22:00", "ends": "07:00"}),
    "settings with shut doors": _settings(record_online=False, **OPENING),
    "settings with faults": _faulty,
    "settings saved": _saved,
    "settings of staff": _at("/innstillinger", "Innstillinger", STAFF),
}
