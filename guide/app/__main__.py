"""``python -m guide.app`` and the frozen program ``zakgids`` start here."""

from __future__ import annotations

import sys

from guide.app.main import main

if __name__ == "__main__":
    sys.exit(main())
