"""Keys: one per scope for sealing, two behind table keys, two that sign, two for data at rest."""

from aws_cdk import ArnFormat, RemovalPolicy, Stack, Tags
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from constructs import Construct

from functions.shared.organizations import organizations
from functions.shared.sealing import PLATFORM
from infra.acknowledge import acknowledge
from infra.stage import REGION, Stage

SCOPE_TAG = "minjournal:scope"
STAGE_TAG = "minjournal:stage"


def operations_key(scope: Construct, construct_id: str, stage: Stage) -> kms.Key:
    """For logs, queues and alarms: AWS's own services write there, for this account alone."""
    key = kms.Key(
        scope,
        construct_id,
        alias=f"alias/{stage.prefix}-operations",
        description=f"MinJournal {stage.name}: logs, queues and alarms at rest",
        enable_key_rotation=True,
        removal_policy=_removal(stage),
    )
    account = Stack.of(scope).account
    region = Stack.of(scope).region
    key.grant_encrypt_decrypt(
        iam.ServicePrincipal(
            f"logs.{region}.amazonaws.com",
            conditions={
                "ArnLike": {
                    "kms:EncryptionContext:aws:logs:arn": f"arn:aws:logs:{region}:{account}:*"
                }
            },
        )
    )
    for service in ("cloudwatch", "events"):
        key.grant_encrypt_decrypt(
            iam.ServicePrincipal(
                f"{service}.amazonaws.com",
                conditions={"StringEquals": {"aws:SourceAccount": account}},
            )
        )
    return key


def _removal(stage: Stage) -> RemovalPolicy:
    return RemovalPolicy.RETAIN if stage.protected else RemovalPolicy.DESTROY


class Keys(Construct):
    """All of a stage's keys, each found by its alias."""

    def __init__(self, scope: Construct, construct_id: str, *, stage: Stage) -> None:
        super().__init__(scope, construct_id)
        self.stage = stage
        self.tables = self._symmetric("tables", "Tables at rest")
        self.operations = operations_key(self, "Operations", stage)
        self.identifier = self._hmac("identifier", "National numbers as table keys")
        self.code = self._hmac("code", "Codes of letters")
        self.client = self._signing("client", "Signs for this service at ID-porten and HelseID")
        self.registers = self._signing("registers", "Signs for this service at Maskinporten")
        self.platform, *_ = [self._of_scope(name) for name in (PLATFORM, *organizations())]

    @property
    def scope_prefix(self) -> str:
        """A scope's alias without the scope."""
        return self._alias("scope-")

    @property
    def identifier_alias(self) -> str:
        """The alias that functions know the identifier key by."""
        return self._alias("identifier")

    @property
    def code_alias(self) -> str:
        """The alias that functions know the code key by."""
        return self._alias("code")

    @property
    def client_alias(self) -> str:
        """The alias that functions know the client key by. Behind `alias/` it is its `kid`."""
        return self._alias("client")

    @property
    def registers_alias(self) -> str:
        """The same of the key for the registers."""
        return self._alias("registers")

    def grant_sealing(self, role: iam.Role) -> None:
        """Lets it seal and open in every scope, by tag: a new organization changes no policy."""
        every_key = Stack.of(self).format_arn(
            service="kms",
            resource="key",
            resource_name="*",
            arn_format=ArnFormat.SLASH_RESOURCE_NAME,
        )
        role.add_to_principal_policy(
            iam.PolicyStatement(
                actions=["kms:GenerateDataKey", "kms:Decrypt"],
                resources=[every_key],
                conditions={
                    "StringEquals": {f"aws:ResourceTag/{STAGE_TAG}": self.stage.name},
                    "StringLike": {f"aws:ResourceTag/{SCOPE_TAG}": "*"},
                },
            )
        )
        acknowledge(
            role,
            "Narrowed by tags to the scope keys of this stage.",
            f"AwsSolutions-IAM5[Resource::arn:aws:kms:{REGION}:<AWS::AccountId>:key/*]",
        )

    def _of_scope(self, name: str) -> kms.Key:
        key = self._symmetric(f"scope-{name}", f"Sealed text and names of {name}")
        Tags.of(key).add(SCOPE_TAG, name)
        return key

    def _symmetric(self, name: str, description: str) -> kms.Key:
        return self._key(name, description, enable_key_rotation=True)

    def _hmac(self, name: str, description: str) -> kms.Key:
        return self._key(
            name,
            description,
            key_spec=kms.KeySpec.HMAC_256,
            key_usage=kms.KeyUsage.GENERATE_VERIFY_MAC,
        )

    def _signing(self, name: str, description: str) -> kms.Key:
        return self._key(
            name,
            description,
            key_spec=kms.KeySpec.RSA_2048,
            key_usage=kms.KeyUsage.SIGN_VERIFY,
        )

    def _key(self, name: str, description: str, **shape: object) -> kms.Key:
        key = kms.Key(
            self,
            "".join(part.title() for part in name.split("-")),
            alias=self._alias(name),
            description=f"MinJournal {self.stage.name}: {description}",
            removal_policy=_removal(self.stage),
            **shape,  # type: ignore[arg-type]
        )
        Tags.of(key).add(STAGE_TAG, self.stage.name)
        return key

    def _alias(self, name: str) -> str:
        return f"alias/{self.stage.prefix}-{name}"
