"""The map of a flow as a file of its own: SVG that needs no font, script or page of ours."""

from __future__ import annotations

from guide.authoring.svg.sheet import flow_svg

__all__ = ["flow_svg"]
