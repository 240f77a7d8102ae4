// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/searchbox.h>

#include <ui/shell/style.h>

#include <record/recordtype.h>

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace pd::ui {

namespace {
constexpr int idRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
}

SearchBox::SearchBox(Session &session, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_popup(new QTreeView(window())),
      m_model(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    setMaximumWidth(520);
    addAction(style::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_popup->setModel(m_model);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setRootIsDecorated(false);
    m_popup->setIndentation(0);
    m_popup->setHeaderHidden(true);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setFrameShape(QFrame::Box);
    m_popup->setAutoFillBackground(true);
    m_popup->hide();
    connect(m_popup, &QTreeView::clicked, this, [this] { choose(); });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::ask);
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    m_popup->setAccessibleName(tr("Search results"));
}

void SearchBox::ask()
{
    const QString asked = text().trimmed();
    m_asking.cancel();
    m_isChosenInAdvance = false;
    if (asked.isEmpty() || m_isComposing || !m_session.office().isOpen()) {
        m_popup->hide();
        return;
    }
    const QString language = m_session.language().code();
    const auto asking = m_session.office().find(
        [asked, language](Office &office) { return search(office, asked, language, {.limit = 40}).hits; });
    m_asking = asking;
    asking.then(this, [this](const QList<Hit> &hits) {
        showHits(hits);
        if (m_isChosenInAdvance)
            choose();
    });
}

void SearchBox::showHits(const QList<Hit> &hits)
{
    const Language &language = m_session.language();
    m_model->clear();
    QList<Kind> order;
    for (const Hit &hit : hits) {
        if (!order.contains(hit.kind))
            order << hit.kind;
    }
    for (const Kind kind : order) {
        const auto count = std::count_if(hits.begin(), hits.end(), [kind](const Hit &h) { return h.kind == kind; });
        auto *heading = new QStandardItem(
            tr("%1 (%2)").arg(language.text(recordType(kind).plural), language.number(qint64(count))));
        heading->setEnabled(false);
        heading->setSelectable(false);
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        heading->setForeground(style::dimmed());
        m_model->appendRow(heading);
        for (const Hit &hit : hits) {
            if (hit.kind != kind)
                continue;
            const bool byLabel = hit.matched.isEmpty() || hit.matched == hit.label;
            auto *item = new QStandardItem(byLabel ? hit.label : tr("%1 — %2").arg(hit.label, hit.matched));
            item->setData(hit.id.value, idRole);
            item->setData(int(hit.kind), kindRole);
            m_model->appendRow(item);
        }
    }
    if (hits.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found. Try fewer letters or another script."));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
    placePopup();
    move(1);
}

void SearchBox::placePopup()
{
    const int rows = qMin(m_model->rowCount(), 14);
    const int rowHeight = m_popup->sizeHintForRow(0);
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    m_popup->setGeometry(QRect(mapTo(window(), QPoint(0, height() + 2)),
                               QSize(qMax(width(), 480), rows * rowHeight + 2 * m_popup->frameWidth())));
    m_popup->raise();
    m_popup->show();
}

void SearchBox::move(int step)
{
    int row = m_popup->currentIndex().isValid() ? m_popup->currentIndex().row() : -1;
    do {
        row += step;
    } while (row >= 0 && row < m_model->rowCount() && !m_model->item(row)->isSelectable());
    if (row >= 0 && row < m_model->rowCount())
        m_popup->setCurrentIndex(m_model->index(row, 0));
}

void SearchBox::choose()
{
    const QModelIndex index = m_popup->currentIndex();
    if (!index.data(idRole).isValid())
        return;
    const Kind kind = kinds[size_t(index.data(kindRole).toInt())];
    const RecordId id(index.data(idRole).toLongLong());
    m_popup->hide();
    clear();
    Q_EMIT m_session.showRequested(kind, id);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_asking.isRunning()) {
        m_isChosenInAdvance = true;  // typed faster than found: the answer to this text counts, not the last one
        return;
    }
    if (m_popup->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Down:
            return move(1);
        case Qt::Key_Up:
            return move(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose();
        case Qt::Key_Escape:
            m_popup->hide();
            return;
        default:
            break;
        }
    } else if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    } else if (event->key() == Qt::Key_Down && !text().isEmpty()) {
        ask();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        ask();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange && m_popup->isVisible())
        ask();
    QLineEdit::changeEvent(event);
}

} // namespace pd::ui
