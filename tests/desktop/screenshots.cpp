// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page for eyes to judge: screenshots FOLDER [language…]. Light and dark; the scale comes from
// QT_SCALE_FACTOR.
#include <gui/officewindow.h>

#include <ui/charts/chartspage.h>
#include <store/backup.h>
#include <ui/edit/mergedialog.h>
#include <ui/edit/recordeditor.h>
#include <ui/history/backupsdialog.h>
#include <ui/history/changesdialog.h>
#include <ui/history/historydialog.h>
#include <ui/history/recyclebindialog.h>
#include <ui/history/rescuedialog.h>
#include <ui/import/importdialog.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/list/recordview.h>
#include <ui/list/viewbutton.h>
#include <ui/print/balancedialog.h>
#include <ui/print/digestdialog.h>
#include <ui/print/reportdialog.h>
#include <ui/print/summarydialog.h>
#include <ui/print/timelinedialog.h>
#include <ui/programmes/intakesdialog.h>
#include <ui/settings/ruleform.h>
#include <ui/settings/rulesdialog.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/recentsearches.h>
#include <ui/shell/searchbox.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace pd;
using namespace pd::ui;

namespace {

class Album
{
public:
    Album(OfficeWindow &office, const QString &folder) : m_office(office), m_folder(folder) { QDir().mkpath(folder); }

    void takeAll(const QString &language, style::Theme theme)
    {
        m_suffix = QStringLiteral("-%1-%2").arg(language, theme == style::Theme::Dark ? QStringLiteral("dark")
                                                                                     : QStringLiteral("light"));
        style::setTheme(theme);
        m_office.speak(language);
        static constexpr const char *names[] = {"home", "partners", "people", "agreements", "visits", "programmes",
                                                "students", "projects", "events", "followups", "charts", "reports"};
        for (int page = 0; page < pageCount; ++page) {
            m_office.window().openPage(Page(page));
            m_office.settle();
            take(m_office.window(), QLatin1String(names[page]));
        }
        auto *charts = qobject_cast<ChartsPage *>(m_office.window().room(Page::Charts));
        m_office.window().openPage(Page::Charts);
        charts->choose(ChartsPage::Which::Target);
        m_office.settle();
        take(m_office.window(), QLatin1String("target"));
        charts->choose(ChartsPage::Which::Enrolment);
        searching();
        views();
        show(Page::Agreements, QLatin1String("timeline"));
        show(Page::Visits, QLatin1String("month"));
        show(Page::Programmes, QLatin1String("tree"));
        editors();
        dialogs();
    }

private:
    void take(QWidget &widget, const QString &name)
    {
        widget.grab().save(m_folder + u'/' + name + m_suffix + QStringLiteral(".png"));
    }

    void searching()
    {
        auto *box = m_office.window().findChild<SearchBox *>();
        box->setFocus(Qt::ShortcutFocusReason);
        box->setText(QStringLiteral("univ"));
        m_office.settle();
        take(m_office.window(), QLatin1String("search"));
        RecentSearches().add(QStringLiteral("重庆"));
        RecentSearches().add(QStringLiteral("ДВФУ"));
        box->clear();
        take(m_office.window(), QLatin1String("search-recent"));
        m_office.window().setFocus();
    }

    void views()
    {
        m_office.window().openPage(Page::Agreements);
        auto *list = qobject_cast<RecordListPage *>(m_office.window().room(Page::Agreements));
        auto *button = list->findChild<ViewButton *>();
        const QList<View> views = builtInViews(Kind::Agreement);
        Q_EMIT button->chosen(views.first());
        m_office.settle();
        take(m_office.window(), QLatin1String("view"));
        Q_EMIT button->chosen(views.last());
        m_office.settle();
        take(m_office.window(), QLatin1String("view-period"));
        Q_EMIT button->everythingRequested();
        m_office.settle();
    }

    /// The other view of a room.
    void show(Page page, QLatin1String name)
    {
        auto *list = qobject_cast<RecordListPage *>(m_office.window().room(page));
        m_office.window().openPage(page);
        list->showAs(list->findChild<RecordView *>());
        m_office.settle();
        take(m_office.window(), name);
        list->showAs(nullptr);
    }

    void editors()
    {
        const std::pair<Page, const char *> pages[] = {{Page::Partners, "edit-partner"}, {Page::Agreements, "edit-agreement"},
                                                       {Page::Visits, "edit-visit"}, {Page::Students, "edit-cohort"},
                                                       {Page::People, "edit-person"}};
        for (const auto &[page, name] : pages) {
            auto *list = qobject_cast<RecordListPage *>(m_office.window().room(page));
            m_office.window().openPage(page);
            m_office.settle();
            if (list->selection().isEmpty())
                continue;
            RecordEditor::open(m_office.session(), list->kind(), list->selection().first(), &m_office.window());
            m_office.settle();
            if (auto *editor = m_office.window().findChild<RecordEditor *>()) {
                take(*editor, QLatin1String(name));
                editor->close();
                m_office.settle();
            }
        }
    }

