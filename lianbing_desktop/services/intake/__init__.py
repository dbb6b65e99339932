"""Rosters, evidence and people: what is taken in, checked, corrected and sent back."""
