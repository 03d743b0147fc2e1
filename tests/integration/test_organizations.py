"""The directory over HTTP: anyone may read it, and keep it for a while."""

import pytest

from functions.shared.organizations import organizations
from tests.integration.stage import ORIGIN
from tests.integration.world import World


def test_anyone_reads_who_offers_what(world: World) -> None:
    answer = world.send("GET", "/organizations")
    assert answer.status == 200
    assert {each["id"] for each in answer.body["items"]} == set(organizations())
    assert [each for each in answer.body["items"] if each["id"] == "so"] == [
        world.send("GET", "/organizations/so").body
    ]


def test_one_tells_what_of_the_record_is_shown_and_where_to_order_the_rest(world: World) -> None:
    body = world.send("GET", "/organizations/so").body
    assert {"kind": "plan", "since": "2015-10-18"} in body["record"]["shown"]
    assert body["record"]["order"] == {
        "address": "Postboks 300, 1714 Grålum",
        "phone": "69 86 00 00",
        "weeks": 3,
    }


def test_one_tells_where_a_pilot_is_and_only_that_there_is_more(world: World) -> None:
    body = world.send("GET", "/organizations/sthf").body
    assert body["services"]["appointments"] == {
        "status": "pilot",
        "pilot_units": ["Ortopedisk poliklinikk", "Hudpoliklinikken"],
        "more_pilot_units": True,
    }
    assert "sthf-790" not in {unit["id"] for unit in body["units"]}


@pytest.mark.parametrize("path", ["/organizations", "/organizations/ous"])
def test_it_may_be_kept_by_whoever_carries_it(world: World, path: str) -> None:
    headers = world.send("GET", path).headers
    assert headers["cache-control"] == ["public, max-age=300"]
    assert headers["access-control-allow-origin"] == [ORIGIN]
    assert "set-cookie" not in headers


def test_who_is_not_there_is_not_found_and_that_is_not_kept(world: World) -> None:
    answer = world.send("GET", "/organizations/fjell")
    assert (answer.status, answer.code) == (404, "not-found")
    assert answer.headers["cache-control"] == ["no-store"]


def test_what_is_somebodys_own_is_never_kept(world: World) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    answer = world.send("GET", "/appointments", cookie=cookie)
    assert answer.headers["cache-control"] == ["no-store"]