    void dialogs()
    {
        auto *partners = qobject_cast<RecordListPage *>(m_office.window().room(Page::Partners));
        SummaryDialog summary(m_office.session(), partners->selection(), nullptr);
        summary.setAttribute(Qt::WA_DeleteOnClose, false);
        summary.show();
        m_office.settle();
        take(summary, QLatin1String("print"));
        show(new DigestDialog(m_office.session(), nullptr), QLatin1String("digest"));
        RecordId exchanging;
        m_office.session()
            .office()
            .read([](Office &office) { return office.readAll(Kind::Flow).value(0); })
            .then(&m_office.session(), [&](const Record &flow) {
                exchanging = flow.value(QLatin1String("to")).toReference();
            });
        m_office.settle();
        show(new BalanceDialog(m_office.session(), exchanging, nullptr), QLatin1String("balance"));
        const auto *agreements = m_office.window().room(Page::Agreements)->findChild<RecordListModel *>();
        show(new TimelineDialog(m_office.session(), agreements->ids(), QDate(2025, 3, 1), 36, nullptr),
             QLatin1String("timeline-print"));
        for (const report::ReportKind &kind : report::reportKinds())
            show(new ReportDialog(m_office.session(), kind, {}, nullptr), QLatin1String("report-") + kind.key);
        const auto *programmes = m_office.window().room(Page::Programmes)->findChild<RecordListModel *>();
        show(new IntakesDialog(m_office.session(), programmes->idAt(0), nullptr), QLatin1String("intakes"));
        show(new RulesDialog(m_office.session(), nullptr), QLatin1String("rules"));
        show(askForRule(m_office.session(), {.set = QStringLiteral("cn")}, {}, nullptr, [](const rules::Rule &) {}),
             QLatin1String("rule"));
        const ImportInput ledger{.text = QStringLiteral("高校名称\t英文名称\t国家\t网址\n"
                                                        "晴川大学\tQingchuan University\t中国\thttps://qingchuan.example\n"
                                                        "北海理工大学\tBeihai Tech\t中国\tнет\n合计\t2\t\t\n")};
        show(new ImportDialog(m_office.session(), ledger, Kind::Organisation, nullptr), QLatin1String("import"));
        const auto *rows = partners->findChild<RecordListModel *>();
        show(new MergeDialog(m_office.session(), Kind::Organisation, rows->idAt(0), rows->idAt(1), nullptr),
             QLatin1String("merge"));
        tables();
        SettingsDialog settings(m_office.session(), nullptr);
        settings.show();
        m_office.settle();
        take(settings, QLatin1String("settings"));
    }

    /// History, changes, recycle bin and backups, with something in each.
    void tables()
    {
        Session &session = m_office.session();
        auto *list = qobject_cast<RecordListPage *>(m_office.window().room(Page::Partners));
        const RecordId id = list->selection().value(0);
        if (m_isFirst) {
            ChangeSet set;
            set.changes << Change{.action = Change::Action::Update, .kind = Kind::Organisation, .id = id,
                                  .values = {{QStringLiteral("city"), Value(QStringLiteral("shanghai"))},
                                             {QStringLiteral("website"), Value(QStringLiteral("https://example.org/new"))}}};
            session.apply(set, nullptr);
            session.office().write([](Office &office) { return Backups(office.path()).write(Backup::Reason::Daily); });
            auto *projects = qobject_cast<RecordListPage *>(m_office.window().room(Page::Projects));
            m_office.window().openPage(Page::Projects);
            m_office.settle();
            session.remove(Kind::Project, projects->selection());
            m_office.settle();
            if (auto *bar = m_office.window().findChild<MessageBar *>())
                bar->hide();
            m_isFirst = false;
        }
        show(new HistoryDialog(session, Kind::Organisation, id, nullptr), QLatin1String("history"));
        show(new ChangesDialog(session, nullptr), QLatin1String("changes"));
        show(new RecycleBinDialog(session, nullptr), QLatin1String("recycle-bin"));
        show(new BackupsDialog(session, nullptr), QLatin1String("backups"));
        const Error damaged{Error::Kind::Damaged,
                            phrase("Store", "“%1” is damaged. Open your latest backup instead.")
                                .arg(QFileInfo(m_office.path()).fileName()), {}, {}};
        show(new RescueDialog(session, m_office.path(), damaged, nullptr), QLatin1String("rescue"));
    }

    void show(QDialog *dialog, const QString &name)
    {
        dialog->show();
        m_office.settle();
        take(*dialog, name);
        delete dialog;
    }

    OfficeWindow &m_office;
    QString m_folder, m_suffix;
    bool m_isFirst = true;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    style::apply(application);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("screenshots"));
    const QStringList languages = arguments.size() > 2 ? arguments.mid(2) : Language::codes();
    OfficeWindow office;
    if (!office.show())
        return 1;
    Album album(office, folder);
    for (const QString &language : languages) {
        album.takeAll(language, style::Theme::Light);
        album.takeAll(language, style::Theme::Dark);
    }
    office.session().office().close();
    office.settle();
    for (const QString &language : languages) {
        style::setTheme(style::Theme::Light);
        office.speak(language);
        office.window().grab().save(folder + QStringLiteral("/welcome-%1-light.png").arg(language));
    }
    return 0;
}
