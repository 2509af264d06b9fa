"""Opens Word documents in LibreOffice, accepts or rejects all their changes, and prints a line of JSON for each: the
paragraphs that are left, and the changes that it had.

    /usr/bin/python3 accept_changes.py FILE...

Debian: libreoffice-writer-nogui, python3-uno.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe):
    """LibreOffice's own context, once it is up."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not start")


def items(collection):
    found = collection.createEnumeration()
    while found.hasMoreElements():
        yield found.nextElement()


def read(desktop, dispatcher, file):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    result = {}
    for way in ("Accept", "Reject"):
        document = desktop.loadComponentFromURL(Path(file).resolve().as_uri(), "_blank", 0, (hidden,))
        result["changes"] = sorted({(change.RedlineType, change.RedlineAuthor) for change in items(document.Redlines)})
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{way}AllTrackedChanges", "", 0, ())
        result[way] = [paragraph.String for paragraph in items(document.Text)]
        document.close(True)
    return result


def main(files):
    pipe = f"storydiff{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        options = [f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore"]
        office = subprocess.Popen(["soffice", *options, f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
        services = connect(pipe).ServiceManager
        desktop = services.createInstance("com.sun.star.frame.Desktop")
        dispatcher = services.createInstance("com.sun.star.frame.DispatchHelper")
        for file in files:
            print(json.dumps(read(desktop, dispatcher, file)), flush=True)
        desktop.terminate()
        office.wait()


main(sys.argv[1:])
