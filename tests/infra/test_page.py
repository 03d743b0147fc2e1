"""The page's files, headers and hosts."""

import json

from infra.page_headers import page_headers
from tests.infra.synthesis import ROOT, Assembly, Template

FILES = (
    "https://minjournal-prod-quarantine.s3.eu-north-1.amazonaws.com "
    "https://minjournal-prod-attachments.s3.eu-north-1.amazonaws.com "
    "https://minjournal-prod-journal.s3.eu-north-1.amazonaws.com"
)


def test_the_page_reaches_the_buckets_by_their_names(prod: Template) -> None:
    names = {bucket["BucketName"] for bucket in prod.of("S3::Bucket").values()}
    assert {f"https://{name}.s3.eu-north-1.amazonaws.com" for name in names} == {*FILES.split()}


def test_cloudfront_sends_the_headers_that_the_local_page_sends(page: Template) -> None:
    sent = page.one("CloudFront::ResponseHeadersPolicy")["ResponseHeadersPolicyConfig"]
    known = sent["SecurityHeadersConfig"]
    transport = known["StrictTransportSecurity"]
    found = {
        "Content-Security-Policy": known["ContentSecurityPolicy"]["ContentSecurityPolicy"],
        "Referrer-Policy": known["ReferrerPolicy"]["ReferrerPolicy"],
        "Strict-Transport-Security": f"max-age={transport['AccessControlMaxAgeSec']}"
        + ("; includeSubDomains" if transport["IncludeSubdomains"] else "")
        + ("; preload" if transport["Preload"] else ""),
        "X-Content-Type-Options": "nosniff" if known["ContentTypeOptions"]["Override"] else "",
        "X-Frame-Options": known["FrameOptions"]["FrameOption"],
    }
    custom = {each["Header"]: each["Value"] for each in sent["CustomHeadersConfig"]["Items"]}
    assert found | custom == page_headers("https://api.minjournal.no", FILES)


def test_the_page_may_run_its_own_files_and_talk_to_its_api_alone() -> None:
    policy = page_headers("https://api.minjournal.no", FILES)["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["connect-src"] == f"'self' https://api.minjournal.no {FILES}"
    assert "unsafe" not in policy


def test_only_cloudfront_reads_the_files(page: Template) -> None:
    bucket = page.one("S3::Bucket")
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    allowed = [
        statement
        for statement in page.one("S3::BucketPolicy")["PolicyDocument"]["Statement"]
        if statement["Effect"] == "Allow"
    ]
    (statement,) = allowed
    assert statement["Action"] == "s3:GetObject"
    assert statement["Principal"] == {"Service": "cloudfront.amazonaws.com"}
    assert "AWS:SourceArn" in str(statement["Condition"])


def test_the_page_is_served_over_new_tls_behind_the_firewall(page: Template) -> None:
    distribution = page.one("CloudFront::Distribution")["DistributionConfig"]
    assert distribution["Aliases"] == ["www.minjournal.no"]
    assert distribution["ViewerCertificate"]["MinimumProtocolVersion"] == "TLSv1.2_2021"
    assert distribution["DefaultCacheBehavior"]["ViewerProtocolPolicy"] == "redirect-to-https"
    assert "FirewallAcl" in str(distribution["WebACLId"])


def test_a_path_inside_the_page_gets_its_start(page: Template) -> None:
    function = page.one("CloudFront::Function")
    assert function["FunctionCode"] == (ROOT / "infra/page_paths.js").read_text()
    association = page.one("CloudFront::Distribution")["DistributionConfig"]
    (used,) = association["DefaultCacheBehavior"]["FunctionAssociations"]
    assert used["EventType"] == "viewer-request"


def test_page_and_api_have_their_names(deployed: Assembly) -> None:
    for stage, api in (("test", "api.test.minjournal.no"), ("prod", "api.minjournal.no")):
        template = deployed.template(f"minjournal-{stage}")
        name = template.one("ApiGateway::DomainName")
        assert (name["DomainName"], name["SecurityPolicy"]) == (api, "TLS_1_2")
        assert template.one("Route53::RecordSet")["Name"] == f"{api}."
        assert template.one("ApiGateway::RestApi")["DisableExecuteApiEndpoint"] is True


def test_the_local_stack_has_no_edge(local: Template) -> None:
    kinds = json.dumps([each["Type"] for each in local.content["Resources"].values()])
    for absent in ("WAFv2", "CloudFront", "Route53", "CertificateManager", "DomainName"):
        assert absent not in kinds
