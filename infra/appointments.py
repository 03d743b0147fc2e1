"""Appointments: the function behind every door, and those that work without being asked."""

from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.appointments.settings import AppointmentsSettings
from functions.shared.tables import (
    ACCESS_LOG,
    APPOINTMENTS,
    ATTEMPTS,
    BY_ID,
    BY_START,
    BY_UNIT,
    DUE,
    KEYS,
    OFFERED,
    OUTBOX,
    PATIENTS,
    RELATIONS,
    SESSIONS,
    WAITING,
    WISHES,
)
from infra.dead_letters import dead_letter_queue
from infra.function import Function
from infra.keys import Keys
from infra.runtime import Runtime
from infra.tables import Tables
from infra.triggers import follow, run_every


class Appointments(Construct):
    """Five functions, and the tables and keys that an appointment touches."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, tables: Tables, keys: Keys
    ) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self._tables = tables
        self._settings = _settings(runtime, tables, keys)
        self._missed = dead_letter_queue(self, "Missed", runtime, "appointments-missed")
        self.function = self._http(keys)
        self._offers()
        self._offers_sweep()
        self._offers_catch_up()
        self._reminders()

    def _http(self, keys: Keys) -> Function:
        tables = self._tables
        function = self._function("Appointments", "app.handler", timeout=15)
        live = function.live
        tables.grant(PATIENTS, live, "BatchGetItem", "PutItem")
        tables.grant(
            APPOINTMENTS, live, "GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"
        )
        for index in (BY_START, BY_ID, BY_UNIT, WISHES):
            tables.grant(APPOINTMENTS, live, "Query", index=index.name)
        tables.grant(RELATIONS, live, "PutItem", "DeleteItem")
        tables.grant(SESSIONS, live, "BatchGetItem", "Query", "PutItem", "DeleteItem")
        tables.grant(ATTEMPTS, live, "UpdateItem")
        tables.grant(OUTBOX, live, "GetItem", "Query", "PutItem")
        tables.grant(KEYS, live, "GetItem", "PutItem")
        # Not even its own writer may read the access log back.
        tables.grant(ACCESS_LOG, live, "PutItem")
        keys.identifier.grant_generate_mac(live)
        keys.code.grant_generate_mac(live)
        keys.registers.grant(live, "kms:Sign")
        keys.grant_sealing(function.role)
        return function

    def _offers(self) -> None:
        """Free times, at once."""
        function = self._function("Offers", "intake.follow", timeout=60)
        self._grant_offering(function)
        self._tables.grant(APPOINTMENTS, function.live, "Query", index=BY_ID.name)
        follow(
            function,
            self._runtime,
            self._tables[APPOINTMENTS],
            prefix="unit#",
            changes=("INSERT", "MODIFY"),
            missed=self._missed,
            heading="offers-fall-behind",
        )

    def _offers_sweep(self) -> None:
        """Offers that have run out."""
        function = self._function(
            "OffersSweep", "intake.sweep", timeout=50, dead_letters=self._missed
        )
        live, tables = function.live, self._tables
        tables.grant(APPOINTMENTS, live, "BatchGetItem", "PutItem")
        tables.grant(APPOINTMENTS, live, "Query", index=OFFERED.name)
        tables.grant(OUTBOX, live, "PutItem")
        run_every(function, 1, self._missed)

    def _offers_catch_up(self) -> None:
        """Free times that could not be offered at night, and those that the stream has missed."""
        function = self._function(
            "OffersCatchUp", "intake.catch_up", timeout=300, dead_letters=self._missed
        )
        self._grant_offering(function)
        self._tables.grant(APPOINTMENTS, function.live, "Query", index=BY_START.name)
        run_every(function, 15, self._missed)

    def _grant_offering(self, function: Function) -> None:
        live, tables = function.live, self._tables
        tables.grant(APPOINTMENTS, live, "BatchGetItem", "PutItem")
        tables.grant(APPOINTMENTS, live, "Query", index=WAITING.name)
        tables.grant(PATIENTS, live, "BatchGetItem")
        tables.grant(OUTBOX, live, "PutItem")

    def _reminders(self) -> None:
        function = self._function(
            "Reminders", "intake.remind", timeout=300, dead_letters=self._missed
        )
        live, tables = function.live, self._tables
        tables.grant(APPOINTMENTS, live, "BatchGetItem", "UpdateItem")
        tables.grant(APPOINTMENTS, live, "Query", index=DUE.name)
        tables.grant(OUTBOX, live, "PutItem")
        run_every(function, 15, self._missed)

    def _function(
        self,
        name: str,
        handler: str,
        *,
        timeout: int,
        dead_letters: sqs.IQueue | None = None,
    ) -> Function:
        return Function(
            self,
            name,
            runtime=self._runtime,
            handler=f"functions.appointments.{handler}",
            timeout=timeout,
            settings=self._settings,
            dead_letters=dead_letters,
        )


def _settings(runtime: Runtime, tables: Tables, keys: Keys) -> AppointmentsSettings:
    stage = runtime.stage
    return AppointmentsSettings(
        stage=stage.name,
        testing_folder=stage.testing_folder,
        origin=stage.origin,
        patients_table=tables[PATIENTS].table_name,
        appointments_table=tables[APPOINTMENTS].table_name,
        relations_table=tables[RELATIONS].table_name,
        sessions_table=tables[SESSIONS].table_name,
        access_log_table=tables[ACCESS_LOG].table_name,
        outbox_table=tables[OUTBOX].table_name,
        attempts_table=tables[ATTEMPTS].table_name,
        keys_table=tables[KEYS].table_name,
        scope_key_prefix=keys.scope_prefix,
        identifier_key=keys.identifier_alias,
        code_key=keys.code_alias,
        registers_key=keys.registers_alias,
        **stage.registers.model_dump(),
    )
