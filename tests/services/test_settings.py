"""Settings: whatever was stored, what comes out is valid; what was chosen is kept."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import SLUG
from guide.services.settings import (
    LANGUAGES,
    THEMES,
    ZOOM_STEPS,
    Settings,
    SettingsService,
    larger,
    smaller,
)
from tests.support.fakes import FakeUserFile

FIELDS = sorted(asdict(Settings()))
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(), max_size=70)
    | st.sampled_from([*THEMES, *LANGUAGES, "burgerzaken"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)
STORED = st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=5), JSON_VALUES)


def assert_valid(settings: Settings) -> None:
    assert settings.role == "" or SLUG.fullmatch(settings.role)
    assert type(settings.role_was_asked) is bool
    assert settings.theme in THEMES
    assert type(settings.zoom) is int
    assert ZOOM_STEPS[0] <= settings.zoom <= ZOOM_STEPS[-1]
    assert settings.language in LANGUAGES


@given(STORED)
def test_any_stored_values_give_valid_settings(stored: dict[str, object]) -> None:
    assert_valid(SettingsService(FakeUserFile(stored)).current)


@given(st.sampled_from(FIELDS), JSON_VALUES)
def test_any_change_gives_valid_settings(field: str, value: object) -> None:
    service = SettingsService(FakeUserFile())
    assert_valid(service.change(**{field: value}))


def test_odd_text_falls_back_to_the_default(uncommon_text: str) -> None:
    stored = dict.fromkeys(FIELDS, uncommon_text)
    assert SettingsService(FakeUserFile(stored)).current == Settings()


def test_one_odd_value_leaves_the_others(uncommon_text: str) -> None:
    stored = {"theme": uncommon_text, "role": "wijkteam", "zoom": 150}
    assert SettingsService(FakeUserFile(stored)).current == Settings(role="wijkteam", zoom=150)


def test_a_first_start_has_defaults() -> None:
    service = SettingsService(FakeUserFile())
    assert service.current == Settings("", False, "system", 100, "nl", True)
    assert service.kept_aside == ""
    assert service.is_kept


def test_a_change_is_there_at_the_next_start() -> None:
    file = FakeUserFile()
    service = SettingsService(file)
    changed = service.change(role="toezicht", role_was_asked=True, zoom=200)
    assert service.current == changed
    service.change(theme="dark", language="en")
    assert SettingsService(file).current == Settings("toezicht", True, "dark", 200, "en")


@pytest.mark.parametrize(("stored", "read"), [(False, False), (True, True), (0, True), ("", True)])
def test_single_keys_are_off_only_when_turned_off(stored: object, read: bool) -> None:
    assert SettingsService(FakeUserFile({"single_keys": stored})).current.single_keys is read


def test_a_role_can_be_taken_back() -> None:
    service = SettingsService(FakeUserFile({"role": "wijkteam"}))
    assert service.change(role="").role == ""


@pytest.mark.parametrize("zoom", [0, 79, 401, -100, 10**30, True, 99.5, "100"])
def test_an_impossible_text_size(zoom: object) -> None:
    assert SettingsService(FakeUserFile({"zoom": zoom})).current.zoom == 100


def test_a_full_disk_is_said_and_the_choice_holds_until_the_end() -> None:
    file = FakeUserFile()
    service = SettingsService(file)
    file.disk_is_full = True
    assert service.change(theme="dark").theme == "dark"
    assert not service.is_kept
    file.disk_is_full = False
    service.change(zoom=125)
    assert service.is_kept


def test_a_damaged_file_is_said() -> None:
    service = SettingsService(FakeUserFile(kept_aside="instellingen.beschadigd"))
    assert service.current == Settings()
    assert service.kept_aside == "instellingen.beschadigd"


def test_erasing_forgets_everything() -> None:
    file = FakeUserFile({"role": "wijkteam"})
    service = SettingsService(file)
    assert service.erase()
    assert service.current == Settings()
    assert SettingsService(file).current == Settings()


def test_larger_and_smaller_go_through_all_sizes_and_stop() -> None:
    sizes = [80]
    while larger(sizes[-1]) != sizes[-1]:
        sizes.append(larger(sizes[-1]))
    assert tuple(sizes) == ZOOM_STEPS
    while smaller(sizes[-1]) != sizes[-1]:
        sizes.append(smaller(sizes[-1]))
    assert sizes[len(ZOOM_STEPS) - 1 :] == list(reversed(ZOOM_STEPS))


@given(st.integers(-1000, 1000))
def test_a_size_between_steps_goes_to_a_step(zoom: int) -> None:
    assert larger(zoom) in ZOOM_STEPS
    assert smaller(zoom) in ZOOM_STEPS
