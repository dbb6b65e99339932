"""Rounds and score entry."""
