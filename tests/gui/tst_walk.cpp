// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through the whole window in every language: nothing stays in another language, every control has a
// name for screen readers, no text is cut off.
#include <gui/officewindow.h>
#include <gui/visibletexts.h>

#include <record/recordtype.h>
#include <ui/charts/chartspage.h>
#include <ui/edit/recordeditor.h>
#include <ui/import/importdialog.h>
#include <ui/list/recordlistpage.h>
#include <ui/list/recordview.h>
#include <ui/print/balancedialog.h>
#include <ui/print/digestdialog.h>
#include <ui/print/reportdialog.h>
#include <ui/print/summarydialog.h>
#include <ui/print/timelinedialog.h>
#include <ui/programmes/intakesdialog.h>
#include <ui/settings/ruleform.h>
#include <ui/settings/rulesdialog.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/elidedlabel.h>
#include <ui/shell/messagebar.h>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLoggingCategory>
#include <QPointer>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

#include <algorithm>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240000; // ms, for what a loaded machine takes

QStringList textsOf(const Value &value)
{
    QStringList texts;
    if (const auto *text = std::get_if<QString>(&value.data()))
        texts << text->split(u'\n');
    else if (const auto *date = std::get_if<PartialDate>(&value.data()))
        texts << date->toString().section(u';', 1);
    for (const QString &code : value.toCodes())
        texts << code;
    for (const Row &row : value.toRows()) {
        for (const Value &inRow : row)
            texts << textsOf(inRow);
    }
    return texts;
}

/// Everything that people typed into the office; it may stand in any language.
QStringList dataOf(OfficeWindow &window)
{
    auto found = window.session().office().read([](Office &office) {
        QStringList texts;
        for (const Kind kind : kinds) {
            for (const Record &record : office.readAll(kind)) {
                for (const Name &name : record.names)
                    texts << name.text;
                for (const Value &value : record.values)
                    texts << textsOf(value);
            }
        }
        for (const QString &code : Language::codes()) {
            for (const char *part : {"institution", "address", "signatory", "post", "classification"})
                texts << office.setting(u"letterhead.%1.%2"_s.arg(QLatin1String(part), code));
        }
        return texts << office.setting(u"user"_s);
    });
    found.waitForFinished();
    QStringList texts{u"office"_s, window.path(), window.folder()};
    for (const QString &text : found.result()) {
        if (text.simplified().size() > 1)
            texts << text.simplified();
    }
    for (const QString &code : Language::codes())
        texts << Language::of(code).ownName();
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return texts;
}

/// What is written the same in every language.
const QRegularExpression &codes()
{
    static const QRegularExpression found(
        u"\\b(PDF|CSV|PNG|JPEG|JSON|DOI|MOE|PDE|[ABNO]|ISCED(-F)?|UGSN|ROR|OGRN|CEFR|WeChat|Partnership Desk|MB|A3|A4|A5|EN|RU|ZH|"
        "Letter|[ABC][12]|Wikidata|SCHAC|PIC|Telegram|SHA-256|zzzz|Ctrl|Alt|Shift|Enter|F2|OECD|QS|URL|ID|HH|MM|[a-z]+://\\S*)\\b"_s);
    return found;
}

