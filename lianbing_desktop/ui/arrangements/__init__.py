"""Rooms, seats, draws and the papers of the day."""
