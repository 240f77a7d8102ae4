// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/symbolicicon.h>

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace pd::ui {

namespace {

class Engine : public QIconEngine
{
public:
    explicit Engine(QString name) : m_name(std::move(name)) {}

    QIconEngine *clone() const override { return new Engine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// Breeze icons name their colour once, in a style element; that is where ours goes in.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QPalette palette = QApplication::palette();
        const QColor color = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                           : mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                                     : palette.color(QPalette::WindowText);
        const QString key = QStringLiteral("pd-icon/%1/%2/%3x%4").arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
            if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
                return {};
            QByteArray svg = file.readAll();
            svg.replace("#232629", color.name().toLatin1());
            QSvgRenderer renderer(svg);
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setOpacity(color.alphaF());
            renderer.render(&painter, QRectF(QPointF(), size));
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

private:
    QString m_name;
};

} // namespace

QIcon SymbolicIcon::icon(const QString &name)
{
    return QIcon(new Engine(name));
}

void SymbolicIcon::forget()
{
    QPixmapCache::clear();
}

} // namespace pd::ui
