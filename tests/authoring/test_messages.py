"""The catalogue of messages, and the page that editors read of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guide.authoring.messages import CATALOGUE, page_for_editors
from guide.authoring.rule import Rule
from guide.core.diagnostics import Place, Severity

_ROOT = Path(__file__).parents[2]


def test_the_page_for_editors_is_current() -> None:
    """Write it anew with ``python -m guide.authoring.messages > docs/messages.md``."""
    page = (_ROOT / "docs" / "messages.md").read_text(encoding="utf-8")
    assert page == page_for_editors()


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=lambda rule: rule.code)
def test_a_rule_says_what_and_how(rule: Rule) -> None:
    assert re.fullmatch(r"G\d{3}", rule.code)
    assert rule.message.endswith(".") or rule.message.endswith("}.")
    assert rule.remedy.endswith(".")


def test_every_rule_in_the_module_is_in_the_catalogue_once() -> None:
    source = (_ROOT / "guide/authoring/messages.py").read_text(encoding="utf-8")
    codes = re.findall(r'^    "(G\d{3})",$', source, re.MULTILINE)
    assert sorted(codes) == sorted(set(codes)) == sorted(CATALOGUE)


def test_values_fill_the_words_in_braces() -> None:
    rule = Rule("G000", Severity.ERROR, "‘{word}’ en {{#id}}.", "Doe iets met {word}.")
    finding = rule.at(Place("a.md", 3), word="\x1b[31mx{y}" + "z" * 500)
    assert finding.message.startswith("‘·[31mx{y}zz")
    assert finding.message.endswith("…’ en {#id}.")
    assert len(finding.remedy) < 200
