"""The quarantine bucket: strangers' files until they have a verdict, and never for long."""

from typing import cast

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.acknowledge import acknowledge
from infra.stage import Stage

UPLOADS, INSPECTED = "uploads/", "inspected/"
"""What has come, and what became of it."""

SCAN_TAG = "GuardDutyMalwareScanStatus"
_KEPT = Duration.days(1)


def quarantine_bucket(
    scope: Construct, construct_id: str, *, stage: Stage, key: kms.IKey
) -> s3.Bucket:
    """Everything in it is gone two days later: deleted after one, forgotten after another."""
    bucket = s3.Bucket(
        scope,
        construct_id,
        bucket_name=stage.bucket("quarantine"),
        encryption=s3.BucketEncryption.KMS,
        encryption_key=key,
        bucket_key_enabled=True,
        block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
        object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
        enforce_ssl=True,
        minimum_tls_version=1.2,
        versioned=True,
        cors=[
            s3.CorsRule(
                allowed_methods=[s3.HttpMethods.POST],
                allowed_origins=[stage.origin],
                allowed_headers=["Content-Type"],
                max_age=3600,
            )
        ],
        lifecycle_rules=[
            s3.LifecycleRule(
                expiration=_KEPT,
                noncurrent_version_expiration=_KEPT,
                abort_incomplete_multipart_upload_after=_KEPT,
            ),
            s3.LifecycleRule(expired_object_delete_marker=True),
        ],
        removal_policy=RemovalPolicy.RETAIN if stage.protected else RemovalPolicy.DESTROY,
    )
    _tell_of_what_comes(bucket)
    acknowledge(
        bucket,
        "Functions alone reach it, and each logs what it does there; a log of who uploads would be "
        "personal data without a purpose.",
        "AwsSolutions-S1",
        "HIPAA.Security-S3BucketLoggingEnabled",
    )
    acknowledge(
        bucket,
        "What lies here is taken up within minutes or lost on purpose; a copy would keep malware.",
        "HIPAA.Security-S3BucketReplicationEnabled",
    )
    return bucket


def _tell_of_what_comes(bucket: s3.Bucket) -> None:
    """To EventBridge. The CDK's own way puts a function of its own into the account."""
    resource = cast("s3.CfnBucket", bucket.node.default_child)
    resource.notification_configuration = s3.CfnBucket.NotificationConfigurationProperty(
        event_bridge_configuration=s3.CfnBucket.EventBridgeConfigurationProperty(
            event_bridge_enabled=True
        )
    )


def close(bucket: s3.Bucket, *, scanner: iam.IRole, inspector: iam.IRole) -> None:
    """Nobody else reads an upload that is not scanned, or says of one that it is."""
    uploads = bucket.arn_for_objects(f"{UPLOADS}*")
    bucket.add_to_resource_policy(
        _denied(
            "OnlyScannedIsRead",
            ["s3:GetObject", "s3:GetObjectVersion"],
            uploads,
            {
                "StringNotEquals": {f"s3:ExistingObjectTag/{SCAN_TAG}": "NO_THREATS_FOUND"},
                "ArnNotEquals": {"aws:PrincipalArn": [scanner.role_arn, inspector.role_arn]},
            },
        )
    )
    bucket.add_to_resource_policy(
        _denied(
            "OnlyTheScannerTags",
            [
                "s3:PutObjectTagging",
                "s3:PutObjectVersionTagging",
                "s3:DeleteObjectTagging",
                "s3:DeleteObjectVersionTagging",
            ],
            uploads,
            {"ArnNotEquals": {"aws:PrincipalArn": scanner.role_arn}},
        )
    )


def _denied(
    sid: str, actions: list[str], resource: str, conditions: dict[str, dict[str, object]]
) -> iam.PolicyStatement:
    return iam.PolicyStatement(
        sid=sid,
        effect=iam.Effect.DENY,
        principals=[iam.AnyPrincipal()],
        actions=actions,
        resources=[resource],
        conditions=conditions,
    )
