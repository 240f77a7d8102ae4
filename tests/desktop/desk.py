# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands, ears and patience for the scripts that use the real window."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # what is asked is what is there now

FOCUSABLE, SHOWING, SELECTED = Atspi.StateType.FOCUSABLE, Atspi.StateType.SHOWING, Atspi.StateType.SELECTED
LONG = ("table", "tree", "tree table")  # never walked: they may have a million cells

VIEW, LANGUAGE = 2, 16  # places in the menu: the View menu, and in it the languages


def say(sentence):
    print("  " + sentence, flush=True)


def until(what, condition, seconds=10):
    """The first true answer; objects that vanish while being asked are no answer."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = condition()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            sys.exit(f"FAIL: {what}")
        time.sleep(0.05)


def check(what, condition):
    if not condition:
        sys.exit(f"FAIL: {what}")


def has(thing, state):
    return thing.get_state_set().contains(state)


def children(thing):
    return [child for child in map(thing.get_child_at_index, range(thing.get_child_count())) if child]


def walk(thing, everything=False):
    """All objects that show, without the cells of tables; with everything also those that are hidden."""
    yield thing
    if thing.get_role_name() in LONG:
        return
    for child in children(thing):
        if everything or has(child, SHOWING):
            yield from walk(child, everything)


def find(root, role, name=None, everything=False):
    for thing in walk(root, everything):
        if thing.get_role_name() == role and name in (None, thing.get_name()):
            return thing
    return None


def press(thing):
    check(f"“{thing.get_name()}” cannot be pressed", thing.get_n_actions() > 0 and thing.do_action(0))


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *names], check=True)


def paste(text):
    """Typing loses letters of other scripts; the clipboard does not."""
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    keys("ctrl+v")


class Desk:
    """One start of the program."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments])
        self.pages = None
        self.frame = until("the window does not appear on the accessibility bus", self._frame)
        self.window = until("there is no window on the screen", self._window)
        until("the window does not become active", self.is_active)

    def _applications(self):
        return [one for one in children(Atspi.get_desktop(0)) if one.get_process_id() == self.process.pid]

    def _frame(self):
        return next((top for application in self._applications() for top in children(application)
                     if top.get_role_name() == "frame" and has(top, SHOWING)), None)

    def _window(self):
        found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                                "Partnership Desk|Бюро|台账"], capture_output=True, text=True).stdout.split()
        return found[0] if found else None

    def is_active(self):
        active = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True).stdout.strip()
        return active == self.window

    def activate(self):
        subprocess.run(["xdotool", "windowactivate", self.window], check=True)
        until("the window does not come to the front", self.is_active)

    def geometry(self):
        out = subprocess.run(["xdotool", "getwindowgeometry", "--shell", self.window], capture_output=True,
                             text=True, check=True).stdout
        return {key: int(value) for key, _, value in (line.partition("=") for line in out.split())}

    def find(self, role, name=None):
        return find(self.frame, role, name)

    def expect(self, role, name):
        return until(f"there is no {role} “{name}”", lambda: self.find(role, name))

    def dialog(self):
        return next((top for application in self._applications() for top in children(application)
                     if top.get_role_name() == "dialog" and has(top, SHOWING)), None)

    def page_list(self):
        """The list of pages: the first list of the window."""
        if not self.pages:
            self.pages = until("there is no list of pages", lambda: self.find("list"))
        return self.pages

    def page_names(self):
        return [item.get_name() for item in children(self.page_list())]

    def page(self):
        return next((item.get_name() for item in children(self.page_list()) if has(item, SELECTED)), None)

    def choose(self, *path):
        """A command of the menu, by its place."""
        menu = find(self.frame, "menu bar", everything=True)
        for place in path[:-1]:
            menu = children(children(menu)[place])[0]
        press(children(menu)[path[-1]])

    def close(self):
        self.activate()
        keys("ctrl+q")
        try:
            status = self.process.wait(10)
        except subprocess.TimeoutExpired:
            sys.exit("FAIL: the program does not end after Ctrl+Q")
        check(f"the program ended with status {status}", status == 0)
