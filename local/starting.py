"""From nothing, or from yesterday's state, to a stack that is open for use."""

import asyncio
import json
import shutil
import sys
from datetime import UTC, datetime

from functions.shared.clock import OSLO
from functions.shared.organizations import organizations
from local import accounts, demo, emulator, fingerprints, record
from local.bringing import bring
from local.children import Children
from local.demo.documents import documents
from local.deployment import Deployment
from local.description import describe, letters_described
from local.feeding import Letters, feed
from local.issuer import Issuer
from local.keys import CLIENT_KEY, REGISTERS_KEY, public_half
from local.ports import require_free
from local.progress import Progress
from local.settings import Settings
from local.testing import MovableClock
from local.wishing import Guest

STEPS = 8


class Start:
    """One start of one stack, step by step."""

    def __init__(self, settings: Settings, children: Children, progress: Progress) -> None:
        self._settings = settings
        self._children = children
        self._progress = progress
        self._issuer = Issuer(settings, organizations().values())
        self._deployment = Deployment(settings)
        self._record = record.Record()
        self._people = demo.persons(demo.SEED)
        self._staff = demo.staff(demo.SEED)

    def run(self) -> Guest | None:
        """Everything is up when this returns. Answers somebody with a letter to try it as."""
        with self._progress.step("Check the ports"):
            require_free(self._settings.ports)
        with self._progress.step("Start the emulator"):
            self._start_emulator()
        self._deploy()
        with self._progress.step("Start the registers and the identity providers"):
            self._start_others()
        with self._progress.step("Open the page and the API"):
            self._open()
        letters = self._feed()
        self._bring()
        systems = self._issuer.systems()
        describe(self._settings, letters, self._people, self._staff, systems)
        return letters.guests[0] if letters.guests else None

    def _start_emulator(self) -> None:
        settings = self._settings
        shutil.rmtree(settings.unpacked, ignore_errors=True)
        settings.unpacked.mkdir(parents=True)
        settings.testing.mkdir(exist_ok=True)
        emulator.rewind_streams(settings)
        self._children.start("emulator", emulator.COMMAND, emulator.environment(settings))
        self._children.wait_until(lambda: emulator.answers(settings.emulator))
        self._record = record.read(settings)
        if not self._record.stack:
            emulator.forget(settings)  # what a first deployment that never ended may have left

    def _deploy(self) -> None:
        wanted = self._deployment.fingerprint()
        if self._record.stack == wanted:
            self._progress.skip("Synthesize the stack", "unchanged")
            self._progress.skip("Deploy it into the emulator", "unchanged")
            return
        with self._progress.step("Synthesize the stack"):
            self._deployment.prepare()
        with self._progress.step("Deploy it into the emulator"):
            self._deployment.deploy()
        self._note(stack=wanted, address=self._deployment.address())

    def _start_others(self) -> None:
        """After the deployment: they know this service by keys that it has in the stack."""
        settings = self._settings
        self._issuer.write_settings(
            public_half(settings, CLIENT_KEY),
            accounts.patients(self._people, self._now().date()),
            accounts.employees(self._staff),
        )
        environment = emulator.clean_environment()
        self._children.start("identity providers", self._issuer.command(), environment)
        key = json.dumps(public_half(settings, REGISTERS_KEY))
        self._start_own("registers", "local.registers", CLIENT_KEY=key)
        self._children.wait_until(lambda: emulator.answers(settings.issuer))
        self._children.wait_until(lambda: emulator.answers(settings.registers))

    def _open(self) -> None:
        self._start_own("page", "local.page")
        self._start_own("API", "local.gateway", API_ADDRESS=self._record.address)
        self._children.wait_until(lambda: emulator.answers(self._settings.origin))
        self._children.wait_until(lambda: emulator.answers(self._settings.api))

    def _start_own(self, name: str, module: str, **told: str) -> None:
        environment = emulator.clean_environment() | self._settings.environment() | told
        self._children.start(name, [sys.executable, "-m", module], environment)

    def _feed(self) -> Letters:
        now = self._now()
        sources = ("local/demo", "functions/shared/organizations")
        wanted = fingerprints.of_files(sources, now.date().isoformat())
        known = letters_described(self._settings)
        if self._record.feed == wanted and known.guests:
            self._progress.skip("Feed the demo data", "fed today")
            return known
        with self._progress.step("Feed the demo data"):
            objects = list(demo.feed(demo.SEED, now))
            first: list[demo.FedStaff | demo.SlotBatch] = [
                *demo.fed_staff(demo.SEED, now),
                *demo.slots(demo.SEED, now, objects),
            ]
            systems = self._issuer.systems()
            letters = asyncio.run(feed(self._settings, systems, first, objects, now))
        self._note(feed=wanted)
        return letters

    def _bring(self) -> None:
        now = self._now()
        wanted = fingerprints.of_files(("local/demo",), now.date().isoformat())
        if self._record.documents == wanted or not self._settings.documents:
            self._progress.skip("Send the journal documents", "sent today or not wanted")
            return
        with self._progress.step("Send the journal documents (they appear as they are inspected)"):
            chosen = documents(demo.SEED, now)
            asyncio.run(bring(self._settings, self._issuer.systems(), chosen))
        self._note(documents=wanted)

    def _now(self) -> datetime:
        """The stack's time, in Oslo."""
        offset = MovableClock(self._settings.testing).offset()
        return (datetime.now(UTC) + offset).astimezone(OSLO)

    def _note(self, **news: object) -> None:
        self._record = self._record.model_copy(update=news)
        record.write(self._settings, self._record)
