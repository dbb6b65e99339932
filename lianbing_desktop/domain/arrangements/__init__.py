"""Numbers, rooms, seats and draws: what stands before the first paper is handed out."""
