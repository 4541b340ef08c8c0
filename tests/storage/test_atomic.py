"""Either the old file or the new one, with full disks and the plug pulled out."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from guide.storage.atomic import write_atomically

ROOT = Path(__file__).parents[2]
OLD, NEW = b"oud" * 100, b"nieuw" * 100

WRITE_ON_AND_ON = """
import sys
from pathlib import Path
from guide.storage.atomic import write_atomically
path = Path(sys.argv[1])
while True:
    for letter in (b"a", b"b"):
        write_atomically(path, letter * 300_000)
        sys.stdout.write(".")
        sys.stdout.flush()
"""

WRITE_ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from guide.storage.atomic import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), b"x" * 5000)
except OSError as error:
    print("refused:", type(error).__name__)
"""


def test_a_new_file_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "nog" / "niet" / "daar" / "bestand.json"
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "bestand.json"
    path.write_bytes(OLD)
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_who_may_read_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "eigen", NEW)
    write_atomically(tmp_path / "samen", NEW, for_everybody=True)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("eigen", "samen")]
    assert modes == [0o600, 0o644]


def test_a_name_as_long_as_a_disk_allows(tmp_path: Path) -> None:
    path = tmp_path / ("u" * 255)
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW


def test_when_the_last_move_fails_nothing_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "een-map"
    path.mkdir()
    (path / "inhoud").write_bytes(OLD)
    with pytest.raises(OSError, match="een-map"):
        write_atomically(path, NEW)
    assert (path / "inhoud").read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_where_no_folder_can_be(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(OLD)
    with pytest.raises(OSError, match="bestand"):
        write_atomically(tmp_path / "bestand" / "daarin", NEW)
    assert (tmp_path / "bestand").read_bytes() == OLD


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on file sizes")
def test_a_full_disk_leaves_the_old_file_and_no_scraps(tmp_path: Path) -> None:
    path = tmp_path / "bestand"
    path.write_bytes(OLD)
    command = [sys.executable, "-c", WRITE_ON_A_FULL_DISK, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "refused: OSError\n"
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_killed_in_the_middle_it_is_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "bestand"
    for round_number in range(1, 21):
        command = [sys.executable, "-c", WRITE_ON_AND_ON, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
            assert writer.stdout is not None
            assert writer.stdout.read(1 + round_number % 5)
            writer.kill()
        data = path.read_bytes()
        assert data in (b"a" * 300_000, b"b" * 300_000)
