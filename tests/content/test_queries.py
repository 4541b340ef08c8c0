"""Search leads people where they want: sets of judged queries, put to the guide as published.

`queries.yaml` was written before search was tuned, and what it must reach is what was promised. The
other two were written afterwards, from the texts alone, by who did not know how search works: they
say what the first is worth. On the last one search got 87 % first and 97 % in the top three when it
met it, before anything was mended by it. Their shares here only keep what was reached.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from guide.authoring.compile import compile_guide
from guide.authoring.judged import read_judged
from guide.cli.judging import Judgement, judge

_ROOT = Path(__file__).parents[2]
_SETS = _ROOT / "tests" / "services"
_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def judgements() -> dict[str, tuple[Judgement, ...]]:
    guide = compile_guide(_ROOT / "content", _TODAY).guide
    assert guide is not None
    return {path.stem: judge(guide, read_judged(path)) for path in _SETS.glob("queries*.yaml")}


def test_every_wanted_address_is_there(judgements: dict[str, tuple[Judgement, ...]]) -> None:
    every = [one for judged in judgements.values() for one in judged]
    assert [one.sentence() for one in every if one.gone] == []


def test_no_query_is_asked_twice(judgements: dict[str, tuple[Judgement, ...]]) -> None:
    asked = [one.judged.query for judged in judgements.values() for one in judged]
    assert sorted(asked) == sorted(set(asked))


@pytest.mark.parametrize(
    ("name", "size", "first", "in_sight"),
    [
        ("queries", 293, 0.90, 0.98),
        ("queries_fresh", 283, 0.84, 0.94),
        ("queries_held_out", 150, 0.88, 0.97),
    ],
)
def test_what_people_want_comes_first(
    judgements: dict[str, tuple[Judgement, ...]],
    name: str,
    size: int,
    first: float,
    in_sight: float,
) -> None:
    judged = judgements[name]
    assert len(judged) >= size, "a set is never thinned"
    lost = "\n".join(one.sentence() for one in judged if not one.is_in_sight)
    assert sum(one.is_in_sight for one in judged) / len(judged) >= in_sight, lost
    second = "\n".join(one.sentence() for one in judged if not one.is_first)
    assert sum(one.is_first for one in judged) / len(judged) >= first, second
