# SPDX-License-Identifier: MIT
"""What a screen reader sees of the program: widgets by role and name, through AT-SPI."""
import pyatspi
from gi.repository import Atspi, GLib

from desktop import Failed

MENU_ITEMS = ("menu item", "check menu item", "radio menu item", "menu")
NO_ROLE = ("filler", "panel", "unknown", "frame")


def states(node):
    return {pyatspi.stateToString(state).lower().removeprefix("state_")
            for state in node.getState().getStates()}


def shown(node, with_items=True):
    """It and all below that can be seen, each with its states; what goes away meanwhile is passed
    over. Without items, rows and cells are left out."""
    try:
        its = states(node)
        if not {"showing", "visible"} <= its:
            return
        yield node, its
        if "manages descendants" in its and not with_items:
            return
        for child in node:
            if child is not None:
                yield from shown(child, with_items)
    except (GLib.GError, LookupError):
        return


def described(node):
    return f"{node.getRoleName()} “{node.name}”"


def label(node):
    """What it is called: a box of choices is named by what is chosen, and called by its label."""
    if node.getRoleName() != "combo box":
        return node.name
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


class Window:
    """The program as its accessible tree; what is looked for is waited for."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.root = desktop.wait("the program is known to assistive programs", self._application)
        # What is read is what is there now: nothing here listens for what changes.
        self.root.set_cache_mask(Atspi.Cache.NONE)
        self.told = []
        self.spoken = []
        for kind in ("object:state-changed:focused", "object:property-change:accessible-name",
                     "object:state-changed:showing"):
            pyatspi.Registry.registerEventListener(self._on_event, kind)

    def _on_event(self, event):
        try:
            if "state-changed" in event.type and not event.detail1:
                return  # it lost the focus, or went
            if event.source.get_process_id() != self.desktop.program.pid:
                return
            told = (event.source.getRoleName(), event.source.name)
            if "showing" not in event.type:
                self.told.append(told)
            elif told[0] == "notification":
                self.spoken.append(told[1])
        except GLib.GError:
            pass  # it is gone already

    def wait_told(self, role, name):
        """A screen reader was told that the focus came to this, or that this is its new name."""
        def was_told():
            self._hear()
            return any(each[0] == role and each[1].startswith(name) for each in self.told)
        try:
            self.desktop.wait(f"a screen reader is told of the {role} “{name}”", was_told)
        except Failed as failure:
            raise Failed(f"{failure}, but of {self.told}") from failure
        self.told.clear()

    def wait_spoken(self, *parts):
        """A screen reader was told of a notification, which it reads without being asked."""
        def was_spoken():
            self._hear()
            return any(all(part in each for part in parts) for each in self.spoken)
        try:
            self.desktop.wait(f"a screen reader says {', '.join(parts)}", was_spoken)
        except Failed as failure:
            raise Failed(f"{failure}, but {self.spoken}") from failure
        self.spoken.clear()

    @staticmethod
    def _hear():
        while GLib.MainContext.default().iteration(False):
            pass

    def _application(self):
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and each.get_process_id() == self.desktop.program.pid:
                return each
        return None

    def search(self, role, name, inside=None):
        """The first that is seen, of this role and with a name that begins so."""
        for node, _ in shown(inside or self.root):
            try:
                if node.getRoleName() == role and node.name.startswith(name):
                    return node
            except GLib.GError:
                continue
        return None

    def find(self, role, name, inside=None):
        return self.desktop.wait(f"a {role} “{name}” is there",
                                 lambda: self.search(role, name, inside))

    def gone(self, role, name):
        self.desktop.wait(f"the {role} “{name}” is gone", lambda: not self.search(role, name))

    def dialog(self, title):
        return self.desktop.wait(
            f"the dialog “{title}” is in front",
            lambda: next((d for d in (self.search("dialog", title),) if d and "active" in states(d)),
                         None))

    def focused(self):
        """The widget that has the focus; rows say so of themselves while another has it."""
        for node, its in shown(self.root, with_items=False):
            if {"focused", "focusable"} <= its:
                return node
        return None

    def chosen_item(self):
        """The item of an open menu that Enter would choose."""
        for node, its in shown(self.root, with_items=False):
            if "focused" in its and node.getRoleName() in MENU_ITEMS:
                return node
        return None

    def wait_focus(self, role, name):
        def has():
            node = self.focused()
            return node and node.getRoleName() == role and node.name.startswith(name)
        try:
            self.desktop.wait(f"{role} “{name}” has the focus", has)
        except Failed as failure:
            node = self.focused()
            raise Failed(f"{failure}, but {described(node) if node else 'nothing'}") from failure

    def rows(self):
        """The sentences that the rows of the list are."""
        tree = self.search("tree", "Downloads")
        if not tree:
            return []
        try:
            table = tree.queryTable()
            return [table.getAccessibleAt(row, 0).name for row in range(table.nRows)]
        except (GLib.GError, AttributeError):
            return []

    def wait_row(self, *parts):
        """Waits for the row whose sentence has all of these parts."""
        def row():
            return next((r for r in self.rows() if all(part in r for part in parts)), None)
        try:
            return self.desktop.wait(f"a row says {', '.join(parts)}", row)
        except Failed as failure:
            raise Failed(f"{failure}; the rows say {self.rows()}") from failure

    def expect_names(self):
        """Whatever can have the focus says what it is."""
        for node, its in shown(self.root, with_items=False):
            if "focusable" not in its or node.getRoleName() in MENU_ITEMS:
                continue
            if not label(node).strip():
                above = " in ".join(described(each) for each in (node, node.parent) if each)
                raise Failed(f"it can have the focus, but has no name: {above}")
            if node.getRoleName() in NO_ROLE:
                raise Failed(f"it can have the focus, but no role says what it is: {described(node)}")


def press(node, *names):
    """Does the action of one of these names."""
    action = node.queryAction()
    offered = [action.getName(i) for i in range(action.nActions)]
    for name in names or ("Press",):
        if name in offered:
            action.doAction(offered.index(name))
            return
    raise Failed(f"{described(node)} offers {offered}, not {names}")


def read(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)
