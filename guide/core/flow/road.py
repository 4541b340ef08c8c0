"""A road through several flows: a box of one flow opens another, and the walk comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, FlowEdge, FlowNode, NodeKind
from guide.core.flow.paths import reachable
from guide.core.flow.walk import Walk


@dataclass(frozen=True, slots=True)
class Stop:
    """A box one passed, or answered before, with the answer given there."""

    flow: Flow
    edge: FlowEdge
    boxes: tuple[NodeId, ...]
    """The boxes that led down to its flow, from the outermost one."""
    position: int
    """Which answer of its walk it is, from 0."""
    is_assumed: bool = False
    """Nobody answered: a jump on the map took this way."""

    @property
    def node(self) -> FlowNode:
        return self.flow.node(self.edge.source)

    @property
    def choices(self) -> tuple[FlowEdge, ...]:
        """Everything one could have answered."""
        return self.flow.edges_from(self.edge.source)


@dataclass(frozen=True, slots=True)
class Frame:
    """A walk through one flow, and the walks in the flows that its boxes opened."""

    walk: Walk
    inner: tuple[tuple[NodeId, Frame], ...] = ()

    def opened_at(self, box: NodeId) -> Frame | None:
        """The walk in the flow that a box opened; None when nobody went in."""
        return dict(self.inner).get(box)

    def remember(self, box: NodeId, frame: Frame) -> Frame:
        """The same with the walk in the flow that a box opened."""
        return replace(self, inner=(*self.forget(box).inner, (box, frame)))

    def forget(self, box: NodeId) -> Frame:
        """The same without the walk in the flow that a box opened."""
        return replace(self, inner=tuple(one for one in self.inner if one[0] != box))

    def resumed(self) -> Frame:
        """As far as the answers that were given before still lead, in the opened flows too."""
        frame = self
        while True:
            box = frame.walk.here.id
            inner = frame.opened_at(box)
            if inner is not None:
                frame = frame.remember(box, inner.resumed())
            if frame.walk.earlier is None:
                return frame
            frame = replace(frame, walk=frame.walk.again())


@dataclass(frozen=True, slots=True)
class Road:
    """Where somebody is, across flows: the flow walked now is the last frame.

    Every frame but the last stands at the box that opened the next one, and remembers nothing
    else of that box. A road is a value.
    """

    frames: tuple[Frame, ...]

    @classmethod
    def begin(cls, flow: Flow) -> Road:
        return cls((Frame(Walk(flow)),))

    @property
    def top(self) -> Frame:
        return self.frames[-1]

    @property
    def walk(self) -> Walk:
        """The walk in the flow one is in."""
        return self.top.walk

    @property
    def flow(self) -> Flow:
        return self.walk.flow

    @property
    def first_flow(self) -> Flow:
        """The flow this road began in."""
        return self.frames[0].walk.flow

    @property
    def came_from(self) -> Flow | None:
        """The flow whose box opened this one."""
        return self.frames[-2].walk.flow if len(self.frames) > 1 else None

    @property
    def is_begun(self) -> bool:
        """Whether there is anything to go back from."""
        return len(self.frames) > 1 or bool(self.walk.trail)

    @property
    def can_resume(self) -> bool:
        """Whether answers that were given before lead on from here."""
        return self.resumed() != self

    def depth_of(self, flow: Flow) -> int | None:
        """How deep the flow lies that one is in, or came from; None when it is neither."""
        address = flow.head.address
        depths = range(len(self.frames) - 1, -1, -1)
        return next((d for d in depths if self.frames[d].walk.flow.head.address == address), None)

    def in_edition(self, flow: Flow, depth: int) -> Road:
        """The road in another edition of the flow at ``depth``, as far as it still leads there."""
        frame = self.frames[depth]
        walk = frame.walk.in_flow(flow)
        if walk == frame.walk:
            return self
        renewed = (*self.frames[:depth], replace(frame, walk=walk))
        leads_on = walk.here.target == frame.walk.here.target
        return Road((*renewed, *self.frames[depth + 1 :]) if leads_on else renewed)

    # -- moving -------------------------------------------------------------------------------

    def answer(self, index: int) -> Road:
        """Take the answer with this index (from 0); raises `NoSuchAnswer`."""
        return self.with_walk(self.walk.answer(index))

    def with_walk(self, walk: Walk) -> Road:
        """The same road with another walk in the flow one is in."""
        return Road((*self.frames[:-1], replace(self.top, walk=walk)))

    def enter(self, flow: Flow) -> Road:
        """Into the flow that the present box opens, where one was when one has been there."""
        road = self._inside()
        if road != self and road.flow.head.address == flow.head.address:
            return road.with_walk(road.walk.in_flow(flow))
        return Road((*self.frames[:-1], self.top.forget(self.walk.here.id), Frame(Walk(flow))))

    def _inside(self) -> Road:
        """In the flow that the present box opened before; without one it stays where it is."""
        box = self.walk.here.id
        inner = self.top.opened_at(box)
        return self if inner is None else Road((*self.frames[:-1], self.top.forget(box), inner))

    def surface(self, depth: int) -> Road:
        """Out again, at the box that led down from the frame at ``depth``."""
        frames = self.frames
        while len(frames) > depth + 1:
            inner, owner = frames[-1], frames[-2]
            frames = (*frames[:-2], owner.remember(owner.walk.here.id, inner))
        return Road(frames)

    def leave(self) -> Road:
        """Back in the flow one came from, past its box where an arrow leads on from it."""
        road = self._outside
        return road.answer(0) if road.walk.answers and len(self.frames) > 1 else road

    def back(self) -> Road:
        """One answer back, across flows: into a flow one came out of, out of one just entered."""
        if self.walk.trail:
            return self.with_walk(self.walk.back())._inside()
        return self._outside

    def restart(self) -> Road:
        return Road.begin(self.first_flow)

    def jump(self, node_id: NodeId) -> Road | None:
        """To a box of the flow one is in; None when nothing leads there."""
        walk = self.walk.jump(node_id)
        return None if walk is None else self.with_walk(walk)

    # -- answers that were given before -------------------------------------------------------

    def change(self, stop: Stop, index: int) -> Road:
        """Another answer at an earlier stop; every later one that still applies is kept.

        The road goes on as far as the kept answers lead. Raises `NoSuchAnswer`.
        """
        road = self._at(stop.boxes)
        ends = [frame.walk.here.id for frame in road.frames]
        road = road.with_walk(road.walk.back_to(stop.position)).answer(index)._down()
        # out of a flow only past an end one has seen: another end is news
        while road._goes_on_outside and road.walk.here.id == ends[len(road.frames) - 1]:
            road = road._outside._down()
        return road

    def resumed(self) -> Road:
        """As far on as the answers that were given before still lead, in one flow at a time."""
        road = self._down()
        return road._outside._down() if road == self and self._goes_on_outside else road

    @property
    def _outside(self) -> Road:
        return self.surface(max(0, len(self.frames) - 2))

    @property
    def _goes_on_outside(self) -> bool:
        """Whether this flow is at an end, and answers are kept in the one it was opened from."""
        is_inside = len(self.frames) > 1 and self.walk.is_at_end
        return is_inside and self._outside.walk.earlier is not None

    def _down(self) -> Road:
        """The present flow as far on as one was, and into the flow one was in there."""
        road = Road((*self.frames[:-1], self.top.resumed()))
        while (inside := road._inside()) != road:
            road = inside
        return road

    def _at(self, boxes: tuple[NodeId, ...]) -> Road:
        """In the flow that these boxes led down to; what lies after it is kept."""
        depth = 0
        while depth < len(boxes) and depth + 1 < len(self.frames):
            if self.frames[depth].walk.here.id != boxes[depth]:
                break
            depth += 1
        road = self.surface(depth)
        for box in boxes[depth:]:
            road = road.with_walk(road.walk.back_to(road.walk.visited.index(box)))._inside()
        return road

    # -- in words -----------------------------------------------------------------------------

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Every box passed on the way here, in the order in which it was passed."""
        found: list[Stop] = []
        boxes: tuple[NodeId, ...] = ()
        for frame in self.frames:
            found += _passed(frame, boxes)
            boxes = (*boxes, frame.walk.here.id)
        return tuple(found)

    @property
    def ahead(self) -> tuple[Stop, ...]:
        """Answers that were given before and whose question may yet come."""
        return tuple(stop for stop, still in self._remembered() if still)

    @property
    def lapsed(self) -> tuple[Stop, ...]:
        """Answers that were given before and whose question no longer comes."""
        return tuple(stop for stop, still in self._remembered() if not still)

    def _remembered(self) -> Iterator[tuple[Stop, bool]]:
        boxes: tuple[NodeId, ...] = ()
        for frame in self.frames:
            yield from _remembered(frame, boxes)
            boxes = (*boxes, frame.walk.here.id)


