"""The journey of someone with a letter: code, appointment, answer, finish."""

from typing import Any

import pytest

from tests.integration.world import Answer, World, born, unit


@pytest.fixture
def fed(world: World) -> dict[str, Any]:
    answer = world.feed()
    assert answer.status == 200
    body: dict[str, Any] = answer.body
    return body


@pytest.fixture
def cookie(world: World, fed: dict[str, Any]) -> str:
    return world.open(fed["reference"]).cookie


def act(world: World, cookie: str, what: str, body: Any = None, version: int = 1) -> Answer:
    appointment = world.send("GET", "/appointments", cookie=cookie).body["items"][0]["id"]
    headers = {"If-Match": f'"{version}"'}
    path = f"/appointments/{appointment}/{what}"
    return world.send("POST", path, body, cookie=cookie, headers=headers)


def test_the_code_opens_the_one_appointment(world: World, fed: dict[str, Any]) -> None:
    answer = world.open(fed["reference"])
    assert (answer.status, answer.body) == (204, None)
    shown = world.send("GET", f"/appointments/{fed['id']}", cookie=answer.cookie)
    assert shown.status == 200
    assert shown.body["status"] == "booked"
    assert shown.body["organization"]["name"] == "Oslo universitetssykehus"
    assert shown.body["place"] == "Resepsjon B"
    assert shown.body["preparation"] == "Ta med alle medisiner du bruker."
    assert shown.body["may"] == {
        "confirm": True,
        "cancel": True,
        "move": True,
        "change_request": True,
        "short_notice": True,
    }
    assert shown.body["late"] is False
    assert "Ugle" not in str(shown.body)


def test_the_cookie_is_out_of_scripts_reach(world: World, fed: dict[str, Any]) -> None:
    header = world.open(fed["reference"]).headers["set-cookie"][0]
    assert header.startswith("__Host-minjournal-guest=")
    assert header.endswith("; Max-Age=900; Path=/; Secure; HttpOnly; SameSite=Strict")


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code.lower(),
        lambda code: code.replace("-", ""),
        lambda code: " ".join(code.replace("-", "")),
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: f"  {code.replace('1', 'i').replace('0', 'o')}  ",
    ],
)
def test_a_code_is_read_as_people_type_it(world: World, fed: dict[str, Any], typed: Any) -> None:
    assert world.open(typed(fed["reference"])).status == 204


def test_confirm(world: World, cookie: str) -> None:
    answer = act(world, cookie, "confirm")
    assert (answer.status, answer.body["status"], answer.body["version"]) == (200, "confirmed", 2)
    assert answer.body["may"]["confirm"] is False
    assert answer.body["may"]["cancel"] is True
    assert act(world, cookie, "confirm", version=2).code == "not-possible"


def test_cancel(world: World, cookie: str) -> None:
    answer = act(world, cookie, "cancel", {"reason": "Jeg er bortreist."})
    assert answer.body["status"] == "cancelled"
    assert answer.body["cancelled_by"] == "patient"
    assert not any(answer.body["may"].values())


def test_late_cancelling_must_be_meant(world: World, cookie: str) -> None:
    world.move(days=7, hours=12)
    cookie = world.open(world.feed().body["reference"]).cookie
    refused = act(world, cookie, "cancel", {})
    assert (refused.status, refused.code) == (422, "late")
    assert "fee" not in refused.body  # nobody has said what it costs in 2026
    assert act(world, cookie, "cancel", {"late": True}).body["status"] == "cancelled"


def test_what_late_cancelling_may_cost(world: World) -> None:
    world.now = world.now.replace(year=2023, month=3, day=8)
    starts_at = world.now.replace(hour=15).isoformat()
    fed = world.feed(starts_at=starts_at).body
    cookie = world.open(fed["reference"]).cookie
    refused = act(world, cookie, "cancel", {})
    assert refused.body["fee"] == {"amount": 1500, "currency": "NOK"}
    assert refused.body["deadline"] < starts_at


def test_nothing_can_be_done_once_it_has_begun(world: World, cookie: str) -> None:
    world.move(days=8)
    cookie = world.open(world.feed().body["reference"]).cookie
    for what in ("confirm", "cancel"):
        assert act(world, cookie, what, {}).code == "too-late"


def test_a_change_names_the_version_it_was_decided_on(
    world: World, fed: dict[str, Any], cookie: str
) -> None:
    path = f"/appointments/{fed['id']}/confirm"
    assert world.send("POST", path, cookie=cookie).status == 428
    world.feed(source_version=2, place="Resepsjon C")
    stale = act(world, cookie, "confirm", version=1)
    assert (stale.status, stale.code) == (409, "stale")
    assert act(world, cookie, "confirm", version=2).status == 200


def test_the_same_intent_is_done_once(world: World, fed: dict[str, Any], cookie: str) -> None:
    path = f"/appointments/{fed['id']}/cancel"
    headers = {"If-Match": "1", "Idempotency-Key": "one-intent"}
    answers = [
        world.send("POST", path, {"reason": "Syk"}, cookie=cookie, headers=headers)
        for _ in range(2)
    ]
    assert answers[0].body == answers[1].body
    assert len([item for item in world.items("outbox") if "kind" in item]) == 1
    other = world.send("POST", path, {"reason": "Frisk"}, cookie=cookie, headers=headers)
    assert (other.status, other.code) == (422, "idempotency-key-reused")


