"""A patient's journal, as hospitals fill it through the routes."""

import hashlib
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from functions.records import intake
from tests.integration.stage import client
from tests.integration.world import WOMAN, Answer, World, unit, verdict

PAGES = b"%PDF-1.7 a discharge summary"


@dataclass
class Shelf:
    """One patient's documents at one organization."""

    world: World
    organization: str = "ous"
    national_id: str = WOMAN
    birth_date: str = "1959-03-14"
    name: str = "Stødig Ugle"

    @property
    def unit_id(self) -> str:
        return unit(self.organization)

    def announced(self, external_id: str = "D1", **fields: Any) -> dict[str, Any]:
        """The body of an announcement."""
        written = self.world.now - timedelta(days=3)
        return {
            "external_id": external_id,
            "source_version": 1,
            "patient": {
                "national_id": self.national_id,
                "birth_date": self.birth_date,
                "name": self.name,
            },
            "unit_id": self.unit_id,
            "type": "A03-2",
            "title": f"Epikrise om {self.name}",
            "author": {"name": "Klok Kråke", "function": "Overlege"},
            "authored_at": written.isoformat(),
            "approved_at": written.isoformat(),
            "size": len(PAGES),
            "sha256": hashlib.sha256(PAGES).hexdigest(),
            **fields,
        }

    def announce(self, external_id: str = "D1", **fields: Any) -> Answer:
        body = self.announced(external_id, **fields)
        return self.world.send("POST", "/records/uploads", body, token=self.token)

    def put(self, external_id: str = "D1", **fields: Any) -> str:
        """Announces, posts, and has it found clean; answers the upload's id."""
        answer = self.announce(external_id, **fields)
        assert answer.status == 201, answer
        upload = str(answer.body["id"])
        decide(self.clean(upload))
        return upload

    def clean(self, upload: str, content: bytes = PAGES, **facts: Any) -> dict[str, Any]:
        """What the inspection says of a file that is posted now."""
        key = f"uploads/records/{self.organization}/{upload}"
        put = client("s3").put_object(
            Bucket="quarantine", Key=key, Body=content, ContentType="application/pdf"
        )
        digest = hashlib.sha256(content).hexdigest()
        found = {
            "capability": "records",
            "key": key,
            "version_id": put["VersionId"],
            "uploaded_version_id": put["VersionId"],
            "sha256": digest,
            "size": len(content),
            "result_sha256": digest,
            "result_size": len(content),
        }
        return verdict(self.organization, upload, **found, **facts)

    def revise(self, external_id: str = "D1", **fields: Any) -> Answer:
        path = f"/records/feed/{external_id}"
        return self.world.send("PATCH", path, fields, token=self.token)

    def deny_all(self, denial: Any, version: int = 1) -> Answer:
        body = {"national_id": self.national_id, "source_version": version, "denial": denial}
        path = "/records/feed/patients/denial"
        return self.world.send("PUT", path, body, token=self.token)

    def ids(self) -> list[str]:
        """All that stand here, in the order of the hospital's ids: the list would be logged."""
        found = {
            each["external_id"]["S"]: each["id"]["S"]
            for each in self.world.items("records")
            if each["sk"]["S"].startswith("document#")
            and each["organization"]["S"] == self.organization
        }
        return [found[each] for each in sorted(found)]

    @property
    def token(self) -> str:
        return self.world.token(self.organization)


def get(world: World, path: str, cookie: str, **query: Any) -> Any:
    """What a patient or staff is answered."""
    answer = world.send("GET", f"/records/{path}", query=query, cookie=cookie)
    assert answer.status == 200, answer
    return answer.body


def titles(world: World, cookie: str, **query: Any) -> list[str]:
    """What the list has, in its order."""
    return [each["title"] for each in get(world, "documents", cookie, **query)["items"]]


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


def demand(world: World, cookie: str, **fields: Any) -> Answer:
    """A patient asks for something."""
    body = {
        "organization": "ous",
        "kind": "copy",
        "text": "Jeg vil ha kopi av alt fra 2012.",
        **fields,
    }
    world.visitors += 1
    key = {"Idempotency-Key": body.pop("key", None) or f"request-{world.visitors}"}
    return world.send("POST", "/records/requests", body, cookie=cookie, headers=key)