def _passed(frame: Frame, boxes: tuple[NodeId, ...]) -> Iterator[Stop]:
    """The stops of a walk, with those in the flow that a box opened before the way on from it."""
    walk = frame.walk
    for position, box in enumerate(walk.visited):
        inner = frame.opened_at(box)
        if inner is not None:
            yield from _passed(inner, (*boxes, box))
        if position < len(walk.trail):
            edge = walk.trail[position]
            yield Stop(walk.flow, edge, boxes, position, edge.source in walk.assumed)


def _remembered(frame: Frame, boxes: tuple[NodeId, ...]) -> Iterator[tuple[Stop, bool]]:
    """Answers kept in a walk and in the flows its boxes opened, and whether they may yet come."""
    walk = frame.walk
    ahead = reachable(walk.flow, walk.here.id)
    passed = set(walk.visited)
    for number, edge in enumerate(walk.kept):
        yield Stop(walk.flow, edge, boxes, len(walk.trail) + number), edge.source in ahead
    for box, inner in frame.inner:
        below = (*boxes, box)
        if box not in passed:
            for stop in _passed(inner, below):
                yield stop, box in ahead
        for stop, may_come in _remembered(inner, below):
            yield stop, may_come and (box in passed or box in ahead)


def is_doorway(node: FlowNode) -> bool:
    """Whether a box leads to another flow."""
    return node.kind is NodeKind.FLOW and node.target is not None
