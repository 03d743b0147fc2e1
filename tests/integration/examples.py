"""What the sample events speak of: people, letters and sessions that are there before they come."""

import json
from datetime import timedelta
from io import BytesIO
from uuid import uuid4

from PIL import Image

from functions.appointments import compose
from functions.identity import authorizer
from functions.shared.cookies import GUEST, SIGNED_IN, SessionCookie
from functions.shared.identity import Identity
from tests.integration.outside import ID_PORTEN, patient_claims
from tests.integration.shelf import Shelf, demand, get
from tests.integration.sides import ONE, WAITS, act, bookable, free_time, letters_between, offer
from tests.integration.stage import client
from tests.integration.world import WOMAN, World, slot, unit, verdict
from tests.integration.writing import Pair, put_in_quarantine

STAFF = "example-staff"


def set_up(world: World) -> dict[str, str]:
    """The words in braces. Whoever the events ask has been asked before, so that it is warm."""
    reached = {"kontaktinformasjon": {"mobiltelefonnummer": "+4799912345"}}
    contact = {"status": "AKTIV", "varslingsstatus": "KAN_VARSLES", **reached}
    world.outside.register(WOMAN, contact=contact)
    return {
        "unit_id": unit("ous"),
        "external_id": "EXAMPLE-1",
        "subject": STAFF,
        **_waiting(world),
        **_threads(world),
        **_records(world),
        **_appointments(world),
        **_sign_in(world),
        **_sessions(world),
        "notice": _notice(world),
        **_upload(),
    }


def _appointments(world: World) -> dict[str, str]:
    """An answer in the change feed, an appointment that holds a slot, and a guest who opened it."""
    first = world.feed("EARLIER").body
    opened = world.open(first["reference"]).cookie
    path, headers = f"/appointments/{first['id']}/confirm", {"If-Match": "1"}
    assert world.send("POST", path, cookie=opened, headers=headers).status == 200
    world.stream()
    starts_at = (world.now + timedelta(days=8)).isoformat()
    held, free = slot("HELD", starts_at), slot("FREE", "2026-12-02T10:00:00+01:00")
    assert [row["status"] for row in world.slots(held, free).body["items"]] == ["free"] * 2
    fed = world.feed("EXAMPLE-1", starts_at=starts_at, slot="HELD").body
    cookie = world.open(fed["reference"]).cookie
    path = f"/appointments/{fed['id']}/alternatives"
    free_times = world.send("GET", path, cookie=cookie).body["items"]
    offered = next(each for each in free_times if each["starts_at"].startswith("2026-12-02"))
    compose._outbox().database.transact(compose._outbox().fact("appointments", "ous", "x", {}))
    pending = [item for item in world.items("outbox") if "pending" in item]
    fact = next(item for item in pending if item["pk"]["S"].startswith("outbox#"))
    caller = session_of(cookie, GUEST)
    return {
        "appointment_id": fed["id"],
        "reference": fed["reference"],
        "slot_id": offered["slot_id"],
        "patient_id": caller.subject,
        "session": caller.session,
        "expires_at": caller.expires_at,
        "fact": fact["pk"]["S"],
    }


def _waiting(world: World) -> dict[str, str]:
    """Two who wait for an earlier time, one of whom is offered one; a wish; who did not come."""
    ids = [world.feed(f"WAITING-{number}").body["id"] for number in range(2)]
    cookies = [world.patient() for _ in ids]
    offered = offer(world, ids[0], cookies[0], "ous")
    path, later = f"/appointments/{ids[1]}/short-notice", {"If-Match": "1"}
    assert world.send("PUT", path, WAITS, cookie=cookies[1], headers=later).status == 200
    world.slots(slot("EARLY", "2026-11-27T10:00:00+01:00"))
    (early,) = (i for i in world.items("appointments") if i.get("external_id") == {"S": "EARLY"})
    wish = world.feed("WISH").body["id"]
    asked = act(world, wish, "change-request", 1, {"comment": "Helst senere."}, cookie=cookies[0])
    started = (world.now - timedelta(minutes=30)).isoformat()
    begun, missed = (world.feed(name, starts_at=started).body["id"] for name in ("BEGUN", "MISSED"))
    staff = world.staff(STAFF, source_version=1)
    act(world, missed, "no-show", 1, cookie=staff)
    world.stream()
    at_work = session_of(staff, SIGNED_IN)
    return {
        "waiting_id": ids[0],
        "offer_id": offered,
        "early_slot": early["token"]["S"],
        "request_id": f"{wish}-{asked.body['version'] - 1}",
        "begun_id": begun,
        "missed_id": missed,
        "bookable_unit_id": bookable("ous"),
        "bookable_slot_id": free_time(world, "ous", bookable("ous")),
        "staff_session": at_work.session,
        "staff_expires_at": at_work.expires_at,
        "staff_ends_at": at_work.ends_at,
    }


