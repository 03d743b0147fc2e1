"""Records: journal documents, released by policy, opened by short-lived links."""
