"""Where the contest stands."""
