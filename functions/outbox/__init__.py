"""The sequencer: numbers what happened, so that no reader misses or repeats anything."""
