"""The drawing of the chain: nothing lies over anything else, whatever the chain."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.records import Box, Point, Status
from guide.core.partners import Handing, Partner, Partners, Ring
from guide.core.partners_layout import Arrow, Direction, Drawing, Size, draw_chain, next_box

SEEN_APART = 5.0
"""Lines of different givers are at least so many units from each other."""


def a_chain(*rings: str, **handings: str) -> Partners:
    """Partners ``a``, ``b`` … in these rings; ``a="b c"`` hands from *a* to both."""
    names = [chr(ord("a") + number) for number in range(len(rings))]
    return Partners(
        tuple(
            Partner(name, name, Ring(ring), None, None, "", "", (), Status.CONFIRMED)
            for name, ring in zip(names, rings, strict=True)
        ),
        tuple(
            Handing(giver, receiver, "")
            for giver, receivers in handings.items()
            for receiver in receivers.split()
        ),
    )


def drawn(chain: Partners, height: float = 40.0) -> Drawing:
    return draw_chain(chain, {partner.id: Size(120.0, height) for partner in chain.partners})


Segment = tuple[Point, Point]


def segments(arrow: Arrow) -> list[Segment]:
    return [(a, b) for a, b in pairwise(arrow.points) if a != b]


def is_apart(first: Box, second: Box) -> bool:
    return (
        first.x + first.width < second.x
        or second.x + second.width < first.x
        or first.y + first.height < second.y
        or second.y + second.height < first.y
    )


def runs_through(segment: Segment, box: Box) -> bool:
    """Whether a line goes inside a box; touching its edge is arriving."""
    (a, b), slack = segment, 0.01
    return (
        max(a.x, b.x) > box.x + slack
        and min(a.x, b.x) < box.x + box.width - slack
        and max(a.y, b.y) > box.y + slack
        and min(a.y, b.y) < box.y + box.height - slack
    )


def lie_together(first: Segment, second: Segment) -> bool:
    """Whether two lines run beside each other so near that they look like one."""
    for along, across in (("x", "y"), ("y", "x")):
        levels = [getattr(point, across) for point in (*first, *second)]
        if levels[0] == levels[1] and levels[2] == levels[3]:
            spans = [sorted(getattr(point, along) for point in line) for line in (first, second)]
            common = min(spans[0][1], spans[1][1]) - max(spans[0][0], spans[1][0])
            return abs(levels[0] - levels[2]) < SEEN_APART and common > 0.01
    return False


def faults(chain: Partners, drawing: Drawing) -> list[str]:
    """All that is wrong with a drawing."""
    return [
        *(
            f"{one.id} lies over {other.id}"
            for one, other in combinations(drawing.boxes, 2)
            if not is_apart(one.box, other.box)
        ),
        *(
            f"{named(arrow)} runs through {placed.id}"
            for arrow in drawing.arrows
            for placed in drawing.boxes
            if any(runs_through(line, placed.box) for line in segments(arrow))
        ),
        *(
            f"{named(arrow)} slants"
            for arrow in drawing.arrows
            if any(a.x != b.x and a.y != b.y for a, b in pairwise(arrow.points))
        ),
        *(
            f"{named(first)} lies on {named(second)}"
            for first, second in combinations(drawing.arrows, 2)
            if first.giver != second.giver and first.receiver != second.receiver
            if any(lie_together(a, b) for a in segments(first) for b in segments(second))
        ),
        *(
            f"{named(arrow)} goes off the paper"
            for arrow in drawing.arrows
            for point in arrow.points
            if not (0 <= point.x <= drawing.width and 0 <= point.y <= drawing.height)
        ),
        *(
            f"{partner.id} is missing"
            for partner in chain.partners
            if partner.id not in {placed.id for placed in drawing.boxes}
        ),
    ]


def named(arrow: Arrow) -> str:
    return f"{arrow.giver} → {arrow.receiver}"


def ends_where_it_should(arrow: Arrow, drawing: Drawing) -> bool:
    return all(
        box.y < point.y < box.y + box.height and point.x in (box.x, box.x + box.width)
        for point, box in (
            (arrow.points[0], drawing.box(arrow.giver)),
            (arrow.points[-1], drawing.box(arrow.receiver)),
        )
    )


@st.composite
def chains(draw: st.DrawFn) -> Partners:
    rings = draw(st.lists(st.sampled_from([ring.value for ring in Ring]), max_size=14))
    names = [chr(ord("a") + number) for number in range(len(rings))]
    if not names:
        return a_chain()
    pair = st.tuples(st.sampled_from(names), st.sampled_from([*names, "unknown"]))
    handings = draw(st.lists(pair, max_size=24))
    return Partners(
        a_chain(*rings).partners,
        tuple(Handing(giver, receiver, "") for giver, receiver in handings),
    )


@given(chains(), st.integers(20, 90))
def test_no_chain_is_drawn_over_itself(chain: Partners, height: int) -> None:
    drawing = drawn(chain, float(height))
    assert faults(chain, drawing) == []
    known = {partner.id for partner in chain.partners}
    wanted = {
        (h.giver, h.receiver)
        for h in chain.handings
        if h.giver != h.receiver and {h.giver, h.receiver} <= known
    }
    assert {(arrow.giver, arrow.receiver) for arrow in drawing.arrows} == wanted
    assert all(ends_where_it_should(arrow, drawing) for arrow in drawing.arrows)


@given(chains())
def test_the_same_chain_is_drawn_the_same(chain: Partners) -> None:
    assert drawn(chain) == drawn(chain)


def test_nobody_is_no_drawing() -> None:
    drawing = drawn(a_chain())
    assert (drawing.boxes, drawing.arrows, drawing.width, drawing.height) == ((), (), 0, 0)


def test_columns_go_from_near_to_far_and_empty_ones_are_left_out() -> None:
    drawing = drawn(a_chain("buitenland", "landelijk", "lokaal", "landelijk"))
    assert [column.ring for column in drawing.columns] == [Ring.LOCAL, Ring.NATIONAL, Ring.ABROAD]
    assert [placed.id for placed in drawing.boxes] == ["c", "b", "d", "a"]


def test_the_order_within_a_column_is_kept() -> None:
    chain = a_chain("lokaal", "lokaal", "landelijk", "landelijk", a="d", b="c")
    drawing = drawn(chain)
    assert drawing.box("c").y < drawing.box("d").y


def test_a_box_is_as_large_as_its_words_and_no_smaller_than_can_be_hit() -> None:
    chain = a_chain("lokaal", "lokaal")
    drawing = draw_chain(chain, {"a": Size(90, 10), "b": Size(140, 70)})
    assert drawing.box("a").height >= 36
    assert drawing.box("b").height == 70
    assert drawing.box("a").width == drawing.box("b").width == 140


def test_who_hands_to_a_neighbour_is_level_with_them() -> None:
    drawing = drawn(a_chain(*["lokaal"] * 6, "regionaal", f="g"))
    first, second = drawing.box("f"), drawing.box("g")
    assert abs((first.y + first.height / 2) - (second.y + second.height / 2)) <= 12


def test_a_line_beyond_the_next_column_passes_between_its_boxes() -> None:
    chain = a_chain("lokaal", "regionaal", "regionaal", "landelijk", a="d")
    drawing = drawn(chain)
    assert faults(chain, drawing) == []
    assert len(drawing.arrows) == 1


def test_back_and_forth_are_two_lines() -> None:
    chain = a_chain("lokaal", "regionaal", a="b", b="a")
    there, back = drawn(chain).arrows
    assert not any(lie_together(a, b) for a in segments(there) for b in segments(back))


def test_two_words_about_the_same_handing_are_one_arrow() -> None:
    chain = a_chain("lokaal", "regionaal")
    twice = Partners(chain.partners, (Handing("a", "b", "feiten"), Handing("a", "b", "zorgen")))
    assert len(drawn(twice).arrows) == 1


class TestKeys:
    CHAIN = a_chain("lokaal", "lokaal", "lokaal", "landelijk", "landelijk", a="d", c="e")

    @pytest.mark.parametrize(
        ("here", "direction", "there"),
        [
            ("a", Direction.DOWN, "b"),
            ("b", Direction.UP, "a"),
            ("a", Direction.UP, "a"),
            ("c", Direction.DOWN, "c"),
            ("a", Direction.RIGHT, "d"),
            ("c", Direction.RIGHT, "e"),
            ("e", Direction.LEFT, "c"),
            ("e", Direction.RIGHT, "e"),
            ("a", Direction.LEFT, "a"),
        ],
    )
    def test_an_arrow_key_leads_to_the_box_there(
        self, here: str, direction: Direction, there: str
    ) -> None:
        assert next_box(drawn(self.CHAIN), here, direction) == there

    @given(chains())
    def test_every_box_is_reached_from_every_other(self, chain: Partners) -> None:
        drawing = drawn(chain)
        if not drawing.boxes:
            return
        reached, new = set(), [drawing.boxes[0].id]
        while new:
            here = new.pop()
            reached.add(here)
            around = {next_box(drawing, here, direction) for direction in Direction}
            new += around - reached
        assert reached == {placed.id for placed in drawing.boxes}

    def test_who_is_not_there_is_an_error(self) -> None:
        with pytest.raises(KeyError):
            drawn(self.CHAIN).box("z")
