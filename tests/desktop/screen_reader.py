# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader meets it: names of everything, and work done without seeing anything."""
import sys

from desk import Atspi, Desk, check, find, has, keys, press, say, until, walk, FOCUSABLE, LANGUAGE, VIEW

program, office = sys.argv[1:3]


def nameless(root):
    """Focusable objects without a name. The line inside a named combo box is read with its box."""
    for thing in walk(root):
        if has(thing, FOCUSABLE) and not thing.get_name():
            parent = thing.get_parent()
            if not (parent and parent.get_role_name() == "combo box" and parent.get_name()):
                yield f"{thing.get_role_name()} in “{parent.get_name() if parent else ''}”"


def check_names(where, root):
    missing = sorted(nameless(root))
    check(f"{where}: no name on {', '.join(missing)}", not missing)


def row_of(table, name):
    """The row whose first cell says this, or -1."""
    return next((row for row in range(table.get_n_rows()) if table.get_accessible_at(row, 0).get_name() == name), -1)


def write(dialog, label, text):
    line = until(f"there is no field {label}", lambda: find(dialog, "text", label))
    check(f"{label} cannot be written", Atspi.EditableText.set_text_contents(line, text))


desk = Desk(program, office)
desk.choose(VIEW, LANGUAGE, 0)
names = until("the window does not speak English", lambda: (n := desk.page_names()) and n[0] == "Home" and n)
check("the list of pages has no name", desk.page_list().get_name() == "Pages")
check("the search box is not found by its name", desk.find("text", "Search everything"))
say(f"{len(names)} pages: {', '.join(names)}.")

for place, name in enumerate(names):
    desk.choose(VIEW, place)
    until(f"{name} does not open", lambda: desk.page() == name)
    if 0 < place < 10:
        table = desk.expect("table", "Everything owed" if name == "Follow-ups" else name)
        until(f"the list of {name} stays empty",
              lambda: table.get_n_rows() > 0 and table.get_accessible_at(0, 0).get_name())
        say(f"{name}: table of {table.get_n_rows()} rows and {table.get_n_columns()} columns, "
            f"the first cell “{table.get_accessible_at(0, 0).get_name()}”.")
    else:
        say(f"{name}: {sum(1 for _ in walk(desk.frame))} objects.")
    check_names(name, desk.frame)

desk.choose(VIEW, 1)
table = desk.expect("table", "Partners")
rows = table.get_n_rows()
press(desk.expect("push button", "New partner"))
dialog = until("the editor does not open", desk.dialog)
check_names("the editor", dialog)
press(find(dialog, "push button", "Save"))
until("an empty form does not say what is wrong", lambda: find(dialog, "label", "2 fields need attention."))
write(dialog, "Name, row 1", "Aurora Test College")
type_box = until("there is no choice of the type", lambda: find(dialog, "combo box", "Type"))
press(type_box)
until("the choice of the type does not open", lambda: find(type_box, "list item", "University"))
keys("Down", "Return")
until("the down key does not choose", lambda: type_box.get_name() == "University")
press(find(dialog, "push button", "Save"))
until("the editor does not close", lambda: not desk.dialog())
until("the list does not grow by one", lambda: table.get_n_rows() == rows + 1)
row = until("the new partner is not in the list", lambda: row_of(table, "Aurora Test College") + 1) - 1
say(f"New, two fields, Save: Aurora Test College is row {row + 1} of {rows + 1}.")

for place, home, partners in ((1, "Главная", "Партнёры"), (2, "首页", "合作单位"), (0, "Home", "Partners")):
    desk.choose(VIEW, LANGUAGE, place)
    names = until(f"the pages are not called {home}, {partners}",
                  lambda: (n := desk.page_names())[:2] == [home, partners] and n)
    table = desk.expect("table", partners)
    until("the partners do not load", lambda: table.get_n_rows() == rows + 1)
    check_names(partners, desk.frame)
    say(f"{', '.join(names)}. {desk.frame.get_name()}. The first partner: “{table.get_accessible_at(0, 0).get_name()}”.")
desk.close()
