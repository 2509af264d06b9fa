"""Locks an OpenDocument text with a password, through LibreOffice: lock.py FROM TO"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

source, target = (uno.systemPathToFileUrl(os.path.abspath(name)) for name in sys.argv[1:3])
profile = tempfile.mkdtemp()
office = subprocess.Popen(
    ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--accept=pipe,name=lock;urp;"],
    stderr=subprocess.DEVNULL,
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(60):
    try:
        context = resolver.resolve("uno:pipe,name=lock;urp;StarOffice.ComponentContext")
        break
    except Exception:  # not listening yet
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(source, "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
document.storeToURL(target, (PropertyValue("Password", 0, "secret", 0),))
document.close(True)
try:
    desktop.terminate()
except Exception:  # it is gone before it answers
    pass
office.wait(30)
