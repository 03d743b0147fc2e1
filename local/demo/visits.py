"""What patients come for at a unit, in the words of a letter."""

from dataclasses import dataclass

from functions.shared.organizations import AppointmentType, Unit


@dataclass(frozen=True)
class Visit:
    """One sort of appointment. `preparation` is what the patient should know beforehand."""

    type: AppointmentType
    minutes: int
    preparation: str | None = None


_MEDICINES = "Ta med en liste over medisinene du bruker."
_FASTING = "Ikke spis de siste 6 timene før du kommer. Du kan drikke vann fram til 2 timer før."
_CALL = "Du skal ikke møte opp. Vi ringer deg. Ha telefonen i nærheten fra 10 minutter før."
_VIDEO = "Du skal ikke møte opp. Du får en lenke til videosamtalen samme dag."

_CLINIC = (
    Visit("first-consultation", 45, _MEDICINES),
    Visit("follow-up", 20, _MEDICINES),
    Visit("follow-up", 30),
    Visit("telephone", 15, _CALL),
)
_CONVERSATION = (
    Visit("first-consultation", 60, "Du kan gjerne ta med en pårørende."),
    Visit("follow-up", 45),
    Visit("video", 45, _VIDEO),
)
_SPECIALTIES: dict[str, tuple[Visit, ...]] = {
    "ortoped": (
        Visit("examination", 20, "Møt 15 minutter før. Du skal først ta røntgenbilde."),
        Visit("follow-up", 20, "Ha på klær som er lette å ta av og på."),
    ),
    "hjerte": (
        Visit("examination", 45, "Vi skal ta ultralyd av hjertet. Du kan spise som vanlig."),
    ),
    "kardiolog": (
        Visit("examination", 60, "Ta med joggesko. Du skal sykle mens vi måler hjertet."),
    ),
    "øye": (
        Visit("examination", 40, "Du får øyedråper som gjør synet uklart. Ikke kjør bil hjem."),
    ),
    "øre-nese": (Visit("examination", 30, "Du skal ta en hørselsprøve. Ta med høreapparat."),),
    "hud": (Visit("treatment", 20, "Ikke bruk krem på huden samme dag."),),
    "urolog": (Visit("examination", 30, "Drikk to glass vann en time før du kommer."),),
    "lunge": (Visit("examination", 45, "Ikke røyk de siste 4 timene før du kommer."),),
    "mage-tarm": (Visit("examination", 45, _FASTING),),
    "kreft": (Visit("treatment", 180, "Ta blodprøve hos oss dagen før. Ta gjerne med noen."),),
    "stråle": (Visit("treatment", 20, "Kom rett til ekspedisjonen. Du trenger ikke å faste."),),
    "dialyse": (Visit("treatment", 240, "Ta med noe å lese. Du får et lett måltid hos oss."),),
    "dagkirurg": (Visit("surgery", 120, f"{_FASTING} En voksen må følge deg hjem."),),
    "kirurgisk poliklinikk": (Visit("surgery", 60, "Ta en dusj samme morgen. Fjern smykker."),),
    "diabetes": (Visit("follow-up", 30, "Ta med måleapparatet ditt og det du har notert."),),
    "skadeposten": (Visit("admission", 60, f"{_MEDICINES} Ta med innesko og klær til trening."),),
    "rehabiliteringsposten": (
        Visit("admission", 60, "Ta med innesko og klær til trening. Du bor hos oss i to uker."),
    ),
    "rehabiliteringspoliklinikken": (
        Visit("examination", 90, "Ta med joggesko og klær til trening."),
    ),
    "fysikalsk": (Visit("treatment", 45, "Ta med joggesko og klær til trening."),),
    "barne": (
        Visit("follow-up", 30, "Barn under 16 år må ha følge av en voksen. Ta gjerne med en leke."),
    ),
}
_PLACES = (
    "Hovedinngangen, 1. etasje, ekspedisjon 2",
    "Inngang A, 2. etasje",
    "Inngang C, 3. etasje, venterom 4",
    "Poliklinikkbygget, 1. etasje",
    "Inngang B, underetasjen. Følg den blå linjen",
)


def visits(unit: Unit) -> tuple[Visit, ...]:
    """What this unit sees patients for."""
    if unit.care != "somatic":
        return _CONVERSATION
    name = unit.name.lower()
    special = tuple(
        visit for part, sorts in _SPECIALTIES.items() if part in name for visit in sorts
    )
    return special if "post" in name else special * 2 + _CLINIC


def place(unit: Unit, visit: Visit) -> str | None:
    """Where in the building; the same for every visit to a unit, and nowhere for a call."""
    if visit.type in ("telephone", "video"):
        return None
    return _PLACES[int(unit.id[-3:]) % len(_PLACES)]
