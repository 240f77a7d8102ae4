// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/detail/sheet.h>

#include <QImage>
#include <QPalette>
#include <QUrl>

namespace pd::ui {

/// A sheet as HTML in the subset that QTextBrowser sets, in the colours of a palette. Every text is escaped.
/// Links: "record:KIND/ID", "copy:TEXT", or the URL itself; pictures: "sparkline:NUMBERS".
QString sheetHtml(const Sheet &sheet, const QPalette &palette);

/// Links lead to pages and to letters, nowhere else: http, https, mailto.
bool isFollowed(const QUrl &url);

/// What a button that copies leads to; the text is the path, decoded.
QString copyUrl(const QString &text);

/// The picture of a "sparkline:1,2,3", from zero upwards; ratio: pixels of the device to one of the page.
constexpr QSize sparklineSize(150, 34);
QImage sparkline(const QUrl &url, const QPalette &palette, qreal ratio);

} // namespace pd::ui
