"""Facts as rows of a table, for pandas, Polars, or whatever else takes a list of dicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Union

from ._errors import PairError, PairId
from ._offsets import Side

if TYPE_CHECKING:
    import pandas
    import polars

__all__ = ["Detail", "FactRow", "facts", "to_pandas", "to_polars"]


class Detail(TypedDict):
    """One place where a changed fact differs."""

    kind: str
    left: str
    right: str
    says: str


class FactRow(TypedDict):
    """One fact. ``fact`` and ``repeats`` are indices of facts of the report, ``group`` of its groups."""

    id: PairId | None
    fact: int
    group: int
    status: str
    significance: str
    reason: str
    score: float
    unsure: bool
    moved: bool
    unannounced: bool
    rank: int | None
    repeats: int | None
    subject: str | None
    left: str | None
    right: str | None
    left_start: int | None
    left_end: int | None
    right_start: int | None
    right_end: int | None
    details: list[Detail]


#: Between the places of a fact that its side states in several.
_BETWEEN = " … "


def facts(report: Mapping[str, Any]) -> list[FactRow]:
    """Return the facts of a report, one row each, in the order of the report.

    ``left`` and ``right`` are the words of a fact, None on a side that does not state it; where it is stated in several
    places, " … " stands between them, and ``left_start`` to ``left_end`` is the first place. ``subject`` is who or
    what the fact is about where its words do not say so. ``details`` has what differs in a changed fact.
    """
    left, right = Side(report, "left").words, Side(report, "right").words
    group_of = {fact: index for index, group in enumerate(report["groups"]) for fact in group["facts"]}
    pair_id = report.get("id")
    return [_row(fact, index, group_of[index], pair_id, left, right) for index, fact in enumerate(report["facts"])]


def _words(places: list[dict[str, int]], words: Callable[[dict[str, int]], str]) -> str:
    return words(places[0]) if len(places) == 1 else _BETWEEN.join(map(words, places))


def _row(
    fact: Mapping[str, Any],
    index: int,
    group: int,
    pair_id: PairId | None,
    left: Callable[[dict[str, int]], str],
    right: Callable[[dict[str, int]], str],
) -> FactRow:
    ours, theirs, subject = fact["left"], fact["right"], fact.get("subject")
    about = None
    if subject is not None:
        about = left(subject["left"]) if "left" in subject else right(subject["right"])
    return {
        "id": pair_id,
        "fact": index,
        "group": group,
        "status": fact["status"],
        "significance": fact["significance"],
        "reason": fact["reason"],
        "score": float(fact["score"]),
        "unsure": fact["unsure"],
        "moved": fact["moved"],
        "unannounced": fact.get("unannounced", False),
        "rank": fact.get("rank"),
        "repeats": fact.get("repeats"),
        "subject": about,
        "left": _words(ours, left) if ours else None,
        "right": _words(theirs, right) if theirs else None,
        "left_start": ours[0]["start"] if ours else None,
        "left_end": ours[0]["end"] if ours else None,
        "right_start": theirs[0]["start"] if theirs else None,
        "right_end": theirs[0]["end"] if theirs else None,
        "details": [
            {
                "kind": detail["kind"],
                "left": left(detail["left"]),
                "right": right(detail["right"]),
                "says": detail["says"],
            }
            for detail in fact["details"]
        ],
    }


Reports = Union[Mapping[str, Any], Iterable[Union[Mapping[str, Any], PairError]]]


def _rows(reports: Reports) -> list[FactRow]:
    if isinstance(reports, Mapping):
        return facts(reports)
    # An error among many reports has no facts.
    return [row for report in reports if not isinstance(report, PairError) for row in facts(report)]


def to_pandas(reports: Reports) -> pandas.DataFrame:
    """Return the facts of a report, or of many, as a table of pandas. Errors among many are left out."""
    import pandas as library

    table = library.DataFrame(_rows(reports), columns=list(FactRow.__annotations__))
    # Whole numbers that may be missing stay whole numbers.
    return table.astype(dict.fromkeys(_WHOLE, "Int64"))


def to_polars(reports: Reports) -> polars.DataFrame:
    """Return the facts of a report, or of many, as a table of Polars. Errors among many are left out."""
    import polars as library

    rows = _rows(reports)
    words, whole = library.String, library.Int64
    kinds: dict[str, Any] = dict.fromkeys(FactRow.__annotations__, words)
    kinds.update(dict.fromkeys(_WHOLE, whole), score=library.Float64)
    kinds.update(dict.fromkeys(("unsure", "moved", "unannounced"), library.Boolean))
    kinds["details"] = library.List(library.Struct(dict.fromkeys(Detail.__annotations__, words)))
    # A table has one type for a column: ids are whole numbers if all are.
    if any(isinstance(row["id"], str) for row in rows):
        for row in rows:
            row["id"] = None if row["id"] is None else str(row["id"])
    elif any(row["id"] is not None for row in rows):
        kinds["id"] = whole
    return library.DataFrame(rows, schema=kinds)


_WHOLE = ("fact", "group", "rank", "repeats", "left_start", "left_end", "right_start", "right_end")
