"""``python -m guide.app`` and the frozen program ``zakgids`` start here."""

from __future__ import annotations

import gc
import sys

# a start makes many objects and throws away few: looking for garbage meanwhile costs a tenth of
# it; `guide.app.main` turns the search on again once the window stands
gc.disable()

from guide.app.main import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
