"""Who may go to the province: conditions over facts as of a date."""
