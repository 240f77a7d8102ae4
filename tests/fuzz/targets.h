// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that reads foreign bytes, as functions of bytes. A target ends when what it was given has been read; what
// should not be (a crash, a sanitizer's finding, a broken promise) aborts.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuzz {

struct Target
{
    const char *name; ///< also that of its folder in corpus/
    void (*run)(const QByteArray &input);
    /// Times that the ordinary suite reads each seed with something changed in it: less for what takes long.
    int mutations;
};

const QList<Target> &targets();

/// A promise that holds for every input.
void require(bool holds, const char *promise);
/// A name in a folder of this process, in memory where the system has such.
QString scratch(const char *name);
/// That file with these bytes.
QString written(const char *name, const QByteArray &bytes);

void csv(const QByteArray &input);
void encoding(const QByteArray &input);
void columns(const QByteArray &input);
void dateCells(const QByteArray &input);
void plainCells(const QByteArray &input);
void partialDates(const QByteArray &input);
void names(const QByteArray &input);
void tableImport(const QByteArray &input);
void recordJson(const QByteArray &input);
void officeJson(const QByteArray &input);
void officeFiles(const QByteArray &input);
void xlsxSheet(const QByteArray &input);
void xlsxBook(const QByteArray &input);
void odsContent(const QByteArray &input);
void archive(const QByteArray &input);
void xls(const QByteArray &input);
void office(const QByteArray &input);
void salvageOffice(const QByteArray &input);
void searching(const QByteArray &input);

} // namespace fuzz
