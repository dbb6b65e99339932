"""Work on several PCs without a network: packets handed out, given back, and joined."""
