"""Forms of rounds, judges' marks and question events: what makes a round's result."""
