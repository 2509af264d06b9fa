"""Compares two tellings of one news story, fact by fact.

>>> import storydiff
>>> report = storydiff.compare("12 people were hurt.", "15 people were hurt.")
>>> report["facts"][0]["status"]
'changed'
"""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Literal, overload

from ._engine import Engine, OffsetUnit
from ._errors import PairError, PairId, ProgramError, StorydiffError
from ._facts import Detail, FactRow, facts, to_pandas, to_polars
from ._lines import Article, Pair, Paragraph
from ._report import Report

__all__ = [
    "Article",
    "Detail",
    "Engine",
    "FactRow",
    "OffsetUnit",
    "Pair",
    "PairError",
    "PairId",
    "Paragraph",
    "ProgramError",
    "Report",
    "StorydiffError",
    "compare",
    "compare_many",
    "facts",
    "shared_engine",
    "to_pandas",
    "to_polars",
]

try:
    __version__ = version("storydiff")
except PackageNotFoundError:  # run from the sources, with a program of STORYDIFF_PROGRAM
    __version__ = "0"

_kept: dict[tuple[object, ...], Engine] = {}
_keeping = threading.Lock()


def shared_engine(
    *,
    workers: int | None = None,
    offset_unit: OffsetUnit = "code-point",
    packs: str | None = None,
    timeout: float | None = None,
) -> Engine:
    """Return the engine of this process with these properties: the same one each time, open until the process ends.

    For tasks that come one after the other into one process, such as those of Apache Spark: programs and language packs
    are then loaded once. It is not to be closed.
    """
    key = (workers, offset_unit, packs, timeout)
    with _keeping:
        if key not in _kept:
            _kept[key] = Engine(workers=workers, offset_unit=offset_unit, packs=packs, timeout=timeout)
        return _kept[key]


def compare(
    left: Article,
    right: Article,
    *,
    id: str | int | None = None,  # noqa: A002
    left_label: str | None = None,
    right_label: str | None = None,
    word_links: bool | None = None,
    explain: bool | None = None,
    narration: bool | None = None,
    pins: Mapping[str, Any] | None = None,
    offset_unit: OffsetUnit = "code-point",
) -> Report:
    """Compare two articles. Of two versions, the left one is the older.

    An article is a string, or a list of paragraphs: strings, lists of sentences, or mappings of ``text`` or
    ``sentences`` with a ``role``. ``pins`` are links of sentences that were made or removed by hand,
    ``{"link": [[0, 1]], "unlink": []}``.
    Offsets count code points, as Python's strings do, unless ``offset_unit`` says otherwise. Raises PairError.

    The program stays open between calls; an Engine has what else can be chosen.
    """
    return shared_engine(offset_unit=offset_unit).compare(
        left,
        right,
        id=id,
        left_label=left_label,
        right_label=right_label,
        word_links=word_links,
        explain=explain,
        narration=narration,
        pins=pins,
    )


@overload
def compare_many(
    pairs: Iterable[Pair],
    *,
    errors: Literal["raise"],
    workers: int | None = None,
    timeout: float | None = None,
    offset_unit: OffsetUnit = "code-point",
    **options: Any,
) -> Iterator[Report]: ...


@overload
def compare_many(
    pairs: Iterable[Pair],
    *,
    errors: Literal["return"] = "return",
    workers: int | None = None,
    timeout: float | None = None,
    offset_unit: OffsetUnit = "code-point",
    **options: Any,
) -> Iterator[Report | PairError]: ...


def compare_many(
    pairs: Iterable[Pair],
    *,
    errors: Literal["raise", "return"] = "return",
    workers: int | None = None,
    timeout: float | None = None,
    offset_unit: OffsetUnit = "code-point",
    **options: Any,
) -> Iterator[Report | PairError]:
    """Compare many pairs, ``workers`` at once, and yield a result for each, in their order.

    A pair is two articles, or a mapping as a line of ``storydiff batch``: ``left``, ``right``, and maybe ``id`` and
    ``options``. ``options`` of this function are those of :func:`compare`, for all pairs. ``pairs`` is read as results
    are taken, eight pairs a worker ahead, so it may be longer than memory.

    A pair that cannot be compared gives a PairError at its place, so that one of a million loses no other; with
    ``errors="raise"`` that error is raised when its turn comes. ``timeout`` is for each pair, in seconds.
    """
    with Engine(workers=workers, timeout=timeout, offset_unit=offset_unit) as engine:
        if errors == "raise":
            yield from engine.compare_many(pairs, errors="raise", **options)
        else:
            yield from engine.compare_many(pairs, errors=errors, **options)


@atexit.register
def _close() -> None:
    for engine in _kept.values():
        engine.close()


def _forget() -> None:
    """In a child after a fork: another thread of the parent may have held the lock."""
    global _keeping
    _keeping = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
