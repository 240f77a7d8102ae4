// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of a PDF see, through poppler-utils.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace pd::testing {

inline bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

inline QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF, page by page.
inline QStringList pagesOf(const QString &path)
{
    const QString all = output(QStringLiteral("pdftotext"),
                               {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path,
                                QStringLiteral("-")});
    QStringList pages = all.split(u'\f');
    pages.removeLast();
    return pages;
}

inline QString textOf(const QString &path)
{
    return pagesOf(path).join(u'\n');
}

/// Pictures on the pages: lines of pdfimages below its two lines of heading.
inline int imagesIn(const QString &path)
{
    const QStringList lines = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})
                                  .split(u'\n', Qt::SkipEmptyParts);
    return std::max(0, int(lines.size()) - 2);
}

} // namespace pd::testing
