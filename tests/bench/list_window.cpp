// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window with one list open on the office named on the command line: says when its first rows are
// painted, or that there are none.
//   bench_list_window FILE count
#include "firstframe.h"

#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/desk.h>

#include <QApplication>
#include <QTableView>

using namespace pd;
using namespace pd::ui;

int main(int argc, char **argv)
{
    const Ahead ahead;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("PartnershipDeskBench"));
    ahead.waitForFonts();
    const QStringList arguments = QCoreApplication::arguments();
    const auto kind = kindFromKey(arguments.value(2));
    if (!kind)
        qFatal("name an office and a kind");
    Desk desk(application, arguments[1]);
    QObject::connect(&desk.session(), &Session::officeOpened, &desk.window(), [&desk, kind] {
        ListQuery query;
        query.kind = *kind;
        Q_EMIT desk.session().listRequested(query);
        const auto *page = desk.window().findChild<RecordListPage *>();
        auto *table = page->findChild<QTableView *>();
        auto *model = page->findChild<RecordListModel *>();
        QObject::connect(model, &RecordListModel::dataChanged, table, [table] { new FirstFrame(table->viewport()); });
        QObject::connect(model, &RecordListModel::loaded, table, [table, model] {
            if (model->rowCount() == 0)
                new FirstFrame(table->viewport());
        });
    });
    desk.window().show();
    return QApplication::exec();
}
