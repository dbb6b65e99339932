"""`python -m lianbing_desktop` and the bundle's entry point."""

import sys

from lianbing_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
