// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/detail/sheet.h>

#include <QPalette>
#include <QUrl>

namespace pd::ui {

/// A sheet as HTML in the subset that QTextBrowser sets, in the colours of a palette. Every text is escaped.
/// Links: "record:KIND/ID", or the URL itself.
QString sheetHtml(const Sheet &sheet, const QPalette &palette);

/// Links lead to pages and to letters, nowhere else: http, https, mailto.
bool isFollowed(const QUrl &url);

} // namespace pd::ui
