"""The writes of several PCs to one contest: who wrote what, knowing what, and bringing them together."""
