"""Readers and writers of spreadsheets, PDFs and fonts. The libraries for them are imported only here."""
