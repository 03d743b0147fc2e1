import re
from typing import Any, get_args

import pytest

from functions.identity.claims import Refusal
from functions.inspection.intake import FAILED, MALWARE, SCAN_FAILED
from functions.notices.intake import _ALARMING
from tests.infra.synthesis import ROOT, Template

CODES = re.compile(r'\$\.code = "([a-z-]+)"')
LINK = re.compile(r"What to do: (docs/[\w/.-]+\.md)#([\w-]+)$")


def headings(path: str) -> set[str]:
    """The anchors of a page's headings, as they are linked to."""
    text = (ROOT / path).read_text()
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}


def test_every_alarm_tells_someone_and_links_to_what_to_do(service: Template) -> None:
    alarms = service.of("CloudWatch::Alarm")
    assert alarms
    for alarm in alarms.values():
        found = LINK.search(alarm["AlarmDescription"])
        assert found, alarm["AlarmDescription"]
        assert found[2] in headings(found[1])
        assert "AlarmsTopic" in str(alarm["AlarmActions"])


@pytest.mark.parametrize("metric", ["Errors", "Throttles", "Duration"])
def test_every_function_is_watched_through_its_alias(service: Template, metric: str) -> None:
    watched = [
        str(alarm["Dimensions"])
        for alarm in service.of("CloudWatch::Alarm").values()
        if alarm["MetricName"] == metric
    ]
    functions = service.of("Lambda::Function")
    assert len(watched) == len(functions)
    for function in functions:
        assert any(function in dimensions and "live" in dimensions for dimensions in watched)


def test_queue_feed_and_api_are_watched(service: Template) -> None:
    metrics = {alarm["MetricName"] for alarm in service.of("CloudWatch::Alarm").values()}
    assert {"ApproximateNumberOfMessagesVisible", "IteratorAge", "5XXError"} <= metrics


def test_a_fault_that_keeps_people_out_is_told_of(service: Template) -> None:
    """They land on a page that helps, so no error is counted anywhere else."""
    (broken,) = filters_of(service, "Identity")
    assert is_alarmed(service, broken)
    codes = set(CODES.findall(broken["FilterPattern"]))
    assert codes == {"unavailable", "provider-unavailable", "register-unavailable"}
    assert codes <= set(get_args(Refusal))


def test_a_notice_that_may_be_lost_or_waits_in_vain_is_told_of(service: Template) -> None:
    """What goes wrong with one is caught, so that others do not wait."""
    for function in ("NoticesNotifyLog", "NoticesNotifySweepLog"):
        found = filters_of(service, function)
        assert all(is_alarmed(service, each) for each in found)
        codes = {code for each in found for code in CODES.findall(each["FilterPattern"])}
        assert codes == set(_ALARMING.values())


def test_an_upload_that_is_in_trouble_is_told_of(service: Template) -> None:
    """A file that comes again is no error of the function."""
    found = filters_of(service, "InspectionLog")
    assert all(is_alarmed(service, each) for each in found)
    codes = {code for each in found for code in CODES.findall(each["FilterPattern"])}
    assert codes == {MALWARE, SCAN_FAILED, FAILED}


def test_every_queue_is_watched(service: Template) -> None:
    """One that holds what nobody could handle, and one in which something grows old."""
    watched = {
        (str(alarm["Dimensions"][0]["Value"]["Fn::GetAtt"][0]), alarm["MetricName"])
        for alarm in service.of("CloudWatch::Alarm").values()
        if alarm.get("Namespace") == "AWS/SQS"
    }
    kinds = {True: "ApproximateNumberOfMessagesVisible", False: "ApproximateAgeOfOldestMessage"}
    assert watched == {
        (name, kinds["RedrivePolicy" not in queue])
        for name, queue in service.of("SQS::Queue").items()
    }


def filters_of(service: Template, log: str) -> list[dict[str, Any]]:
    found = service.of("Logs::MetricFilter").values()
    return [each for each in found if str(each["LogGroupName"]["Ref"]).startswith(log)]


def is_alarmed(service: Template, each: dict[str, Any]) -> bool:
    (transformation,) = each["MetricTransformations"]
    told = {
        (alarm["Namespace"], alarm["MetricName"])
        for alarm in service.of("CloudWatch::Alarm").values()
    }
    return (transformation["MetricNamespace"], transformation["MetricName"]) in told
