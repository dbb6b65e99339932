"""The exit statuses of cli.md. 0 is done."""

ATTENTION = 1  # done, but something in the output wants a person
FAILED = 2  # nothing was done; one line on standard error says why
