"""Out to the provider and back with a session: what each of the three parties gets to see."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.integration.arriving import (
    LOGIN,
    SESSION,
    begin,
    come_back,
    cookies_of,
    landed,
    me,
    provider_of,
    refusal,
    sessions_in,
    vouched,
)
from tests.integration.outside import HELSEID, ID_PORTEN
from tests.integration.stage import API
from tests.integration.world import WOMAN, World, unit

PATIENTS = {
    "client_id": "minjournal-patients",
    "scope": "openid profile",
    "acr_values": "idporten-loa-high",
}
STAFF = {
    "client_id": "minjournal-staff",
    "scope": "openid helseid://scopes/identity/security_level",
}


def pushed(world: World, role: str) -> dict[str, str]:
    """What the provider was told ahead of the browser."""
    (request,) = provider_of(world, role).pushed.values()
    return request


@pytest.mark.parametrize(("role", "asked"), [("patient", PATIENTS), ("staff", STAFF)])
def test_what_is_asked_for_is_pushed_ahead(world: World, role: str, asked: Any) -> None:
    begin(world, role, language="se", return_to="/min-side")
    request = pushed(world, role)
    assert request.pop("client_assertion_type").endswith(":client-assertion-type:jwt-bearer")
    assert request.pop("client_assertion").count(".") == 2
    secrets = [request.pop(name) for name in ("state", "nonce", "code_challenge")]
    assert [len(secret) for secret in secrets] == [43, 43, 43]
    assert len(set(secrets)) == 3
    assert request == {
        **asked,
        "response_type": "code",
        "redirect_uri": f"{API}/identity/callback",
        "code_challenge_method": "S256",
        "ui_locales": "se",
    }


@pytest.mark.parametrize(("role", "issuer"), [("patient", ID_PORTEN), ("staff", HELSEID)])
def test_the_browsers_address_holds_who_asks_and_a_name_for_what(
    world: World, role: str, issuer: str
) -> None:
    begun = begin(world, role)
    place = urlsplit(begun.headers["location"][0])
    (name,) = provider_of(world, role).pushed
    asks = f"minjournal-{'patients' if role == 'patient' else 'staff'}"
    assert begun.status == 303
    assert f"{place.scheme}://{place.netloc}{place.path}" == f"{issuer}/authorize"
    assert parse_qs(place.query) == {"client_id": [asks], "request_uri": [name]}


def test_no_two_sign_ins_share_a_secret(world: World) -> None:
    requests = []
    for _ in range(2):
        begin(world)
        requests.append(pushed(world, "patient"))
        world.outside.id_porten.pushed.clear()
    for name in ("state", "nonce", "code_challenge", "client_assertion"):
        assert requests[0][name] != requests[1][name], name


def test_the_way_out_is_tied_to_the_browser_for_ten_minutes(world: World) -> None:
    (cookie,) = cookies_of(begin(world))
    assert cookie.startswith(LOGIN)
    assert cookie.endswith("; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=Lax")
    secret = cookie.removeprefix(LOGIN).partition(";")[0]
    assert secret not in str(world.items("sessions"))
    assert secret not in str(world.outside.asked)


def test_a_patient_comes_back_signed_in(world: World) -> None:
    world.outside.register(WOMAN)
    back = world.sign_in(pid=WOMAN, acr="idporten-loa-high")
    session, _, cleared = cookies_of(back)
    assert landed(back) == "/min-side"
    assert session.startswith(SESSION)
    secret, _, scope = session.partition(";")
    assert len(secret) > len(SESSION) + 40
    assert scope == " Path=/; Secure; HttpOnly; SameSite=Strict"  # it goes when the browser does
    assert cleared == f"{LOGIN}; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax"
    assert back.headers["cache-control"] == ["no-store"]
    assert back.headers["referrer-policy"] == ["no-referrer"]
    assert me(world, back.cookie).body == {
        "role": "patient",
        "name": "Stødig Ugle",
        "assurance": "high",
        "expires_at": "2026-11-23T09:30:00Z",
        "ends_at": "2026-11-23T11:00:00Z",
    }


def test_staff_come_back_signed_in(world: World) -> None:
    cookie = world.staff("nurse", "ahus", function="doctor", units=[unit("ahus")])
    told = me(world, cookie).body
    assert (told["role"], told["name"], told["function"]) == ("staff", "Rask Ravn", "doctor")
    assert told["subject"] == "nurse"
    assert told["organization"] == "ahus"
    assert told["organization_name"] == "Akershus universitetssykehus"
    assert [each["id"] for each in told["units"]] == [unit("ahus")]
    assert told["assurance"] == "high"


def test_the_secret_in_the_cookie_is_stored_as_its_hash_alone(world: World) -> None:
    world.outside.register(WOMAN)
    secret = world.patient().removeprefix(SESSION)
    assert len(secret) == 43
    assert len(sessions_in(world)) == 1
    assert secret not in str(world.items("sessions"))
    assert WOMAN not in str(world.items("sessions"))


def test_the_code_is_exchanged_with_proof_that_the_asker_began(world: World) -> None:
    world.outside.register(WOMAN)
    world.patient()
    (exchange,) = [form for url, form in world.outside.asked if url == f"{ID_PORTEN}/token"]
    (push,) = [form for url, form in world.outside.asked if url == f"{ID_PORTEN}/par"]
    assert exchange["grant_type"] == "authorization_code"
    assert exchange["redirect_uri"] == push["redirect_uri"] == f"{API}/identity/callback"
    assert exchange["code_verifier"] not in str(push)
    assert exchange["client_assertion"] != push["client_assertion"]


def test_the_same_person_is_the_same_patient_each_time(world: World) -> None:
    world.outside.register(WOMAN)
    for _ in range(2):
        world.patient()
    assert len({item["subject"]["S"] for item in sessions_in(world)}) == 1


@pytest.mark.parametrize(
    "return_to",
    [
        "//evil.test",
        "/\\evil.test",
        "\\\\evil.test",
        "/\t/evil.test",
        "/\n/evil.test",
        "https://evil.test",
        "https:evil.test",
        "javascript:alert(1)",
        "evil.test",
        "/%2Fevil.test",
        "/a//evil.test",
        "/a?next=//evil.test",
        "/a#b",
        "/../a",
        "/a/",
        "/å",
        " /a",
        "/a\n",
        "",
    ],
)
def test_nobody_is_led_to_another_page(world: World, return_to: str) -> None:
    assert led_to(world, return_to) == "/"


@pytest.mark.parametrize("return_to", ["/", "/min-side", "/timer/0a-1_B", "/a/b/c"])
def test_one_is_led_to_where_one_wanted(world: World, return_to: str) -> None:
    assert led_to(world, return_to) == return_to


def test_without_a_wish_one_is_led_to_the_front_page(world: World) -> None:
    world.outside.register(WOMAN)
    begun = begin(world)
    assert landed(come_back(world, vouched(world, begun), begun.cookie)) == "/"


def led_to(world: World, return_to: str) -> str:
    world.outside.register(WOMAN)
    begun = begin(world, return_to=return_to)
    return landed(come_back(world, vouched(world, begun), begun.cookie))


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"role": "system"},
        {"role": "patient", "language": "sv"},
        {"role": "staff", "organization": "OUS"},
        {"role": "staff", "organization": "ous#x"},
        {"role": "patient", "return_to": "/" + "a" * 2048},
    ],
)
def test_what_no_page_of_ours_asks_for(world: World, query: dict[str, str]) -> None:
    answer = world.send("GET", "/identity/sign-in", query=query)
    assert refusal(world, answer) == ("refused", None)
    assert world.outside.asked == []
    assert world.items("sessions") == []
