"""Tables: every one that `functions.shared.tables` declares, and how it is kept."""

from typing import Literal

from aws_cdk import RemovalPolicy
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from constructs import Construct

from functions.shared.tables import TABLES, GlobalIndex, LocalIndex, Table
from infra.stage import Stage

Action = Literal[
    "GetItem",
    "BatchGetItem",
    "Query",
    "PutItem",
    "UpdateItem",
    "DeleteItem",
    "ConditionCheckItem",
]
"""What `functions.shared.database` calls. A transaction needs those of its parts; nobody scans."""

_ENCRYPTION = (
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
)
"""What DynamoDB does with the key in the name of whoever reads or writes."""


class Tables(Construct):
    """The stage's tables, encrypted with its own key and restorable to any second of 35 days."""

    def __init__(self, scope: Construct, construct_id: str, *, stage: Stage, key: kms.IKey) -> None:
        super().__init__(scope, construct_id)
        self._stage = stage
        self._key = key
        self._created = {shape.name: self._create(shape) for shape in TABLES}

    def __getitem__(self, shape: Table) -> dynamodb.TableV2:
        """The table of this shape."""
        return self._created[shape.name]

    def grant(
        self, shape: Table, grantee: iam.IGrantable, *actions: Action, index: str | None = None
    ) -> None:
        """Lets it do this with the table's items, or with an index of the table and not with it."""
        arn = self[shape].table_arn
        iam.Grant.add_to_principal(
            grantee=grantee,
            actions=[f"dynamodb:{action}" for action in actions],
            resource_arns=[f"{arn}/index/{index}" if index else arn],
        )
        self._key.grant(grantee, *_ENCRYPTION)

    def _create(self, shape: Table) -> dynamodb.TableV2:
        return dynamodb.TableV2(
            self,
            shape.name.title().replace("_", ""),
            table_name=f"{self._stage.prefix}-{shape.name.replace('_', '-')}",
            partition_key=_string("pk"),
            sort_key=_string("sk"),
            local_secondary_indexes=[_local(index) for index in shape.local_indexes],
            global_secondary_indexes=[_global(index) for index in shape.global_indexes],
            time_to_live_attribute=shape.expires,
            dynamo_stream=dynamodb.StreamViewType.KEYS_ONLY if shape.stream else None,
            encryption=dynamodb.TableEncryptionV2.customer_managed_key(self._key),
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            deletion_protection=self._stage.protected,
            removal_policy=(
                RemovalPolicy.RETAIN if self._stage.protected else RemovalPolicy.DESTROY
            ),
        )


def _local(index: LocalIndex) -> dynamodb.LocalSecondaryIndexProps:
    return dynamodb.LocalSecondaryIndexProps(
        index_name=index.name,
        sort_key=_string(index.sort),
        projection_type=dynamodb.ProjectionType.ALL,
    )


def _global(index: GlobalIndex) -> dynamodb.GlobalSecondaryIndexPropsV2:
    return dynamodb.GlobalSecondaryIndexPropsV2(
        index_name=index.name,
        partition_key=_string(index.partition),
        sort_key=_string(index.sort),
        projection_type=(
            dynamodb.ProjectionType.ALL if index.whole else dynamodb.ProjectionType.KEYS_ONLY
        ),
    )


def _string(name: str) -> dynamodb.Attribute:
    return dynamodb.Attribute(name=name, type=dynamodb.AttributeType.STRING)
