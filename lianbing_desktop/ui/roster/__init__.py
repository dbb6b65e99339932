"""The people, and the rosters they come from."""
