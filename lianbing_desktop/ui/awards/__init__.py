"""Awards and certificates."""
