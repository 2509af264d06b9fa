"""What can go wrong, as exceptions with a code."""

from __future__ import annotations

from typing import Union

__all__ = ["PairError", "PairId", "ProgramError", "StorydiffError"]

#: What a caller may call a pair: it comes back in its report or its error.
PairId = Union[str, int]


class StorydiffError(Exception):
    """Anything that this package raises; ``code`` says what, in one word that does not change."""

    code: str

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.code, self.message))


class PairError(StorydiffError):
    """A pair that cannot be compared.

    From the program: ``bad-input``, ``bad-option``, ``bad-json``, ``too-long``, ``out-of-memory``.
    From this package: ``died`` (the program ended while it compared this pair, and again when a new one tried),
    ``timeout`` (it took longer than was allowed).
    """

    def __init__(self, code: str, message: str, id: PairId | None = None) -> None:  # noqa: A002
        super().__init__(code, message)
        self.id = id

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.code, self.message, self.id))


class ProgramError(StorydiffError):
    """The program itself cannot be run: ``no-program`` or ``cannot-start``, or its engine was ``closed``."""
