"""A pool of programs, each of which compares one pair at a time."""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Literal, NamedTuple, overload

from ._errors import PairError, PairId, ProgramError
from ._lines import Article, Pair, id_of, line_of, options_of, pair_of, report_of
from ._program import Ended, Program, TimedOut, find_program
from ._report import Report

__all__ = ["Engine", "OffsetUnit"]

OffsetUnit = Literal["code-point", "utf-16", "utf-8"]

#: Pairs under way for each worker of compare_many: enough that a slow one does not stop the others.
_WINDOW = 8

#: Pairs that one worker without threads sends ahead, and how large they may be together. Both are far below what would
#: make the program stop reading (_program.py).
_AHEAD = 8
_MOST_BYTES_AHEAD = 1 << 18

_engines: weakref.WeakSet[Engine] = weakref.WeakSet()


class _Sent(NamedTuple):
    """A pair that was sent to the program."""

    line: bytes
    id: PairId | None


class Engine:
    """Programs that stay open between comparisons; any number of threads may use one engine.

    ``workers``: how many pairs are compared at once, one process each; as many as the machine has cores.
    (``compare_many`` of one worker has a process to itself.)
    ``offset_unit``: what offsets of reports count. Code points are what Python's strings count.
    ``packs``: a folder of language packs, or "none"; those of the program, unless it is given.
    ``program``: another native program than the one in this package.
    ``timeout``: seconds that a pair may take; one that takes longer is an error, ``timeout``.

    A process is started when it is first needed. One that ended is replaced, and its pair is compared once more: a
    pair that ends two of them is an error, ``died``.
    """

    def __init__(
        self,
        *,
        workers: int | None = None,
        offset_unit: OffsetUnit = "code-point",
        packs: str | os.PathLike[str] | None = None,
        program: str | os.PathLike[str] | None = None,
        timeout: float | None = None,
    ) -> None:
        if workers is not None and workers < 1:
            raise ValueError(f"workers has to be 1 or more, not {workers}")
        if offset_unit not in ("code-point", "utf-16", "utf-8"):
            raise ValueError(f'offset_unit has to be code-point, utf-16 or utf-8, not "{offset_unit}"')
        self.workers = workers or os.cpu_count() or 1
        self.timeout = timeout
        self._command = [find_program(program), "batch", "--jobs", "1", "--offset-unit", offset_unit]
        if packs is not None:
            self._command += ["--packs", os.fspath(packs)]
        self._closed = False
        self._forget()
        _engines.add(self)

    def _forget(self) -> None:
        """Begin without a process: at first, and in a child after a fork, whose parent goes on to use them."""
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(self.workers)
        self._idle: list[Program] = []

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes. Those that compare at this moment end when they have answered."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for program in idle:
            program.close()

    def compare(
        self,
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
    ) -> Report:
        """Compare two articles; see :func:`storydiff.compare`."""
        options = options_of(
            {
                "left_label": left_label,
                "right_label": right_label,
                "word_links": word_links,
                "explain": explain,
                "narration": narration,
                "pins": pins,
            }
        )
        pair = {"id": id, "left": left, "right": right} if id is not None else {"left": left, "right": right}
        return self._report(pair, options)

    def compare_json(self, pair: Pair, **options: Any) -> bytes:
        """Return the program's own line for a pair, without its line end: a report or an error, unread."""
        return self._answer(pair_of(pair, options_of(options)))

    @overload
    def compare_many(self, pairs: Iterable[Pair], *, errors: Literal["raise"], **options: Any) -> Iterator[Report]: ...

    @overload
    def compare_many(
        self, pairs: Iterable[Pair], *, errors: Literal["return"] = "return", **options: Any
    ) -> Iterator[Report | PairError]: ...

    def compare_many(
        self, pairs: Iterable[Pair], *, errors: Literal["raise", "return"] = "return", **options: Any
    ) -> Iterator[Report | PairError]:
        """Compare many pairs; see :func:`storydiff.compare_many`."""
        if errors not in ("raise", "return"):
            raise ValueError(f'errors has to be "raise" or "return", not "{errors}"')
        results = self._in_order(pairs, options_of(options))
        return _raising(results) if errors == "raise" else results

    def _in_order(self, pairs: Iterable[Pair], options: dict[str, Any]) -> Iterator[Report | PairError]:
        if self.workers == 1:
            yield from self._one_after_the_other(pairs, options)
            return
        executor = ThreadPoolExecutor(self.workers, thread_name_prefix="storydiff")
        pending: deque[Future[Report | PairError]] = deque()
        try:
            for pair in pairs:
                pending.append(executor.submit(self._outcome, pair, options))
                if len(pending) >= self.workers * _WINDOW:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            # Whoever stops early waits for no more than the pairs that are being compared.
            for future in pending:
                future.cancel()
            executor.shutdown()

    def _one_after_the_other(self, pairs: Iterable[Pair], options: dict[str, Any]) -> Iterator[Report | PairError]:
        """Compare by one process and no thread: it has the next lines already while Python reads an answer."""
        waiting: deque[_Sent | PairError] = deque()
        program: Program | None = None
        size = 0
        try:
            for pair in pairs:
                try:
                    given = pair_of(pair, options)
                    sent = _Sent(line_of(given), id_of(given))
                except PairError as error:
                    waiting.append(error)
                    continue
                while waiting and (len(waiting) >= _AHEAD or size + len(sent.line) > _MOST_BYTES_AHEAD):
                    result, program = self._next(waiting, program)
                    size = sum(len(other.line) for other in waiting if isinstance(other, _Sent))
                    yield result
                if program is None:
                    program = self._take()
                program.send(sent.line)
                waiting.append(sent)
                size += len(sent.line)
            while waiting:
                result, program = self._next(waiting, program)
                yield result
        finally:
            if program is not None:
                if any(isinstance(other, _Sent) for other in waiting):
                    program.kill()
                else:
                    self._give(program)

    def _next(
        self, waiting: deque[_Sent | PairError], program: Program | None
    ) -> tuple[Report | PairError, Program | None]:
        """Take the first of those that wait; return its result, and the program to which the others were sent."""
        first = waiting[0]
        if isinstance(first, PairError):
            waiting.popleft()
            return first, program
        assert program is not None
        result: Report | PairError
        try:
            answer = program.receive(self.timeout)
        except (Ended, TimedOut) as error:
            # It ended over the first one, which is tried alone; the others have yet to be read by another program.
            waiting.popleft()
            try:
                if isinstance(error, TimedOut):
                    raise
                result = report_of(self._try(first.line))
            except (Ended, TimedOut, PairError) as again:
                result = self._error(again, first.id)
            program = None
            for other in waiting:
                if isinstance(other, _Sent):
                    program = program or self._take()
                    program.send(other.line)
            return result, program
        waiting.popleft()
        try:
            result = report_of(answer)
        except PairError as error:
            result = error
        return result, program

    def _error(self, error: Exception, pair_id: PairId | None) -> PairError:
        """What is said of a pair over which its program ended twice, or that took too long."""
        if isinstance(error, PairError):
            return error
        if isinstance(error, TimedOut):
            return PairError("timeout", f"The comparison took longer than {self.timeout} seconds.", pair_id)
        message = f"The program ended ({error}) while it compared this pair, and so did a new one."
        return PairError("died", message, pair_id)

    def _outcome(self, pair: Pair, options: dict[str, Any]) -> Report | PairError:
        try:
            return self._report(pair, options)
        except PairError as error:
            return error

    def _report(self, pair: Pair, options: dict[str, Any]) -> Report:
        return report_of(self._answer(pair_of(pair, options)))

    def _answer(self, pair: dict[str, Any]) -> bytes:
        line = line_of(pair)
        with self._slots:
            try:
                try:
                    return self._try(line)
                except Ended:
                    return self._try(line)
            except (Ended, TimedOut) as error:
                raise self._error(error, id_of(pair)) from None

    def _try(self, line: bytes) -> bytes:
        program = self._take()
        try:
            answer = program.answer(line, self.timeout)
        except BaseException:
            # After Ctrl+C too: an answer that nobody waits for must not be taken for that of another pair.
            program.kill()
            raise
        self._give(program)
        return answer

    def _give(self, program: Program) -> None:
        """Keep a program for the next one who wants any."""
        with self._lock:
            if not self._closed:
                self._idle.append(program)
                return
        program.close()

    def _take(self) -> Program:
        while True:
            with self._lock:
                if self._closed:
                    raise ProgramError("closed", "The engine was closed.")
                program = self._idle.pop() if self._idle else None
            if program is None:
                return Program(self._command)
            if program.alive():
                return program
            program.kill()


def _raising(results: Iterator[Report | PairError]) -> Iterator[Report]:
    for result in results:
        if isinstance(result, PairError):
            raise result
        yield result


def _forget_all() -> None:
    for engine in list(_engines):
        engine._forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
