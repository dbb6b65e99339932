"""Rounds and their scores."""
