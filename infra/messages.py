"""Messages: the function behind every door, and those that work without being asked."""

from aws_cdk import aws_iam as iam
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.messages.settings import MessagesSettings
from functions.shared.tables import (
    ACCESS_LOG,
    AWAITED,
    BY_ASSIGNEE,
    BY_PATIENT,
    BY_QUEUE,
    KEYS,
    OUTBOX,
    PATIENTS,
    RELATIONS,
    STAFF,
    THREADS,
)
from infra.dead_letters import dead_letter_queue
from infra.files import files_bucket, grant_files
from infra.function import Function
from infra.inspection import Inspection
from infra.keys import Keys
from infra.runtime import Runtime
from infra.tables import Tables
from infra.triggers import follow, run_every, take_from


class Messages(Construct):
    """Four functions, and the tables, buckets and keys that a thread touches."""

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
        self._attachments = files_bucket(self, "Attachments", "attachments", runtime.stage, keys)
        self._missed = dead_letter_queue(self, "Missed", runtime, "messages-missed")
        self.function = self._http()
        self._verdicts()
        self._forget()
        self._overdue()

    def _http(self) -> Function:
        function = self._function("Messages", "app.handler", timeout=15)
        live, tables = function.live, self._tables
        tables.grant(THREADS, live, "BatchGetItem", "Query", "PutItem", "UpdateItem")
        for index in (BY_PATIENT, BY_QUEUE, BY_ASSIGNEE):
            tables.grant(THREADS, live, "Query", index=index.name)
        tables.grant(RELATIONS, live, "Query", "PutItem", "DeleteItem")
        tables.grant(PATIENTS, live, "BatchGetItem")
        tables.grant(STAFF, live, "BatchGetItem", "Query")
        tables.grant(OUTBOX, live, "GetItem", "Query", "PutItem")
        tables.grant(KEYS, live, "GetItem", "PutItem")
        # Not even its own writer may read the access log back.
        tables.grant(ACCESS_LOG, live, "PutItem")
        self._keys.identifier.grant_generate_mac(live)
        self._keys.grant_sealing(function.role)
        self._inspection.grant_upload(function, "messages")
        # A link can do what its maker can.
        grant_files(function, self._attachments, "s3:GetObject")
        return function

    def _verdicts(self) -> None:
        """Files that were inspected."""
        function = self._function("Take", "intake.take", timeout=60)
        self._tables.grant(THREADS, function.live, "BatchGetItem", "PutItem")
        self._keys.grant_sealing(function.role)
        self._inspection.grant_take(function, "messages")
        grant_files(function, self._attachments, "s3:PutObject")
        self._grant_forgetting(function)
        take_from(function, self._inspection.verdicts_for("messages"), at_a_time=10)

    def _forget(self) -> None:
        """Files that were never sent."""
        function = self._function("Forget", "intake.forget", timeout=60)
        self._tables.grant(THREADS, function.live, "BatchGetItem")
        self._grant_forgetting(function)
        follow(
            function,
            self._runtime,
            self._tables[THREADS],
            prefix="attachment#",
            changes=("REMOVE",),
            missed=self._missed,
            heading="unsent-files-stay",
            expired=True,
        )

    def _overdue(self) -> None:
        """Promises that were not kept."""
        function = self._function("Overdue", "intake.sweep", timeout=120, dead_letters=self._missed)
        live, tables = function.live, self._tables
        tables.grant(THREADS, live, "BatchGetItem", "PutItem")
        tables.grant(THREADS, live, "Query", index=AWAITED.name)
        tables.grant(OUTBOX, live, "PutItem")
        run_every(function, 15, self._missed)

    def _grant_forgetting(self, function: Function) -> None:
        grant_files(function, self._attachments, "s3:DeleteObjectVersion")
        iam.Grant.add_to_principal(
            grantee=function.role,
            actions=["s3:ListBucketVersions"],
            resource_arns=[self._attachments.bucket_arn],
        )

    def _function(
        self, name: str, handler: str, *, timeout: int, dead_letters: sqs.IQueue | None = None
    ) -> Function:
        return Function(
            self,
            name,
            runtime=self._runtime,
            handler=f"functions.messages.{handler}",
            timeout=timeout,
            settings=self._settings(),
            dead_letters=dead_letters,
        )

    def _settings(self) -> MessagesSettings:
        stage, tables = self._runtime.stage, self._tables
        return MessagesSettings(
            stage=stage.name,
            testing_folder=stage.testing_folder,
            origin=stage.origin,
            threads_table=tables[THREADS].table_name,
            relations_table=tables[RELATIONS].table_name,
            staff_table=tables[STAFF].table_name,
            patients_table=tables[PATIENTS].table_name,
            access_log_table=tables[ACCESS_LOG].table_name,
            outbox_table=tables[OUTBOX].table_name,
            keys_table=tables[KEYS].table_name,
            scope_key_prefix=self._keys.scope_prefix,
            identifier_key=self._keys.identifier_alias,
            quarantine_bucket=self._inspection.quarantine.bucket_name,
            attachments_bucket=self._attachments.bucket_name,
        )
