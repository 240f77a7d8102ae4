// SPDX-License-Identifier: GPL-3.0-or-later
// The time line of agreements in the window: with keys, mouse and wheel, its colours, the line of today, its print.
#include <gui/printingjourney.h>

#include <ui/agreements/agreementtimeline.h>
#include <ui/agreements/timelinecanvas.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/print/pagepreview.h>
#include <ui/print/reportoutput.h>
#include <ui/print/timelinedialog.h>

#include <QDateEdit>
#include <QFile>
#include <QSpinBox>
#include <QWheelEvent>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestTimelineCanvas : public PrintingJourney
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(start(u"practice"_s)); }
    void cleanup() { end(); }

    void followsTheList();
    void goesByKeys();
    void goesByTheWheel();
    void opensByDoubleClick();
    void coloursTellTheStanding();
    void todayStandsWhereItBelongs();
    void speaks();
    void prints();

private:
    RecordId numbered(const QString &number)
    {
        const QList<Record> agreements = all(Kind::Agreement);
        const auto at = std::find_if(agreements.begin(), agreements.end(), [&number](const Record &one) {
            return one.text(QLatin1String("number")) == number;
        });
        return at == agreements.end() ? RecordId() : at->id;
    }
    /// The agreements whose bars lie wholly in sight and are wide enough to look at.
    QList<RecordId> seen(const TimelineCanvas *canvas)
    {
        QList<RecordId> found;
        const QList<RecordId> ids = window().room(Page::Agreements)->findChild<RecordListModel *>()->ids();
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(found), [canvas](RecordId id) {
            return canvas->barOf(id).width() > 20 && canvas->viewport()->rect().contains(canvas->barOf(id));
        });
        return found;
    }
};

static AgreementTimeline *timelineOf(RecordListPage *list)
{
    auto *timeline = list->findChild<AgreementTimeline *>();
    list->showAs(timeline);
    return timeline;
}

void TestTimelineCanvas::followsTheList()
{
    const RecordId id = numbered(u"EXU-2021-003"_s);
    RecordListPage *list = page(Page::Agreements);
    list->select(id);
    m_office->settle();
    TimelineCanvas *canvas = timelineOf(list)->canvas();
    m_office->settle();
    QVERIFY(canvas->isVisible());
    QVERIFY(!list->findChild<QTableView *>()->isVisible());
    QCOMPARE(canvas->current(), id);
    QTRY_VERIFY(!canvas->barOf(id).isEmpty());

    // Its right edge lies 90 days after today.
    const auto [from, to] = canvas->sight();
    QCOMPARE(from, QDate(2025, 3, 1));
    QCOMPARE(to, QDate(2028, 2, 29));

    // Another one, by a click; the pane follows, and so do the commands.
    RecordId other;
    const QList<RecordId> ids = list->findChild<RecordListModel *>()->ids();
    for (const RecordId one : ids) {
        if (one != id && canvas->barOf(one).width() > 20 && canvas->viewport()->rect().contains(canvas->barOf(one).center()))
            other = one;
    }
    QVERIFY(other.isValid());
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->barOf(other).center());
    m_office->settle();
    QCOMPARE(canvas->current(), other);
    QCOMPARE(list->selection(), QList<RecordId>{other});
    QVERIFY(action(u"&Renew…"_s)->isEnabled());

    // The same filter: what it leaves is what is there.
    list->findChild<FilterBar *>()->setFilter({}, {{u"standing"_s, Condition::Op::AnyOf, {u"expiring"_s}}});
    m_office->settle();
    QTRY_VERIFY(!canvas->barOf(id).isEmpty() || canvas->topLane() > 0);
    list->findChild<FilterBar *>()->setFilter(u"nothing has such a name"_s, {});
    m_office->settle();
    QTRY_VERIFY(!canvas->isVisible());  // the table says that there is nothing
    list->findChild<FilterBar *>()->clear();
    m_office->settle();
    QTRY_VERIFY(canvas->isVisible());

    // The choice is kept.
    list->showAs(nullptr);
    QVERIFY(list->findChild<QTableView *>()->isVisible());
}

void TestTimelineCanvas::goesByKeys()
{
    RecordListPage *list = page(Page::Agreements);
    TimelineCanvas *canvas = timelineOf(list)->canvas();
    m_office->settle();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Home);
    m_office->settle();
    const RecordId first = canvas->current();
    QTest::keyClick(canvas, Qt::Key_Down);
    m_office->settle();
    QVERIFY(canvas->current().isValid() && canvas->current() != first);
    QTest::keyClick(canvas, Qt::Key_End);
    m_office->settle();
    QTRY_VERIFY(!canvas->barOf(canvas->current()).isEmpty() || canvas->topLane() > 0);
    QVERIFY(!canvas->accessibleDescription().isEmpty());

    const auto span = [canvas] { return canvas->sight().first.daysTo(canvas->sight().second); };
    const qint64 whole = span();
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(span() < whole);
    QTest::keyClick(canvas, Qt::Key_Minus);
    QVERIFY(qAbs(span() - whole) <= 1);
    const QDate from = canvas->sight().first;
    QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(canvas->sight().first > from);
    QTest::keyClick(canvas, Qt::Key_Return);
    QVERIFY(editor());
}

