"""From scores to places: totals, ties, tables."""
