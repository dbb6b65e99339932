"""Who goes to the province: teams, single seats, reserves, and the reason for each."""
