"""Sends by SMS and e-mail, once: a call without an answer is never repeated here.

No error says whom it was for, nor what: AWS's own texts name the number.
"""

from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING

from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    HTTPClientError,
)

from functions.notices.models import Way
from functions.notices.settings import NoticesSettings
from functions.notices.texts import Text

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sns.type_defs import MessageAttributeValueTypeDef

_REFUSALS = {
    "InvalidParameter",
    "InvalidParameterValue",
    "ParameterValueInvalid",
    "OptedOut",
    "BadRequestException",
    "MessageRejected",
}
"""Of the number or address: it would be refused the next time, too."""

_UNVERIFIED = "not verified"
"""Said of our own address, by the same code."""

_NOT_SENT = {
    "Throttled",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "LimitExceededException",
    "SendingPausedException",
    "MailFromDomainNotVerifiedException",
}
"""Too many at once, or our account; so is every other 4xx."""


class Refused(Exception):
    """There is no such number or address, or it takes nothing from us."""


class NotSent(Exception):
    """Certainly not sent, for a reason that is none of the person's: too many at once, or ours."""


class Unanswered(Exception):
    """Sent or not: nobody knows."""


class Sender:
    """Amazon SNS and SES. Whatever takes its place raises the same."""

    def __init__(
        self,
        sms: Callable[[], "SNSClient"],
        mail: Callable[[], "SESV2Client"],
        settings: NoticesSettings,
    ) -> None:
        self.sms = sms
        self.mail = mail
        self.settings = settings
        only_to = settings.only_to
        self.only_to = None if only_to is None else {each.strip() for each in only_to.split(",")}

    def may_reach(self, to: str) -> bool:
        """Whether the stage sends there at all."""
        return self.only_to is None or to in self.only_to

    def send(self, way: Way, to: str, text: Text) -> str:
        """The id that AWS knows the message by. Raises Refused, NotSent, Unanswered."""
        if not self.may_reach(to):
            raise NotSent
        try:
            return self._sms(to, text) if way == "sms" else self._mail(to, text)
        except ClientError as error:
            raise _meaning(error) from None
        except (ConnectTimeoutError, EndpointConnectionError):
            raise NotSent from None
        except HTTPClientError:
            raise Unanswered from None

    def _sms(self, to: str, text: Text) -> str:
        answer = self.sms().publish(
            PhoneNumber=to,
            Message=text.sms,
            MessageAttributes={
                "AWS.SNS.SMS.SenderID": _text(self.settings.sms_sender),
                "AWS.SNS.SMS.SMSType": _text("Transactional"),
            },
        )
        return answer["MessageId"]

    def _mail(self, to: str, text: Text) -> str:
        answer = self.mail().send_email(
            FromEmailAddress=f"MinJournal <{self.settings.mail_from}>",
            Destination={"ToAddresses": [to]},
            Content={
                "Simple": {
                    "Subject": {"Data": text.subject, "Charset": "UTF-8"},
                    "Body": {"Text": {"Data": text.email, "Charset": "UTF-8"}},
                }
            },
        )
        return answer["MessageId"]


def _meaning(error: ClientError) -> Exception:
    said = error.response.get("Error", {})
    code = said.get("Code", "")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in _REFUSALS and _UNVERIFIED not in said.get("Message", ""):
        return Refused()
    refused = HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR
    return NotSent() if code in _NOT_SENT or refused else Unanswered()


def _text(value: str) -> "MessageAttributeValueTypeDef":
    return {"DataType": "String", "StringValue": value}
