"""What lies ahead in a flowchart: what can be reached, along which way, how many questions."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping

from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, FlowEdge, NodeKind

_Ways = Mapping[NodeId, list[FlowEdge]]


def reachable(flow: Flow, start: NodeId) -> frozenset[NodeId]:
    """The boxes one may come to from ``start``, itself among them."""
    ways = _ways(flow)
    seen = {start}
    queue = deque(seen)
    while queue:
        for edge in ways[queue.popleft()]:
            if edge.target not in seen:
                seen.add(edge.target)
                queue.append(edge.target)
    return frozenset(seen)


def fewest_guesses(
    flow: Flow, start: NodeId, goal: NodeId, given: Mapping[NodeId, FlowEdge]
) -> tuple[FlowEdge, ...] | None:
    """The way from ``start`` to ``goal`` that guesses least, and is short; None without a way.

    An answer that was ``given`` is no guess, nor is the only way on.
    """
    ways = _ways(flow)
    best: dict[NodeId, tuple[int, int]] = {start: (0, 0)}
    path: dict[NodeId, FlowEdge] = {}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        guesses, length = best[here]
        for edge in ways[here]:
            is_free = len(ways[here]) == 1 or given.get(here) == edge
            cost = (guesses + (not is_free), length + 1)
            if edge.target not in best or cost < best[edge.target]:
                best[edge.target] = cost
                path[edge.target] = edge
                queue.append(edge.target)
    if goal not in best:
        return None
    found: list[FlowEdge] = []
    while goal != start:
        found.append(path[goal])
        goal = path[goal].source
    return tuple(reversed(found))


def most_questions(flow: Flow, start: NodeId) -> int:
    """Questions on the longest way on from ``start``, itself counted; nothing is asked twice.

    Arrows that lead back are left out. Walked without recursion: a flow may be long.
    """
    ways = _ways(flow)
    kinds = {node.id: node.kind for node in flow.nodes}
    best: dict[NodeId, int] = {}
    entered: set[NodeId] = set()
    stack = [(start, False)]
    while stack:
        here, is_done = stack.pop()
        if is_done:
            ahead = [best[edge.target] for edge in ways[here] if edge.target in best]
            best[here] = max(ahead, default=0) + (kinds[here] is NodeKind.QUESTION)
        elif here not in entered:
            entered.add(here)
            stack.append((here, True))
            stack += [(edge.target, False) for edge in ways[here]]
    return best[start]


def _ways(flow: Flow) -> _Ways:
    ways: dict[NodeId, list[FlowEdge]] = defaultdict(list)
    for edge in flow.edges:
        ways[edge.source].append(edge)
    return ways