def test_the_session_ends_after_15_minutes(world: World, cookie: str) -> None:
    world.move(minutes=14, seconds=59)
    assert world.send("GET", "/appointments", cookie=cookie).status == 200
    world.move(seconds=1)
    assert world.send("GET", "/appointments", cookie=cookie).status == 401


def test_me_and_sign_out(world: World, cookie: str) -> None:
    me = world.send("GET", "/identity/me", cookie=cookie).body
    assert me == {"role": "guest", "expires_at": "2026-11-23T09:15:00Z"}
    out = world.send("POST", "/identity/sign-out", cookie=cookie)
    assert out.status == 204
    assert "Max-Age=0" in out.headers["set-cookie"][0]
    assert world.send("GET", "/identity/me", cookie=cookie).status == 401


def test_a_guest_sees_one_appointment_and_no_other(world: World, cookie: str) -> None:
    other = world.feed("A2").body["id"]
    unknown = "0" * 32
    answers = [world.send("GET", f"/appointments/{id_}", cookie=cookie) for id_ in (other, unknown)]
    for answer in answers:
        answer.body.pop("reference")
    assert answers[0].status == 404
    assert answers[0].body == answers[1].body


def test_the_list_is_the_one_appointment(world: World, fed: dict[str, Any], cookie: str) -> None:
    def listed(**query: Any) -> list[str]:
        page = world.send("GET", "/appointments", query=query, cookie=cookie).body
        return [item["id"] for item in page["items"]]

    assert listed() == listed(period="coming") == [fed["id"]]
    assert listed(period="past") == []
    assert listed(**{"from": "2026-12-01T00:00:00+01:00"}) == [fed["id"]]
    assert listed(to="2026-12-01T00:00:00+01:00") == []


def test_every_opening_is_logged(world: World, fed: dict[str, Any], cookie: str) -> None:
    for _ in range(2):
        world.send("GET", f"/appointments/{fed['id']}", cookie=cookie)
        world.send("GET", "/appointments", cookie=cookie)
    act(world, cookie, "confirm")
    done = sorted((item["action"]["S"], item["kind"]["S"]) for item in world.items("access_log"))
    looked = 5 * [("opened", "appointment")]  # `act` looks, too
    assert done == [("confirmed", "appointment"), *looked, ("opened", "code")]


def test_without_a_log_entry_nothing_is_told(
    world: World, fed: dict[str, Any], cookie: str
) -> None:
    world.fail(dynamodb_PutItem=1)
    answer = world.send("GET", f"/appointments/{fed['id']}", cookie=cookie)
    assert (answer.status, answer.code) == (503, "busy")
    assert "place" not in answer.body


def test_a_discreet_unit_shows_time_and_hospital_alone(world: World) -> None:
    fed = world.feed(unit_id=unit("ous", discreet=True)).body
    cookie = world.open(fed["reference"]).cookie
    shown = world.send("GET", f"/appointments/{fed['id']}", cookie=cookie).body
    assert shown["discreet"] is True
    assert not {"unit", "place", "preparation", "type", "late_fee"} & shown.keys()
    assert set(shown["organization"]) == {"id", "name", "phone", "opening_hours"}


@pytest.mark.parametrize(
    "fields",
    [
        {"protected": True},
        {"deceased": True},
        {"patient": {"national_id": "21861799872", "birth_date": "2017-06-21", "name": "Liten"}},
        {
            "patient": {
                "national_id": "05891299933",
                "birth_date": born(16)[:8] + "24",
                "name": "Snart Stor",
            }
        },
    ],
    ids=["protected", "deceased", "child", "sixteen tomorrow"],
)
def test_no_code_for(world: World, fields: dict[str, Any]) -> None:
    answer = world.feed(**fields)
    assert answer.status == 200
    assert "reference" not in answer.body


def test_sixteen_today_has_a_code(world: World) -> None:
    patient = {"national_id": "05891299933", "birth_date": born(16), "name": "Nå Stor"}
    assert "reference" in world.feed(patient=patient).body


@pytest.mark.parametrize("fields", [{"protected": True}, {"deceased": True}])
def test_what_is_open_closes_at_once(
    world: World, fed: dict[str, Any], cookie: str, fields: dict[str, Any]
) -> None:
    world.feed("A2", **fields)
    assert world.send("GET", f"/appointments/{fed['id']}", cookie=cookie).status == 404
    assert "reference" not in world.feed().body


def test_a_new_code_ends_what_the_old_one_opened(
    world: World, fed: dict[str, Any], cookie: str
) -> None:
    path = "/appointments/feed/A1/reference"
    new = world.send("POST", path, token=world.token()).body["reference"]
    assert world.send("GET", f"/appointments/{fed['id']}", cookie=cookie).status == 404
    assert world.open(fed["reference"]).status == 404
    assert world.open(new).status == 204
