"""Numbers, rooms, seats, draws and the papers of the day."""
