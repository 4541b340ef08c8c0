"""Gives every stretch of line a track of its own in its channel, so that no two lie on each other.

Lines that end at the same box may share their last stretch: there they have become one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from guide.authoring.layout.routing import Path, Segment, Side
from guide.authoring.layout.shapes import Wire

_Key = tuple[bool, int]
"""Which channel: horizontal or not, and its coordinate."""


@dataclass(slots=True)
class _Bundle:
    """Stretches that lie on one track."""

    members: list[tuple[int, int]]
    """Wire and number of the stretch in its path."""
    low: int
    high: int
    before: list[int]
    """Where it is joined from above (or from the left)."""
    after: list[int]
    """Where it is joined from below (or from the right)."""

    def overlaps(self, other: _Bundle) -> bool:
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True)
class Tracks:
    """The track of every stretch, and how many tracks each channel has."""

    of: Mapping[tuple[int, int], int]
    count: Mapping[_Key, int]


def assign_tracks(wires: Sequence[Wire], paths: Sequence[Path]) -> Tracks:
    of: dict[tuple[int, int], int] = {}
    count: dict[_Key, int] = {}
    for key, bundles in _bundles(wires, paths).items():
        tracks = _packed(_ordered(bundles))
        count[key] = max(tracks) + 1
        for bundle, track in zip(_ordered(bundles), tracks, strict=True):
            for member in bundle.members:
                of[member] = track
    return Tracks(of, count)


def _bundles(wires: Sequence[Wire], paths: Sequence[Path]) -> dict[_Key, list[_Bundle]]:
    found: dict[_Key, dict[object, _Bundle]] = defaultdict(dict)
    for index, path in enumerate(paths):
        for number, segment in enumerate(path.segments):
            is_last = number == len(path.segments) - 1
            # only the ways into one side of one box may run together
            shared = (wires[index].target, path.entry) if is_last else (index, number)
            group = found[(segment.is_horizontal, segment.channel)]
            _join(group, shared, segment, (index, number), _taps(path, number))
    return {key: list(group.values()) for key, group in sorted(found.items())}


def _join(
    group: dict[object, _Bundle],
    shared: object,
    segment: Segment,
    member: tuple[int, int],
    taps: tuple[list[int], list[int]],
) -> None:
    bundle = group.setdefault(shared, _Bundle([], segment.low, segment.high, [], []))
    bundle.members.append(member)
    bundle.low = min(bundle.low, segment.low)
    bundle.high = max(bundle.high, segment.high)
    bundle.before += taps[0]
    bundle.after += taps[1]


def _taps(path: Path, number: int) -> tuple[list[int], list[int]]:
    """Where a stretch is joined before (from above or left) and after it."""
    segment = path.segments[number]
    before: list[int] = []
    after: list[int] = []
    comes_from_before = _comes_from_before(path, number)
    (before if comes_from_before else after).append(segment.start)
    goes_to_after = _goes_to_after(path, number)
    (after if goes_to_after else before).append(segment.end)
    return before, after


def _comes_from_before(path: Path, number: int) -> bool:
    if number == 0:
        return path.exit in (Side.BOTTOM, Side.RIGHT)
    previous = path.segments[number - 1]
    return previous.start < previous.end


def _goes_to_after(path: Path, number: int) -> bool:
    if number == len(path.segments) - 1:
        return path.entry in (Side.TOP, Side.LEFT)
    following = path.segments[number + 1]
    return following.end > following.start


def _ordered(bundles: Sequence[_Bundle]) -> list[_Bundle]:
    """The bundles so that few lines cross: neighbours change places as long as that helps."""
    order = list(bundles)
    for _ in range(len(order)):
        changed = False
        for i in range(len(order) - 1):
            first, second = order[i], order[i + 1]
            if _crossings(second, first) < _crossings(first, second):
                order[i], order[i + 1] = second, first
                changed = True
        if not changed:
            break
    return order


def _crossings(first: _Bundle, second: _Bundle) -> float:
    """How often lines cross when ``first`` lies before (above, left of) ``second``."""
    return _inside(second.before, first) + _inside(first.after, second)


def _inside(taps: Sequence[int], bundle: _Bundle) -> float:
    """Taps within a bundle's stretch; at its ends it may or may not cross."""
    count = 0.0
    for tap in taps:
        if bundle.low < tap < bundle.high:
            count += 1.0
        elif tap in (bundle.low, bundle.high):
            count += 0.5
    return count


def _packed(order: Sequence[_Bundle]) -> list[int]:
    """Tracks from 0: as few as can be, every bundle after those before it that it overlaps."""
    tracks: list[int] = []
    for index, bundle in enumerate(order):
        earlier = [tracks[other] + 1 for other in range(index) if order[other].overlaps(bundle)]
        tracks.append(max(earlier, default=0))
    return tracks
