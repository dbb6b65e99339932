"""The window itself: start, navigation, jobs, messages, look, and what every page builds on."""