/// Each line by itself: a message of a failure is cut where it gets long.
bool isNothing(const QStringList &wrong)
{
    for (const QString &line : wrong)
        qWarning().noquote() << line;
    return wrong.isEmpty();
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isWritten(const QString &text, const QString &language)
{
    return std::any_of(text.begin(), text.end(), [&language](QChar c) {
        return language == u"ru" ? c.script() == QChar::Script_Cyrillic : c.script() == QChar::Script_Han;
    });
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingStaysInAnotherLanguage_data();
    void nothingStaysInAnotherLanguage();
    void backToEnglish();
    void everyControlHasName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void welcomePage();

private:
    void open();
    void openImports();
    /// Calls see(place, widget) for every page, in every state worth seeing, and every dialog.
    void visitAll(const std::function<void(const QString &, QWidget *)> &see);
    QList<VisibleText> collect();
    QString rest(const QString &text) const;
    QStringList foreign(const QList<VisibleText> &texts, const QString &language) const;

    std::unique_ptr<OfficeWindow> m_office;
    QList<QPointer<QWidget>> m_dialogs;
    QStringList m_data;
    RecordId m_partner;  ///< selected on the page of partners
    QList<VisibleText> m_english;
};

void TestWalk::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    m_data = dataOf(*m_office);
    for (const rules::Rule &rule : rules::shippedRules()) {  // posts, in the languages in which they are met
        if (!rule.words.isEmpty())
            m_data.prepend(rule.words.join(u", "_s));
    }
    QVERIFY(m_data.size() > 300);
    open();
    m_english = collect();
    QVERIFY2(m_english.size() > 3000, qPrintable(QString::number(m_english.size())));
}

void TestWalk::cleanupTestCase()
{
    for (const QPointer<QWidget> &dialog : std::as_const(m_dialogs))
        delete dialog;
    m_office.reset();
}

/// One editor of a new and one of an existing record of each kind, and the dialogs; they stay open through
/// all switches of language.
void TestWalk::open()
{
    Session &session = m_office->session();
    auto found = session.office().read([](Office &office) {
        QList<std::pair<Kind, RecordId>> first;
        for (const Kind kind : kinds) {
            const QList<Record> all = office.readAll(kind);
            if (!all.isEmpty())
                first << std::pair(kind, all.constFirst().id);
        }
        return first;
    });
    found.waitForFinished();
    for (const Kind kind : kinds) {
        Record record;
        record.kind = kind;
        m_dialogs << RecordEditor::create(session, record, &m_office->window());
    }
    for (const auto &[kind, id] : found.result()) {
        RecordEditor::open(session, kind, id, &m_office->window());
        m_office->settle();
    }
    for (RecordEditor *editor : m_office->window().findChildren<RecordEditor *>()) {
        if (!m_dialogs.contains(editor))
            m_dialogs << editor;
    }
    m_dialogs << new SettingsDialog(session, &m_office->window());
    m_dialogs << new SummaryDialog(session, {}, &m_office->window()) << new DigestDialog(session, &m_office->window());
    const auto firstOf = [&found](Kind kind) {
        const auto all = found.result();
        const auto at = std::find_if(all.begin(), all.end(), [kind](const auto &one) { return one.first == kind; });
        return at == all.end() ? RecordId() : at->second;
    };
    m_dialogs << new BalanceDialog(session, firstOf(Kind::Organisation), &m_office->window())
              << new TimelineDialog(session, {firstOf(Kind::Agreement)}, QDate(2025, 1, 1), 36, &m_office->window());
    for (const report::ReportKind &kind : report::reportKinds())
        m_dialogs << new ReportDialog(session, kind, {}, &m_office->window());
    auto *rules = new RulesDialog(session, &m_office->window());
    m_dialogs << new IntakesDialog(session, firstOf(Kind::Programme), &m_office->window()) << rules;
    for (const auto sort : {rules::Rule::Sort::Paper, rules::Rule::Sort::Limit, rules::Rule::Sort::Rank})
        m_dialogs << askForRule(session, {.sort = sort, .set = u"cn"_s}, {}, rules, [](const rules::Rule &) {});
    openImports();
    for (const QPointer<QWidget> &dialog : std::as_const(m_dialogs))
        dialog->show();
    m_office->settle();
}

