"""A hundred and fifty journal documents of the synthetic persons, as real PDF files."""

from local.demo.documents.journal import documents
from local.demo.documents.models import Author, DemoDocument, Denial

__all__ = ["Author", "DemoDocument", "Denial", "documents"]
