"""What is said of all ways at once is what walking every one of them would find."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.authoring.checks.ways import (
    circles_without_exit,
    heaviest_way,
    knots_of,
    reached_from,
)

Graph = dict[int, list[int]]


def _graph(random: Random) -> Graph:
    count = random.choice([1, 2, 3, 5, 7])
    return {
        box: [random.randrange(count) for _ in range(random.choice([0, 1, 1, 2, 3]))]
        for box in range(count)
    }


graphs = st.integers(0, 2**32).map(lambda seed: _graph(Random(seed)))


def _walked(graph: Graph) -> set[tuple[int, frozenset[int]]]:
    """Every box one can stand at with every set of boxes one can have come by, by walking."""
    start = (0, frozenset({0}))
    seen, waiting = {start}, [start]
    while waiting:
        here, passed = waiting.pop()
        for ahead in graph[here]:
            stand = (ahead, passed | {ahead})
            if stand not in seen:
                seen.add(stand)
                waiting.append(stand)
    return seen


@given(graphs)
def test_the_heaviest_way_is_the_heaviest_of_all(graph: Graph) -> None:
    def counts(box: int) -> bool:
        return box % 3 != 0

    found = heaviest_way(0, graph, counts)
    assert len(found) == max(sum(map(counts, passed)) for _, passed in _walked(graph))
    assert len(set(found)) == len(found)
    assert any(set(found) <= passed for _, passed in _walked(graph))


@given(graphs)
def test_a_circle_without_exit_is_where_nobody_comes_out(graph: Graph) -> None:
    def is_exit(box: int) -> bool:
        return box == 1

    ends = {box for box, ahead in graph.items() if not ahead or is_exit(box)}
    stuck = {box for box in graph if not reached_from([box], graph) & ends}
    circles = circles_without_exit(graph, graph, is_exit)
    assert {box for circle in circles for box in circle} <= stuck
    for box in stuck:
        ahead = reached_from([box], graph)
        assert any(ahead.issuperset(circle) for circle in circles)


@given(graphs)
def test_boxes_are_in_one_knot_when_they_lead_to_each_other(graph: Graph) -> None:
    knots = knots_of(graph, graph)
    assert sorted(box for knot in knots for box in knot) == sorted(graph)
    place = {box: index for index, knot in enumerate(knots) for box in knot}
    for one in graph:
        for other in reached_from([one], graph):
            is_mutual = one in reached_from([other], graph)
            assert (place[one] == place[other]) == is_mutual
            assert place[other] <= place[one]


def _ladder(rungs: int) -> Graph:
    """Two ways on from every rung: as many ways as 2 to the power of the rungs."""
    graph: Graph = {}
    for rung in range(rungs):
        base = 3 * rung
        graph |= {base: [base + 1, base + 2], base + 1: [base + 3], base + 2: [base + 3]}
    return {**graph, 3 * rungs: []}


@pytest.mark.parametrize("is_ring", [False, True])
def test_very_many_ways_take_no_time(is_ring: bool) -> None:
    graph = _ladder(2_000)
    if is_ring:
        graph[6_000] = [0, 6_001]
        graph[6_001] = []
    start = time.perf_counter()
    assert len(heaviest_way(0, graph, lambda box: box % 3 == 0)) == 2_001
    assert circles_without_exit(graph, graph, lambda box: False) == []
    assert len(reached_from([0], graph)) == len(graph)
    assert time.perf_counter() - start < 10
