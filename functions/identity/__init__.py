"""Who is asking: sessions, and the gateway's authorizer."""
