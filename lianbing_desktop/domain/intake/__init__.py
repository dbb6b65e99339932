"""From cells of a sheet somebody sent to people, scores and facts, or problems that say where and what to do."""