def _upload() -> dict[str, str]:
    """An image in quarantine, scanned."""
    out, s3 = BytesIO(), client("s3")
    Image.new("RGB", (9, 9), "red").save(out, "PNG")
    place = {"Bucket": "quarantine", "Key": f"uploads/messages/ous/{uuid4().hex}"}
    place["VersionId"] = s3.put_object(**place, Body=out.getvalue(), ContentType="image/png")[
        "VersionId"
    ]
    tag = {"Key": "GuardDutyMalwareScanStatus", "Value": "NO_THREATS_FOUND"}
    s3.put_object_tagging(**place, Tagging={"TagSet": [tag]})
    return {"upload_key": place["Key"], "upload_version": place["VersionId"]}


def _threads(world: World) -> dict[str, str]:
    """What was written between the patient and the one at work, and a promise that was broken."""
    staff = world.staff(STAFF, source_version=1)
    words, _ = letters_between(world, ONE, world.patient(), staff)
    pair = Pair(world, world.patient(), staff, unit("ous"))
    late = pair.started(subject="Ikke besvart")["id"]
    _long_ago(late)
    waiting = pair.upload(pair.patient).body["id"]
    found = put_in_quarantine("ous", waiting)
    said = {"detail": verdict(found.pop("organization"), waiting, **found)}
    expired = pair.clean(pair.patient)
    place = {"pk": {"S": f"attachment#{expired}"}, "sk": {"S": "attachment"}}
    client("dynamodb").delete_item(TableName="threads", Key=place)
    return {
        **{word: values[0] for word, values in words.items()},
        "verdict": json.dumps(json.dumps(said))[1:-1],
        "expired_id": expired,
    }


def _long_ago(thread: str) -> None:
    """Its promise has run out."""
    client("dynamodb").update_item(
        TableName="threads",
        Key={"pk": {"S": f"thread#{thread}"}, "sk": {"S": "thread"}},
        UpdateExpression="SET due = :due",
        ExpressionAttributeValues={":due": {"S": "2026-11-02"}},
    )


def _notice(world: World) -> str:
    """One that waits; all others are sent by now."""
    waiting = [item["pk"]["S"] for item in world.items("outbox") if "patient_id" in item]
    world.notify(*waiting[1:])
    return str(waiting[0])


def _sign_in(world: World) -> dict[str, str]:
    """A patient on the way back from the provider."""
    begun = world.send("GET", "/identity/sign-in", query={"role": "patient"})
    provider = world.outside.id_porten
    brought = provider.accept(begun.headers["location"][0], world.now, **patient_claims(WOMAN))
    return {
        "login": begun.cookie,
        "code": brought["code"],
        "state": brought["state"],
        "issuer": ID_PORTEN,
    }


def _sessions(world: World) -> dict[str, str]:
    """The guest's patient, signed in twice, who has chosen something before."""
    cookie = world.patient(sid="example-login")
    other = session_of(world.patient(), SIGNED_IN)
    path, headers = "/identity/preferences", {"If-Match": "0"}
    chosen = {"record_online": True, "letter_code": True}
    assert world.send("PUT", path, chosen, cookie=cookie, headers=headers).status == 200
    assert "contact" in world.send("GET", path, cookie=cookie).body
    caller = session_of(cookie, SIGNED_IN)
    return {
        "patient_session": caller.session,
        "patient_expires_at": caller.expires_at,
        "patient_ends_at": caller.ends_at,
        "session_id": other.session,
        "sid": "example-login",
        "logout_token": world.outside.id_porten.logout_token("example-login", world.now),
    }


def _records(world: World) -> dict[str, str]:
    """Documents, one that waits to be taken up, and what is demanded of the records office."""
    shelf, patient = Shelf(world), world.patient()
    shelf.put("EXAMPLE-1")
    shown = get(world, "documents", patient)["items"]
    asked = demand(world, patient).body["id"]
    world.stream()
    waiting = shelf.announce("EXAMPLE-2").body["id"]
    said = {"detail": shelf.clean(waiting)}
    return {
        "document_id": shown[0]["id"],
        "record_request_id": asked,
        "hospital": "ous",
        "document_verdict": json.dumps(json.dumps(said))[1:-1],
    }


def session_of(cookie: str, kind: SessionCookie) -> Identity:
    """Whose session the cookie carries."""
    caller = authorizer.sessions().find(kind.read([cookie]) or "")
    assert caller
    return caller
