"""An upload gets one verdict, however often and in whatever order it is told of."""

import hashlib
import json
from collections.abc import Iterator
from io import BytesIO, StringIO
from itertools import permutations
from logging import StreamHandler
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from functions.inspection import compose, intake, models
from functions.inspection.apart import OpeningFailed
from functions.inspection.models import Upload
from functions.shared.verdicts import Verdict
from tests.integration.quarantine import BUCKET, INFECTED, Quarantine, quarantine_in
from tests.integration.stage import client
from tests.unit.nasties import NASTY, written

PAPER = written()
MAKE = 0x010F


@pytest.fixture
def quarantine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Quarantine]:
    with quarantine_in(folder, monkeypatch) as made:
        yield made


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What the function writes down."""
    handler, written_down = intake.logger.registered_handler, StringIO()
    assert isinstance(handler, StreamHandler)
    before = handler.setStream(written_down)
    yield written_down
    handler.setStream(before)


def photograph(colour: str = "red") -> bytes:
    exif = Image.Exif()
    exif[MAKE] = "Hemmelig"
    out = BytesIO()
    Image.new("RGB", (32, 16), colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_paper_is_taken_as_it_is(quarantine: Quarantine) -> None:
    event = quarantine.put(PAPER, key="uploads/messages/ous/a1")
    version = event["detail"]["object"]["version-id"]
    digest = hashlib.sha256(PAPER).hexdigest()
    assert quarantine.verdict(event) == Verdict(
        capability="messages",
        organization="ous",
        upload_id="a1",
        uploaded_version_id=version,
        sha256=digest,
        size=len(PAPER),
        verdict="clean",
        type="application/pdf",
        key="uploads/messages/ous/a1",
        version_id=version,
        result_size=len(PAPER),
        result_sha256=digest,
    )
    assert quarantine.results() == 0


def test_an_image_is_taken_as_its_pixels(quarantine: Quarantine) -> None:
    said = quarantine.verdict(
        quarantine.put(photograph(), "image/jpeg", key="uploads/messages/ous/a1")
    )
    assert (said.verdict, said.key) == ("clean", "inspected/messages/ous/a1")
    content = quarantine.content(said)
    assert b"Hemmelig" not in content
    assert said.sha256 == hashlib.sha256(photograph()).hexdigest()
    assert said.result_sha256 == hashlib.sha256(content).hexdigest()
    assert said.result_size == len(content)
    head = client("s3").head_object(Bucket=BUCKET, Key=said.key)
    assert head["ContentType"] == "image/jpeg"


@pytest.mark.parametrize(
    ("content", "kind", "reason"),
    [
        (written(NASTY["script in a link"], packed=True), "application/pdf", "active-content"),
        (written(encryption=pikepdf.Encryption(owner="a")), "application/pdf", "encrypted"),
        (PAPER[:200], "application/pdf", "damaged"),
        (PAPER, "image/png", "type-differs"),
        (b"<html>", "application/pdf", "not-a-pdf"),
        (b"<html>", "text/html", "unknown-type"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 12, "image/heic", "heic"),
    ],
)
def test_what_is_not_taken_is_told_with_a_reason_and_no_place(
    quarantine: Quarantine, content: bytes, kind: str, reason: str
) -> None:
    said = quarantine.verdict(quarantine.put(content, kind))
    assert (said.verdict, said.reason) == ("refused", reason)
    assert (said.key, said.version_id) == (None, None)
    assert said.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("capability", "megabytes"), [("messages", 20), ("records", 50), ("trial", 20)]
)
def test_each_capability_has_a_limit_of_its_own(capability: str, megabytes: int) -> None:
    assert Upload.of(f"uploads/{capability}/ous/a1", "v").max_size == megabytes * 1024 * 1024


def test_more_than_anyone_may_upload_is_hashed_and_not_opened(
    quarantine: Quarantine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "MAX_SIZE", 100)
    said = quarantine.verdict(quarantine.put(PAPER, key="uploads/messages/ous/a1"))
    assert (said.reason, said.size) == ("too-large", len(PAPER))
    assert said.sha256 == hashlib.sha256(PAPER).hexdigest()
    monkeypatch.setitem(models.MAX_SIZES, "records", len(PAPER))
    just = quarantine.verdict(quarantine.put(PAPER, key="uploads/records/ous/a1"))
    monkeypatch.setitem(models.MAX_SIZES, "records", len(PAPER) - 1)
    over = quarantine.verdict(quarantine.put(PAPER, key="uploads/records/ous/a2"))
    assert (just.verdict, over.reason) == ("clean", "too-large")


def test_the_journal_takes_in_nothing_but_pdf(quarantine: Quarantine) -> None:
    """Whatever it is called."""
    for kind in ("image/jpeg", "application/pdf"):
        event = quarantine.put(photograph(), kind, key="uploads/records/ous/a1")
        said = quarantine.verdict(event)
        assert (said.reason, said.type) == ("not-a-pdf", "image/jpeg")
    event = quarantine.put(photograph(), "image/jpeg", key="uploads/records/ous/a2", scan=INFECTED)
    assert quarantine.verdict(event).reason == "malware"


def test_told_twice_it_says_the_same_and_makes_nothing_new(quarantine: Quarantine) -> None:
    event = quarantine.put(photograph(), "image/jpeg")
    first = quarantine.verdict(event)
    assert quarantine.verdict(event) == first
    assert quarantine.results() == 1


def test_in_every_order_each_version_gets_its_own_verdict(quarantine: Quarantine) -> None:
    """One signed form can be sent twice."""
    key = "uploads/messages/ous/a1"
    events = [
        quarantine.put(photograph("red"), "image/jpeg", key=key),
        quarantine.put(photograph("blue"), "image/jpeg", key=key),
        quarantine.put(written(NASTY["attachment"]), "image/jpeg", key=key),
    ]
    expected: dict[str, Verdict] = {}
    for order in permutations(events):
        assert quarantine.inspect(*order) == [True] * 3
        for said in quarantine.verdicts():
            assert expected.setdefault(said.uploaded_version_id, said) == said
    assert [each.reason for each in expected.values()] == [None, None, "type-differs"]
    assert len({each.result_sha256 for each in expected.values()}) == 3
    assert quarantine.results() == 2


def test_nothing_is_said_before_the_scan_has_spoken(quarantine: Quarantine) -> None:
    event = quarantine.put(PAPER, scan=None)
    assert quarantine.inspect(event) == [False]
    assert quarantine.verdicts() == []
    assert quarantine.waits() == 1
    quarantine.scan(event, "NO_THREATS_FOUND")
    assert quarantine.verdict(event).verdict == "clean"


def test_nothing_is_opened_before_the_scan_has_spoken(
    quarantine: Quarantine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object) -> Any:
        raise AssertionError

    monkeypatch.setattr(compose.inspection(), "open_apart", opened)
    assert quarantine.inspect(quarantine.put(PAPER, scan=None)) == [False]
    assert quarantine.verdict(quarantine.put(PAPER, scan=INFECTED)).reason == "malware"


def test_what_waits_holds_up_no_other(quarantine: Quarantine) -> None:
    waiting, scanned = quarantine.put(PAPER, scan=None), quarantine.put(PAPER)
    assert quarantine.inspect(waiting, scanned) == [False, True]
    assert len(quarantine.verdicts()) == 1


@pytest.mark.parametrize("said", ["UNSUPPORTED", "ACCESS_DENIED", "FAILED", "SOMETHING_NEW"])
def test_what_could_not_be_scanned_is_never_clean(
    quarantine: Quarantine, said: str, log: StringIO
) -> None:
    assert quarantine.inspect(quarantine.put(PAPER, scan=said)) == [False]
    assert quarantine.verdicts() == []
    assert '"code":"scan-failed"' in log.getvalue()
    locked = quarantine.put(written(encryption=pikepdf.Encryption(owner="a")), scan=said)
    assert quarantine.verdict(locked).reason == "encrypted"


def test_malware_is_told_of(quarantine: Quarantine, log: StringIO) -> None:
    quarantine.verdict(quarantine.put(PAPER, key="uploads/messages/ous/bad", scan=INFECTED))
    (line,) = (json.loads(each) for each in log.getvalue().splitlines())
    assert (line["level"], line["code"], line["upload_id"]) == ("ERROR", "malware-found", "bad")


def test_what_is_gone_is_asked_for_no_more(quarantine: Quarantine) -> None:
    event = quarantine.put(PAPER)
    told = event["detail"]["object"]
    client("s3").delete_object(Bucket=BUCKET, Key=told["key"], VersionId=told["version-id"])
    assert quarantine.inspect(event) == [True]
    assert quarantine.verdicts() == []


def test_an_event_without_a_version_is_about_the_newest(quarantine: Quarantine) -> None:
    key = "uploads/messages/ous/a1"
    quarantine.put(b"older", key=key)
    event = quarantine.put(PAPER, key=key)
    version = event["detail"]["object"].pop("version-id")
    assert quarantine.verdict(event).uploaded_version_id == version


@pytest.mark.parametrize("call", ["events:PutEvents", "s3:GetObject", "s3:GetObjectTagging"])
def test_what_fails_comes_again(quarantine: Quarantine, folder: Path, call: str) -> None:
    event = quarantine.put(PAPER)
    (folder / "faults.json").write_text(json.dumps({call: 1}))
    assert quarantine.inspect(event) == [False]
    (folder / "faults.json").unlink()
    assert quarantine.verdict(event).verdict == "clean"


def test_our_own_failure_to_open_is_no_verdict(
    quarantine: Quarantine, monkeypatch: pytest.MonkeyPatch, log: StringIO
) -> None:
    def broken(*_: object) -> Any:
        raise OpeningFailed

    monkeypatch.setattr(compose.inspection(), "open_apart", broken)
    assert quarantine.inspect(quarantine.put(PAPER)) == [False]
    assert quarantine.verdicts() == []
    assert '"code":"inspection-failed","error":"OpeningFailed"' in log.getvalue()


@pytest.mark.parametrize("key", ["uploads/a", "uploads/messages/ous/a/b", "uploads/m/OUS/a.pdf"])
def test_what_is_no_upload_is_left_to_people(quarantine: Quarantine, key: str) -> None:
    assert quarantine.inspect(quarantine.put(PAPER, key=key)) == [False]


def test_nothing_of_a_file_is_logged_or_told(quarantine: Quarantine, log: StringIO) -> None:
    def titled(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Title"] = "Hemmelig"

    events = [
        quarantine.put(photograph(), "image/jpeg"),
        quarantine.put(written(titled)),
        quarantine.put(written(titled)[:300]),
        quarantine.put(b"Hemmelig", "Hemmelig/Hemmelig"),
        quarantine.put(b"Hemmelig", scan=INFECTED),
        quarantine.put(photograph(), "image/jpeg", scan="FAILED"),
    ]
    quarantine.inspect(*events)
    told = [each.detail() for each in quarantine.verdicts()]
    assert len(told) == 5
    assert log.getvalue().count('"upload_id"') == 5
    assert "Hemmelig" not in "".join(told) + log.getvalue()
