# SPDX-License-Identifier: GPL-3.0-or-later
"""The window used with the keyboard only, by someone who writes in three scripts."""
import subprocess
import sys

from desk import Desk, check, children, has, keys, paste, say, until, SHOWING

program, office = sys.argv[1:3]


def layout(names):
    subprocess.run(["setxkbmap", "-layout", names], check=True)


def shown(desk):
    """The record in the reading pane."""
    return desk.expect("label", "Selected record").get_description()


def has_answers(desk):
    answers = desk.find("list", "Search results")
    return answers and answers.get_child_count() > 0


def menu_is_open(desk):
    return any(has(menu, SHOWING) for item in children(desk.find("menu bar")) for menu in children(item))


desk = Desk(program, office)
check("the title does not name the office", desk.frame.get_name() == "Practice – Partnership Desk")
say("The window is there; its title names the office.")

for letters, name in (("重庆玉峰", "Chongqing Jade Peak Vocational College"),
                      ("Северных озёр", "Northern Lakes University"),
                      ("olga rud", "Olga Rudneva")):
    keys("ctrl+k")
    paste(letters)
    until(f"nothing is found for {letters}", lambda: has_answers(desk))
    keys("Return")
    until(f"{letters} does not lead to {name}", lambda: shown(desk) == name)
    say(f"Ctrl+K, {letters}, Enter: {name} is shown.")

keys("alt+f")
until("Alt+F does not open the menu", lambda: menu_is_open(desk))
keys("Escape", "Escape")
until("Escape does not close the menu", lambda: not menu_is_open(desk))
say("Alt+F opens the File menu, Escape closes it.")

for number, name in enumerate(desk.page_names()[:9], 1):
    keys(f"ctrl+{number}")
    until(f"Ctrl+{number} does not open {name}", lambda: desk.page() == name)
say("Ctrl+1 to Ctrl+9 open the pages.")

layout("ru,us")  # the Russian letters are active: shortcuts must still work by the key's place
keys("ctrl+13")  # the key of 4
until("Ctrl+4 does not work on the Russian layout", lambda: desk.page() == "Agreements")
keys("ctrl+45")  # the key of K
paste("莲河")
until("Ctrl+K does not work on the Russian layout", lambda: has_answers(desk))
keys("Return")
until("the search does not lead to Lotus River University", lambda: shown(desk) == "Lotus River University")
layout("us")
say("Shortcuts work while the Russian keyboard layout is active.")

keys("alt+v", "l", "Down", "Return")
until("the menu does not switch to Russian", lambda: "Соглашения" in desk.page_names())
say("View > Language, by keys: the window speaks Russian.")

other = office.replace("Practice", "Practice two")
subprocess.run([program, "practice", "--database", other], check=True, stdout=subprocess.DEVNULL)
second = Desk(program, other)
check("the second window is not in the language chosen last", "Соглашения" in second.page_names())
again = subprocess.run([program, office], timeout=30)
check("a second start with an open office does not end by itself", again.returncode == 0)
second.close()
check("the first window ended with the second", desk.process.poll() is None)
desk.activate()
say("Another office in a second window, closed again: the first goes on. A second start with its office ends at once.")

keys("ctrl+6")
until("Ctrl+6 does not open the programmes", lambda: desk.page() == desk.page_names()[5])
subprocess.run(["xdotool", "windowmove", desk.window, "90", "120", "windowsize", desk.window, "1111", "777"],
               check=True)
until("the window does not take its new size", lambda: desk.geometry()["WIDTH"] == 1111)
before, page = desk.geometry(), desk.page()
desk.close()
desk = Desk(program)
check("the last office does not open by itself", desk.frame.get_name().startswith("Practice"))
until("the page is not the one of the last time", lambda: desk.page() == page)
for key in ("WIDTH", "HEIGHT", "X", "Y"):
    until(f"{key} of the window is not kept", lambda: abs(desk.geometry()[key] - before[key]) <= 2)
say(f"Started again: the same office, page ({page}), place and size.")
layout("ru,us")
keys("alt+40")  # В of &Вид, the key of D
until("Alt and a Russian letter do not open the menu", lambda: menu_is_open(desk))
keys("Escape", "Escape")
until("Escape does not close the menu", lambda: not menu_is_open(desk))
layout("us")
say("Alt and a Russian letter open the menu.")
desk.close()
