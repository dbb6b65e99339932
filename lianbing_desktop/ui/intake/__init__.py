"""The intake board and the check: who still owes what, and what is to be settled in the list."""
