"""Someone whose D-number became a birth number, and whom of ours their numbers lead to."""

from tests.integration.world import Answer, World

D_NUMBER, BIRTH_NUMBER = "45819000003", "05819000001"
THEIRS = {"birth_date": "1990-01-05", "name": "Ny Nabo"}


def fed(world: World, number: str, external_id: str, organization: str = "ous") -> Answer:
    """A hospital feeds an appointment of whoever has the number."""
    patient = {"national_id": number, **THEIRS}
    return world.feed(external_id, patient=patient, organization=organization)


def patients_in(world: World) -> set[str]:
    """Every patient that a number leads to."""
    items = world.items("patients")
    return {item["patient_id"]["S"] for item in items if item["sk"]["S"] == "identifier"}


def numbers_in(world: World) -> int:
    return sum(item["sk"]["S"] == "identifier" for item in world.items("patients"))


def patients_of(world: World) -> set[str]:
    """Whose the appointments are."""
    keys = [item["pk"]["S"] for item in world.items("appointments")]
    return {key.removeprefix("patient#") for key in keys if key.startswith("patient#")}
