# SPDX-License-Identifier: MIT
"""What a desktop offers on the session bus: notices and a tray, that remember what they were told."""
import threading

from gi.repository import Gio, GLib

NOTICES = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"

INTERFACES = f"""<node>
 <interface name="{NOTICES}">
  <method name="Notify">
   <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
   <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
   <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
 </interface>
 <interface name="{WATCHER}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierHostRegistered"/>
 </interface>
</node>"""


class Notice:
    def __init__(self, arguments):
        self.replaces, self.title, self.text = arguments[1], arguments[3], arguments[4]
        self.actions = arguments[5]


class SessionBus:
    """Serves on a thread of its own; asked from the walk's."""

    def __init__(self, *, tray=True):
        self.notices = []
        self.items = []
        self._loop = GLib.MainContext()
        self._ready = threading.Event()
        self._bus = None
        threading.Thread(target=self._serve, args=(tray,), daemon=True).start()
        self._ready.wait()

    def _serve(self, tray):
        self._loop.push_thread_default()
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        notices, watcher = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
        self._register("/org/freedesktop/Notifications", notices)
        self._own(NOTICES)
        if tray:
            self._register("/StatusNotifierWatcher", watcher)
            self._own(WATCHER)
        self._ready.set()
        GLib.MainLoop(self._loop).run()

    def _register(self, path, interface):
        self._bus.register_object(path, interface, self._called, self._asked, None)

    def _own(self, name):
        # At once, so that who starts next finds it.
        self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                   "RequestName", GLib.Variant("(su)", (name, 0)))

    def _called(self, _bus, sender, _path, _interface, method, arguments, invocation):
        if method == "Notify":
            self.notices.append(Notice(arguments.unpack()))
            invocation.return_value(GLib.Variant("(u)", (len(self.notices),)))
            return
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup"],)))
            return
        self.items.append((sender, arguments.unpack()[0]))
        invocation.return_value(None)

    def _asked(self, _bus, _sender, _path, _interface, name):
        return {"IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "RegisteredStatusNotifierItems": GLib.Variant("as", []),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def _call(self, name, path, interface, method, arguments):
        return self._bus.call_sync(name, path, interface, method, arguments, None, 0, 30_000)

    def click_notice(self, action="default", token=None):
        """The last one, on its text, or on one of its buttons; with what lets another come to the front."""
        if token:
            self._bus.emit_signal(None, "/org/freedesktop/Notifications", NOTICES, "ActivationToken",
                                  GLib.Variant("(us)", (len(self.notices), token)))
        self._bus.emit_signal(None, "/org/freedesktop/Notifications", NOTICES, "ActionInvoked",
                              GLib.Variant("(us)", (len(self.notices), action)))

    def _ask(self, property_):
        answer = self._call(self.items[-1][0], "/StatusNotifierItem",
                            "org.freedesktop.DBus.Properties", "Get",
                            GLib.Variant("(ss)", (ITEM, property_)))
        return answer.unpack()[0]

    def tool_tip(self):
        return self._ask("ToolTip")[2]

    def picture_sizes(self):
        """Widths of the pictures that the tray was given; none where it was given a name or nothing."""
        return [width for width, _, _ in self._ask("IconPixmap")]

    def icon_name(self):
        return self._ask("IconName")

    def activate(self):
        self._call(self.items[-1][0], "/StatusNotifierItem", ITEM, "Activate",
                   GLib.Variant("(ii)", (0, 0)))

    def entries(self):
        """The tray's menu: number, words, and whether it can be chosen, without the lines between."""
        answer = self._call(self.items[-1][0], self._ask("Menu"), MENU, "GetLayout",
                            GLib.Variant("(iias)", (0, -1, [])))
        found = []
        for number, about, _ in answer.unpack()[1][2]:
            if about.get("type") != "separator":
                words = about["label"].replace("_", "")
                found.append((number, words, about.get("enabled", True)))
        return found

    def choose(self, words):
        number = next(number for number, entry, _ in self.entries() if entry == words)
        self._call(self.items[-1][0], self._ask("Menu"), MENU, "Event",
                   GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0)))
