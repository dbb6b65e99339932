"""The city's own prizes."""