/// A table whose columns are still to be looked at; rows of every state; students by country.
void TestWalk::openImports()
{
    const auto open = [this](const QList<QStringList> &rows, bool isChecked) {
        QStringList lines;
        for (const QStringList &cells : rows) {
            lines << cells.join(u'\t');
            for (const QString &cell : cells)
                if (cell.size() > 1)
                    m_data << cell;
        }
        auto *dialog = new ImportDialog(m_office->session(), {.text = lines.join(u'\n')}, Kind::Agreement,
                                        &m_office->window());
        ImportJob &job = dialog->job();
        m_dialogs << dialog;
        QTRY_VERIFY_WITH_TIMEOUT(job.work() == ImportJob::Work::None && job.rows() && !job.keys().isEmpty(), patience);
        m_office->settle();
        dialog->show();
        if (isChecked) {
            dialog->goOn();
            QTRY_VERIFY_WITH_TIMEOUT(job.work() == ImportJob::Work::None && job.plan(), patience);
        }
    };
    const QList<QStringList> agreements{{u"协议编号"_s, u"协议类型"_s, u"合作院校"_s, u"签署日期"_s, u"qqqq"_s},
                                        {u"8001"_s, u"mou"_s, u"8002 8003"_s, u"03/04/2025"_s, u"1"_s},
                                        {u"8004"_s, u"mou"_s, u"Qqqq Wwww"_s, u"03/04/2025"_s, u"2"_s},
                                        {u"合计"_s, u"3"_s}};
    open(agreements, false);
    open(agreements, true);
    open({{u"學年度"_s, u"學校名稱"_s, u"國別名稱"_s, u"科系代碼"_s, u"科系名稱"_s, u"學生總計"_s},
          {u"108"_s, u"甲乙丙"_s, u"俄羅斯"_s, u"06132045"_s, u"丁戊己"_s, u"5"_s}},
         true);
    std::sort(m_data.begin(), m_data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void TestWalk::visitAll(const std::function<void(const QString &, QWidget *)> &see)
{
    MainWindow &window = m_office->window();
    for (int page = 0; page < pageCount; ++page) {
        window.openPage(Page(page));
        auto *list = qobject_cast<RecordListPage *>(window.room(Page(page)));
        if (list)
            list->showAs(nullptr);  // one page opens with another view
        m_office->settle();
        if (Page(page) == Page::Partners && m_partner.isNull())
            m_partner = list->selection().value(0);
        see(u"page %1"_s.arg(page), &window);
        for (RecordView *view : list ? list->findChildren<RecordView *>() : QList<RecordView *>()) {
            list->showAs(view);
            m_office->settle();
            see(u"page %1 as %2"_s.arg(page).arg(view->key()), &window);
            list->showAs(nullptr);
        }
    }
    window.openPage(Page::Charts);
    auto *charts = qobject_cast<ChartsPage *>(window.room(Page::Charts));
    for (const auto classification : {Classification::China, Classification::Russia, Classification::Isced}) {
        charts->setClassification(classification);
        m_office->settle();
        see(u"classification %1"_s.arg(int(classification)), charts);
    }
    charts->choose(ChartsPage::Which::Target);
    m_office->settle();
    see(u"targets"_s, charts);
    charts->choose(ChartsPage::Which::Enrolment);
    ListQuery query;
    query.kind = Kind::Organisation;
    query.where = {{u"country"_s, Condition::Op::AnyOf, {u"CN"_s}}, {u"type"_s, Condition::Op::NoneOf, {u"school"_s}}};
    window.openList(query);
    m_office->settle();
    see(u"conditions"_s, &window);
    query.match = u"zzzz"_s;
    window.openList(query);
    m_office->settle();
    see(u"nothing found"_s, &window);
    query.where.clear();
    query.match.clear();
    window.openList(query);
    m_office->settle();
    if (auto *list = qobject_cast<RecordListPage *>(window.room(Page::Partners)); !m_partner.isNull())
        list->select(m_partner);
    m_office->settle();
    Q_EMIT m_office->session().message({Message::Severity::Information,
                                        phrase("Session", "Moved to the recycle bin."), phrase("Session", "Undo"),
                                        [] {}});
    see(u"message"_s, &window);
    window.findChild<MessageBar *>()->clear();
    for (int i = 0; i < m_dialogs.size(); ++i)
        see(u"dialog %1"_s.arg(i), m_dialogs[i]);
}

QList<VisibleText> TestWalk::collect()
{
    QList<VisibleText> all;
    visitAll([&all](const QString &place, QWidget *widget) { all << VisibleTexts::of(widget, place); });
    return all;
}

/// The text without what is data or a code.
QString TestWalk::rest(const QString &text) const
{
    QString left = text;
    for (const QString &data : m_data) {
        if (data.size() <= left.size())
            left.replace(data, u" "_s);
    }
    left.remove(codes());
    if (left.endsWith(u'…')) {
        const QString shortened = left.chopped(1).trimmed();
        if (std::any_of(m_data.begin(), m_data.end(), [&](const QString &one) { return one.startsWith(shortened); }))
            return {};
    }
    return left;
}

QStringList TestWalk::foreign(const QList<VisibleText> &texts, const QString &language) const
{
    QSet<QString> english;
    for (const VisibleText &one : m_english)
        english.insert(one.text);
    QStringList wrong;
    QSet<QString> told;
    for (const VisibleText &one : texts) {
        const bool isSuspect = !isWritten(one.text, language) || english.contains(one.text);
        if (!isSuspect || !hasLetters(one.text) || told.contains(one.text))
            continue;
        told.insert(one.text);
        if (hasLetters(rest(one.text)))
            wrong << u"%1: “%2”"_s.arg(one.where, one.text);
    }
    return wrong;
}

void TestWalk::nothingStaysInAnotherLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ru") << u"ru"_s;
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("ru again, from zh") << u"ru"_s;
}

void TestWalk::nothingStaysInAnotherLanguage()
{
    QFETCH(QString, language);
    m_office->speak(language);
    const QList<VisibleText> texts = collect();
    QVERIFY(texts.size() > m_english.size() / 2);
    const QStringList wrong = foreign(texts, language);
    QVERIFY(isNothing(wrong));
}

void TestWalk::backToEnglish()
{
    m_office->speak(u"zh"_s);
    m_office->speak(u"en"_s);
    const QList<VisibleText> texts = collect();
    QStringList wrong;
    for (qsizetype i = 0; i < qMin(texts.size(), m_english.size()) && wrong.size() < 20; ++i) {
        if (texts[i] != m_english[i])
            wrong << u"%1: “%2” was “%3” at %4"_s.arg(texts[i].where, texts[i].text, m_english[i].text,
                                                     m_english[i].where);
    }
    QVERIFY(isNothing(wrong));
    QCOMPARE(texts.size(), m_english.size());
}

void TestWalk::everyControlHasName()
{
    m_office->speak(u"ru"_s);
    QSet<QString> wrong;
    int seen = 0;
    visitAll([&](const QString &place, QWidget *root) {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(root) || widget->window() != root->window() || widget->focusPolicy() == Qt::NoFocus
                || widget->focusProxy() || !widget->isEnabled())
                continue;
            // Inner parts of views and boxes are not controls of their own.
            if (widget->inherits("QScrollBar") || widget->objectName().startsWith(u"qt_"))
                continue;
            ++seen;
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
                wrong.insert(place + u' ' + VisibleTexts::path(widget));
        }
    });
    QStringList sorted(wrong.begin(), wrong.end());
    sorted.sort();
    QVERIFY(seen > 300);
    QVERIFY(isNothing(sorted));
}

