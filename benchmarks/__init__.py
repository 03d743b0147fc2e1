"""Speed and cost, always as ratios to peers that are measured in the same run."""
