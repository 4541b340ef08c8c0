"""*Bedoelde u …?*: near names, and silence when nothing is near."""

from __future__ import annotations

import pytest

from guide.authoring.suggest import nearest

_KNOWN = ["bedenktijd", "bedenktermijn", "comensha", "paspoort-bewaard", "zorgcoordinator"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("bedenktijd-2", "bedenktijd"),
        ("bedenktyd", "bedenktijd"),
        ("commensha", "comensha"),
        ("paspoort_bewaard", "paspoort-bewaard"),
        ("zorgcoördinator", "zorgcoordinator"),
    ],
)
def test_the_likeliest_comes_first(written: str, meant: str) -> None:
    assert nearest(written, _KNOWN)[0] == meant


@pytest.mark.parametrize("written", ["", "xyz", "q" * 10_000])
def test_nothing_near_nothing_said(written: str) -> None:
    assert nearest(written, _KNOWN) == ()


def test_never_more_than_three_and_never_itself() -> None:
    known = [f"pagina-{n}" for n in range(50)]
    found = nearest("pagina-1", known)
    assert len(found) == 3
    assert "pagina-1" not in found
