"""The deployment, in Python CDK, one noun per file; `outbox.py` mirrors `functions/outbox/`."""
