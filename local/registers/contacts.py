"""What the contact register says, in its own form."""

from local.demo import Contact

_UNKNOWN = {
    "status": "IKKE_REGISTRERT",
    "reservasjon": "NEI",
    "varslingsstatus": "KAN_IKKE_VARSLES",
}


def entry(number: str, found: Contact | None) -> dict[str, object]:
    """How the person of this number may be reached."""
    told = _known(found) if found else _UNKNOWN
    return {"personidentifikator": number, **told}


def _known(found: Contact) -> dict[str, object]:
    reached = {"epostadresse": found.email, "mobiltelefonnummer": found.mobile}
    return {
        "status": "AKTIV",
        "reservasjon": "JA" if found.reserved else "NEI",
        "varslingsstatus": "KAN_IKKE_VARSLES" if found.reserved else "KAN_VARSLES",
        "kontaktinformasjon": {name: value for name, value in reached.items() if value},
        "spraak": found.language,
    }
