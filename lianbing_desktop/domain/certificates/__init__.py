"""What stands on a certificate, and where."""
