"""How the guide looks on paper: black on white, whatever the screen shows."""

from __future__ import annotations

from guide.ui.theme.theme import Theme
from guide.ui.theme.tokens import CONTRAST_LIGHT

PAPER = Theme(CONTRAST_LIGHT)

PAPER_STYLE = """
* { color: #000; }
h1 { font-size: 20pt; font-weight: 700; margin-bottom: 4px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 12px; margin-bottom: 4px; }
h3 { font-size: 11pt; font-weight: 600; margin-top: 8px; margin-bottom: 2px; }
p, li, td, th { font-size: 10.5pt; }
p, li { margin-top: 0; margin-bottom: 5px; }
td, th { padding: 3px 8px 3px 0; vertical-align: top; text-align: left; }
a { color: #000; text-decoration: none; }
small { font-size: 8.5pt; }
.callout td { border-left: 3px solid #000; padding: 6px 8px; }
.callout-title { font-weight: 600; }
"""
"""The style sheet of printed text; sizes in points, as on paper."""
