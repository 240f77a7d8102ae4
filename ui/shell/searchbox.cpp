// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/searchbox.h>

#include <ui/shell/floatingpanel.h>
#include <ui/shell/recentsearches.h>
#include <ui/shell/searchdelegate.h>
#include <ui/shell/searchresults.h>

#include <record/recordtype.h>

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QSignalBlocker>

namespace pd::ui {

namespace {

constexpr int widest = 760;

/// Two agreements of one kind with one partner are called the same: what else they are known by stands beside
/// them.
void tellApart(Office &office, QList<Hit> &hits, const Language &language)
{
    QHash<QString, int> times;
    for (const Hit &hit : std::as_const(hits))
        ++times[hit.label];
    for (Hit &hit : hits) {
        const QStringList &known = recordType(hit.kind).labelledBy;
        if (known.isEmpty() || times.value(hit.label) < 2 || (!hit.matched.isEmpty() && hit.matched != hit.label))
            continue;
        const QList<Record> record = office.read(QList<RecordId>{hit.id});
        for (const QString &key : known) {
            const Value value = record.isEmpty() ? Value() : record.first().value(key);
            const Field *field = recordType(hit.kind).find(key);
            if (value.isEmpty() || (field->type != ValueType::Text && field->type != ValueType::Date))
                continue;
            hit.matched = field->type == ValueType::Date ? language.shortDate(value.toDate()) : value.toText();
            hit.parts.clear();
            break;
        }
    }
}

} // namespace

SearchBox::SearchBox(Session &session, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_panel(new FloatingPanel(window())),
      m_answers(new QListView(m_panel)), m_results(new SearchResults(this))
{
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    setMaximumWidth(520);
    addAction(style::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_panel->layout()->addWidget(m_answers);
    m_answers->setModel(m_results);
    m_answers->setItemDelegate(new SearchDelegate(m_answers));
    m_answers->setFocusPolicy(Qt::NoFocus);
    m_answers->setFrameShape(QFrame::NoFrame);
    m_answers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_answers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answers->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_answers->setMouseTracking(true);
    connect(m_answers, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index == m_answers->currentIndex())  // a heading is not
            choose();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::ask);
    connect(&m_session, &Session::officeClosed, this, &SearchBox::hidePanel);
    connect(&m_session, &Session::officeOpened, this, [this] {  // Home was there before: it may have been typed already
        if (window()->focusWidget() == this && !text().trimmed().isEmpty())
            ask();
    });
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    m_answers->setAccessibleName(tr("Search results"));
}

void SearchBox::ask()
{
    const QString asked = text().trimmed();
    m_asking.cancel();
    ++m_question;
    m_isChosenInAdvance = false;
    if (m_isComposing || asked.isEmpty() || !m_session.office().isOpen()) {
        m_answered = m_question;
        return !m_isComposing && hasFocus() && m_session.office().isOpen() ? offerRecent() : hidePanel();
    }
    find(asked);
}

void SearchBox::find(const QString &asked)
{
    const auto asking = m_session.office().find([asked, language = m_session.language()](Office &office) {
        Found found = search(office, asked, language.code(),
                             {.limit = 100, .perKind = SearchResults::mostOfOneKind, .mayBePartial = true});
        tellApart(office, found.hits, language);
        return found;
    });
    m_asking = asking;
    asking.then(this, [this, asked, question = m_question](const Found &found) {
        if (question != m_question || m_isComposing)
            return;
        showFound(found);
        if (found.isPartial)
            return findAll(asked);
        m_answered = question;
        if (m_isChosenInAdvance)
            choose();
    });
}

/// Shortly after the opening of a large office: what could be searched by then is shown; all of it follows. In steps,
/// as the next letter may be typed meanwhile.
void SearchBox::findAll(const QString &asked)
{
    constexpr int step = 10;  // ms
    const auto preparing = m_session.office().find([](Office &office) { return prepareSearch(office, step); });
    preparing.then(this, [this, asked, question = m_question](const Result<bool> &isWhole) {
        if (question != m_question)
            return;
        if (!isWhole)
            m_answered = question;
        else
            *isWhole ? find(asked) : findAll(asked);
    });
}

void SearchBox::showFound(const Found &found)
{
    // Answers come twice when more has been read meanwhile: what people have gone to stays where they are.
    const int row = m_answers->currentIndex().row();
    const bool hasMoved = m_shown == m_question && row > m_results->next(-1, 1);
    const RecordId chosen = hasMoved ? m_results->at(row).id : RecordId();
    m_shown = m_question;
    m_results->setFound(found, m_session.language());
    showPanel();
    setCurrent(qMax(m_results->rowOf(chosen), m_results->next(-1, 1)));
    describe(found.total > 0 ? tr("%Ln result(s)", nullptr, found.total) : m_results->at(0).text);
}

void SearchBox::offerRecent()
{
    m_results->setRecent(RecentSearches().list());
    if (m_results->rowCount() == 0)
        return hidePanel();
    showPanel();
    describe(tr("Recent searches"));
}

/// Said by screen readers, which do not see what comes up under the box.
void SearchBox::describe(const QString &sentence)
{
    m_answers->setAccessibleDescription(sentence);
    setAccessibleDescription(sentence);
}

void SearchBox::showPanel()
{
    if (m_panel->parentWidget() != window())
        m_panel->setParent(window());
    window()->installEventFilter(this);  // once, however often it is said
    int height = 0;
    QStyleOptionViewItem option;
    option.fontMetrics = m_answers->fontMetrics();
    for (int row = 0; row < m_results->rowCount(); ++row)
        height += m_answers->itemDelegate()->sizeHint(option, m_results->index(row)).height();
    const QMargins margins = m_panel->layout()->contentsMargins();
    const QPoint at = mapTo(window(), QPoint(0, this->height() + 2));
    const int width = qMin(qMax(this->width(), widest), window()->width() - at.x() - 2 * style::grid);
    const int most = window()->height() - at.y() - 2 * style::grid;
    const int needed = height + margins.top() + margins.bottom() - FloatingPanel::shadow;
    m_panel->showAt(QRect(at, QSize(width, qMin(needed, most))));
}

void SearchBox::hidePanel()
{
    m_panel->hide();
    if (!accessibleDescription().isEmpty())
        describe({});
}

void SearchBox::setCurrent(int row)
{
    if (row < 0)
        return;
    const QModelIndex index = m_results->index(row);
    m_answers->setCurrentIndex(index);
    // A heading is never current: with the first line of a group it comes into sight as well.
    m_answers->scrollTo(row > 0 && !m_results->at(row - 1).isChoice() ? m_results->index(row - 1) : index);
    m_answers->scrollTo(index);
}

void SearchBox::choose()
{
    const QModelIndex index = m_answers->currentIndex();
    if (!index.isValid() || !m_results->at(index.row()).isChoice())
        return;
    const SearchEntry entry = m_results->at(index.row());
    const QString searched = text().simplified();
    switch (entry.type) {
    case SearchEntry::Type::Recent:
        return setText(entry.text);
    case SearchEntry::Type::Forget:
        RecentSearches().clear();
        return hidePanel();
    default:
        break;
    }
    RecentSearches().add(searched);
    hidePanel();
    {
        const QSignalBlocker quiet(this);  // an empty box would offer what was looked for
        clear();
    }
    if (entry.type == SearchEntry::Type::ShowAll) {
        ListQuery query;
        query.kind = entry.kind;
        query.match = searched;
        Q_EMIT m_session.listRequested(query);
    } else {
        Q_EMIT m_session.showRequested(entry.kind, entry.id);
    }
}

/// Keys that act on the list; false for those that the line edits with.
bool SearchBox::handleKey(int key)
{
    const bool isShown = m_panel->isVisible();
    const int row = m_answers->currentIndex().isValid() ? m_answers->currentIndex().row() : -1;
    switch (key) {
    case Qt::Key_Down:
        if (isShown)
            setCurrent(m_results->next(row, 1));
        else
            ask();
        return true;
    case Qt::Key_Up:
        if (isShown)
            setCurrent(m_results->next(row, -1));
        return isShown;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isShown)
            setCurrent(m_results->nextGroup(row, key == Qt::Key_PageDown ? 1 : -1));
        return isShown;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_question != m_answered)
            m_isChosenInAdvance = true;  // typed faster than found: the answer to this text counts, not the last one
        else if (isShown)
            choose();
        return isShown || m_isChosenInAdvance;
    case Qt::Key_Escape:
        if (isShown)
            hidePanel();
        else
            clear();
        return true;
    default:
        return false;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_isComposing && isPlain && handleKey(event->key()))
        return;
    QLineEdit::keyPressEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    const bool wasComposing = m_isComposing;
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    // What is composed stands in nobody's way: the input method shows its own offers there.
    if (m_isComposing)
        hidePanel();
    else if (wasComposing || !event->commitString().isEmpty())
        ask();
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    switch (event->reason()) {
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
        break;  // on the way to somewhere else; Down opens the list
    default:
        if (text().isEmpty() && m_session.office().isOpen())
            offerRecent();
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    hidePanel();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!m_panel->isVisible())
        ask();
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_panel->isVisible())
            ask();
    }
    QLineEdit::changeEvent(event);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && m_panel->isVisible())
        showPanel();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace pd::ui
