"""Messages as Outlook saves them, written by extract-msg's own writer of such files: make-msg.py FOLDER

No program on Linux saves .msg, so the properties are laid out here as [MS-OXMSG] has them; extract-msg has to read them again.
"""

import datetime
import json
import os
import struct
import sys

import extract_msg
from extract_msg.ole_writer import OleWriter

folder = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "stories.json"), encoding="utf-8") as file:
    stories = json.load(file)

TEXT8, TEXT16, BINARY, LONG, TIME = 0x1E, 0x1F, 0x102, 3, 0x40
SENT = datetime.datetime(2026, 3, 2, 9, 30)


class Message:
    """A message at a place of a file; `code_page` is that of its 8-bit strings, None for UTF-16."""

    def __init__(self, writer, at, head, code_page=None):
        self.writer, self.at, self.head, self.code_page = writer, at, head, code_page
        self.fixed = b""
        if not at:
            writer.addEntry(["__nameid_version1.0"], storage=True)
            for number in ("00020102", "00030102", "00040102"):
                writer.addEntry(["__nameid_version1.0", f"__substg1.0_{number}"], b"")

    def _fixed(self, kind, number, value):
        self.fixed += struct.pack("<HHI8s", kind, number, 6, value)

    def string(self, number, text):
        kind = TEXT8 if self.code_page else TEXT16
        data = text.encode(f"cp{self.code_page}" if self.code_page else "utf-16-le")
        self.writer.addEntry([*self.at, f"__substg1.0_{number:04X}{kind:04X}"], data)
        self._fixed(kind, number, struct.pack("<II", len(data) + (1 if self.code_page else 2), 0))

    def binary(self, number, data):
        self.writer.addEntry([*self.at, f"__substg1.0_{number:04X}0102"], data)
        self._fixed(BINARY, number, struct.pack("<II", len(data), 0))

    def long(self, number, value):
        self._fixed(LONG, number, struct.pack("<II", value, 0))

    def mail(self, story, html=False):
        since = (SENT - datetime.datetime(1601, 1, 1)).total_seconds()
        self.string(0x001A, "IPM.Note")
        self.string(0x0037, stories[story]["headline"])
        self.string(0x0C1A, "Ida Holm")
        self._fixed(TIME, 0x0039, struct.pack("<Q", int(since * 10_000_000)))
        self.long(0x3FFD, self.code_page or 1252)
        self.long(0x3FDE, 65001)
        if html:
            body = "".join(f"<p class=MsoNormal>{text}<o:p></o:p></p>" for text in stories[story]["paragraphs"])
            head = '<head><meta name=Generator content="Microsoft Word 15 (filtered medium)"></head>'
            self.binary(0x1013, f"<html>{head}<body lang=EN-GB>{body}</body></html>".encode())
        else:
            self.string(0x1000, "".join(f"{text}\r\n\r\n" for text in stories[story]["paragraphs"]))
        self.close()

    def close(self):
        self.writer.addEntry([*self.at, "__properties_version1.0"], b"\0" * self.head + self.fixed)


def keep(name, writer, subject):
    path = os.path.join(folder, name)
    writer.write(path)
    with extract_msg.openMsg(path) as message:
        assert message.subject == subject, (name, message.subject)


for name, code_page, html in [("ferry", None, False), ("library", 1251, False), ("orchard", None, True)]:
    writer = OleWriter()
    Message(writer, [], 32, code_page).mail(name, html)
    keep(f"{name}-extractmsg.msg", writer, stories[name]["headline"])

# One with a file and another message attached to it.
writer = OleWriter()
Message(writer, [], 32).mail("bakery")
for number in range(2):
    place = [f"__attach_version1.0_#{number:08X}"]
    writer.addEntry(place, storage=True)
    attachment = Message(writer, place, 8)
    attachment.long(0x3705, 5 if number else 1)
    if number:
        writer.addEntry([*place, "__substg1.0_3701000D"], storage=True)
        Message(writer, [*place, "__substg1.0_3701000D"], 24).mail("library")
    else:
        attachment.string(0x3707, "draft.txt")
        attachment.binary(0x3701, "\n\n".join(stories["ferry"]["paragraphs"]).encode())
    attachment.close()
keep("bakery-extractmsg.msg", writer, stories["bakery"]["headline"])
