"""Records: the function behind every door, and the one that takes up what was inspected."""

from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.records.settings import RecordsSettings
from functions.shared.tables import (
    ACCESS_LOG,
    BY_DATE,
    BY_EXPECTED,
    BY_OFFICE,
    KEYS,
    OUTBOX,
    PATIENTS,
    RECORDS,
    RELATIONS,
    STAFF,
)
from infra.files import files_bucket, grant_files
from infra.function import Function
from infra.inspection import Inspection
from infra.keys import Keys
from infra.runtime import Runtime
from infra.tables import Tables
from infra.triggers import take_from


class Records(Construct):
    """Two functions, and the tables, buckets and keys that a document touches."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        runtime: Runtime,
        tables: Tables,
        keys: Keys,
        inspection: Inspection,
    ) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self._tables = tables
        self._keys = keys
        self._inspection = inspection
        self._journal = files_bucket(self, "Journal", "journal", runtime.stage, keys)
        self.function = self._http()
        self._verdicts(inspection.verdicts_for("records"))

    def _http(self) -> Function:
        function = self._function("Records", "app.handler", timeout=15)
        live, tables = function.live, self._tables
        tables.grant(
            RECORDS, live, "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"
        )
        for index in (BY_DATE, BY_EXPECTED, BY_OFFICE):
            tables.grant(RECORDS, live, "Query", index=index.name)
        tables.grant(RELATIONS, live, "PutItem", "DeleteItem")
        tables.grant(PATIENTS, live, "BatchGetItem", "PutItem", "ConditionCheckItem")
        tables.grant(STAFF, live, "BatchGetItem")
        tables.grant(OUTBOX, live, "GetItem", "Query", "PutItem")
        tables.grant(KEYS, live, "GetItem", "PutItem")
        # A patient reads who has looked: this function, and no other, may read the log. It still
        # can only add to it.
        tables.grant(ACCESS_LOG, live, "GetItem", "Query", "PutItem")
        self._keys.identifier.grant_generate_mac(live)
        self._keys.registers.grant(live, "kms:Sign")
        self._keys.grant_sealing(function.role)
        self._inspection.grant_upload(function, "records")
        # A link can do what its maker can.
        grant_files(function, self._journal, "s3:GetObject")
        return function

    def _verdicts(self, queue: sqs.Queue) -> None:
        """Documents that were inspected."""
        function = self._function("TakeDocuments", "intake.take", timeout=60)
        live, tables = function.live, self._tables
        tables.grant(RECORDS, live, "BatchGetItem", "PutItem")
        tables.grant(RELATIONS, live, "PutItem", "DeleteItem")
        self._keys.grant_sealing(function.role)
        self._inspection.grant_take(function, "records")
        grant_files(function, self._journal, "s3:PutObject")
        take_from(function, queue, at_a_time=10)

    def _function(self, name: str, handler: str, *, timeout: int) -> Function:
        return Function(
            self,
            name,
            runtime=self._runtime,
            handler=f"functions.records.{handler}",
            timeout=timeout,
            settings=self._settings(),
        )

    def _settings(self) -> RecordsSettings:
        stage, tables = self._runtime.stage, self._tables
        return RecordsSettings(
            stage=stage.name,
            testing_folder=stage.testing_folder,
            origin=stage.origin,
            records_table=tables[RECORDS].table_name,
            relations_table=tables[RELATIONS].table_name,
            staff_table=tables[STAFF].table_name,
            patients_table=tables[PATIENTS].table_name,
            access_log_table=tables[ACCESS_LOG].table_name,
            outbox_table=tables[OUTBOX].table_name,
            keys_table=tables[KEYS].table_name,
            scope_key_prefix=self._keys.scope_prefix,
            identifier_key=self._keys.identifier_alias,
            registers_key=self._keys.registers_alias,
            quarantine_bucket=self._inspection.quarantine.bucket_name,
            journal_bucket=self._journal.bucket_name,
            **stage.registers.model_dump(),
        )
