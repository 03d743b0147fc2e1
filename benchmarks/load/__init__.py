"""`make load`: people, staff and hospital systems at the local stack, as many as one likes."""
