"""Cut the icon font out of Lucide's own: only the glyphs that the guide draws.

Run by hand, when an icon is added; its result is committed, so no build needs this script.

1. `npm pack lucide-static`, unpack it somewhere;
2. `pip install fonttools` in an environment of your own;
3. `python resources/dev/make_icons.py FOLDER/package [NEW-NAME …]`.

`resources/icons/icons.json` (name → code point) holds the names to keep; those given on the
command line are added. Lucide's licence text is copied beside the font.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ICONS = Path(__file__).resolve().parents[1] / "icons"
FIXED_TIME = 3_786_912_000  # 2024-01-01 in seconds since 1904: the same input gives the same file


def wanted_names(extra: list[str]) -> list[str]:
    known = ICONS / "icons.json"
    kept = list(json.loads(known.read_text(encoding="utf-8"))) if known.exists() else []
    return sorted({*kept, *extra})


def cut(font_file: Path, codepoints: dict[str, int], target: Path) -> None:
    options = subset.Options()
    options.layout_features = []
    options.name_IDs = [1, 2, 3, 4, 6]
    options.notdef_outline = True
    font = TTFont(font_file, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codepoints.values())
    cutter.subset(font)
    for record in font["name"].names:
        if record.nameID in {1, 3, 4, 6}:
            record.string = "ZakgidsIcons" if record.nameID == 6 else "Zakgids Icons"
    font["head"].created = font["head"].modified = FIXED_TIME
    font.save(target)


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    package = Path(arguments[0])
    known = json.loads((package / "font" / "codepoints.json").read_text(encoding="utf-8"))
    names = wanted_names(arguments[1:])
    missing = [name for name in names if name not in known]
    if missing:
        print(f"Lucide has no icon named: {', '.join(missing)}")
        return 1
    codepoints = {name: int(known[name]) for name in names}
    cut(package / "font" / "lucide.ttf", codepoints, ICONS / "zakgids-icons.ttf")
    text = json.dumps(codepoints, indent=2) + "\n"
    (ICONS / "icons.json").write_text(text, encoding="utf-8", newline="\n")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE-lucide.txt")
    print(f"{len(codepoints)} icons in {(ICONS / 'zakgids-icons.ttf').stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
