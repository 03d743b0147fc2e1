"""What all functions of a stage stand on."""

from dataclasses import dataclass

from aws_cdk import aws_kms as kms

from infra.alarms import Alarms
from infra.interpreter import Target
from infra.layers import Layers
from infra.stage import Stage


@dataclass(frozen=True)
class Runtime:
    """One stage's."""

    stage: Stage
    target: Target
    layers: Layers | None
    """None in the emulator, whose functions run on the Python that all is installed for."""
    key: kms.IKey
    """For logs and queues."""
    alarms: Alarms
