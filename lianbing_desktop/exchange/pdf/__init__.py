"""Every page that is drawn, and the typefaces it is drawn with."""
