"""Awards given and certificates issued."""
