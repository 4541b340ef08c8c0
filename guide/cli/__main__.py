"""Starts the console program: ``python -m guide.cli``, and ``zakgids-redactie`` when built."""

import sys

from guide.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
