"""Who may go to the province, and the evidence."""
