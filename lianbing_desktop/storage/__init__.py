"""The contest file: one SQLite database per contest. SQL stands only here."""
