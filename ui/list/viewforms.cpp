// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/viewforms.h>

#include <ui/edit/dateedit.h>
#include <ui/shell/style.h>

#include <query/dayrange.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pd::ui {

// ---- what they have in common

ViewForm::ViewForm(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_accept(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_row->setContentsMargins(2 * style::grid, style::half, style::grid, style::half);
    m_row->setSpacing(style::grid);
    connect(m_cancel, &QPushButton::clicked, this, &ViewForm::done);
}

void ViewForm::finish()
{
    m_row->addWidget(m_accept);
    m_row->addWidget(m_cancel);
    for (int i = 1; i < m_row->count(); ++i)
        setTabOrder(m_row->itemAt(i - 1)->widget(), m_row->itemAt(i)->widget());
    m_row->addStretch(1);
    retranslate();
}

void ViewForm::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void ViewForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ViewForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_cancel->hasFocus())) {
        Q_EMIT done();
    } else if (isEnter) {
        m_accept->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// ---- the name

ViewNameForm::ViewNameForm(Session &session, const View &view, QWidget *parent)
    : ViewForm(parent), m_session(session), m_view(view), m_label(new QLabel(this)), m_name(new QLineEdit(this)),
      m_isMine(new QCheckBox(this))
{
    m_label->setBuddy(m_name);
    m_name->setMaxLength(200);
    m_name->setMinimumWidth(220);
    m_name->setMaximumWidth(360);
    m_name->setText(view.isOwn() ? view.title.verbatimText() : QString());
    m_name->selectAll();
    m_isMine->setChecked(!view.owner.isEmpty());
    m_isMine->setVisible(!session.user().isEmpty());
    row()->addWidget(m_label);
    row()->addWidget(m_name, 1);
    row()->addWidget(m_isMine);
    accept()->setEnabled(!m_name->text().trimmed().isEmpty());
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { accept()->setEnabled(!text.trimmed().isEmpty()); });
    connect(accept(), &QPushButton::clicked, this, [this] {
        m_view.title = Text::verbatim(m_name->text());
        m_view.owner = m_isMine->isChecked() ? m_session.user() : QString();
        Q_EMIT named(m_view);
    });
    finish();
    setFocusProxy(m_name);
}

void ViewNameForm::retranslate()
{
    ViewForm::retranslate();
    m_label->setText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_isMine->setText(tr("Only for me"));
    m_isMine->setToolTip(tr("Others who use this office do not see it."));
    accept()->setText(tr("Save"));
}

// ---- the period

ViewPeriodForm::ViewPeriodForm(Session &session, const View &view, QWidget *parent)
    : ViewForm(parent), m_view(view), m_label(new QLabel(this)), m_and(new QLabel(this))
{
    const Field day = field("day", ValueType::Date, {});
    m_from = new DateEdit(day, session, this);
    m_to = new DateEdit(day, session, this);
    for (DateEdit *edit : {m_from, m_to}) {
        edit->setCompact();
        edit->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    }
    for (const Condition &condition : view.query.where) {
        if (!isInForceKey(view.query.kind, condition.key) || condition.values.isEmpty())
            continue;
        if (const auto range = dayRange(absoluteDays(condition.values.first(), session.today()))) {
            m_from->setValue(range->from ? Value(PartialDate(*range->from)) : Value());
            m_to->setValue(range->to ? Value(PartialDate(*range->to)) : Value());
        }
    }
    row()->addWidget(m_label);
    row()->addWidget(m_from);
    row()->addWidget(m_and);
    row()->addWidget(m_to);
    connect(accept(), &QPushButton::clicked, this, [this, kind = view.query.kind] {
        const auto written = [](const DateEdit *edit) {
            PartialDate date = edit->value().toDate();
            date.approximate = date.inferred = false;
            date.wording.clear();
            return date.isDated() ? date.toString() : QString();
        };
        for (Condition &condition : m_view.query.where) {
            if (isInForceKey(kind, condition.key))
                condition.values = {QString(written(m_from) % u".." % written(m_to))};
        }
        Q_EMIT chosen(m_view);
    });
    finish();
    setFocusProxy(m_from);
}

void ViewPeriodForm::retranslate()
{
    ViewForm::retranslate();
    m_label->setText(tr("In force between", "two dates follow"));
    m_and->setText(tr("and", "between two dates"));
    m_from->setLabel(tr("In force between, first day"));
    m_to->setLabel(tr("In force between, last day"));
    accept()->setText(tr("Show"));
}

} // namespace pd::ui
