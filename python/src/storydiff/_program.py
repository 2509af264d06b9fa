"""One running program: a line of JSON in, a line of JSON out.

``storydiff batch`` reads a line whole before it compares it, writes the answer at once, and ends when its input does.
So lines may be written and their answers read later without a second thread, as long as they are few (the program reads
on while it compares 16) and together small (or while they and their answers are below 64 MB): neither end waits for the
other.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from ._errors import ProgramError

__all__ = ["Ended", "Program", "TimedOut", "find_program"]

_BLOCK = 1 << 16
_NAME = "storydiff.exe" if sys.platform == "win32" else "storydiff"


class Ended(Exception):
    """The program ended before it answered. Its text says how."""


class TimedOut(Exception):
    """The answer did not come in time; the program was ended."""


def find_program(given: str | os.PathLike[str] | None = None) -> str:
    """Return the path of the native program.

    That is the one that was given, else what STORYDIFF_PROGRAM names, else the one in this package. The command search
    path is not asked: the command of the npm package has the same name.
    """
    path = os.fspath(given) if given is not None else os.environ.get("STORYDIFF_PROGRAM", "")
    if not path:
        path = str(Path(__file__).parent / "bin" / _NAME)
    if not os.path.isfile(path):
        raise ProgramError("no-program", f'There is no program "{path}"; STORYDIFF_PROGRAM may name one.')
    if not os.access(path, os.X_OK):
        raise ProgramError("no-program", f'"{path}" may not be executed.')
    return path


def _how(status: int) -> str:
    return f"signal {-status}" if status < 0 else f"status {status}"


class Program:
    """A process that compares one pair at a time. Not for several threads at once."""

    def __init__(self, command: Sequence[str]) -> None:
        try:
            # A session of its own: Ctrl+C in a terminal interrupts Python, which then ends the program.
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
            )
        except OSError as error:
            raise ProgramError("cannot-start", f'"{command[0]}" cannot be run: {error}') from error
        assert self._process.stdout is not None
        self._back = self._process.stdout.fileno()
        self._rest = b""
        # Without poll(), as on Windows, a timeout takes a timer: a thread per answer, a fifth of a comparison's time.
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(self._back, select.POLLIN)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def alive(self) -> bool:
        """Whether it still runs, as far as is known."""
        return self._process.poll() is None

    def answer(self, line: bytes, timeout: float | None = None) -> bytes:
        """Return the answer to a line; both without line ends. After an exception it is of no further use."""
        self.send(line)
        return self.receive(timeout)

    def send(self, line: bytes) -> None:
        """Write a line. An error shows when its answer is received."""
        to = self._process.stdin
        assert to is not None
        with contextlib.suppress(OSError):
            to.write(line + b"\n")
            to.flush()

    def receive(self, timeout: float | None = None) -> bytes:
        """Return the answer to the first line that has none."""
        if timeout is None or self._poll is not None:
            return self._receive(None if timeout is None else time.monotonic() + timeout)
        overdue = threading.Event()

        def end() -> None:
            overdue.set()
            self._process.kill()

        timer = threading.Timer(timeout, end)
        timer.daemon = True
        timer.start()
        try:
            return self._receive(None)
        except Ended:
            if overdue.is_set():
                raise TimedOut from None
            raise
        finally:
            timer.cancel()

    def _receive(self, deadline: float | None) -> bytes:
        parts = [self._rest]
        while True:
            last, end, rest = parts[-1].partition(b"\n")
            if end:
                parts[-1], self._rest = last, rest
                return b"".join(parts)
            if deadline is not None and self._poll is not None:
                left = max(0.0, deadline - time.monotonic())
                if not self._poll.poll(left * 1000):
                    self.kill()
                    raise TimedOut
            block = os.read(self._back, _BLOCK)
            if not block:
                # What there is of a line comes from a program that was ended while it wrote.
                self.kill()
                raise Ended(_how(self._process.returncode))
            parts.append(block)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._close()

    def close(self) -> None:
        """End its input, so that it ends by itself."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):  # it has ended already
                self._process.stdin.close()
        self._close()

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            # A line that could not be written may still be in the pipe's buffer.
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._process.wait()
