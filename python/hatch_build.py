"""Puts the native program, its packs and the licences into the wheel, and says on which systems it runs.

The program is build/native/storydiff, which scripts/build-wheel builds, or what STORYDIFF_PROGRAM names.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_PROJECT = Path(__file__).resolve().parent.parent
_NAME = "storydiff.exe" if sys.platform == "win32" else "storydiff"

#: What every system has for which a manylinux tag stands (PEP 600), as far as the program wants any of it.
_EVERYWHERE = re.compile(r"(libc|libm|libpthread|libdl|librt|libgcc_s|libstdc\+\+|ld-linux[\w-]*)\.so\.\d+$")

#: The newest symbols of the C++ library on the systems of a tag, with the glibc that it names, as auditwheel's policies
#: have them. GCC's own library has had what is wanted of it for longer than any of them.
_CXX = (
    ((2, 17), (3, 4, 19), (1, 3, 7)),
    ((2, 28), (3, 4, 24), (1, 3, 11)),
    ((2, 31), (3, 4, 28), (1, 3, 12)),
    ((2, 34), (3, 4, 29), (1, 3, 13)),
    ((2, 35), (3, 4, 30), (1, 3, 13)),
)


def _newest(versions: list[str], name: str) -> tuple[int, ...]:
    found = [version.partition("_")[2] for version in versions if version.partition("_")[0] == name]
    return max((tuple(map(int, version.split("."))) for version in found), default=())


def platform_of(needed: list[str], versions: list[str], machine: str) -> str:
    """Return the platform tag of a Linux program by the libraries and the versions of symbols that it wants.

    The newest version of glibc's symbols is the oldest glibc that it runs with. A program that wants another library,
    or a newer C++ library than is known here, runs where it was built and nowhere else that is known: "linux".
    """
    unknown = {version.partition("_")[0] for version in versions} - {"GLIBC", "GLIBCXX", "CXXABI", "GCC"}
    if unknown or not needed or not all(map(_EVERYWHERE.match, needed)):
        return f"linux_{machine}"
    glibc = _newest(versions, "GLIBC")[:2]
    cxx, abi = _newest(versions, "GLIBCXX"), _newest(versions, "CXXABI")
    for tag, newest_cxx, newest_abi in _CXX:
        if cxx <= newest_cxx and abi <= newest_abi:
            major, minor = max(tag, glibc)
            return f"manylinux_{major}_{minor}_{machine}"
    return f"linux_{machine}"


def linux_platform(program: Path) -> str:
    """Return the platform tag of a program of this machine."""
    machine = sysconfig.get_platform().removeprefix("linux-").replace("-", "_")
    try:
        said = subprocess.run(
            ["readelf", "--wide", "--dynamic", "--version-info", str(program)],  # noqa: S607
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return f"linux_{machine}"
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", said)
    return platform_of(needed, re.findall(r"Name: (\S+) +Flags:", said.partition(".gnu.version_r")[2]), machine)


class BuildHook(BuildHookInterface[Any]):
    """Adds what is not Python."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files, and set the tag. ``version`` is "editable" for an editable installation."""
        del version
        given = os.environ.get("STORYDIFF_PROGRAM")
        program = Path(given) if given else _PROJECT / "build" / "native" / _NAME
        packs = sorted((_PROJECT / "packs").glob("*.pack"))
        if not program.is_file() or not packs:
            raise SystemExit(f"There is no program {program}; scripts/build-wheel builds it.")
        files: dict[str, str] = {str(program): f"storydiff/bin/{_NAME}"}
        files.update((str(pack), f"storydiff/bin/packs/{pack.name}") for pack in packs)
        for licence in (_PROJECT / "LICENSE", _PROJECT / "NOTICE", *(_PROJECT / "licenses").iterdir()):
            files[str(licence)] = f"storydiff/licenses/{licence.name}"
        build_data["force_include"].update(files)
        build_data["pure_python"] = False
        if sys.platform == "linux":
            platform = linux_platform(program)
        else:
            platform = re.sub(r"[^\w]", "_", sysconfig.get_platform())
        build_data["tag"] = f"py3-none-{platform}"
