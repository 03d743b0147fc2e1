"""The page in a real browser: on the real stack, and in states that it reaches only rarely."""
