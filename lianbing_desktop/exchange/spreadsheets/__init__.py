"""Every reader and writer of spreadsheets."""
