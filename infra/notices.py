"""Notices: on the outbox's stream at once, and on a schedule for what waits. SMS and e-mail."""

from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_cdk import aws_ses as ses
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.notices.settings import NoticesSettings
from functions.shared.tables import BY_PENDING, KEYS, OUTBOX, PATIENTS
from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.dead_letters import dead_letter_queue
from infra.function import Function
from infra.keys import Keys
from infra.runtime import Runtime
from infra.stage import Sending
from infra.tables import Tables
from infra.triggers import follow, run_every

_TOPICS = "arn:aws:sns:*:*:*"
"""Whatever has a name at SNS. A phone number has none."""


class Notices(Construct):
    """Two functions with one task: tell each person once."""

    def __init__(
        self, scope: Construct, construct_id: str, *, runtime: Runtime, tables: Tables, keys: Keys
    ) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        self._tables = tables
        self._keys = keys
        self._missed = dead_letter_queue(self, "Missed", runtime, "notices-missed")
        domain = runtime.stage.sending.mail_from.rpartition("@")[2]
        self._mail = ses.EmailIdentity(self, "Mail", identity=ses.Identity.domain(domain))
        notify = self._function("Notify", "intake.handler")
        sweep = self._function("NotifySweep", "intake.sweep", missed=self._missed)
        follow(
            notify,
            runtime,
            tables[OUTBOX],
            prefix="notice#",
            changes=("INSERT",),
            missed=self._missed,
            heading="notices-fall-behind",
        )
        tables.grant(OUTBOX, sweep.live, "Query", index=BY_PENDING.name)
        run_every(sweep, 1, self._missed)
        if runtime.stage.edge:
            self._watch("uncertain", notify, sweep, above=0, heading="a-notice-is-uncertain")
            self._watch("held-up", notify, sweep, above=20, heading="notices-are-held-up")
            self._watch("failed", notify, sweep, above=0, heading="notices-are-held-up")

    def _function(self, name: str, handler: str, missed: sqs.IQueue | None = None) -> Function:
        function = Function(
            self,
            name,
            runtime=self._runtime,
            handler=f"functions.notices.{handler}",
            timeout=55,
            settings=_settings(self._runtime, self._tables, self._keys),
            dead_letters=missed,
        )
        live, tables = function.live, self._tables
        tables.grant(OUTBOX, live, "BatchGetItem", "PutItem", "UpdateItem")
        tables.grant(PATIENTS, live, "BatchGetItem")
        tables.grant(KEYS, live, "GetItem")
        self._keys.registers.grant(live, "kms:Sign")
        self._keys.platform.grant_decrypt(live)
        self._grant_sending(function.role)
        return function

    def _grant_sending(self, role: iam.Role) -> None:
        """To phones, and in the stage's name by e-mail."""
        phones = iam.Policy(
            role,
            "Phones",
            roles=[role],
            statements=[
                iam.PolicyStatement(actions=["sns:Publish"], resources=["*"]),
                iam.PolicyStatement(
                    effect=iam.Effect.DENY, actions=["sns:Publish"], resources=[_TOPICS]
                ),
            ],
        )
        acknowledge(
            phones,
            "A phone number is no resource: all are allowed, and all that is no number is denied.",
            "AwsSolutions-IAM5[Resource::*]",
        )
        role.add_to_principal_policy(
            iam.PolicyStatement(
                actions=["ses:SendEmail"],
                resources=[self._mail.email_identity_arn],
                conditions={
                    "StringEquals": {"ses:FromAddress": self._runtime.stage.sending.mail_from}
                },
            )
        )

    def _watch(self, code: str, *functions: Function, above: int, heading: str) -> None:
        """Whatever goes wrong with one notice is caught, so no error tells of it."""
        filters = [
            logs.MetricFilter(
                function,
                f"Notice-{code}",
                log_group=function.log,
                filter_pattern=logs.FilterPattern.string_value("$.code", "=", f"notice-{code}"),
                metric_namespace=self._runtime.stage.prefix,
                metric_name=f"notice-{code}",
            )
            for function in functions
        ]
        self._runtime.alarms.add(
            f"Notices are {code}",
            filters[0].metric(period=PERIOD, statistic="Sum"),
            above=above,
            heading=heading,
        )


def _settings(runtime: Runtime, tables: Tables, keys: Keys) -> NoticesSettings:
    stage = runtime.stage
    return NoticesSettings(
        stage=stage.name,
        testing_folder=stage.testing_folder,
        outbox_table=tables[OUTBOX].table_name,
        patients_table=tables[PATIENTS].table_name,
        keys_table=tables[KEYS].table_name,
        scope_key_prefix=keys.scope_prefix,
        identifier_key=keys.identifier_alias,
        registers_key=keys.registers_alias,
        sms_sender=stage.sending.sms_sender,
        mail_from=stage.sending.mail_from,
        only_to=_listed(stage.sending),
        **stage.registers.model_dump(),
    )


def _listed(sending: Sending) -> str | None:
    return None if sending.only_to is None else ",".join(sending.only_to)
