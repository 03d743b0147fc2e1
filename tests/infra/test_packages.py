"""What is uploaded for each function: it starts from that alone, at once, and is small."""

from pathlib import Path

import pytest

from benchmarks.goals import MOST_ZIPPED
from benchmarks.size import size_of
from infra.layers import OWN, packages_of
from infra.service_models import AWS_SERVICES
from tests.infra.packages import uploaded
from tests.infra.synthesis import ROOT
from tests.infra.test_functions import SETTINGS

MORE = {"inspection": 26, "messages": 15}
"""Megabytes for the two that open or make files."""

EVERYTHING = f"""
import importlib, pkgutil
import functions.shared, functions.{{capability}}

for package in (functions.shared, functions.{{capability}}):
    for each in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if not each.name.endswith((".app", ".authorizer", ".intake")):
            importlib.import_module(each.name)
import boto3
for service in {AWS_SERVICES}:
    boto3.client(service)
boto3.client("s3").get_paginator("list_object_versions")
"""


def groups() -> list[list[str]]:
    """Handlers for which the same is uploaded."""
    found: dict[object, list[str]] = {}
    for handler in [*SETTINGS, "functions.scanner.intake.handler"]:
        key = (handler.split(".")[1], *packages_of(handler))
        found.setdefault(key, []).append(handler)
    return list(found.values())


@pytest.mark.parametrize("handlers", groups(), ids=" ".join)
def test_a_function_starts_from_what_is_uploaded_for_it(handlers: list[str]) -> None:
    modules = sorted({handler.rpartition(".")[0] for handler in handlers})
    capability = handlers[0].split(".")[1]
    code = "".join(f"import {module}\n" for module in modules)
    names = "".join(f"{handler}\n" for handler in handlers)
    uploaded(handlers[0]).run(code + names + EVERYTHING.format(capability=capability))


@pytest.mark.parametrize("handlers", groups(), ids=" ".join)
def test_all_of_it_is_compiled_and_no_larger_than_need_be(handlers: list[str]) -> None:
    found = uploaded(handlers[0])
    size = size_of(found.source, *found.layers, magic=found.magic())
    assert size.compiled == size.modules > 500
    extra = [name for name in MORE if f".{name}." in handlers[0] and handlers[0] in OWN]
    most = MORE[extra[0]] * 1024 * 1024 if extra else MOST_ZIPPED
    assert size.zipped <= most, f"{handlers}: {size.zipped:,} bytes zipped"


def test_a_conversation_becomes_a_pdf_without_what_makes_pictures() -> None:
    printed = uploaded("functions.messages.app.handler").run("""
import warnings
warnings.simplefilter("ignore")
from types import SimpleNamespace as Some
from functions.messages.paper import _pdf
from functions.shared.clock import real_clock
place = Some(name="Øyeavdelingen", name_en="")
about = Some(unit=place, organization=place, topic=place, subject="Mørkt på ett øye")
sender = Some(name="Kari", function="doctor", unit=None)
said = Some(sender=sender, sent_at=real_clock(), kind="message", body="Å → fi\\n" * 300)
said.attachments, said.read_at = [], real_clock()
made = _pdf(about, "Ola", [said], real_clock(), "nb")
assert made.startswith(b"%PDF") and len(made) > 10_000
print("PIL" in sys.modules)
""")
    assert printed == "False\n"


def test_an_appointment_becomes_a_calendar_file() -> None:
    printed = uploaded("functions.appointments.app.handler").run("""
from functions.appointments.calendar import Entry, calendar_of
from functions.shared.clock import OSLO, real_clock
now = real_clock().astimezone(OSLO)
print(calendar_of([Entry("id", 1, now, now, False, "22 00 00 00", "Oslo")], "nb", now).decode())
""")
    assert "SUMMARY:Timeavtale" in printed


def test_a_traceback_from_a_layer_has_names_and_lines() -> None:
    printed = uploaded("functions.organizations.app.handler").run("""
import boto3, traceback
try:
    boto3.client("nothing")
except Exception:
    print(traceback.format_exc())
""")
    assert 'File "/opt/python/botocore/session.py", line ' in printed
    assert "in create_client" in printed


def test_what_stays_behind_is_there_to_begin_with() -> None:
    site = Path(pytest.__file__).parents[1]
    patterns = {pattern for each in OWN.values() for pattern in each.unreached}
    assert [pattern for pattern in sorted(patterns) if not [*site.glob(pattern)]] == []


def test_every_layer_has_a_file_of_requirements() -> None:
    named = {each.requirements for handler in SETTINGS for each in packages_of(handler)}
    kept = {path.relative_to(ROOT) for path in ROOT.glob("requirements*.txt")}
    assert named <= kept
