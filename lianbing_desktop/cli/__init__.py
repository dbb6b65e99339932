"""The command line `lianbing`: the window's twin for scripts, support and checks."""
