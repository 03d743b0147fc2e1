"""A hospital's system that sends documents of the journal into the local stack."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from tests.emulator.waiting import eventually
from tests.stack import Stack

UNIT = {"ous": "ous-102", "so": "so-184"}


@dataclass
class Hospital:
    """An organization's system, and what it knows of one patient."""

    stack: Stack
    organization: str
    patient: dict[str, str]

    def announce(self, external_id: str, content: bytes, **fields: Any) -> httpx.Response:
        approved = (datetime.now(UTC) - timedelta(days=9)).isoformat()
        body = {
            "external_id": external_id,
            "source_version": 1,
            "patient": self.patient,
            "unit_id": UNIT[self.organization],
            "type": "A03-2",
            "title": f"Epikrise {external_id}",
            "author": {"name": "Klok Kråke", "function": "Overlege"},
            "authored_at": approved,
            "approved_at": approved,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            **fields,
        }
        return self.ask("POST", "/records/uploads", json=body)

    def bring(self, external_id: str, content: bytes, **fields: Any) -> str:
        """Announced and posted; answers the upload's id."""
        answer = self.announce(external_id, content, **fields)
        assert answer.status_code == 201, answer.text
        place = answer.json()
        self.post(place, content)
        return str(place["id"])

    def post(self, place: dict[str, Any], content: bytes) -> None:
        """The file, to where the announcement's answer says."""
        posted = httpx.post(
            place["url"], data=place["fields"], files={"file": content}, timeout=60, trust_env=False
        )
        assert posted.status_code == 204, posted.text

    def decided(self, external_id: str) -> dict[str, Any]:
        """How it is once inspection has said its word."""

        def found() -> Any:
            said = self.ask("GET", f"/records/uploads/{external_id}").json()
            return said if said["status"] != "waiting" else None

        return dict(eventually(found))

    def ask(self, method: str, path: str, **sent: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.stack.token(self.organization)}"}
        return httpx.request(
            method, f"{self.stack.api}{path}", headers=headers, timeout=60, trust_env=False, **sent
        )
