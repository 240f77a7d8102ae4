# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the real window in three languages: PICTURES=FOLDER desktop.sh PROGRAM portraits.py"""
import os
import subprocess
import sys

from desk import Desk, keys, say, until, LANGUAGE, VIEW

program, office = sys.argv[1:3]
folder = os.environ["PICTURES"]
os.makedirs(folder, exist_ok=True)

desk = Desk(program, office)
for place, (language, home) in enumerate((("en", "Home"), ("ru", "Главная"), ("zh", "首页"))):
    desk.choose(VIEW, LANGUAGE, place)
    until(f"the window does not speak {language}", lambda: desk.page_names()[0] == home)
    for number, page in ((1, "home"), (2, "partners"), (4, "agreements")):
        keys(f"ctrl+{number}")
        until(f"{page} does not open", lambda: desk.page() == desk.page_names()[number - 1])
        if number > 1:
            until("the list stays empty", lambda: (t := desk.find("table")) and t.get_n_rows() > 0)
        subprocess.run(["import", "-window", "root", f"{folder}/{page}-{language}.png"], check=True)
    say(f"{folder}: {language}")
desk.close()
