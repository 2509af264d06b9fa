"""The wheel: what is in it, and for which systems it says that it is."""

from __future__ import annotations

import sys
import unittest
import zipfile

import storydiff
from support import ROOT

sys.path.insert(0, str(ROOT / "python"))
from hatch_build import platform_of

_C = ["libm.so.6", "libc.so.6", "ld-linux-x86-64.so.2"]
_CXX = [*_C, "libstdc++.so.6", "libgcc_s.so.1"]


class Tags(unittest.TestCase):
    """hatch_build.platform_of."""

    def test_the_newest_symbols_decide(self) -> None:
        for needed, versions, platform in (
            (_C, ["GLIBC_2.2.5", "GLIBC_2.3.4"], "manylinux_2_17_x86_64"),
            (_C, ["GLIBC_2.9", "GLIBC_2.34"], "manylinux_2_34_x86_64"),
            (_CXX, ["GLIBC_2.14", "GLIBCXX_3.4.9", "GLIBCXX_3.4.19"], "manylinux_2_17_x86_64"),
            (_CXX, ["GLIBC_2.14", "GLIBCXX_3.4.21"], "manylinux_2_28_x86_64"),
            (_CXX, ["GLIBC_2.34", "GLIBCXX_3.4.30", "CXXABI_1.3.13", "GCC_3.0"], "manylinux_2_35_x86_64"),
            (_CXX, ["GLIBC_2.38", "GLIBCXX_3.4.30"], "manylinux_2_38_x86_64"),
            (_CXX, ["GLIBC_2.34", "GLIBCXX_3.4.99"], "linux_x86_64"),
            ([*_C, "libicuuc.so.72"], ["GLIBC_2.34"], "linux_x86_64"),
            (["libc.musl-x86_64.so.1"], [], "linux_x86_64"),
            (_C, ["GLIBC_2.34", "OPENSSL_3.0.0"], "linux_x86_64"),
            ([], [], "linux_x86_64"),
        ):
            with self.subTest(versions=versions):
                self.assertEqual(platform_of(needed, versions, "x86_64"), platform)


class Wheel(unittest.TestCase):
    """python/dist/*.whl."""

    def test_carries_the_program_its_packs_and_the_licences(self) -> None:
        [path] = (ROOT / "python" / "dist").glob("*.whl")
        self.assertTrue(path.name.startswith(f"storydiff-{storydiff.__version__}-py3-none-"))
        if sys.platform == "linux":
            self.assertRegex(path.name, r"-(many)?linux_\w+\.whl$")
        with zipfile.ZipFile(path) as wheel:
            names = set(wheel.namelist())
            program = "storydiff/bin/storydiff.exe" if sys.platform == "win32" else "storydiff/bin/storydiff"
            self.assertEqual((wheel.getinfo(program).external_attr >> 16) & 0o111, 0o111, "it may be executed")
        packs = {f"storydiff/bin/packs/{pack.name}" for pack in (ROOT / "packs").glob("*.pack")}
        licences = {"storydiff/licenses/LICENSE", "storydiff/licenses/NOTICE"}
        self.assertLessEqual(packs | licences | {"storydiff/py.typed"}, names)
        self.assertGreater(len(packs), 10)


if __name__ == "__main__":
    unittest.main()
