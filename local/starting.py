"""From nothing, or from yesterday's state, to a stack that is open for use."""

import asyncio
import shutil
import sys
from datetime import UTC, datetime

from functions.shared.clock import OSLO
from functions.shared.organizations import organizations
from local import demo, emulator, fingerprints, record
from local.children import Children
from local.deployment import Deployment
from local.description import describe, letters_described
from local.feeding import Guest, Letters, feed
from local.issuer import Issuer, System
from local.ports import require_free
from local.progress import Progress
from local.settings import Settings
from local.testing import MovableClock

STEPS = 6
SEED = 1


class Start:
    """One start of one stack, step by step."""

    def __init__(self, settings: Settings, children: Children, progress: Progress) -> None:
        self._settings = settings
        self._children = children
        self._progress = progress
        self._issuer = Issuer(settings, organizations().values())
        self._deployment = Deployment(settings)
        self._record = record.Record()

    def run(self) -> Guest | None:
        """Everything is up when this returns. Answers somebody with a letter to try it as."""
        with self._progress.step("Check the ports"):
            require_free(self._settings.ports)
        with self._progress.step("Start the emulator and the identity provider"):
            systems = self._start_servers()
        self._deploy()
        with self._progress.step("Open the page and the API"):
            self._open()
        letters = self._feed(systems)
        describe(self._settings, letters, demo.persons(SEED), systems)
        return letters.guests[0] if letters.guests else None

    def _start_servers(self) -> list[System]:
        settings = self._settings
        shutil.rmtree(settings.unpacked, ignore_errors=True)
        settings.unpacked.mkdir(parents=True)
        settings.testing.mkdir(exist_ok=True)
        systems = self._issuer.write_settings()
        emulator.rewind_streams(settings)
        self._children.start("emulator", emulator.COMMAND, emulator.environment(settings))
        environment = emulator.clean_environment()
        self._children.start("identity provider", self._issuer.command(), environment)
        self._children.wait_until(lambda: emulator.answers(settings.emulator))
        self._children.wait_until(lambda: emulator.answers(settings.issuer))
        self._record = record.read(settings)
        if not self._record.stack:
            emulator.forget(settings)  # what a first deployment that never ended may have left
        return systems

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

    def _open(self) -> None:
        settings = self._settings
        environment = emulator.clean_environment() | settings.environment()
        address = {"API_ADDRESS": self._record.address}
        self._children.start("page", [sys.executable, "-m", "local.page"], environment)
        self._children.start("API", [sys.executable, "-m", "local.gateway"], environment | address)
        self._children.wait_until(lambda: emulator.answers(settings.origin))
        self._children.wait_until(lambda: emulator.answers(settings.api))

    def _feed(self, systems: list[System]) -> Letters:
        now = datetime.now(UTC) + MovableClock(self._settings.testing).offset()
        sources = ("local/demo", "functions/shared/organizations")
        wanted = fingerprints.of_files(sources, now.astimezone(OSLO).date().isoformat())
        known = letters_described(self._settings)
        if self._record.feed == wanted and known.guests:
            self._progress.skip("Feed the demo data", "fed today")
            return known
        with self._progress.step("Feed the demo data"):
            objects = list(demo.feed(SEED, now))
            slots = demo.slots(SEED, now, objects)
            letters = asyncio.run(
                feed(self._settings.api, self._settings.issuer, systems, slots, objects, now)
            )
        self._note(feed=wanted)
        return letters

    def _note(self, **news: object) -> None:
        self._record = self._record.model_copy(update=news)
        record.write(self._settings, self._record)
