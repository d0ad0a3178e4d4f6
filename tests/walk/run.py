# SPDX-License-Identifier: MIT
"""run.py WALK PROGRAM: one walk on a desktop of its own."""
import importlib
import os
import sys

import desktop

# The walk is loaded where its desktop is: what it needs looks for an X server and a bus at once.
desktop.run(os.path.abspath(__file__), lambda place: importlib.import_module(sys.argv[1]).walk(place))
