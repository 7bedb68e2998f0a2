import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from oit_checker.model import Document, Trouble
from oit_checker.read import Reading
from oit_checker.read.safe_pickle import dump, load
from oit_checker.read.sandbox import Sandbox
from tests.read.helpers import FILES, resource_of

RUN = """
import sys
sys.path.insert(0, sys.argv[1])
from tests.read.helpers import FILES, resource_of
from oit_checker.read import Reading, read
print(read(resource_of(FILES / "plain.pdf"), Reading(ocr=False)).title)
{then}
"""


def _children(marker: str = "oit_checker.read.worker") -> set[int]:
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if marker in (entry / "cmdline").read_text():
                    found.add(int(entry.name))
            except OSError:
                pass
    return found


def _of(parent: int) -> set[int]:
    return {pid for pid in _children() if (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[1] == str(parent)}


def test_a_reader_that_takes_too_long_costs_its_document_only() -> None:
    box = Sandbox()
    late = box.read(resource_of(FILES / "plain.pdf"), Reading(ocr=False, seconds=0.0))
    then = box.read(resource_of(FILES / "plain.pdf"), Reading(ocr=False))
    box.close()

    assert late.trouble is Trouble.TIMEOUT and then.trouble is None


def test_a_reader_that_dies_costs_its_document_only() -> None:
    box = Sandbox()
    box.read(resource_of(FILES / "plain.pdf"), Reading(ocr=False))
    worker = box._idle[0]
    os.killpg(worker._child.pid, signal.SIGKILL)
    dead = box.read(resource_of(FILES / "plain.pdf"), Reading(ocr=False))
    then = box.read(resource_of(FILES / "plain.pdf"), Reading(ocr=False))
    box.close()

    assert dead.trouble is Trouble.BROKEN and then.trouble is None


@pytest.mark.parametrize("then", ["", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"])
def test_nothing_is_left_behind(then: str) -> None:
    root = str(Path(__file__).parents[2])
    run = subprocess.Popen([sys.executable, "-c", RUN.format(then=then), root], stdout=subprocess.PIPE, text=True)
    run.wait(timeout=60)
    until = time.monotonic() + 5
    while time.monotonic() < until and any(_session_of(pid) for pid in _children() if _parent_gone(pid)):
        time.sleep(0.1)

    assert not [pid for pid in _children() if _parent_gone(pid)]


def _parent_gone(pid: int) -> bool:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[1] == "1"
    except OSError:
        return False


def _session_of(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def test_only_the_models_nouns_come_out_of_an_answer() -> None:
    import pickle

    with pytest.raises(pickle.UnpicklingError):
        load(pickle.dumps(os.system))


def test_a_document_comes_back_as_it_was() -> None:
    document = Document(resource_of(FILES / "plain.pdf"), "ชื่อ", trouble=Trouble.SCAN)

    assert load(dump(document)) == document
