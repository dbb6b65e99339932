"""The delegation board."""
