"""What the population register says, in Folkeregisteret's own form."""

from collections.abc import Collection

from local.demo import Person

_D_NUMBER_FROM = "4"
"""The first digit from which a number is a D-number: 40 is added to its day."""


def person(found: Person, parts: Collection[str]) -> dict[str, object]:
    """What is asked for of one person, whichever of their numbers they were found by. As at the
    real one, numbers that were theirs are told only to whoever asks for the history."""
    given, _, family = found.name.rpartition(" ")
    former = found.former_ids if "historikk" in parts else ()
    told: dict[str, object] = {
        "navn": [_current(fornavn=given, etternavn=family)],
        "foedsel": [_current(foedselsdato=found.birth_date.isoformat())],
        "adressebeskyttelse": [_current(graderingsnivaa=found.protection)],
    }
    if found.died:
        told["doedsfall"] = [_current(doedsdato=found.died.isoformat())]
    numbers = [
        _number(found.national_id, in_use=True),
        *(_number(number, in_use=False) for number in former),
    ]
    asked = {name: entries for name, entries in told.items() if name in parts}
    return {"identifikasjonsnummer": numbers, **asked}


def _number(number: str, *, in_use: bool) -> dict[str, object]:
    return {
        "foedselsEllerDNummer": number,
        "status": "iBruk" if in_use else "opphoert",
        "identifikatortype": "dNummer" if number >= _D_NUMBER_FROM else "foedselsnummer",
        "erGjeldende": in_use,
    }


def _current(**told: str) -> dict[str, object]:
    return {**told, "erGjeldende": True}
