"""The page: static files, and nothing about any patient."""

from pathlib import Path
from typing import Any

from aws_cdk import CfnOutput, Duration, RemovalPolicy, Stack
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from aws_cdk import aws_route53_targets as targets
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.acknowledge import acknowledge
from infra.domain import Domain
from infra.firewall import Firewall
from infra.keys import operations_key
from infra.logs import log_group
from infra.page_headers import headers_policy
from infra.stage import Edge, Stage

_PATHS = Path(__file__).with_name("page_paths.js")


class PageStack(Stack):
    """CloudFront, its certificate and its firewall, all where CloudFront looks for them."""

    def __init__(
        self, scope: Construct, construct_id: str, *, stage: Stage, edge: Edge, **options: Any
    ) -> None:
        super().__init__(scope, construct_id, **options)
        domain = Domain(self, "Domain", domain=edge.domain, host=edge.page_host)
        firewall = self._firewall(stage)
        bucket = self._bucket(stage)
        distribution = self._distribution(stage, edge, domain, bucket, firewall)
        domain.point_to(targets.CloudFrontTarget(distribution))
        CfnOutput(self, "BucketName", value=bucket.bucket_name)
        CfnOutput(self, "DistributionId", value=distribution.distribution_id)

    def _firewall(self, stage: Stage) -> Firewall:
        key = operations_key(self, "Key", stage)
        name = f"{stage.prefix}-page"
        log = log_group(self, "FirewallLog", stage, key, f"aws-waf-logs-{name}")
        return Firewall(self, "Firewall", name=name, reach="CLOUDFRONT", log=log)

    def _bucket(self, stage: Stage) -> s3.Bucket:
        bucket = s3.Bucket(
            self,
            "Files",
            encryption=s3.BucketEncryption.S3_MANAGED,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            enforce_ssl=True,
            minimum_tls_version=1.2,
            versioned=True,
            # An older page can be put back for a month.
            lifecycle_rules=[s3.LifecycleRule(noncurrent_version_expiration=Duration.days(30))],
            removal_policy=RemovalPolicy.RETAIN if stage.protected else RemovalPolicy.DESTROY,
        )
        _acknowledge_bucket(bucket)
        return bucket

    def _distribution(
        self,
        stage: Stage,
        edge: Edge,
        domain: Domain,
        bucket: s3.Bucket,
        firewall: Firewall,
    ) -> cloudfront.Distribution:
        distribution = cloudfront.Distribution(
            self,
            "Distribution",
            domain_names=[domain.host],
            certificate=domain.certificate,
            minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
            http_version=cloudfront.HttpVersion.HTTP2_AND_3,
            web_acl_id=firewall.acl.attr_arn,
            default_root_object="index.html",
            default_behavior=cloudfront.BehaviorOptions(
                origin=origins.S3BucketOrigin.with_origin_access_control(bucket),
                viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
                response_headers_policy=headers_policy(
                    self, "Headers", f"https://{edge.api_host}", " ".join(stage.files)
                ),
                function_associations=[self._paths()],
            ),
        )
        _acknowledge_distribution(distribution)
        return distribution

    def _paths(self) -> cloudfront.FunctionAssociation:
        return cloudfront.FunctionAssociation(
            event_type=cloudfront.FunctionEventType.VIEWER_REQUEST,
            function=cloudfront.Function(
                self,
                "Paths",
                runtime=cloudfront.FunctionRuntime.JS_2_0,
                code=cloudfront.FunctionCode.from_file(file_path=str(_PATHS)),
            ),
        )


def _acknowledge_bucket(bucket: s3.Bucket) -> None:
    acknowledge(
        bucket,
        "CloudFront alone reads it; who visits the page is nobody's business.",
        "AwsSolutions-S1",
        "HIPAA.Security-S3BucketLoggingEnabled",
    )
    acknowledge(
        bucket,
        "Files that everyone may read, built again from the repository at any time.",
        "HIPAA.Security-S3BucketReplicationEnabled",
        "HIPAA.Security-S3DefaultEncryptionKMS",
    )


def _acknowledge_distribution(distribution: cloudfront.Distribution) -> None:
    acknowledge(
        distribution,
        "Patients travel, and the page says nothing about anyone.",
        "AwsSolutions-CFR1",
    )
    acknowledge(
        distribution,
        "A log of the page's visitors would be personal data without a purpose.",
        "AwsSolutions-CFR3",
    )
