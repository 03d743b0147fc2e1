"""The page that shows what the local stack has sent."""

from datetime import UTC, datetime

from local.sent import Message, Sent
from local.sent_page import page

AT = datetime(2026, 11, 27, 9, 3, tzinfo=UTC)


def test_nothing_sent_is_explained() -> None:
    shown = page(Sent())
    assert "Ingenting er sendt ennå" in shown
    assert "venter. Neste" not in shown


def test_what_was_sent_and_what_waits() -> None:
    mail = Message(AT, "E-post", "u•••@example.no", "Melding", "Først.\n\nSå.\n")
    shown = page(Sent([mail, Message(None, "SMS", "••• •• 003", "", "Hei.")], [AT]))
    assert "Ett varsel venter. Neste forsøk er fredag 27. november kl. 10.03." in shown
    assert shown.index("<h2>Melding</h2>") < shown.index("<p>Først.</p>") < shown.index("Hei.")
    assert shown.count("<li>") == 2
    assert "Ukjent tid" in shown


def test_no_text_becomes_a_tag() -> None:
    shown = page(Sent([Message(AT, "SMS", "<b>", "<i>", "<script>alert(1)</script>")]))
    assert "<script" not in shown
    assert "<b>" not in shown
    assert "<i>" not in shown
