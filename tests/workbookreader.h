// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/workbook/workbook.h>

#include <QCoreApplication>
#include <QTest>

/// main() of a test that opens workbooks: they are read by this same program as a child process.
#define PD_WORKBOOK_TEST_MAIN(TestClass)                                                                     \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        if (const auto status = pd::runWorkbookReader(argc, argv))                                           \
            return *status;                                                                                  \
        QCoreApplication application(argc, argv);                                                            \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
