"""Buckets of files that were found clean: each under its organization's key, read by links."""

from aws_cdk import Duration, RemovalPolicy, Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.acknowledge import acknowledge
from infra.function import Function
from infra.keys import Keys
from infra.stage import Stage

LINK_SECONDS = 60
"""How old a link may be: as long as the function makes them."""


def files_bucket(
    scope: Construct, construct_id: str, name: str, stage: Stage, keys: Keys
) -> s3.Bucket:
    """Versioned; read by links alone, which are no older than a minute."""
    bucket = s3.Bucket(
        scope,
        construct_id,
        bucket_name=stage.bucket(name),
        encryption=s3.BucketEncryption.KMS,
        # Whoever writes names the organization's key: this one is for what would name none.
        encryption_key=keys.platform,
        bucket_key_enabled=True,
        block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
        object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
        enforce_ssl=True,
        minimum_tls_version=1.2,
        versioned=True,
        cors=[
            s3.CorsRule(
                allowed_methods=[s3.HttpMethods.GET],
                allowed_origins=[stage.origin],
                max_age=3600,
            )
        ],
        lifecycle_rules=[
            s3.LifecycleRule(
                noncurrent_version_expiration=Duration.days(30),
                abort_incomplete_multipart_upload_after=Duration.days(1),
            )
        ],
        removal_policy=RemovalPolicy.RETAIN if stage.protected else RemovalPolicy.DESTROY,
    )
    _close(bucket)
    acknowledge(
        bucket,
        "Who opened which file is in our own access log, before the link is given.",
        "AwsSolutions-S1",
        "HIPAA.Security-S3BucketLoggingEnabled",
    )
    acknowledge(
        bucket,
        "Health data stays in its region; versions are kept against mistakes.",
        "HIPAA.Security-S3BucketReplicationEnabled",
    )
    return bucket


def grant_files(function: Function, bucket: s3.Bucket, *actions: str) -> None:
    """Lets it do this with every file there."""
    iam.Grant.add_to_principal(
        grantee=function.role,
        actions=list(actions),
        resource_arns=[bucket.arn_for_objects("*")],
    )
    resource = bucket.node.default_child
    name = Stack.of(bucket).get_logical_id(resource)  # type: ignore[arg-type]
    acknowledge(
        function.role,
        "Every file of every patient, each with a name of its own.",
        f"AwsSolutions-IAM5[Resource::<{name}.Arn>/*]",
    )


def _close(bucket: s3.Bucket) -> None:
    """To links that are older, and to files that are not sealed by a key of KMS."""
    bucket.add_to_resource_policy(
        iam.PolicyStatement(
            sid="OnlyFreshLinks",
            effect=iam.Effect.DENY,
            principals=[iam.AnyPrincipal()],
            actions=["s3:GetObject", "s3:GetObjectVersion"],
            resources=[bucket.arn_for_objects("*")],
            conditions={"NumericGreaterThan": {"s3:signatureAge": str(LINK_SECONDS * 1000)}},
        )
    )
    bucket.add_to_resource_policy(
        iam.PolicyStatement(
            sid="OnlyUnderKeysOfKms",
            effect=iam.Effect.DENY,
            principals=[iam.AnyPrincipal()],
            actions=["s3:PutObject"],
            resources=[bucket.arn_for_objects("*")],
            conditions={"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}},
        )
    )