void TestWalk::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &code : Language::codes()) {
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)})
            QTest::addRow("%s %d", qPrintable(code), size.width()) << code << size;
    }
}

namespace {

QString textOf(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? label->text() : QString();
}

/// How many pixels the text of a widget lacks; not positive when it fits.
int lacking(const QWidget *widget)
{
    constexpr int tolerance = 1;
    const int missing = widget->sizeHint().width() - widget->width() - tolerance;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().isEmpty() ? 0
               : label->wordWrap() ? label->heightForWidth(label->width()) - label->height() - tolerance
                                   : qMax(missing, label->sizeHint().height() - label->height() - tolerance);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))  // signs such as × need no margins
        return !hasLetters(button->text()) || button->inherits("QLineEditIconButton") ? 0 : qMax(missing, button->sizeHint().height() - button->height() - tolerance);
    if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !box->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.currentText = box->currentText();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().boundingRect(box->currentText()).width() - field.width() - tolerance;
    }
    if (qobject_cast<const QMenuBar *>(widget))
        return missing;
    return 0;
}

/// Shortened texts are allowed where pointing at them says the rest.
bool isToldByToolTip(QWidget *widget, const QString &text)
{
    if (!widget->toolTip().isEmpty())
        return widget->toolTip().contains(text);
    QToolTip::hideText();
    QHelpEvent pointing(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
    QApplication::sendEvent(widget, &pointing);
    return QToolTip::text().contains(text);
}

QStringList cutSections(const QTabBar *tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) > tabs->tabRect(i).width()
            || !tabs->rect().contains(tabs->tabRect(i).center()))
            cut << tabs->tabText(i);
    }
    return cut;
}

