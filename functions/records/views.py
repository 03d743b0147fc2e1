"""A document, a request, a look beside their organizations' configuration, for whoever reads."""

from datetime import datetime

from functions.records.contract import (
    AnswerView,
    Applicant,
    AuthorView,
    DocumentView,
    LookView,
    OfficeRequest,
    OrganizationName,
    RequestView,
    UnitName,
)
from functions.records.models import Content, Document, Known, Request, known_place
from functions.records.policy import Shown
from functions.records.visit import Visit
from functions.shared.clock import OSLO
from functions.shared.organizations import organizations
from functions.shared.patients import Person
from functions.shared.sealing import Sealer


def organization_name(organization_id: str) -> OrganizationName:
    """As everyone may know it."""
    return OrganizationName(id=organization_id, name=organizations()[organization_id].name)


class Views:
    """Opens what is sealed."""

    def __init__(self, sealer: Sealer) -> None:
        self.sealer = sealer

    def document(self, document: Document, shown: Shown, visit: Visit) -> DocumentView:
        """As its patient reads it."""
        content, organization = shown.content, organizations()[document.organization]
        unit = organization.unit(content.unit_id)
        kind = content.kind
        assert unit is not None and kind is not None  # noqa: S101 PT018 - else it is not shown
        known = self.known(document.organization, content)
        asks = visit.asks_first(content, shown.released_at)
        until = visit.asked_until(shown.released_at) if asks else None
        return DocumentView(
            id=document.id,
            organization=organization_name(document.organization),
            unit=UnitName(id=unit.id, name=unit.name, department=unit.department, phone=unit.phone),
            type=content.type,
            kind=kind,
            title=known.title,
            author=AuthorView.model_validate(known.author.model_dump()),
            authored_at=content.authored_at.astimezone(OSLO),
            approved_at=content.approved_at.astimezone(OSLO),
            released_at=shown.released_at.astimezone(OSLO),
            size=content.size,
            is_new=content.source_version > document.seen_version,
            asks_first=asks,
            asks_until=until.astimezone(OSLO) if until else None,
        )

    def known(self, organization: str, content: Content) -> Known:
        """Title and author."""
        place = known_place(content.upload_id, content.type, content.authored_at)
        return Known.model_validate_json(self.sealer.open(organization, content.known, *place))

    def request(self, request: Request, now: datetime) -> RequestView:
        """As its patient reads it."""
        answer, answered = request.answer, None
        if answer:
            place = request.answer_place(answer.answered_at, answer.by)
            answered = AnswerView(
                outcome=answer.outcome,
                ground=answer.ground,
                text=self.sealer.open(request.organization, answer.text, *place),
                answered_at=answer.answered_at.astimezone(OSLO),
            )
        return RequestView(
            id=request.id,
            organization=organization_name(request.organization),
            kind=request.kind,
            text=self._open(request, request.text, "text"),
            documents=len(request.documents),
            looked_at=self._look(request),
            asked_at=request.asked_at.astimezone(OSLO),
            due=request.due,
            overdue=answer is None and now.astimezone(OSLO).date() > request.due,
            status=request.status,
            answer=answered,
            may_complain=answered is not None and answered.outcome != "fulfilled",
        )

    def for_office(self, request: Request, now: datetime) -> OfficeRequest:
        """As the records office reads it."""
        person = self.person(request)
        return OfficeRequest(
            **self.request(request, now).model_dump(),
            version=request.version,
            patient=Applicant(
                name=person.name, national_id=person.national_id, birth_date=person.birth_date
            ),
            document_ids=list(request.documents),
        )

    def person(self, request: Request) -> Person:
        """Whose it is."""
        return Person.from_json(self._open(request, request.person, "person"))

    def _look(self, request: Request) -> LookView | None:
        if request.looked_at is None:
            return None
        return LookView.model_validate_json(self._open(request, request.looked_at, "looked_at"))

    def _open(self, request: Request, sealed: bytes, field: str) -> str:
        return self.sealer.open(request.organization, sealed, *request.place(field))
