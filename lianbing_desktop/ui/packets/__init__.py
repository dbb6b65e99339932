"""Several PCs: work handed out, a clerk's own task, what came back and what differs."""
