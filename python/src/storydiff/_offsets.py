"""Words of a side by the spans of its report, in whichever unit they count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["Side"]

_ENCODING = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}


class Side:
    """The text of one side, to be cut by its spans."""

    def __init__(self, report: Mapping[str, Any], side: str) -> None:
        self.text: str = report[side]["text"]
        encoding = _ENCODING.get(report["options"]["offsetUnit"])
        self._encoding, self._width = encoding or ("", 1)
        # Text of a report is well-formed: ill-formed places were replaced before offsets were counted.
        self._units = self.text.encode(self._encoding) if self._encoding else b""

    def words(self, span: Mapping[str, int]) -> str:
        """Return the words of a span."""
        if not self._encoding:
            return self.text[span["start"] : span["end"]]
        return self._units[span["start"] * self._width : span["end"] * self._width].decode(self._encoding)

    def index(self, offset: int) -> int:
        """Return where an offset is in ``text``."""
        if not self._encoding:
            return offset
        return len(self._units[: offset * self._width].decode(self._encoding))
