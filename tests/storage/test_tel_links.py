"""A button to call stands only where a program takes it; finding out starts nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.storage.tel_links import takes_tel_links


def environment(folder: Path) -> dict[str, str]:
    return {
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CONFIG_DIRS": str(folder / "etc"),
        "XDG_DATA_HOME": str(folder / "home-share"),
        "XDG_DATA_DIRS": f"{folder / 'share'}:{folder / 'more'}",
    }


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def takes(folder: Path) -> bool:
    return takes_tel_links(environment(folder), folder / "home", "linux")


def test_on_a_bare_computer_nobody_does(tmp_path: Path) -> None:
    assert not takes(tmp_path)


@pytest.mark.parametrize(
    ("place", "group"),
    [
        ("share/applications/mimeinfo.cache", "MIME Cache"),
        ("config/mimeapps.list", "Default Applications"),
        ("etc/mimeapps.list", "Added Associations"),
        ("home-share/applications/mimeapps.list", "Default Applications"),
    ],
)
def test_a_program_that_is_there_does(tmp_path: Path, place: str, group: str) -> None:
    line = f"[{group}]\ntext/html=web.desktop;\nx-scheme-handler/tel=web.desktop;bel.desktop;\n"
    write(tmp_path / place, line)
    assert not takes(tmp_path), "it is named, but not there"
    write(tmp_path / "more/applications/bel.desktop", "[Desktop Entry]\n")
    assert takes(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[Removed Associations]\nx-scheme-handler/tel=bel.desktop;\n",
        "[Default Applications]\nx-scheme-handler/telnet=bel.desktop;\n",
        "[Default Applications]\nx-scheme-handler/tel=;\n",
        "x-scheme-handler/tel=bel.desktop;\n",
        "\x00\ufffd[[[\n=\n",
    ],
)
def test_another_line_says_nothing(tmp_path: Path, text: str) -> None:
    write(tmp_path / "config/mimeapps.list", text)
    write(tmp_path / "share/applications/bel.desktop", "[Desktop Entry]\n")
    assert not takes(tmp_path)


def test_bytes_that_are_no_text_say_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config/mimeapps.list").write_bytes(b"\xff\xfe[Default Applications]\n")
    assert not takes(tmp_path)


def test_a_folder_in_the_place_of_a_list_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "config/mimeapps.list").mkdir(parents=True)
    assert not takes(tmp_path)


def test_without_an_environment_the_usual_folders_are_looked_at(tmp_path: Path) -> None:
    write(
        tmp_path / ".config/mimeapps.list",
        "[Default Applications]\nx-scheme-handler/tel=bel.desktop\n",
    )
    write(tmp_path / ".local/share/applications/bel.desktop", "[Desktop Entry]\n")
    bare = {"XDG_DATA_DIRS": str(tmp_path / "none"), "XDG_CONFIG_DIRS": str(tmp_path / "none")}
    assert takes_tel_links(bare, tmp_path, "linux")


def test_a_mac_always_can() -> None:
    assert takes_tel_links({}, Path(), "darwin")
