"""Places and ties."""
