"""Looking round on the map by keys, without going anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, FlowEdge, FlowNode
from guide.core.flow.walk import Walk


@dataclass(frozen=True, slots=True)
class Cursor:
    """The box one looks at, and the arrows followed to it from the start. A value.

    ``liked`` holds arrows to follow again: those gone back along, then those of the walk.
    """

    flow: Flow
    way: tuple[FlowEdge, ...] = ()
    liked: tuple[FlowEdge, ...] = ()

    @classmethod
    def of(cls, walk: Walk) -> Cursor:
        """At the box where somebody is."""
        return cls(walk.flow, walk.trail, walk.kept)

    @property
    def node(self) -> FlowNode:
        return self.flow.node(self.way[-1].target if self.way else self.flow.start)

    @property
    def via(self) -> tuple[str, ...]:
        """The answers that lead here from the box before."""
        if not self.way:
            return ()
        last = self.way[-1]
        alike = (e for e in self.flow.edges_from(last.source) if e.target == last.target)
        return tuple(edge.label for edge in alike if edge.label)

    def down(self) -> Cursor:
        """Along an answer: the one of before, else the first; at an end it stays."""
        here = self.node.id
        edges = self.flow.edges_from(here)
        if not edges:
            return self
        edge = next((liked for liked in self.liked if liked.source == here), edges[0])
        liked = tuple(other for other in self.liked if other != edge)
        return replace(self, way=(*self.way, edge), liked=liked)

    def up(self) -> Cursor:
        """Back to the box before; at the start it stays."""
        if not self.way:
            return self
        return replace(self, way=self.way[:-1], liked=(self.way[-1], *self.liked))

    def aside(self, step: int) -> Cursor:
        """To where another answer to the same question leads, from left to right on the map."""
        if not self.way:
            return self
        beside = self._beside(self.way[-1])
        targets = [edge.target for edge in beside]
        index = targets.index(self.way[-1].target) + step
        if not 0 <= index < len(beside):
            return self
        return replace(self, way=(*self.way[:-1], beside[index]))

    def _beside(self, edge: FlowEdge) -> list[FlowEdge]:
        """One arrow to each box that the question leads to, as they stand on the map."""
        by_target: dict[NodeId, FlowEdge] = {}
        for other in self.flow.edges_from(edge.source):
            by_target.setdefault(other.target, other)
        return sorted(by_target.values(), key=self._place)

    def _place(self, edge: FlowEdge) -> tuple[float, float]:
        box = self.flow.node(edge.target).box
        return (box.x + box.width / 2, box.y + box.height / 2)
