"""Patients and units that write to each other, through the routes."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from functions.messages import intake
from tests.integration.stage import client
from tests.integration.world import WOMAN, Answer, World, unit, verdict

PAGES = b"%PDF-1.7 a letter"


@dataclass
class Pair:
    """A patient whom the hospital has told of, and a nurse of their unit."""

    world: World
    patient: str
    nurse: str
    unit_id: str

    @classmethod
    def in_(cls, world: World) -> "Pair":
        world.outside.register(WOMAN, birth_date="1959-03-14", name="Stødig Ugle")
        assert world.feed().status == 200
        return cls(world, world.patient(), world.staff(), unit("ous"))

    def start(self, **fields: Any) -> Answer:
        body = {
            "unit_id": self.unit_id,
            "topic": "treatment",
            "subject": "Om medisinen",
            "body": "Kan jeg ta den om kvelden?",
            **fields,
        }
        key = {"Idempotency-Key": body.pop("key", None) or f"start-{self.world.visitors}-key"}
        self.world.visitors += 1
        return self.world.send("POST", "/messages/threads", body, cookie=self.patient, headers=key)

    def started(self, **fields: Any) -> Any:
        answer = self.start(**fields)
        assert answer.status == 201, answer
        return answer.body

    def act(
        self, cookie: str, thread: str, what: str, body: Any = None, version: int | None = None
    ) -> Answer:
        headers = {"If-Match": str(version)} if version is not None else {}
        path = f"/messages/threads/{thread}/{what}"
        return self.world.send("POST", path, body, cookie=cookie, headers=headers)

    def reply(self, cookie: str, thread: str, text: str = "Ja.", **fields: Any) -> Answer:
        return self.act(cookie, thread, "messages", {"body": text, **fields})

    def thread(self, cookie: str, thread: str, **query: Any) -> Any:
        answer = self.world.send("GET", f"/messages/threads/{thread}", query=query, cookie=cookie)
        assert answer.status == 200, answer
        return answer.body

    def queue(self, **query: Any) -> Any:
        path = f"/messages/units/{self.unit_id}/threads"
        answer = self.world.send("GET", path, query=query, cookie=self.nurse)
        assert answer.status == 200, answer
        return answer.body["items"]

    def unread(self, cookie: str) -> int:
        return int(self.world.send("GET", "/messages/unread", cookie=cookie).body["unread"])

    def upload(self, cookie: str, **fields: Any) -> Answer:
        body = {
            "unit_id": self.unit_id,
            "name": "Brev fra fastlegen.pdf",
            "size": len(PAGES),
            "type": "application/pdf",
            "sha256": hashlib.sha256(PAGES).hexdigest(),
            **fields,
        }
        return self.world.send("POST", "/messages/attachments", body, cookie=cookie)

    def clean(self, cookie: str, **facts: Any) -> str:
        """The id of a file that was uploaded and found clean, or what the facts say."""
        attachment = self.upload(cookie).body["id"]
        found = put_in_quarantine(self.unit_id.rpartition("-")[0], attachment)
        decide(verdict(found.pop("organization"), attachment, **{**found, **facts}))
        return str(attachment)


def put_in_quarantine(organization: str, attachment: str, content: bytes = PAGES) -> dict[str, Any]:
    """As the browser's form does; answers what an honest inspection would say of it."""
    key = f"uploads/messages/{organization}/{attachment}"
    put = client("s3").put_object(
        Bucket="quarantine", Key=key, Body=content, ContentType="application/pdf"
    )
    digest = hashlib.sha256(content).hexdigest()
    return {
        "organization": organization,
        "key": key,
        "version_id": put["VersionId"],
        "uploaded_version_id": put["VersionId"],
        "sha256": digest,
        "size": len(content),
        "result_sha256": digest,
        "result_size": len(content),
    }


def expire(*attachments: str) -> None:
    """Their items are gone, and the stream says so."""
    for each in attachments:
        place = {"pk": {"S": f"attachment#{each}"}, "sk": {"S": "attachment"}}
        client("dynamodb").delete_item(TableName="threads", Key=place)
    tell_expired(*attachments)


def tell_expired(*attachments: str) -> None:
    """What the stream brings of items that it says are gone."""
    keys = [{"pk": {"S": f"attachment#{each}"}, "sk": {"S": "attachment"}} for each in attachments]
    intake.forget({"Records": [{"dynamodb": {"Keys": each}} for each in keys]}, None)


def versions() -> list[str]:
    """What stands in the bucket of files, and stood there: each version by the file's id."""
    answer = client("s3").list_object_versions(Bucket="attachments")
    found = [*answer.get("Versions", []), *answer.get("DeleteMarkers", [])]
    return sorted(each["Key"] for each in found)


def decide(*verdicts: dict[str, Any]) -> Any:
    """What the queue brings."""
    records = [
        {
            "messageId": str(number),
            "eventSource": "aws:sqs",
            "body": json.dumps({"detail": detail}),
        }
        for number, detail in enumerate(verdicts)
    ]
    return intake.take({"Records": records}, None)
