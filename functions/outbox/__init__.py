"""The sequencer: numbers what happened, per organization, so that no reader misses or repeats it."""
