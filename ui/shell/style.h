// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QLayout;
class QWidget;

/// How the program looks, in one place: palettes, one accent, the 8-pixel grid, type sizes, icons in the
/// text colour, the colours of states. Rooms take everything visual from here and set no style sheets.
namespace pd::ui::style {

enum class Theme { System, Light, Dark };
void setTheme(Theme theme);   ///< palette and icons of the whole application
Theme theme();
bool isDark();

/// Fusion, fonts (Simplified Chinese forms first), palettes. Once, before any widget.
void apply(QApplication &application, Theme theme = Theme::System);

inline constexpr int grid = 8;          ///< spacing unit, device-independent pixels
inline constexpr int half = grid / 2;

QColor accent();
QColor dimmed();                        ///< secondary text, still readable
QColor hairline();                      ///< rules between areas
QColor surface();                       ///< the navigation's and bars' ground, a shade off the base
QColor problem();                       ///< text of a mistake

/// The meaning of a state, for its dot; a state always shows its word too.
enum class Tone { Neutral, Good, Attention, Bad, Muted };
QColor toneColor(Tone tone);
/// Tone of a code of one of the state vocabularies (standing, visit_status, programme_state, task_state,
/// project_status, event_status, stage).
Tone tone(const QString &vocabulary, const QString &code);

QFont titleFont();                      ///< page titles
QFont headingFont();                    ///< section headings
QFont numberFont();                     ///< equal-width digits

/// A symbolic icon by its freedesktop name, drawn in the text colour of the current palette.
QIcon icon(const QString &name);

/// Marks a label as secondary text; follows the theme.
void setDimmed(QLabel *label);
/// Zero margins, grid spacing.
void tighten(QLayout *layout);

} // namespace pd::ui::style
