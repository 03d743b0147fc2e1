"""What runs in Lambda: one package per capability, and what they share."""
