"""Which documents a patient reads, since when, and what they are told of the others."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.records import folding, policy
from functions.records.models import Content, Denial, DenialCode, Document
from functions.records.policy import Hidden, Later, Reader, Shown, Told
from functions.shared.organizations import DocumentType, Organization, kind_of, organizations

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
GROWN_UP = Reader(date(1959, 3, 14))
OUS = organizations()["ous"]
UNIT = "ous-102"
CODES: tuple[DenialCode, ...] = get_args(DenialCode)
TYPES: tuple[DocumentType, ...] = get_args(DocumentType)

SILENT = {"NORN_ALL", "NORN_FFH", "NORN_FPB", "NORN_FOR", "NORN_DUP", "NORN_ANG", "NORU"}
WITHHELD = {"NORN_FFL", "NORN_KUT"}
NOT_FOR_ME = {"NORS", "N", "NORN_FORANS", "NORN_UNGDOM"}


def content(version: int = 1, *, ago: timedelta = 3 * DAY, **fields: Any) -> Content:
    at = NOW - ago
    plain = {
        "upload_id": f"{version:032x}",
        "source_version": version,
        "unit_id": UNIT,
        "type": "A03-2",
        "authored_at": at,
        "approved_at": at,
        "known": b"",
        "size": 1,
    }
    return Content.model_validate({**plain, **fields})


def document(*contents: Content, **fields: Any) -> Document:
    plain = {
        "id": "0" * 32,
        "patient_id": "1" * 32,
        "organization": "ous",
        "external_id": "D1",
        "version": 1,
        "contents": contents,
    }
    return Document.model_validate({**plain, **fields})


def ruled(**changes: Any) -> Organization:
    """OUS with other rules for its record."""
    record = OUS.record.model_copy(update=changes)
    return OUS.model_copy(update={"record": record})


def decided(
    of: Document,
    *,
    blanket: Denial | None = None,
    reader: Reader = GROWN_UP,
    by: Organization | None = OUS,
    now: datetime = NOW,
) -> policy.Decision:
    return policy.decide(of, blanket, reader, by, now)


def test_a_document_is_shown_a_day_after_its_approval_to_the_second() -> None:
    fresh = document(content(ago=DAY - timedelta(seconds=1)))
    assert decided(fresh) == Later(NOW + timedelta(seconds=1))
    found = decided(document(content(ago=DAY)))
    assert isinstance(found, Shown)
    assert found.released_at == NOW


def test_the_delay_is_the_hospitals() -> None:
    assert decided(document(content(ago=timedelta())), by=ruled(delay_hours=0)) == Shown(
        content(ago=timedelta()), NOW
    )
    assert isinstance(decided(document(content(ago=DAY)), by=ruled(delay_hours=25)), Later)


@pytest.mark.parametrize("document_type", TYPES)
def test_each_type_is_shown_from_the_day_that_its_kind_is(document_type: DocumentType) -> None:
    kind = kind_of(document_type)
    since = OUS.record.since(kind) if kind else None
    if since is None:
        assert decided(document(content(type=document_type))) == Hidden()
        return
    on = datetime(since.year, since.month, since.day, 0, 30, tzinfo=UTC)
    for at, shown in ((on, True), (on - DAY, False)):
        old = document(content(type=document_type, authored_at=at, approved_at=at))
        assert isinstance(decided(old), Shown) == shown


def test_what_a_laboratory_or_a_test_says_is_shown_nowhere() -> None:
    assert {each for each in TYPES if kind_of(each) is None} == {"C01-2", "C04-2", "E01-2", "S01-2"}


def test_a_kind_that_the_hospital_does_not_show_is_not_shown() -> None:
    notes = ruled(shown=tuple(each for each in OUS.record.shown if each.kind == "note"))
    assert decided(document(content()), by=notes) == Hidden()
    assert isinstance(decided(document(content(type="B03-2")), by=notes), Shown)


def test_an_exempt_unit_shows_nothing_and_counts_nothing_down() -> None:
    exempt = ruled(exempt_units=(UNIT,))
    for ago in (3 * DAY, timedelta(hours=1)):
        assert decided(document(content(ago=ago)), by=exempt) == Hidden()


@pytest.mark.parametrize(
    ("status", "pilots", "shown"),
    [
        ("active", (), True),
        ("pilot", (UNIT,), True),
        ("pilot", ("ous-372",), False),
        ("off", (), False),
    ],
)
def test_the_service_is_on_where_the_hospital_says(
    status: str, pilots: tuple[str, ...], shown: bool
) -> None:
    service = OUS.services.records.model_copy(update={"status": status, "pilot_units": pilots})
    services = OUS.services.model_copy(update={"records": service})
    found = decided(document(content()), by=OUS.model_copy(update={"services": services}))
    assert isinstance(found, Shown) == shown


def test_nobody_reads_of_a_hospital_that_is_not_here_any_more() -> None:
    assert decided(document(content()), by=None) == Hidden()


@pytest.mark.parametrize(
    ("born", "shown"), [(date(2010, 11, 23), True), (date(2010, 11, 24), False)]
)
def test_one_reads_from_the_day_that_one_is_old_enough(born: date, shown: bool) -> None:
    assert isinstance(decided(document(content()), reader=Reader(born)), Shown) == shown


def test_born_on_a_leap_day_one_is_a_year_older_in_march() -> None:
    leap = Reader(date(2008, 2, 29))
    assert [leap.age(date(2025, 2, 28)), leap.age(date(2025, 3, 1))] == [16, 17]


def test_whoever_wants_nothing_online_is_told_nothing() -> None:
    shut = Reader(GROWN_UP.birth_date, wants_online=False)
    assert decided(document(content()), reader=shut) == Hidden()
    assert decided(document(content(ago=timedelta())), reader=shut) == Hidden()
    withheld = Denial(code="NORN_FFL")
    assert decided(document(content(), denial=withheld), reader=shut) == Hidden()
    assert policy.told_of_all(withheld, shut, NOW) == Hidden()


def expected(code: str, *, tell: bool, until: datetime | None) -> policy.Decision | None:
    """What Volven 9603 and our rules say; None: it is shown as if nothing had been said."""
    if code in NOT_FOR_ME or (until and until <= NOW):
        return None
    if tell and code in WITHHELD:
        return Told("withheld")
    if tell and code == "NORN_EPO":
        return Told("own-wish")
    if tell and code == "NORU" and until:
        return Later(until)
    return Hidden()


@pytest.mark.parametrize("until", [None, NOW - DAY, NOW, NOW + DAY])
@pytest.mark.parametrize("tell", [True, False])
@pytest.mark.parametrize("code", CODES)
def test_every_code_hides_or_tells_as_it_must(
    code: DenialCode, tell: bool, until: datetime | None
) -> None:
    denial = Denial(code=code, tell_patient=tell, until=until)
    wanted = expected(code, tell=tell, until=until)
    one = decided(document(content(), denial=denial))
    of_all = decided(document(content()), blanket=denial)
    assert one == of_all
    assert isinstance(one, Shown) if wanted is None else one == wanted


def test_a_child_of_fifteen_is_denied_what_a_grown_up_reads() -> None:
    """Where the hospital let them read at all: no session has that age today."""
    child = Reader(date(2011, 11, 24))
    younger = OUS.model_copy(update={"record": OUS.record.model_copy(update={"minimum_age": 12})})
    denied = document(content(), denial=Denial(code="NORN_UNGDOM"))
    assert decided(denied, reader=child, by=younger) == Hidden()
    assert isinstance(decided(document(content()), reader=child, by=younger), Shown)


@pytest.mark.parametrize("silent", sorted(SILENT))
def test_of_two_denials_the_silent_one_counts(silent: DenialCode) -> None:
    told, quiet = Denial(code="NORN_FFL"), Denial(code=silent)
    assert decided(document(content(), denial=told), blanket=quiet) == Hidden()
    assert decided(document(content(), denial=quiet), blanket=told) == Hidden()


def test_withheld_is_told_before_a_wish_of_ones_own() -> None:
    own, lawful = Denial(code="NORN_EPO"), Denial(code="NORN_KUT")
    assert decided(document(content(), denial=own), blanket=lawful) == Told("withheld")


def test_what_would_not_be_shown_anyhow_is_not_told_to_be_withheld() -> None:
    hidden = document(content(type="C01-2"), denial=Denial(code="NORN_FFL"))
    assert decided(hidden) == Hidden()


def test_what_waits_counts_down_to_the_later_of_both() -> None:
    fresh = content(ago=timedelta(hours=1))
    soon, late = NOW + timedelta(hours=2), NOW + 9 * DAY
    for until, at in ((soon, NOW + timedelta(hours=23)), (late, late)):
        denied = document(fresh, denial=Denial(code="NORU", until=until))
        assert decided(denied) == Later(at)


def test_what_is_withdrawn_or_replaced_is_gone_at_once() -> None:
    assert decided(document(content(), gone=True, gone_version=2)) == Hidden()
    assert isinstance(decided(document(content(3), gone=True, gone_version=2)), Shown)


def test_an_older_version_stays_until_the_newer_one_is_released() -> None:
    both = document(content(1), content(2, ago=timedelta(hours=1)))
    before, after = decided(both), decided(both, now=NOW + DAY)
    assert isinstance(before, Shown)
    assert isinstance(after, Shown)
    assert [before.content.source_version, after.content.source_version] == [1, 2]


def test_a_version_that_is_none_to_be_shown_takes_the_older_one_away() -> None:
    both = document(content(1), content(2, type="C01-2"))
    assert decided(both) == Hidden()


def test_a_withdrawn_version_does_not_come_back_while_its_correction_waits() -> None:
    wrong, right = content(1), content(3, ago=timedelta(hours=1))
    corrected = document(wrong, right, gone=True, gone_version=2)
    assert decided(corrected) == Later(NOW + timedelta(hours=23))
    after = decided(corrected, now=NOW + DAY)
    assert isinstance(after, Shown)
    assert after.content == right


def test_a_denied_version_does_not_come_forth_because_a_newer_one_is_not_denied() -> None:
    first = folding.with_announcement(document(content(1)), 1, Denial(code="NORN_FPB"))
    second = folding.with_announcement(first, 2, None)
    both = folding.with_content(second, content(2, ago=timedelta(hours=1)), OUS, NOW)
    assert decided(both) == Hidden()
    after = decided(both, now=NOW + DAY)
    assert isinstance(after, Shown)
    assert after.content.source_version == 2
    lifted = folding.with_denial(both, 3, None)
    assert isinstance(decided(lifted), Shown)


def test_an_announced_denial_closes_at_once_what_stands() -> None:
    denied = folding.with_announcement(document(content(1)), 2, Denial(code="NORN_ALL"))
    assert decided(denied) == Hidden()


def test_of_two_words_under_one_version_the_one_that_closes_counts() -> None:
    open_ = document(content(1))
    for denials in ((None, Denial(code="NORN_ALL")), (Denial(code="NORN_ALL"), None)):
        found = open_
        for denial in denials:
            found = folding.with_denial(found, 1, denial)
        assert decided(found) == Hidden()
    assert decided(folding.with_end(open_, 1, gone=True)) == Hidden()


def test_of_two_versions_that_are_released_at_once_the_newer_decides_beforehand() -> None:
    ago = timedelta(hours=1)
    other_unit = ruled(exempt_units=("ous-372",))
    both = document(content(1, ago=ago), content(2, ago=ago, unit_id="ous-372"))
    assert decided(both, by=other_unit) == Hidden()
    assert decided(document(content(1, ago=ago), content(2, ago=ago, type="S01-2"))) == Hidden()


def test_what_is_shown_stays_however_many_versions_wait() -> None:
    found = document(content(1))
    for version in range(2, 15):
        new = content(version, ago=timedelta(hours=1))
        found = folding.with_content(found, new, OUS, NOW)
    shown = decided(found)
    assert isinstance(shown, Shown)
    assert shown.content.source_version == 1
    assert found.contents[-1].source_version == 14


def test_a_unit_is_known_from_what_is_shown_of_it() -> None:
    shown, waits = content(1), content(2, ago=timedelta(hours=1), unit_id="ous-114")
    both = document(shown, waits)
    assert policy.first_shown(both, UNIT, OUS, NOW) == NOW
    assert policy.first_shown(both, "ous-114", OUS, NOW) == NOW + timedelta(hours=23)
    never = document(shown, content(2, ago=timedelta(hours=1), unit_id="ous-114", type="S01-2"))
    assert policy.first_shown(never, "ous-114", OUS, NOW) is None


def test_a_denial_of_all_that_ends_counts_down_to_its_end() -> None:
    until = NOW + 3 * DAY
    found = policy.told_of_all(Denial(code="NORU", until=until), GROWN_UP, NOW)
    assert found == Later(until)


moments = st.integers(-20 * 24, 3 * 24).map(lambda hours: NOW + timedelta(hours=hours))
denials = st.none() | st.builds(
    Denial,
    code=st.sampled_from(CODES),
    tell_patient=st.booleans(),
    until=st.none() | moments.map(lambda at: at + 3 * DAY),
)
Saying = tuple[str, Any, Any]
NOTHING = "nothing"
sayings = st.one_of(
    st.tuples(
        st.just("content"),
        st.fixed_dictionaries(
            {
                "approved_at": moments,
                "type": st.sampled_from(("A03-2", "B03-2", "C01-2", "S01-2")),
                "unit_id": st.sampled_from((UNIT, "ous-372")),
            }
        ),
        st.just(NOTHING) | denials,
    ),
    st.tuples(st.just("denial"), denials, st.none()),
    st.tuples(st.just("end"), st.booleans(), st.none()),
)
histories = st.lists(sayings, min_size=1, max_size=6)


def said(of: Document, version: int, saying: Saying) -> Document:
    what, first, second = saying
    if what == "denial":
        return folding.with_denial(of, version, first)
    if what == "end":
        return folding.with_end(of, version, gone=first)
    found = folding.with_content(of, content(version, **first), OUS, NOW)
    return found if second == NOTHING else folding.with_announcement(found, version, second)


def told(history: list[tuple[int, Saying]]) -> Document:
    found = document()
    for version, saying in history:
        found = said(found, version, saying)
    return found


@given(histories, st.randoms(), st.data())
def test_whatever_is_said_in_any_order_and_repetition_gives_one_document(
    history: list[Saying], random: Any, data: st.DataObject
) -> None:
    numbered = [(1 + place // 2, each) for place, each in enumerate(history)]
    contents = {v: e for v, e in reversed(numbered) if e[0] == "content"}
    numbered = [(v, e) for v, e in numbered if e[0] != "content" or contents[v] is e]
    again = numbered + data.draw(st.lists(st.sampled_from(numbered), max_size=6))
    random.shuffle(again)
    one, other = told(numbered), told(again)
    for later in range(0, 30, 3):
        at = NOW + timedelta(hours=12 * later)
        assert decided(one, now=at) == decided(other, now=at)


@given(histories, st.integers(0, 24 * 30), st.integers(0, 24 * 30), denials)
def test_what_is_shown_stays_shown_unless_something_is_said(
    history: list[Saying], first: int, more: int, blanket: Denial | None
) -> None:
    found = told(list(enumerate(history, 1)))
    at = NOW + timedelta(hours=first)
    before = decided(found, blanket=blanket, now=at)
    after = decided(found, blanket=blanket, now=at + timedelta(hours=more))
    if isinstance(before, Shown) and not isinstance(after, Shown):
        # Then a version that came later is none to be shown, from its time on.
        versions = policy.standing(found)
        assert any(each.source_version > before.content.source_version for each in versions)
    if isinstance(before, Later):
        assert before.at > at


@given(histories, st.integers(0, 10), st.integers(0, 24 * 30))
def test_what_was_withdrawn_or_denied_is_never_shown_for_what_comes_after(
    history: list[Saying], new: int, hours: int
) -> None:
    """Whatever version follows: none before it comes forth because of it."""
    found = told(list(enumerate(history, 1)))
    at = NOW + timedelta(hours=hours)
    before = decided(found, now=at)
    version = len(history) + 1
    next_one = content(version, ago=-timedelta(hours=new))
    after = decided(
        said(found, version, ("content", {"approved_at": next_one.approved_at}, None)), now=at
    )
    if isinstance(after, Shown) and after.content.source_version < version:
        assert before == after


@given(histories, denials, st.integers(0, 24 * 30))
def test_every_place_is_wide_enough_for_what_is_decided(
    history: list[Saying], blanket: Denial | None, hours: int
) -> None:
    """Lists and coverage look at what these say may be there: whatever is shown or told must be."""
    found = told(list(enumerate(history, 1)))
    at = NOW + timedelta(hours=hours)
    decision = decided(found, blanket=blanket, now=at)
    if isinstance(decision, Shown):
        assert policy.may_be_shown(found)
        assert policy.next_of(found, OUS, NOW)
        assert decision.content.kind is not None
    alone = decided(found, now=at)
    last = policy.last_turn(found, OUS, NOW)
    if isinstance(alone, Later):
        assert last
        assert last > at
    if isinstance(alone, Told):
        assert policy.may_tell(found)
    for unit_id in (UNIT, "ous-372"):
        first = policy.first_shown(found, unit_id, OUS, NOW)
        shown = isinstance(alone, Shown) and alone.content.unit_id == unit_id
        assert not shown or (first and first <= at)
