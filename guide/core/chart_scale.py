"""Round numbers for the axis of a chart."""

from __future__ import annotations

import math

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def axis_ticks(highest: float, most: int = 5) -> tuple[float, ...]:
    """Evenly spaced round numbers from 0 to at least ``highest``, at most ``most`` steps.

    A chart of counts always starts at 0, so that a small change does not look like a large one.
    """
    if not highest > 0 or not math.isfinite(highest):
        return (0.0, 1.0)
    power = 10.0 ** math.floor(math.log10(highest / most))
    step = next(s * power for s in _STEPS if s * power * most >= highest * (1 - 1e-9))
    count = max(1, math.ceil(highest / step - 1e-9))
    return tuple(step * number for number in range(count + 1))
