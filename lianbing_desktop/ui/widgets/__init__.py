"""Small parts the pages are put together from; each looks the same wherever it stands."""
