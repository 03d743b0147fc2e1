"""The public directory of the hospitals, open to everyone."""
