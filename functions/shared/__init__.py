"""What every capability stands on. Nothing here knows a capability."""
