"""Whether a patient may read a document now, and what may be told if not.

The only place that decides: list, detail, link, coverage and relations all ask here. Pure: no
clock, no AWS. The rules are pasient- og brukerrettighetsloven § 5-1 and Volven 9603; dates, delay
and units are the organization's (`shared.organizations.record`).
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from functions.records.models import Content, Denial, DenialCode, Document
from functions.shared.clock import OSLO
from functions.shared.organizations import Organization
from functions.shared.standing import age, is_underage

_NOT_FOR_THE_READER: frozenset[DenialCode] = frozenset({"NORS", "N", "NORN_FORANS"})
"""Closed to staff, to nobody, to parents: the patient reads."""
_PASSING = _NOT_FOR_THE_READER | {"NORN_UNGDOM"}
"""What may be shown although it is denied to somebody."""
_TOLD: frozenset[DenialCode] = frozenset({"NORN_FFL", "NORN_KUT"})
"""The lawful grounds of § 5-1, told with the way to complain."""


@dataclass(frozen=True)
class Reader:
    """The patient, as far as it decides."""

    birth_date: date
    wants_online: bool = True
    """Whether they let their record be read here."""

    def age(self, today: date) -> int:
        """In whole years."""
        return age(self.birth_date, today)


@dataclass(frozen=True)
class Shown:
    """This version of it, since then."""

    content: Content
    released_at: datetime


@dataclass(frozen=True)
class Later:
    """Not yet. Hospital and time may be told, and nothing else."""

    at: datetime


@dataclass(frozen=True)
class Told:
    """Not, and the patient may know of it: that it was withheld, or that they asked for it."""

    because: Literal["withheld", "own-wish"]


@dataclass(frozen=True)
class Hidden:
    """Not, and not a word of it."""


Decision = Shown | Later | Told | Hidden
_HIDDEN = Hidden()
_GROWN_UP = Reader(date(1900, 1, 1))


def decide(
    document: Document,
    blanket: Denial | None,
    reader: Reader,
    organization: Organization | None,
    now: datetime,
) -> Decision:
    """`blanket`: the organization's denial of all of the patient's documents, if there is one."""
    if organization is None or not reader.wants_online:
        return _HIDDEN
    today = now.astimezone(OSLO).date()
    content = next_of(document, organization, now)
    too_young = reader.age(today) < organization.record.minimum_age
    if content is None or too_young or not _is_offered(content, organization):
        return _HIDDEN
    at = released_at(content, organization)
    said = (_denial_of(document, content), blanket)
    denials = [each for each in said if each and _denies(each, reader, today, now)]
    if denials:
        return _instead(denials, max(at, now))
    return Shown(content, at) if at <= now else Later(at)


def standing(document: Document) -> tuple[Content, ...]:
    """Its versions but those that were withdrawn or replaced."""
    if not document.gone:
        return document.contents
    return tuple(each for each in document.contents if each.source_version > document.gone_version)


def may_be_shown(document: Document) -> bool:
    """Whether it may ever be, as it stands: what may not is in no list, nor counted in one."""
    return any(each.kind and _may_end(_denial_of(document, each)) for each in standing(document))


def released_at(content: Content, organization: Organization) -> datetime:
    """When this version takes the place of those before it. One that is never shown does at once:
    that the type was a mistake is no reason to show it a day longer."""
    if content.kind is None or content.unit_id in organization.record.exempt_units:
        return content.approved_at
    return content.approved_at + timedelta(hours=organization.record.delay_hours)


def next_of(document: Document, organization: Organization, now: datetime) -> Content | None:
    """The version that is released, or is the next to be. A newer one takes an older one's place
    when it is released, also where it is none to be shown: then the older was a mistake."""
    versions = standing(document)
    if not versions:
        return None
    moments = {each.source_version: released_at(each, organization) for each in versions}
    first = max(now, min(moments.values()))
    return [each for each in versions if moments[each.source_version] <= first][-1]


def first_shown(
    document: Document, unit_id: str, organization: Organization, now: datetime
) -> datetime | None:
    """When the patient first sees a version of that unit's, from now on, if nothing is said
    meanwhile. None: never."""
    for at in sorted({now, *_turns(document, organization, now)}):
        found = decide(document, None, _GROWN_UP, organization, at)
        if isinstance(found, Shown) and found.content.unit_id == unit_id:
            return at
    return None


def last_turn(document: Document, organization: Organization, now: datetime) -> datetime | None:
    """The last moment at which anything changes by itself; None if nothing will."""
    return max(_turns(document, organization, now), default=None)


def may_tell(document: Document) -> bool:
    """Whether its denial is one that the patient may know of."""
    denial = document.denial
    return denial is not None and denial.tell_patient and denial.code in {*_TOLD, "NORN_EPO"}


def told_of_all(blanket: Denial, reader: Reader, now: datetime) -> Decision:
    """What may be told of a denial of everything, whether or not there is anything."""
    denies = _denies(blanket, reader, now.astimezone(OSLO).date(), now)
    return _tells(blanket, now) if denies and reader.wants_online else _HIDDEN


def silences(denial: Denial | None) -> bool:
    """Whether a denial of all leaves no trace of any document."""
    return denial is not None and denial.code not in _PASSING


def _turns(document: Document, organization: Organization, now: datetime) -> set[datetime]:
    """When it may be decided otherwise, from now on."""
    turns = {released_at(each, organization) for each in standing(document)}
    if document.denial and document.denial.until:
        turns.add(document.denial.until)
    return {each for each in turns if each > now}


def _denial_of(document: Document, content: Content) -> Denial | None:
    """What denies this version of it."""
    is_lifted = any(each <= content.source_version for each in document.lifts)
    return None if is_lifted else document.denial


def _may_end(denial: Denial | None) -> bool:
    return denial is None or denial.until is not None or denial.code in _PASSING


def _is_offered(content: Content, organization: Organization) -> bool:
    if content.kind is None or content.unit_id in organization.record.exempt_units:
        return False
    since = organization.record.since(content.kind)
    written = content.authored_at.astimezone(OSLO).date()
    is_on = organization.offers("records", content.unit_id)
    return is_on and since is not None and written >= since


def _denies(denial: Denial, reader: Reader, today: date, now: datetime) -> bool:
    if denial.code in _NOT_FOR_THE_READER or (denial.until and denial.until <= now):
        return False
    return denial.code != "NORN_UNGDOM" or is_underage(reader.birth_date, today)


def _instead(denials: list[Denial], earliest: datetime) -> Decision:
    """What is told of a document that is denied. Of several denials the most silent counts."""
    told = [_tells(each, earliest) for each in denials]
    if any(isinstance(each, Hidden) for each in told):
        return _HIDDEN
    withheld = [each for each in told if isinstance(each, Told)]
    if withheld:
        return min(withheld, key=lambda each: each.because == "own-wish")
    return max((each for each in told if isinstance(each, Later)), key=lambda each: each.at)


def _tells(denial: Denial, earliest: datetime) -> Later | Told | Hidden:
    if not denial.tell_patient:
        return _HIDDEN
    if denial.code in _TOLD:
        return Told("withheld")
    if denial.code == "NORN_EPO":
        return Told("own-wish")
    if denial.code == "NORU" and denial.until:
        return Later(max(denial.until, earliest))
    return _HIDDEN
