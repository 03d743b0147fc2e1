"""Names on the internet: the hosted zone and a certificate in it."""

from aws_cdk import CfnParameter
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_route53 as route53
from constructs import Construct


class Domain(Construct):
    """A host of the stage. The zone's id belongs to the account, so it is asked for at deploy."""

    def __init__(self, scope: Construct, construct_id: str, *, domain: str, host: str) -> None:
        super().__init__(scope, construct_id)
        parameter = CfnParameter(
            self,
            "Zone",
            type="AWS::Route53::HostedZone::Id",
            description=f"The public hosted zone of {domain}",
        )
        parameter.override_logical_id("HostedZone")
        self.host = host
        self.zone = route53.PublicHostedZone.from_public_hosted_zone_attributes(
            self, "Imported", hosted_zone_id=parameter.value_as_string, zone_name=domain
        )
        self.certificate = acm.Certificate(
            self,
            "Certificate",
            domain_name=host,
            validation=acm.CertificateValidation.from_dns(self.zone),
        )

    def point_to(self, target: route53.IAliasRecordTarget) -> None:
        """Lets the host's name lead to `target`."""
        route53.ARecord(
            self,
            "Address",
            zone=self.zone,
            record_name=self.host,
            target=route53.RecordTarget.from_alias(target),
        )
