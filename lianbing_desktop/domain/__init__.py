"""The contest as values and functions: no files, no clock, no locale, no database, no Qt."""
