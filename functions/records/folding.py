"""What a document becomes by what its hospital says of it: in any order and repetition, the same.

Each thing that is said has a source version; of two that say the same thing, the newer counts, and
of two with one version the one that closes.
"""

from datetime import datetime

from functions.records.models import FOR_GOOD, MOST_CONTENTS, Content, Denial, Document
from functions.records.policy import released_at
from functions.shared.organizations import Organization


def with_content(
    document: Document, content: Content, organization: Organization, now: datetime
) -> Document:
    """After a version was found clean."""
    contents = {each.source_version: each for each in document.contents}
    contents[content.source_version] = content
    return document.model_copy(update={"contents": _needed(contents, organization, now)})


def with_denial(document: Document, version: int, denial: Denial | None) -> Document:
    """After it was denied, or is no longer: whichever version of it."""
    if _rank(version, denial) <= _rank(document.denial_version, document.denial):
        return document
    lifts = tuple(each for each in document.lifts if each > version)
    return document.model_copy(update={"denial": denial, "denial_version": version, "lifts": lifts})


def with_announcement(document: Document, version: int, denial: Denial | None) -> Document:
    """After a version came that says something of a denial. One closes at once what stands here;
    that there is none lets this version and later ones be shown, and none before."""
    if denial:
        return with_denial(document, version, denial)
    if version <= document.denial_version:
        return document
    lifts = tuple(sorted({*document.lifts, version}))
    return document.model_copy(update={"lifts": lifts})


def with_end(document: Document, version: int, *, gone: bool, replaced_by: str = "") -> Document:
    """After it was withdrawn or replaced, or is no longer."""
    new, old = (version, gone, replaced_by), _end_of(document)
    if new <= old:
        return document
    update = {"gone": gone, "gone_version": version, "replaced_by": replaced_by}
    return document.model_copy(update=update)


def of_nobody(document: Document) -> Document:
    """It was another's, and is gone here whatever is said of it later."""
    return document.model_copy(update={"gone": True, "gone_version": FOR_GOOD})


def _end_of(document: Document) -> tuple[int, bool, str]:
    return document.gone_version, document.gone, document.replaced_by


def _rank(version: int, denial: Denial | None) -> tuple[int, str]:
    return version, denial.model_dump_json() if denial else ""


def _needed(
    contents: dict[int, Content], organization: Organization, now: datetime
) -> tuple[Content, ...]:
    """What is shown, and what may be next: never again what is older."""
    due = [number for number, each in contents.items() if released_at(each, organization) <= now]
    from_ = max(due, default=0)
    later = sorted(number for number in contents if number > from_)
    numbers = [*([from_] if from_ else []), *later[1 - MOST_CONTENTS :]]
    return tuple(contents[number] for number in numbers)
