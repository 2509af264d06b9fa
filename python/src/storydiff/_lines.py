"""Pairs as lines of ``storydiff batch``, and its answers as reports or errors."""

from __future__ import annotations

import contextlib
import json
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Union

from ._errors import PairError, PairId
from ._report import Report

__all__ = ["Article", "Pair", "Paragraph", "line_of", "options_of", "pair_of", "report_of"]

#: A paragraph: its text, its sentences, or a mapping of ``text`` or ``sentences`` with a ``role``.
Paragraph = Union[str, Sequence[str], Mapping[str, Any]]
#: An article: its text, or its paragraphs.
Article = Union[str, Sequence[Paragraph]]
#: Two articles, or a mapping as a line of ``storydiff batch``: ``left``, ``right``, and maybe ``id`` and ``options``.
Pair = Union[tuple[Article, Article], Sequence[Article], Mapping[str, Any]]

_loads: Callable[[bytes], Any] = json.loads
with contextlib.suppress(ImportError):
    import orjson

    _loads = orjson.loads

_WIRE = {
    "word_links": "wordLinks",
    "explain": "explain",
    "narration": "narration",
    "left_label": "leftLabel",
    "right_label": "rightLabel",
    "pins": "pins",
}


def options_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return options under the names of the program; those that are None are left out."""
    options: dict[str, Any] = {}
    for name, value in given.items():
        if name not in _WIRE:
            raise TypeError(f'there is no option "{name}"; there are {", ".join(_WIRE)}')
        if value is not None:
            options[_WIRE[name]] = value
    return options


def _article(given: Any) -> Any:
    """Paragraphs that are strings get the form that the program has for them."""
    if isinstance(given, (list, tuple)):
        return [{"text": part} if isinstance(part, str) else part for part in given]
    return given


def pair_of(given: Any, options: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a line says. ``options`` are for all pairs; those of a pair go before them."""
    if isinstance(given, Mapping):
        pair = dict(given)
        own = pair.get("options")
        if own is None:
            own = {}
        pair["options"] = {**options, **own} if isinstance(own, Mapping) else own
    elif isinstance(given, (list, tuple)) and len(given) == 2:
        pair = {"left": given[0], "right": given[1], "options": dict(options)}
    else:
        raise PairError("bad-input", "A pair has to be two articles, or a mapping with left and right.")
    for side in ("left", "right"):
        if side in pair:
            pair[side] = _article(pair[side])
    return pair


def id_of(pair: Mapping[str, Any]) -> PairId | None:
    """Return the id of a pair, a whole number of any library as an int."""
    given = pair.get("id")
    if given is None or isinstance(given, str):
        return given
    try:
        return operator.index(given)
    except TypeError:
        raise PairError("bad-input", '"id" has to be a string or a whole number.') from None


def line_of(pair: dict[str, Any]) -> bytes:
    """Return the line of a pair."""
    pair_id = id_of(pair)
    said = {**pair, "id": pair_id} if pair_id is not None else pair
    try:
        try:
            return json.dumps(said, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        except UnicodeEncodeError:
            # Half a surrogate pair: the program replaces and counts it, if it is told by an escape.
            return json.dumps(said, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise PairError("bad-input", f"The pair cannot be written as JSON: {error}", pair_id) from None


def report_of(answer: bytes) -> Report:
    """Return the report that an answer holds; raise the error that it holds."""
    said = _loads(answer)
    error = said.get("error")
    if error is not None:
        raise PairError(error["code"], error["message"], said.get("id"))
    return Report(said)
