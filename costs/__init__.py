"""What the service costs in a year: each term from how often, how much of it, and its price."""
