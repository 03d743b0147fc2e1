"""Inspection: from an upload in quarantine to a verdict on it."""

from aws_cdk import RemovalPolicy, Stack
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from functions.inspection.settings import InspectionSettings
from functions.scanner.settings import ScannerSettings
from infra.acknowledge import acknowledge
from infra.alarms import PERIOD
from infra.dead_letters import dead_letter_queue
from infra.function import Function
from infra.malware import MalwareScan
from infra.quarantine import INSPECTED, UPLOADS, close, quarantine_bucket
from infra.runtime import Runtime
from infra.triggers import take_from
from infra.verdicts import Verdicts, waiting_queue

_ALARMS = {
    "malware-found": "malware-was-uploaded",
    "scan-failed": "an-upload-could-not-be-scanned",
    "inspection-failed": "uploads-wait",
}
"""What the function's log may say as `code`, and the runbook's heading for it."""


class Inspection(Construct):
    """The bucket, the scan, the function that opens files, and the bus that tells of them."""

    def __init__(self, scope: Construct, construct_id: str, *, runtime: Runtime) -> None:
        super().__init__(scope, construct_id)
        self._runtime = runtime
        stage = runtime.stage
        self.key = kms.Key(
            self,
            "Key",
            alias=f"alias/{stage.prefix}-quarantine",
            description=f"MinJournal {stage.name}: uploads that nobody has looked at yet",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN if stage.protected else RemovalPolicy.DESTROY,
        )
        self.quarantine = quarantine_bucket(self, "Quarantine", stage=stage, key=self.key)
        self._verdicts = Verdicts(self, "Verdicts", runtime=runtime)
        self.bus = self._verdicts.bus
        self._missed = dead_letter_queue(self, "Missed", runtime, "uploads-missed")
        self._uploads = waiting_queue(
            self, "Uploads", runtime, "uploads", self._missed, receives=40
        )
        self._on_upload("Uploaded", targets.SqsQueue(self._uploads, dead_letter_queue=self._missed))
        self.function = self._function()
        if stage.edge:
            scan = MalwareScan(self, "Scan", bucket=self.quarantine, key=self.key)
            close(self.quarantine, scanner=scan.role, inspector=self.function.role)
            self._watch()
        else:
            self._stand_in()

    def verdicts_for(self, capability: str) -> sqs.Queue:
        """The queue of verdicts on that capability's uploads: events as `shared.verdicts` reads."""
        return self._verdicts.queue_for(capability)

    def grant_upload(self, function: Function, capability: str) -> None:
        """What it needs for a presigned POST of that capability's files."""
        _allow(function, ["s3:PutObject"], self._objects(UPLOADS, capability))
        self._allow_key(function, "kms:GenerateDataKey", "kms:Decrypt")
        self._acknowledge(function, f"{UPLOADS}{capability}/*")

    def grant_take(self, function: Function, capability: str) -> None:
        """What it needs to take up a clean file of that capability."""
        actions = ["s3:GetObject", "s3:GetObjectVersion"]
        places = [self._objects(each, capability) for each in (UPLOADS, INSPECTED)]
        _allow(function, actions, *places)
        self._allow_key(function, "kms:Decrypt")
        self._acknowledge(function, f"{UPLOADS}{capability}/*", f"{INSPECTED}{capability}/*")

    def _function(self) -> Function:
        runtime = self._runtime
        function = Function(
            self,
            "Inspection",
            runtime=runtime,
            handler="functions.inspection.intake.handler",
            settings=self._settings(),
            timeout=60,
            # An image of forty million pixels, three times, beside everything else.
            memory=2048,
        )
        # A file has a run to itself, whatever it does to it.
        take_from(function, self._uploads, at_a_time=1)
        self._grant(function)
        return function

    def _settings(self) -> InspectionSettings:
        stage = self._runtime.stage
        return InspectionSettings(
            stage=stage.name,
            testing_folder=stage.testing_folder,
            quarantine_bucket=self.quarantine.bucket_name,
            verdict_bus=self.bus.event_bus_name,
            uploads_queue=self._uploads.queue_url,
        )

    def _grant(self, function: Function) -> None:
        read = ["s3:GetObject", "s3:GetObjectVersion"]
        uploads, inspected = (self._objects(each) for each in (UPLOADS, INSPECTED))
        _allow(function, [*read, "s3:GetObjectVersionTagging"], uploads)
        _allow(function, [*read, "s3:PutObject"], inspected)
        # Whoever may not list is told that a file is forbidden where it is gone.
        _allow(function, ["s3:ListBucket", "s3:ListBucketVersions"], self.quarantine.bucket_arn)
        self._allow_key(function, "kms:Decrypt", "kms:GenerateDataKey")
        self.bus.grant_put_events_to(function.role)
        self._acknowledge(function, f"{UPLOADS}*", f"{INSPECTED}*")

    def _stand_in(self) -> None:
        """For the scan, where there is none."""
        stage = self._runtime.stage
        scanner = Function(
            self,
            "Scanner",
            runtime=self._runtime,
            handler="functions.scanner.intake.handler",
            timeout=30,
            settings=ScannerSettings(
                stage="local",
                testing_folder=stage.testing_folder,
                quarantine_bucket=self.quarantine.bucket_name,
            ),
        )
        actions = ["s3:GetObject", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"]
        _allow(scanner, actions, self._objects(UPLOADS))
        self._allow_key(scanner, "kms:Decrypt")
        self._on_upload("Scanned", targets.LambdaFunction(scanner.live))

    def _on_upload(self, name: str, target: events.IRuleTarget) -> None:
        events.Rule(
            self,
            name,
            event_pattern=events.EventPattern(
                source=["aws.s3"],
                detail_type=["Object Created"],
                detail={
                    "bucket": {"name": [self.quarantine.bucket_name]},
                    "object": {"key": [{"prefix": UPLOADS}]},
                },
            ),
            targets=[target],
        )

    def _watch(self) -> None:
        """Whatever goes wrong with one upload is caught, so no error tells of it."""
        for code, heading in _ALARMS.items():
            told = logs.MetricFilter(
                self,
                f"Upload-{code}",
                log_group=self.function.log,
                filter_pattern=logs.FilterPattern.string_value("$.code", "=", code),
                metric_namespace=self._runtime.stage.prefix,
                metric_name=code,
            )
            self._runtime.alarms.add(
                f"Uploads {code}",
                told.metric(period=PERIOD, statistic="Sum"),
                above=0,
                heading=heading,
            )

    def _objects(self, place: str, capability: str | None = None) -> str:
        below = f"{capability}/*" if capability else "*"
        return self.quarantine.arn_for_objects(f"{place}{below}")

    def _allow_key(self, function: Function, *actions: str) -> None:
        self.key.grant(function.role, *actions)

    def _acknowledge(self, function: Function, *places: str) -> None:
        bucket = self.quarantine.node.default_child
        name = Stack.of(self).get_logical_id(bucket)  # type: ignore[arg-type]
        acknowledge(
            function.role,
            "Files of these kinds and no others; each has a name of its own.",
            *(f"AwsSolutions-IAM5[Resource::<{name}.Arn>/{place}]" for place in places),
        )


def _allow(function: Function, actions: list[str], *resources: str) -> None:
    iam.Grant.add_to_principal(
        grantee=function.role, actions=actions, resource_arns=list(resources)
    )
