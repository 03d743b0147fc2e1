"""Appointments: the function behind the letter's code and the hospitals' feed."""

from constructs import Construct

from functions.appointments.settings import AppointmentsSettings
from functions.shared.tables import (
    ACCESS_LOG,
    APPOINTMENTS,
    ATTEMPTS,
    BY_START,
    KEYS,
    OUTBOX,
    PATIENTS,
    SESSIONS,
)
from infra.function import Function
from infra.keys import Keys
from infra.runtime import Runtime
from infra.tables import Tables


class Appointments(Construct):
    """One function, and the tables and keys that an appointment touches."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, tables: Tables, keys: Keys
    ) -> None:
        super().__init__(scope, construct_id)
        self.function = Function(
            self,
            "Appointments",
            runtime=runtime,
            handler="functions.appointments.app.handler",
            timeout=15,
            settings=_settings(runtime, tables, keys),
        )
        live = self.function.live
        tables.grant(PATIENTS, live, "BatchGetItem", "PutItem")
        tables.grant(
            APPOINTMENTS, live, "GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"
        )
        tables.grant(APPOINTMENTS, live, "Query", index=BY_START.name)
        tables.grant(SESSIONS, live, "BatchGetItem", "Query", "PutItem", "DeleteItem")
        tables.grant(ATTEMPTS, live, "UpdateItem")
        tables.grant(OUTBOX, live, "GetItem", "Query", "PutItem")
        tables.grant(KEYS, live, "GetItem", "PutItem")
        # Not even its own writer may read the access log back.
        tables.grant(ACCESS_LOG, live, "PutItem")
        keys.identifier.grant_generate_mac(live)
        keys.code.grant_generate_mac(live)
        keys.registers.grant(live, "kms:Sign")
        keys.grant_sealing(self.function.role)


def _settings(runtime: Runtime, tables: Tables, keys: Keys) -> AppointmentsSettings:
    stage = runtime.stage
    return AppointmentsSettings(
        stage=stage.name,
        testing_folder=stage.testing_folder,
        origin=stage.origin,
        patients_table=tables[PATIENTS].table_name,
        appointments_table=tables[APPOINTMENTS].table_name,
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
