"""What the population register says, in Folkeregisteret's own form."""

from local.demo import Person

_D_NUMBER_FROM = "4"
"""The first digit from which a number is a D-number: 40 is added to its day."""


def person(found: Person) -> dict[str, object]:
    """All that it tells of one person, under whichever of their numbers they were found."""
    given, _, family = found.name.rpartition(" ")
    told: dict[str, object] = {
        "identifikasjonsnummer": [
            _number(found.national_id, in_use=True),
            *(_number(number, in_use=False) for number in found.former_ids),
        ],
        "navn": [_current(fornavn=given, etternavn=family)],
        "foedsel": [_current(foedselsdato=found.birth_date.isoformat())],
        "adressebeskyttelse": [_current(graderingsnivaa=found.protection)],
    }
    if found.died:
        told["doedsfall"] = [_current(doedsdato=found.died.isoformat())]
    return told


def _number(number: str, *, in_use: bool) -> dict[str, object]:
    return {
        "foedselsEllerDNummer": number,
        "status": "iBruk" if in_use else "opphoert",
        "identifikatortype": "dNummer" if number >= _D_NUMBER_FROM else "foedselsnummer",
        "erGjeldende": in_use,
    }


def _current(**told: str) -> dict[str, object]:
    return {**told, "erGjeldende": True}
