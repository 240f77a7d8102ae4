// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/viewbutton.h>

#include <ui/shell/style.h>

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace pd::ui {

namespace {

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewButton::ViewButton(Session &session, Kind kind, QWidget *parent)
    : QToolButton(parent), m_session(session), m_kind(kind), m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(style::icon(QStringLiteral("bookmarks")));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewButton::fillMenu);
    connect(&m_session, &Session::settingsChanged, this, &ViewButton::read);  // another user has other views
    read();
    retranslate();
}

void ViewButton::read()
{
    m_session.office()
        .read([kind = m_kind](Office &office) { return ownViews(office, kind); })
        .then(this, [this](const QList<View> &views) { m_own = views; });
}

void ViewButton::setCurrent(const std::optional<View> &view)
{
    m_current = view;
    m_isChanged = false;
    retranslate();
}

void ViewButton::compare(const ListQuery &shown, const QStringList &columns)
{
    const bool isChanged = m_current
        && (shown.where != m_current->query.where || shown.match != m_current->query.match
            || (!m_current->query.sort.isEmpty() && shown.sort != m_current->query.sort)
            || (!m_current->columns.isEmpty() && columns != m_current->columns));
    if (isChanged == m_isChanged)
        return;
    m_isChanged = isChanged;
    retranslate();
}

void ViewButton::save(const View &view)
{
    m_session.office()
        .write([view](Office &office) {
            Result<View> saved = saveView(office, view);
            return std::pair(saved, saved ? ownViews(office, view.query.kind) : QList<View>());
        })
        .then(this, [this](const std::pair<Result<View>, QList<View>> &answer) {
            if (!answer.first) {
                Q_EMIT m_session.message({Message::Severity::Error, answer.first.error().message});
                return;
            }
            m_own = answer.second;
            setCurrent(*answer.first);
        });
}

void ViewButton::remove()
{
    if (!m_current || !m_current->isOwn())
        return;
    const View removed = *m_current;
    m_session.office()
        .write([removed](Office &office) {
            const Result<void> done = removeView(office, removed.key);
            return std::pair(done, ownViews(office, removed.query.kind));
        })
        .then(this, [this, removed](const std::pair<Result<void>, QList<View>> &answer) {
            if (!answer.first) {
                Q_EMIT m_session.message({Message::Severity::Error, answer.first.error().message});
                return;
            }
            m_own = answer.second;
            Q_EMIT everythingRequested();
            const auto again = [this, removed] {
                View view = removed;
                view.key.clear();
                save(view);
                Q_EMIT chosen(view);
            };
            Q_EMIT m_session.message({Message::Severity::Information,
                                      phrase("ViewButton", "The view “%1” is deleted.").arg(removed.title),
                                      phrase("Session", "Undo"), again});
        });
}

void ViewButton::addView(const View &view)
{
    QAction *action = m_menu->addAction(escaped(title(view)), this, [this, view] { Q_EMIT chosen(view); });
    action->setCheckable(true);
    m_menu->findChild<QActionGroup *>()->addAction(action);
    action->setChecked(m_current && m_current->key == view.key);
    if (!view.owner.isEmpty())
        action->setText(tr("%1 (only for me)", "a view").arg(escaped(title(view))));
}

void ViewButton::fillMenu()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);  // one of them is shown
    QAction *everything = m_menu->addAction(tr("All records"), this, &ViewButton::everythingRequested);
    everything->setCheckable(true);
    group->addAction(everything);
    everything->setChecked(!m_current);
    const QList<View> builtIn = builtInViews(m_kind);
    if (!builtIn.isEmpty())
        m_menu->addSeparator();
    for (const View &view : builtIn)
        addView(view);
    if (!m_own.isEmpty())
        m_menu->addSeparator();
    for (const View &view : std::as_const(m_own))
        addView(view);
    m_menu->addSeparator();
    const bool isWritable = !m_session.isReadOnly(), isOwn = m_current && m_current->isOwn();
    const auto add = [this](const QString &text, bool isEnabled, auto triggered) {
        m_menu->addAction(text, this, triggered)->setEnabled(isEnabled);
    };
    add(tr("Save as a view…"), isWritable, [this] { Q_EMIT nameRequested(true); });
    if (isOwn) {
        add(tr("Save the changes"), isWritable && m_isChanged, [this] { Q_EMIT updateRequested(); });
        add(tr("Rename…"), isWritable, [this] { Q_EMIT nameRequested(false); });
        add(tr("Delete this view"), isWritable, [this] { remove(); });
    }
}

void ViewButton::retranslate()
{
    const QString name = m_current ? title(*m_current) : QString();
    const QString marked = m_isChanged ? tr("%1 *", "a view that has been changed").arg(name) : name;
    const QString shown = fontMetrics().elidedText(marked, Qt::ElideMiddle, 200);
    setText(m_current ? escaped(shown) : tr("Views"));
    setToolTip(!m_current      ? tr("Lists with a name: ready-made and your own")
               : m_isChanged ? tr("View: %1, changed").arg(name)
                             : tr("View: %1").arg(name));
    setAccessibleName(m_current ? toolTip() : tr("Views"));
}

void ViewButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace pd::ui
