"""Ranking, eligibility and delegation as people see and decide them."""
