"""Use cases over one open contest. No Qt; the window and the command line are two faces of these."""
