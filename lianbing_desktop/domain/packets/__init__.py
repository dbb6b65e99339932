"""Working on several PCs: what each of them says, and what they say together."""
