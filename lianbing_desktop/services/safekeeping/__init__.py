"""What keeps a contest from being lost."""
