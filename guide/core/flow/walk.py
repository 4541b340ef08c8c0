"""A walk through a referral flowchart: one position, shared by the questions and the map."""

from __future__ import annotations

from dataclasses import dataclass, replace

from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, FlowEdge, FlowNode
from guide.core.flow.paths import fewest_guesses


class NoSuchAnswer(ValueError):
    """The answer does not exist at this node; the message names the ones that do."""


@dataclass(frozen=True, slots=True)
class Walk:
    """Where somebody is in a flow, and the answers that led there.

    ``trail`` holds the edges taken, oldest first. ``kept`` holds answers that were given and lie
    ahead, because somebody went back or answered otherwise: none is forgotten unasked.
    ``assumed`` names the boxes on the trail whose answer nobody gave; a jump passed them by.
    A walk is a value: every move gives a new one.
    """

    flow: Flow
    trail: tuple[FlowEdge, ...] = ()
    kept: tuple[FlowEdge, ...] = ()
    assumed: frozenset[NodeId] = frozenset()

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

    @property
    def earlier(self) -> FlowEdge | None:
        """The answer that was given here before, and still stands."""
        here = self.here.id
        return next((edge for edge in self.kept if edge.source == here), None)

    # -- answering ----------------------------------------------------------------------------

    def answer(self, index: int) -> Walk:
        """Take the answer with this index (from 0); raises `NoSuchAnswer`."""
        if not 0 <= index < len(self.answers):
            labels = ", ".join(edge.label or "verder" for edge in self.answers)
            raise NoSuchAnswer(labels)
        return self._take(self.answers[index])

    def answer_by_label(self, label: str) -> Walk:
        """Take the answer with these words, upper and lower case alike; raises `NoSuchAnswer`."""
        wanted = label.strip().casefold()
        for index, edge in enumerate(self.answers):
            if (edge.label or "verder").casefold() == wanted:
                return self.answer(index)
        raise NoSuchAnswer(", ".join(edge.label or "verder" for edge in self.answers))

    def again(self) -> Walk:
        """Give the earlier answer once more; without one it stays where it is."""
        return self if self.earlier is None else self._take(self.earlier)

    def _take(self, edge: FlowEdge) -> Walk:
        """Somebody answers: that takes the place of what they answered here before."""
        return replace(
            self,
            trail=(*self.trail, edge),
            kept=_without_first(self.kept, edge.source),
            assumed=self.assumed - {edge.source},
        )

    # -- going back ---------------------------------------------------------------------------

    def back(self) -> Walk:
        """One answer back; at the start it stays where it is."""
        return self.back_to(max(0, len(self.trail) - 1))

    def back_to(self, length: int) -> Walk:
        """Only so many answers on the way; the others are kept, but what was only assumed."""
        left = self.trail[length:]
        given = tuple(edge for edge in left if edge.source not in self.assumed)
        trail = self.trail[:length]
        passed = frozenset(edge.source for edge in trail)
        return replace(self, trail=trail, kept=(*given, *self.kept), assumed=self.assumed & passed)

    def restart(self) -> Walk:
        """At the start, with nothing answered and nothing kept."""
        return Walk(self.flow)

    # -- jumping ------------------------------------------------------------------------------

    def jump(self, node_id: NodeId) -> Walk | None:
        """The walk that reaches ``node_id`` with the fewest guesses; None when nothing leads there.

        A node already on the way is gone back to. For any other, the answers stay from which it
        can still be reached; where nobody answered, an answer is assumed.
        """
        if node_id in self.visited:
            return self.back_to(self.visited.index(node_id))
        for length in range(len(self.trail), -1, -1):
            walk = self.back_to(length)
            path = fewest_guesses(self.flow, walk.here.id, node_id, _by_source(walk.kept))
            if path is not None:
                return walk._along(path)
        return None

    def _along(self, path: tuple[FlowEdge, ...]) -> Walk:
        given = _by_source(self.kept)
        used = {edge.source for edge in path if given.get(edge.source) == edge}
        guessed = {
            edge.source
            for edge in path
            if edge.source not in used and len(self.flow.edges_from(edge.source)) > 1
        }
        kept = self.kept
        for source in used:
            kept = _without_first(kept, source)
        return replace(self, trail=(*self.trail, *path), kept=kept, assumed=self.assumed | guessed)

    # -- another edition ----------------------------------------------------------------------

    def in_flow(self, flow: Flow) -> Walk:
        """The same answers in another edition of the flow, as far as it still has them."""
        if flow == self.flow:
            return self
        walk = Walk(flow)
        for taken in self.trail:
            same = _same_edge(walk.answers, taken)
            if same is None:
                break
            walk = replace(walk, trail=(*walk.trail, same))
        passed = {edge.source for edge in walk.trail}
        kept = (_same_edge(flow.edges_from(edge.source), edge) for edge in self.kept)
        return replace(
            walk, kept=tuple(edge for edge in kept if edge), assumed=self.assumed & passed
        )


def _without_first(edges: tuple[FlowEdge, ...], source: NodeId) -> tuple[FlowEdge, ...]:
    for index, edge in enumerate(edges):
        if edge.source == source:
            return (*edges[:index], *edges[index + 1 :])
    return edges


def _by_source(edges: tuple[FlowEdge, ...]) -> dict[NodeId, FlowEdge]:
    """The first answer kept for each box."""
    found: dict[NodeId, FlowEdge] = {}
    for edge in edges:
        found.setdefault(edge.source, edge)
    return found


def _same_edge(edges: tuple[FlowEdge, ...], wanted: FlowEdge) -> FlowEdge | None:
    """The edge with the same ends and words, wherever it is drawn."""
    ends = (wanted.source, wanted.target, wanted.label)
    return next((e for e in edges if (e.source, e.target, e.label) == ends), None)
