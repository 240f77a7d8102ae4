// SPDX-License-Identifier: GPL-3.0-or-later
// What editors of every type of value have in common.
#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/edit/fieldeditor.h>

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestFieldEditors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goWhileTyped_data();
    void goWhileTyped();

private:
    std::unique_ptr<OfficeWindow> m_office;
};

void TestFieldEditors::initTestCase()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
}

void TestFieldEditors::goWhileTyped_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::newRow("text") << Kind::Agreement << u"number"_s << u"12"_s;
    QTest::newRow("day") << Kind::Agreement << u"expires"_s << u"2026-05"_s;
    QTest::newRow("no day") << Kind::Agreement << u"expires"_s << u"soon"_s;
    QTest::newRow("number") << Kind::Agreement << u"notice_days"_s << u"30"_s;
    QTest::newRow("no number") << Kind::Agreement << u"notice_days"_s << u"30x"_s;
    QTest::newRow("time") << Kind::Stop << u"starts"_s << u"930"_s;
    QTest::newRow("code") << Kind::Agreement << u"type"_s << QString();
    QTest::newRow("codes") << Kind::Agreement << u"areas"_s << u"s"_s;
    QTest::newRow("reference, offers open") << Kind::Agreement << u"predecessor"_s << u"a"_s;
}

/// An editor goes in the middle of typing, its offers perhaps open: nobody asks it any more.
void TestFieldEditors::goWhileTyped()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QWidget form;
    QVBoxLayout column(&form);
    auto *other = new QLineEdit;
    FieldEditor *editor = makeFieldEditor(*recordType(kind).find(key), m_office->session(), &form);
    column.addWidget(editor);
    column.addWidget(other);
    form.show();
    QVERIFY(waitUntilActive(&form));
    editor->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), typed);
    m_office->settle();
    const QPointer<FieldEditor> watched(editor);
    delete editor;
    QVERIFY(!watched);
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
}

QTEST_MAIN(TestFieldEditors)
#include "tst_fieldeditors.moc"
