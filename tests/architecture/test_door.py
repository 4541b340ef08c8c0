"""The door's own decisions: what it says, what it installs, what it counts, what stays out."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "resources" / "dev"
PACKAGING = ROOT / "resources" / "packaging"


@pytest.fixture(scope="module", autouse=True)
def _on_the_path() -> Iterator[None]:
    sys.path[:0] = [str(DEV), str(PACKAGING)]
    yield
    sys.path.remove(str(DEV))
    sys.path.remove(str(PACKAGING))


@pytest.fixture
def door() -> ModuleType:
    spec = importlib.util.spec_from_file_location("door", DEV / "door.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestDoor:
    def test_an_old_python_is_refused(self, door: ModuleType) -> None:
        assert not door.is_new_enough((3, 10, 14))
        assert door.is_new_enough((3, 11, 0))
        assert door.is_new_enough((4, 0))

    def test_says_so_in_dutch_and_english(self, door: ModuleType) -> None:
        said = door.TOO_OLD % ("3.8.1", "3.8.1")
        assert "te oud (3.8.1)" in said
        assert "too old (3.8.1)" in said

    def test_the_makefile_knows_every_command(self) -> None:
        from steps.commands import COMMANDS

        makefile = (ROOT / "Makefile").read_text("utf-8")
        line = re.search(r"^COMMANDS = (.*)$", makefile, re.MULTILINE)
        assert line
        assert line[1].split() == ["help", *COMMANDS]

    def test_help_names_every_command(self) -> None:
        from steps.commands import COMMANDS

        said = subprocess.run(
            [sys.executable, DEV / "door.py"],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        ).stdout.decode()
        assert [name for name in COMMANDS if f"  {name:<6} " not in said] == []

    def test_an_unknown_command_is_not_guessed(self, capsys: pytest.CaptureFixture[str]) -> None:
        from steps import commands

        assert commands.run(["tset"]) == 2
        assert "no command ‘tset’" in capsys.readouterr().out


class TestSystemPackages:
    @pytest.mark.parametrize(
        ("os_release", "expected"),
        [
            ("ID=debian\n", "debian"),
            ('ID=ubuntu\nID_LIKE="debian"\n', "debian"),
            ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "debian"),
            ("ID=fedora\n", "fedora"),
            ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
            ("ID=arch\n", "arch"),
            ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "suse"),
            ("ID=alpine\n", None),
            ("", None),
        ],
    )
    def test_knows_the_families(self, os_release: str, expected: str | None) -> None:
        from steps.packages import family

        assert family(os_release) == expected

    def test_reads_what_ldd_misses(self) -> None:
        from steps.system_libraries import missing_in

        said = (
            "/x/libqxcb.so:\n"
            "\tlibxcb-icccm.so.4 => not found\n"
            "\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n"
            "\tlibEGL.so.1 => not found\n"
            "\tlibEGL.so.1 => not found\n"
        )
        assert missing_in(said) == ["libEGL.so.1", "libxcb-icccm.so.4"]

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("debian", "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"),
            ("fedora", "sudo dnf install -y libglvnd-egl xcb-util-cursor"),
            ("arch", "sudo pacman -S --noconfirm --needed libglvnd xcb-util-cursor"),
            ("suse", "sudo zypper --non-interactive install libEGL1 libxcb-cursor0"),
        ],
    )
    def test_one_line_to_type(self, kind: str, expected: str) -> None:
        from steps.packages import line_to_type
        from steps.system_libraries import need

        needs = [need("libxcb-cursor.so.0"), need("libEGL.so.1")]
        assert line_to_type(needs, kind) == expected

    def test_a_library_nobody_knows_is_named(self) -> None:
        from steps.packages import line_to_type
        from steps.system_libraries import need

        assert (
            line_to_type([need("libnew.so.9")], "debian") == "(install whatever holds: libnew.so.9)"
        )
        assert "libEGL.so.1" in line_to_type([need("libEGL.so.1")], None)

    def test_every_library_has_a_package_in_every_family(self) -> None:
        from steps.system_libraries import FAMILIES, HOLDERS, need

        for library in HOLDERS:
            assert sorted(need(f"{library}.so.1").package) == sorted(FAMILIES), library


class TestRunning:
    def test_a_display_is_asked_for_only_on_linux(self) -> None:
        from steps.app import has_display

        assert has_display({}, "win32")
        assert has_display({}, "darwin")
        assert not has_display({}, "linux")
        assert not has_display({"DISPLAY": ""}, "linux")
        assert has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")

    def test_the_folder_names_its_platform(self) -> None:
        from steps.project import platform_tag

        assert platform_tag("win32", "AMD64") == "windows-x86_64"
        assert platform_tag("darwin", "arm64") == "macos-arm64"
        assert platform_tag("linux", "aarch64") == "linux-arm64"

    def test_a_program_that_is_not_there_is_no_crash(self) -> None:
        from steps.project import output_of

        status, said = output_of(["zakgids-no-such-program"])
        assert status == 127
        assert "zakgids-no-such-program" in said

    def test_a_fingerprint_sees_names_bytes_and_words(self) -> None:
        from steps.project import fingerprint

        one, two = ROOT / "pyproject.toml", ROOT / "Makefile"
        prints = {
            fingerprint([one]),
            fingerprint([two]),
            fingerprint([one, two]),
            fingerprint([one], "3.11"),
        }
        assert len(prints) == 4
        assert fingerprint([one]) == fingerprint([one])


class TestSummary:
    def test_counts_what_pytest_wrote(self, tmp_path: Path) -> None:
        from steps.testing import Counts, counts_of

        report = tmp_path / "core.xml"
        report.write_text(
            '<testsuites><testsuite tests="10" failures="1" errors="1" skipped="3"/></testsuites>',
            encoding="utf-8",
        )
        assert counts_of(report) == Counts(passed=5, failed=2, skipped=3)
        assert counts_of(tmp_path / "absent.xml") == Counts()

    def test_a_group_without_tests_counts_as_one(self) -> None:
        from steps.testing import Counts, Outcome, summary

        said = summary(
            [
                Outcome("lint", 0, 3.0, Counts()),
                Outcome("core", 0, 9.0, Counts(40, 0, 2)),
                Outcome("frozen", 1, 1.0, Counts()),
            ]
        )
        assert said.splitlines()[-1] == "41 passed, 1 failed, 2 skipped"
        assert "frozen   failed" in said

    def test_a_crash_after_good_tests_is_a_failure(self) -> None:
        from steps.testing import Counts, Outcome, summary

        said = summary([Outcome("ui", 139, 2.0, Counts(12, 0, 0))])
        assert said.splitlines()[-1] == "12 passed, 1 failed, 0 skipped"


class TestLock:
    lines = (DEV / "requirements.lock").read_text("utf-8").splitlines()

    def test_every_library_has_a_hash_and_none_an_address(self) -> None:
        starts = [n for n, line in enumerate(self.lines) if re.match(r"[a-z0-9]", line)]
        assert starts
        for n in starts:
            assert "==" in self.lines[n]
            assert self.lines[n + 1].strip().startswith("--hash=sha256:"), self.lines[n]
        assert [line for line in self.lines if "://" in line or "index" in line] == []

    def test_holds_all_that_is_asked_for(self) -> None:
        asked = [
            re.split(r"==", line.strip().lower())[0]
            for line in (DEV / "requirements.in").read_text("utf-8").splitlines()
            if line.strip() and not line.startswith("#")
        ]
        locked = {re.split(r"==", line)[0] for line in self.lines if "==" in line}
        assert sorted(set(asked) - locked) == []


class TestTrim:
    def test_every_line_is_understood_and_has_a_use(self) -> None:
        from recipe import trim

        found = trim()
        assert found.files
        assert found.kept
        assert found.modules
        for kept in found.kept:
            example = kept.replace("*", "x")
            assert not found.leaves_out(example)
            assert any(_covers(pattern, kept) for pattern in found.files), f"needless: {kept}"

    @pytest.mark.parametrize(
        "name",
        [
            "PySide6/Qt/lib/libQt6Network.so.6",
            "PySide6\\Qt6Network.dll",
            "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
            "PySide6/Qt/plugins/tls/libqopensslbackend.so",
            "PySide6/opengl32sw.dll",
            "PySide6/Qt/translations/qtbase_de.qm",
            "libcrypto.so.3",
            "resources/i18n/zakgids_en.ts",
        ],
    )
    def test_leaves_out(self, name: str) -> None:
        from recipe import trim

        assert trim().leaves_out(name)

    @pytest.mark.parametrize(
        "name",
        [
            "PySide6/Qt/lib/libQt6DBus.so.6",  # the bridge to screen readers on Linux
            "PySide6/plugins/platforms/qwindows.dll",
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
            "PySide6/Qt/plugins/platforms/libqoffscreen.so",
            "PySide6/Qt/translations/qtbase_nl.qm",
            "PySide6/translations/qtbase_nl.qm",
            "sqlite3.dll",
            "gids.sqlite",
            "resources/i18n/zakgids_en.qm",
        ],
    )
    def test_keeps(self, name: str) -> None:
        from recipe import trim

        assert not trim().leaves_out(name)

    def test_a_link_goes_with_its_file(self) -> None:
        from recipe import trim

        link = ("libQt6Extra.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
        stays = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
        assert trim().without([link, stays]) == [stays]

    def test_libraries_that_nobody_needs_any_more_go_too(self) -> None:
        from recipe import needed

        plugin = ("PySide6/plugins/libqxcb.so", "/q/libqxcb.so", "BINARY")
        used = ("libX11.so.6", "/s/libX11.so.6", "BINARY")
        used_by_that = ("libXau.so.6", "/s/libXau.so.6", "BINARY")
        orphan = ("libgtk-3.so.0", "/s/libgtk-3.so.0", "BINARY")
        python = ("libpython3.11.so.1.0", "/s/libpython3.11.so.1.0", "BINARY")
        links = {
            "/q/libqxcb.so": {"libX11.so.6", "libc.so.6"},
            "/s/libX11.so.6": {"libXau.so.6"},
            "/s/libgtk-3.so.0": {"libX11.so.6"},
        }
        entries = [plugin, used, used_by_that, orphan, python]
        kept = needed(entries, lambda path: links.get(path, set()))
        assert kept == [plugin, used, used_by_that, python]

    def test_an_unknown_line_is_an_error(self) -> None:
        from recipe import read_trim

        with pytest.raises(ValueError, match=r"trim\.txt:2"):
            read_trim("file *x*\nfiel *y*\n")


class TestPacking:
    def test_the_checksum_is_what_sha256sum_reads(self, tmp_path: Path) -> None:
        from steps.packing import checksum_line

        file = tmp_path / "a.zip"
        file.write_bytes(b"zakgids")
        assert checksum_line(file) == f"{hashlib.sha256(b'zakgids').hexdigest()}  a.zip"

    @pytest.mark.parametrize("way", ["make_tar", "make_zip"])
    def test_the_same_folder_gives_the_same_bytes(self, way: str, tmp_path: Path) -> None:
        from steps import packing

        make = getattr(packing, way)
        packed = []
        for order, moment in (("abc", 1_700_000_000), ("cba", 1_800_000_000)):
            folder = tmp_path / str(moment) / "zakgids-1"
            folder.mkdir(parents=True)
            for name in order:
                (folder / name).write_text(name, encoding="utf-8")
                os.utime(folder / name, (moment, moment))
            make(folder, tmp_path / "packed", 1_600_000_000)
            packed.append((tmp_path / "packed").read_bytes())
        assert packed[0] == packed[1]


def _covers(pattern: str, kept: str) -> bool:
    from fnmatch import fnmatchcase

    return fnmatchcase(kept.replace("*", "x"), pattern)
