"""The window. It shows what services return and asks what services need."""
