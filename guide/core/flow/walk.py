"""A walk through a referral flowchart: one position, shared by the questions and the map."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, FlowEdge, FlowNode


class NoSuchAnswer(ValueError):
    """The answer does not exist at this node; the message names the ones that do."""


@dataclass(frozen=True, slots=True)
class Walk:
    """Where somebody is in a flow, and the answers that led there.

    ``trail`` holds the edges taken, oldest first. A walk is a value: every move gives a new one.
    """

    flow: Flow
    trail: tuple[FlowEdge, ...] = ()

    @property
    def here(self) -> FlowNode:
        node_id = self.trail[-1].target if self.trail else self.flow.start
        return self.flow.node(node_id)

    @property
    def answers(self) -> tuple[FlowEdge, ...]:
        """What can be answered here; empty at an end."""
        return self.flow.edges_from(self.here.id)

    @property
    def is_at_end(self) -> bool:
        return not self.answers

    @property
    def visited(self) -> tuple[NodeId, ...]:
        """The nodes on the way, the present one last."""
        return (self.flow.start, *(edge.target for edge in self.trail))

    def answer(self, index: int) -> Walk:
        """Take the answer with this index (from 0); raises `NoSuchAnswer`."""
        if not 0 <= index < len(self.answers):
            labels = ", ".join(edge.label or "verder" for edge in self.answers)
            raise NoSuchAnswer(labels)
        return replace(self, trail=(*self.trail, self.answers[index]))

    def answer_by_label(self, label: str) -> Walk:
        """Take the answer with these words, upper and lower case alike; raises `NoSuchAnswer`."""
        wanted = label.strip().casefold()
        for index, edge in enumerate(self.answers):
            if (edge.label or "verder").casefold() == wanted:
                return self.answer(index)
        raise NoSuchAnswer(", ".join(edge.label or "verder" for edge in self.answers))

    def back(self) -> Walk:
        """One answer back; at the start it stays where it is."""
        return replace(self, trail=self.trail[:-1])

    def restart(self) -> Walk:
        return replace(self, trail=())

    def jump(self, node_id: NodeId) -> Walk | None:
        """The walk that reaches ``node_id`` by the fewest answers; None when nothing leads there.

        A node already on the way is gone back to, so that the answers before it stay.
        """
        if node_id in self.visited:
            return replace(self, trail=self.trail[: self.visited.index(node_id)])
        path = _shortest_path(self.flow, node_id)
        return None if path is None else replace(self, trail=path)

    def in_flow(self, flow: Flow) -> Walk:
        """The same answers in another edition of the flow, as far as it still has them."""
        if flow == self.flow:
            return self
        walk = Walk(flow)
        for taken in self.trail:
            labels_and_targets = [(edge.label, edge.target) for edge in walk.answers]
            if (taken.label, taken.target) not in labels_and_targets:
                break
            walk = walk.answer(labels_and_targets.index((taken.label, taken.target)))
        return walk


def _shortest_path(flow: Flow, goal: NodeId) -> tuple[FlowEdge, ...] | None:
    queue: deque[tuple[NodeId, tuple[FlowEdge, ...]]] = deque([(flow.start, ())])
    seen = {flow.start}
    while queue:
        node_id, path = queue.popleft()
        if node_id == goal:
            return path
        for edge in flow.edges_from(node_id):
            if edge.target not in seen:
                seen.add(edge.target)
                queue.append((edge.target, (*path, edge)))
    return None