QStringList cutSections(const QHeaderView *header)
{
    QStringList cut;
    if (header->orientation() == Qt::Vertical || !header->model())
        return cut;
    const int margin = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString() == text)
            continue;
        const int mark = header->isSortIndicatorShown() && header->sortIndicatorSection() == i
            ? header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) : 0;
        const int needed = header->fontMetrics().horizontalAdvance(text) + margin + mark;
        if (!header->isSectionHidden(i) && needed > header->sectionSize(i) + 1)
            cut << u"%1 (%2 of %3 px)"_s.arg(text).arg(header->sectionSize(i)).arg(needed);
    }
    return cut;
}

} // namespace

namespace {

/// What keeps a window from being narrower.
QString widest(const QWidget &window)
{
    QStringList parts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const int least = widget->minimumSizeHint().width(); least > 300 && widget->isVisible())
            parts << VisibleTexts::path(widget) + u" at least %1"_s.arg(least);
    }
    return u"%1 px wide: "_s.arg(window.width()) + parts.join(u"; "_s);
}

} // namespace

void TestWalk::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_office->speak(language);
    m_office->window().resize(size);
    m_office->settle();
    QVERIFY2(m_office->window().width() <= size.width(), qPrintable(widest(m_office->window())));
    QMap<QString, QString> wrong;
    visitAll([&wrong](const QString &place, QWidget *root) {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(root) || widget->window() != root->window())
                continue;
            QStringList cut;
            if (const int pixels = lacking(widget); pixels > 0) {
                const QString text = textOf(widget);
                const bool isShortened = dynamic_cast<ElidedLabel *>(widget) || qobject_cast<QComboBox *>(widget);
                if (!isShortened || !isToldByToolTip(widget, text))
                    cut << u"“%1” lacks %2 px"_s.arg(text).arg(pixels);
            }
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                cut << cutSections(tabs);
            if (const auto *header = qobject_cast<const QHeaderView *>(widget))
                cut << cutSections(header);
            if (!cut.isEmpty())
                wrong.insert(VisibleTexts::path(widget) + u' ' + cut.join(u"; "_s), place);
        }
    });
    QStringList lines;
    for (auto it = wrong.cbegin(); it != wrong.cend(); ++it)
        lines << it.value() + u' ' + it.key();
    QVERIFY(isNothing(lines));
}

void TestWalk::welcomePage()
{
    for (const QPointer<QWidget> &dialog : std::as_const(m_dialogs))
        delete dialog;
    m_dialogs.clear();
    m_office->session().office().close();
    QTRY_VERIFY(!m_office->session().office().isOpen());
    m_office->speak(u"en"_s);
    m_english = VisibleTexts::of(&m_office->window(), u"welcome"_s);
    QVERIFY(m_english.size() > 30);
    for (const QString &language : {u"ru"_s, u"zh"_s}) {
        m_office->speak(language);
        const QStringList wrong = foreign(VisibleTexts::of(&m_office->window(), u"welcome"_s), language);
        QVERIFY(isNothing(wrong));
        for (const QWidget *widget : m_office->window().findChildren<QWidget *>()) {
            if (widget->isVisible())
                QVERIFY2(lacking(widget) <= 0, qPrintable(VisibleTexts::path(widget)));
        }
    }
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
