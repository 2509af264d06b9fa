"""A report: what the program wrote, as a dict that shows itself in a notebook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ._html import html_of
from ._offsets import Side

__all__ = ["Report"]


class Report(dict[str, Any]):
    """The report of one comparison, with the fields of docs/report.schema.json under their names there."""

    def words(self, side: Literal["left", "right"], span: Mapping[str, int]) -> str:
        """Return the words of a span of that side, in whichever unit the offsets count."""
        return Side(self, side).words(span)

    def _repr_html_(self) -> str:
        return html_of(self)
