// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/stopform.h>

#include <ui/edit/namescell.h>
#include <ui/edit/notelabel.h>
#include <ui/shell/style.h>

#include <record/recordtype.h>

#include <QEvent>
#include <QGridLayout>

namespace pd::ui {

static const QString namesKey = QStringLiteral("names");

StopForm::StopForm(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_note(new NoteLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, style::grid, 0, 0);
    grid->setHorizontalSpacing(2 * style::grid);
    grid->setVerticalSpacing(style::half + 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const RecordType &type = recordType(Kind::Stop);
    // A line of the grid: one field through its whole width, or two beside each other.
    const QList<QStringList> lines{{namesKey},
                                   {QStringLiteral("organisation"), QStringLiteral("day")},
                                   {QStringLiteral("starts"), QStringLiteral("ends")},
                                   {QStringLiteral("place"), QStringLiteral("room")},
                                   {QStringLiteral("chair"), QStringLiteral("interpreter")},
                                   {QStringLiteral("participants")},
                                   {QStringLiteral("phase")}};
    for (int row = 0; row < int(lines.size()); ++row) {
        for (int place = 0; place < int(lines[row].size()); ++place) {
            const QString &key = lines[row][place];
            FieldEditor *editor = key == namesKey
                ? new NamesCell(pd::field("names", ValueType::Rows, type.nameLabel), session, this)
                : makeFieldEditor(*type.find(key), session, this);
            auto *label = new QLabel(this);
            label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
            style::setDimmed(label);
            grid->addWidget(label, row, 2 * place, Qt::AlignTop);
            grid->addWidget(editor, row, 2 * place + 1, 1, lines[row].size() == 1 ? 3 : 1, Qt::AlignTop);
            m_editors.insert(key, editor);
            m_labels.insert(key, label);
            connect(editor, &FieldEditor::edited, this, &StopForm::edited);
        }
    }
    grid->addWidget(m_note, int(lines.size()), 0, 1, 4);
    retranslate();
}

void StopForm::setStop(const Record &stop)
{
    m_stop = stop;
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at)
        at.value()->setValue(at.key() == namesKey ? Value(rowsOf(stop.names)) : stop.value(at.key()));
}

Record StopForm::stop() const
{
    Record typed = m_stop;
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at) {
        if (at.key() == namesKey)
            typed.names = namesOf(at.value()->value().toRows());
        else
            typed.set(at.key(), at.value()->value());
    }
    return typed;
}

void StopForm::tell(const Text &problem)
{
    m_problem = problem;
    m_note->tell(m_session.language().text(problem), true);
}

void StopForm::retranslate()
{
    const Language &language = m_session.language();
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at) {
        const QString label = language.text(at.value()->field().label);
        m_labels.value(at.key())->setText(label);
        at.value()->setLabel(label);
        // The label stands on the line of what is typed.
        const int height = at.value()->sizeHint().height();
        m_labels.value(at.key())->setContentsMargins(0, std::max(0, (height - fontMetrics().height()) / 2), 0, 0);
    }
    tell(m_problem);
}

void StopForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