static void turnWheel(TimelineCanvas *canvas, const QPoint &at, int turned, Qt::KeyboardModifiers keys = {})
{
    QWidget *viewport = canvas->viewport();
    QWheelEvent event(at, viewport->mapToGlobal(at), QPoint(), QPoint(0, turned), Qt::NoButton, keys, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

/// Down the lanes; with Ctrl closer and back, the day under the pointer staying where it is.
void TestTimelineCanvas::goesByTheWheel()
{
    TimelineCanvas *canvas = timelineOf(page(Page::Agreements))->canvas();
    m_office->settle();
    QTest::keyClick(canvas, Qt::Key_Home);
    m_office->settle();
    QCOMPARE(canvas->topLane(), 0);
    const QPoint middle = canvas->viewport()->rect().center();
    turnWheel(canvas, middle, -720);
    QVERIFY(canvas->topLane() > 0);
    turnWheel(canvas, middle, 7200);
    QCOMPARE(canvas->topLane(), 0);
    m_office->settle();

    const QList<RecordId> bars = seen(canvas);
    QVERIFY(!bars.isEmpty());
    const QPoint begin(canvas->barOf(bars.first()).left(), canvas->barOf(bars.first()).center().y());
    const auto span = [canvas] { return canvas->sight().first.daysTo(canvas->sight().second); };
    const qint64 whole = span();
    turnWheel(canvas, begin, 120, Qt::ControlModifier);
    QVERIFY2(qAbs(double(whole) / double(span()) - 1.25) < 0.01, qPrintable(QString::number(span())));
    QVERIFY(qAbs(canvas->barOf(bars.first()).left() - begin.x()) <= 2);
    turnWheel(canvas, begin, -120, Qt::ControlModifier);
    QVERIFY(qAbs(span() - whole) <= 1);
    // Neither way without end: a quarter, and twenty years.
    for (int i = 0; i < 40; ++i)
        turnWheel(canvas, begin, 120, Qt::ControlModifier);
    QVERIFY(span() >= 88 && span() <= 90);
    for (int i = 0; i < 80; ++i)
        turnWheel(canvas, begin, -120, Qt::ControlModifier);
    QVERIFY(span() > 7300 && span() < 7306);
}

void TestTimelineCanvas::opensByDoubleClick()
{
    TimelineCanvas *canvas = timelineOf(page(Page::Agreements))->canvas();
    m_office->settle();
    const QList<RecordId> bars = seen(canvas);
    QVERIFY(!bars.isEmpty());
    const RecordId wanted = bars.last();
    const QPoint at = canvas->barOf(wanted).center();
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(editor());
    QCOMPARE(canvas->current(), wanted);
    QCOMPARE(line(field(u"number"_s))->text(), read(wanted).text(QLatin1String("number")));
    // Beside the lanes there is nothing to open.
    editor()->close();
    m_office->settle();
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(canvas->viewport()->width() / 2, 2));
    m_office->settle();
    QVERIFY(!window().findChild<RecordEditor *>());
}

/// The edge at which a bar begins has the colour that its standing has in lists.
void TestTimelineCanvas::coloursTellTheStanding()
{
    AgreementTimeline *timeline = timelineOf(page(Page::Agreements));
    TimelineCanvas *canvas = timeline->canvas();
    m_office->settle();
    QTest::keyClick(canvas, Qt::Key_Home);
    for (int i = 0; i < 9; ++i)  // until most have begun within what is seen
        QTest::keyClick(canvas, Qt::Key_Minus);
    QSet<QRgb> colours;
    for (int screen = 0; screen < 12; ++screen) {
        m_office->settle();
        const QImage image = canvas->viewport()->grab().toImage();
        const QList<RecordId> bars = seen(canvas);
        for (const RecordId id : bars) {
            const Record agreement = read(id);
            const QString standing = agreement.text(QLatin1String("standing"));
            static const QStringList firm{u"in_force"_s, u"expiring"_s, u"expired"_s, u"terminated"_s, u"renewed"_s};
            if (id == canvas->current() || !firm.contains(standing))
                continue;
            const QColor wanted = style::toneColor(style::tone(u"standing"_s, standing));
            const QRect bar = canvas->barOf(id);
            if (bar.left() <= canvas->chart().left() + 1)
                continue;  // may have begun before what is seen
            int nearest = 255;
            for (int x = bar.left(); x <= bar.left() + 3; ++x) {
                const QColor one = image.pixelColor(x, bar.center().y());
                nearest = qMin(nearest, qMax(qAbs(one.red() - wanted.red()),
                                             qMax(qAbs(one.green() - wanted.green()), qAbs(one.blue() - wanted.blue()))));
            }
            QVERIFY2(nearest <= 8, qPrintable(standing + u' ' + QString::number(nearest)));
            colours << wanted.rgb();
        }
        turnWheel(canvas, canvas->viewport()->rect().center(), -960);
    }
    QVERIFY2(colours.size() >= 3, qPrintable(QString::number(colours.size())));
}

/// Its line, by the days in sight.
void TestTimelineCanvas::todayStandsWhereItBelongs()
{
    TimelineCanvas *canvas = timelineOf(page(Page::Agreements))->canvas();
    m_office->settle();
    QTest::keyClick(canvas, Qt::Key_Home);
    m_office->settle();
    const auto [from, to] = canvas->sight();
    const QRect whole = canvas->viewport()->rect();
    const QImage image = canvas->viewport()->grab().toImage();
    // At the foot of the chart nothing but the line has the colour of what is chosen.
    const int y = whole.bottom() - 1;
    QList<int> line;
    for (int x = 0; x < image.width(); ++x) {
        const QColor one = image.pixelColor(x, y);
        if (qAbs(one.red() - style::accent().red()) + qAbs(one.green() - style::accent().green())
                + qAbs(one.blue() - style::accent().blue()) < 60)
            line << x;
    }
    QVERIFY(!line.isEmpty() && line.last() - line.first() <= 3);
    const int left = int(canvas->chart().left());
    const double perDay = double(whole.width() - left) / double(from.daysTo(to) + 1);
    const double wanted = left + double(from.daysTo(session().today())) * perDay;
    QVERIFY2(qAbs(line.first() - wanted) <= 2, qPrintable(u"%1 %2"_s.arg(line.first()).arg(wanted)));
}

/// Words of the interface language, and something is painted in each.
void TestTimelineCanvas::speaks()
{
    RecordListPage *list = page(Page::Agreements);
    TimelineCanvas *canvas = timelineOf(list)->canvas();
    m_office->settle();
    QImage before;
    for (const QString &code : {u"en"_s, u"ru"_s, u"zh"_s}) {
        m_office->speak(code);
        const QImage now = canvas->grab().toImage();
        QVERIFY(now != before);
        before = now;
    }
}

/// The months in sight, of what the list has found; in any language, whatever the one of the window.
void TestTimelineCanvas::prints()
{
    RecordListPage *list = page(Page::Agreements);
    AgreementTimeline *timeline = timelineOf(list);
    m_office->settle();
    auto *button = timeline->findChild<QToolButton *>(u"print"_s);
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = window().findChild<TimelineDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->preview()->pageCount() > 0);
    QCOMPARE(dialog->findChild<QDateEdit *>()->date(), QDate(2025, 3, 1));
    QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 36);
    m_office->settle();
    const int all = dialog->preview()->pageCount();

    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QTRY_VERIFY(dialog->output()->findChild<QPushButton *>()->isEnabled());
    m_office->settle();
    const QString path = m_office->folder() + u"/timeline.pdf"_s;
    const Result<int> pages = dialog->output()->savePdf(path);
    QVERIFY(pages);
    QVERIFY(*pages >= 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    if (readsPaper()) {
        const QString text = pd::testing::textOf(path);
        for (const QString &part : {u"协议时间轴"_s, u"2025年3月至2028年2月"_s, u"通知截止日"_s, u"今天，2026年3月2日"_s, u"雪松谷国立大学"_s,
                                    u"2026年3月15日至2027年3月14日"_s, u"待对方签署"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
    if (const QString kept = qEnvironmentVariable("PD_SHOTS"); !kept.isEmpty())
        dialog->grab().save(kept + u"/timeline-dialog.png"_s);
    QPointer<TimelineDialog> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!open);

    // A filter leaves fewer.
    list->findChild<FilterBar *>()->setFilter({}, {{u"standing"_s, Condition::Op::AnyOf, {u"expiring"_s}}});
    m_office->settle();
    button->click();
    dialog = window().findChild<TimelineDialog *>();
    QTRY_VERIFY(dialog->preview()->pageCount() > 0);
    m_office->settle();
    QVERIFY(dialog->preview()->pageCount() < all);
    dialog->close();
}

QTEST_MAIN(TestTimelineCanvas)

#include "tst_timelinecanvas.moc"
