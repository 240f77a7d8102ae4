// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

/// A text that a person can read or hear, and where it stands.
struct VisibleText
{
    QString where;
    QString text;
    friend bool operator==(const VisibleText &, const VisibleText &) = default;
};

/// Every text of a widget and what is in it: labels, buttons, menus, lists with their headers, charts, pages,
/// tool tips, placeholders, names for screen readers. What is hidden is left out, but for menus.
class VisibleTexts
{
public:
    static QList<VisibleText> of(const QWidget *root, const QString &place)
    {
        VisibleTexts texts;
        texts.m_place = place;
        texts.walk(root);
        // Filling a menu lets events through, after which other widgets may be there.
        while (!texts.m_menus.isEmpty()) {
            const auto [owner, menu] = texts.m_menus.takeFirst();
            if (owner && menu)
                texts.addMenu(owner, filled(menu));
        }
        return texts.m_found;
    }
    static QString path(const QWidget *widget)
    {
        QStringList names;
        for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
            const QString name = widget->objectName();
            const QString type = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
            names.prepend(name.isEmpty() || name.startsWith(u"qt_") ? type : QString(type + u'#' + name));
        }
        return names.join(u'/');
    }
    static bool isInside(const QWidget *widget, const char *type)
    {
        for (const QWidget *up = widget; up; up = up->parentWidget()) {
            if (up->inherits(type))
                return true;
        }
        return false;
    }

private:
    static constexpr int mostRows = 120;

    void add(const QWidget *widget, const char *what, const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            const QString plain = line.simplified();
            if (!plain.isEmpty())
                m_found << VisibleText{m_place + u' ' + path(widget) + u' ' + QLatin1String(what), plain};
        }
    }
    static QString plain(const QString &text)
    {
        if (!Qt::mightBeRichText(text))
            return text;
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    static QString withoutMnemonic(QString text)
    {
        text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&');
        // Chinese writes the letter in brackets behind the word.
        static const QRegularExpression bracketed(QStringLiteral("\\([A-Z]\\)(?=…?$|…?\\t)"));
        return text.remove(bracketed).replace(u'\x01', u'&').section(u'\t', 0, 0);
    }

    void walk(const QWidget *widget)
    {
        if (widget->isHidden() && !widget->isWindow())
            return;
        addAbout(widget);
        if (const auto *menu = qobject_cast<const QMenuBar *>(widget))
            addMenu(widget, menu->actions());
        if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->menu())
            m_menus << std::pair(QPointer(widget), QPointer(button->menu()));
        addOwn(widget);
        const QObjectList children = widget->children();
        for (const QObject *child : children) {
            const auto *inner = qobject_cast<const QWidget *>(child);
            if (inner && !inner->isWindow())
                walk(inner);
        }
    }
    void addAbout(const QWidget *widget)
    {
        if (widget->isWindow())
            add(widget, "title", widget->windowTitle());
        add(widget, "tool tip", plain(widget->toolTip()));
        add(widget, "status tip", widget->statusTip());
        add(widget, "what is this", plain(widget->whatsThis()));
        add(widget, "accessible name", widget->accessibleName());
        add(widget, "accessible description", widget->accessibleDescription());
    }
    void addOwn(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, "text", label->buddy() ? withoutMnemonic(plain(label->text())) : plain(label->text()));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, "text", withoutMnemonic(button->text()));
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            addLine(line);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addItems(widget, box->model());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(widget, "title", group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            addTabs(tabs);
        else if (const auto *page = qobject_cast<const QTextBrowser *>(widget))
            add(widget, "page", page->toPlainText());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            add(widget, "placeholder", text->placeholderText());
            add(widget, "value", text->toPlainText());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                   view && !qobject_cast<const QHeaderView *>(widget) && view->model())
            addItems(widget, view->model());
        else if (const auto *scene = qobject_cast<const QGraphicsView *>(widget); scene && scene->scene())
            addScene(scene);
    }
    void addLine(const QLineEdit *line)
    {
        add(line, "placeholder", line->placeholderText());
        add(line, "value", line->text());
    }
    void addTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            add(tabs, "tab", withoutMnemonic(tabs->tabText(i)));
            add(tabs, "tool tip of a tab", tabs->tabToolTip(i));
        }
    }
    void addItems(const QWidget *widget, const QAbstractItemModel *model, const QModelIndex &parent = {})
    {
        const auto *table = qobject_cast<const QAbstractItemView *>(widget);
        const QList<const QHeaderView *> headers = table ? headersOf(table) : QList<const QHeaderView *>();
        for (const QHeaderView *header : headers) {
            const int count = header->orientation() == Qt::Horizontal ? model->columnCount() : model->rowCount();
            for (int i = 0; !header->isHidden() && i < qMin(count, mostRows); ++i) {
                add(widget, "header", model->headerData(i, header->orientation()).toString());
                add(widget, "tool tip of a header",
                    model->headerData(i, header->orientation(), Qt::ToolTipRole).toString());
            }
        }
        for (int row = 0; row < qMin(model->rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                add(widget, "item", index.data().toString());
                add(widget, "tool tip of an item", plain(index.data(Qt::ToolTipRole).toString()));
                add(widget, "name of an item", index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }
    static QList<const QHeaderView *> headersOf(const QAbstractItemView *view)
    {
        QList<const QHeaderView *> headers;
        const auto all = view->findChildren<const QHeaderView *>(Qt::FindDirectChildrenOnly);
        for (const QHeaderView *header : all)
            headers << header;
        return headers;
    }
    void addScene(const QGraphicsView *view)
    {
        const auto items = view->scene()->items();
        for (const QGraphicsItem *item : items) {
            if (!item->isVisible())
                continue;
            if (const auto *simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
                add(view, "chart", simple->text());
            else if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
                add(view, "chart", text->toPlainText());
            add(view, "tool tip in a chart", plain(item->toolTip()));
        }
    }
    /// A menu as it is when it opens.
    static QList<QAction *> filled(QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        // One that cannot be chosen says that the rest is being counted, or that there is nothing.
        const auto isCounting = [menu] {
            return menu->actions().isEmpty()
                || (menu->actions().size() == 1 && !menu->actions().constFirst()->isEnabled());
        };
        for (int i = 0; i < 20 && isCounting(); ++i)
            QTest::qWait(5);
        return menu->actions();
    }
    void addMenu(const QWidget *owner, const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            add(owner, "menu", withoutMnemonic(action->text()));
            add(owner, "tool tip of a menu", withoutMnemonic(action->toolTip()));
            add(owner, "status tip of a menu", action->statusTip());
            if (action->menu())
                m_menus << std::pair(QPointer(owner), QPointer(action->menu()));
        }
    }

    QString m_place;
    QList<std::pair<QPointer<const QWidget>, QPointer<QMenu>>> m_menus;
    QList<VisibleText> m_found;
};
