// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/style.h>

#include <ui/shell/symbolicicon.h>

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QLayout>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace pd::ui::style {

namespace {

Theme currentTheme = Theme::System;

struct Colors
{
    QColor window, base, alternate, text, dimmed, hairline, accent, onAccent, button, problem, tip;
};

const Colors light{QColor(0xf5f6f8), QColor(0xffffff), QColor(0xf9fafb), QColor(0x1c2127), QColor(0x5b6570),
                   QColor(0xdde1e6), QColor(0x2563a8), QColor(0xffffff), QColor(0xffffff), QColor(0xb3261e),
                   QColor(0x2a2f36)};
const Colors dark{QColor(0x1d2025), QColor(0x24282e), QColor(0x282c33), QColor(0xe6e9ed), QColor(0xa3adb8),
                  QColor(0x3a4048), QColor(0x6aa5e3), QColor(0x0e1a27), QColor(0x2e333a), QColor(0xff8a80),
                  QColor(0x3a4048)};

bool systemIsDark()
{
    static const bool isDarkAtStart = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return isDarkAtStart;
}

const Colors &colors()
{
    return isDark() ? dark : light;
}

QPalette paletteOf(const Colors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.dimmed);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.problem);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.tip);
    p.setColor(QPalette::ToolTipText, QColor(0xf2f4f6));
    p.setColor(QPalette::Mid, c.hairline);
    p.setColor(QPalette::Midlight, c.hairline.lighter(104));
    p.setColor(QPalette::Dark, c.dimmed);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Shadow, c.hairline.darker(130));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = c.dimmed;
        faint.setAlpha(150);
        p.setColor(QPalette::Disabled, role, faint);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.accent);
    return p;
}

/// Fusion with less in it: no frames round lists, hairline splitters, one size of icons, calm headers.
class HouseStyle : public QProxyStyle
{
public:
    HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    using QProxyStyle::polish;
    /// Labels, messages and tool tips show what people typed as it is: nothing in it is taken for markup.
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SplitterWidth:
            return 1;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
            return 16;
        case PM_ToolBarIconSize:
            return 18;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return grid;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return grid;
        case PM_ScrollBarExtent:
            return 12;
        case PM_MenuButtonIndicator:
            return qobject_cast<const QToolButton *>(widget) ? 0
                                                             : QProxyStyle::pixelMetric(metric, option, widget);
        case PM_ToolTipLabelFrameWidth:
            return half;
        case PM_HeaderMargin:
            return 6;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
            return hint == SH_UnderlineShortcut ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
        if (hint == SH_ItemView_ShowDecorationSelected)
            return 1;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    /// Fusion looks for the clear button of line edits in every icon theme, which takes longer than the rest of the start,
    /// and for that of a menu bar that is too narrow in pictures, whose readers are libraries still to be loaded.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (which) {
        case SP_LineEditClearButton: return icon(QStringLiteral("edit-clear"));
        case SP_ToolBarHorizontalExtensionButton: return icon(QStringLiteral("go-next"));
        default: return QProxyStyle::standardIcon(which, option, widget);
        }
    }

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (control != CC_ScrollBar || !bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool isUpright = bar->orientation == Qt::Vertical;
        const int length = isUpright ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int thumb = range > 0
            ? int(qBound(qint64(28), qint64(length) * bar->pageStep / (range + bar->pageStep), qint64(length)))
            : length;
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                               bar->upsideDown);
        const auto along = [&](int from, int size) {
            return isUpright ? QRect(bar->rect.left(), from, bar->rect.width(), size)
                             : QRect(from, bar->rect.top(), size, bar->rect.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(at, thumb);
        case SC_ScrollBarSubPage:
            return along(0, at);
        case SC_ScrollBarAddPage:
            return along(at + thumb, length - at - thumb);
        case SC_ScrollBarGroove:
            return bar->rect;
        default:
            return {};
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        if (control == CC_ScrollBar) {
            drawScrollBar(option, painter, widget);
            return;
        }
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            control == CC_ToolButton && button) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (element == CE_Splitter) {
            painter->fillRect(option->rect, hairline());
            return;
        }
        if (element == CE_HeaderSection) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              hairline());
            return;
        }
        if (element == CE_HeaderEmptyArea) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              hairline());
            return;
        }
        if (element == CE_HeaderLabel) {
            if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
                QStyleOptionHeader quiet = *header;
                quiet.palette.setColor(QPalette::ButtonText, dimmed());
                QProxyStyle::drawControl(element, &quiet, painter, widget);
                return;
            }
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }

private:
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
    {
        const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar || bar->maximum == bar->minimum)
            return;  // nothing to scroll
        painter->save();
        QColor color = dimmed();
        color.setAlpha(option->state & State_MouseOver || option->state & State_Sunken ? 150 : 80);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(QRectF(thumb).adjusted(3, 2, -3, -2), 3, 3);
        painter->restore();
    }
};

QFont sized(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

bool isDark()
{
    return currentTheme == Theme::Dark || (currentTheme == Theme::System && systemIsDark());
}

Theme theme()
{
    return currentTheme;
}

void setTheme(Theme theme)
{
    systemIsDark();
    currentTheme = theme;
    QApplication::setPalette(paletteOf(colors()));
    SymbolicIcon::forget();
}

void apply(QApplication &application, Theme theme)
{
    systemIsDark();
    application.setStyle(new HouseStyle);
    QFont font = application.font();
    // Without the explicit Simplified Chinese family, Japanese forms of the characters may be picked.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(10);
    application.setFont(font);
    setTheme(theme);
}

QColor accent()
{
    return colors().accent;
}

QColor dimmed()
{
    return colors().dimmed;
}

QColor hairline()
{
    return colors().hairline;
}

QColor surface()
{
    return colors().window;
}

QColor problem()
{
    return colors().problem;
}

QColor toneColor(Tone tone)
{
    const bool onDark = isDark();
    switch (tone) {
    case Tone::Good:
        return onDark ? QColor(0x5fbf8a) : QColor(0x2e8b57);
    case Tone::Attention:
        return onDark ? QColor(0xf0b35a) : QColor(0xc77700);
    case Tone::Bad:
        return onDark ? QColor(0xff8a80) : QColor(0xb3261e);
    case Tone::Muted:
        return onDark ? QColor(0x6f7883) : QColor(0xa3abb5);
    case Tone::Neutral:
        break;
    }
    return accent();
}

Tone tone(const QString &vocabulary, const QString &code)
{
    static const QHash<QString, Tone> tones = {
        {QStringLiteral("in_force"), Tone::Good}, {QStringLiteral("expiring"), Tone::Attention},
        {QStringLiteral("expired"), Tone::Bad}, {QStringLiteral("terminated"), Tone::Muted},
        {QStringLiteral("archived"), Tone::Muted},
        {QStringLiteral("suspended"), Tone::Attention}, {QStringLiteral("renewed"), Tone::Muted},
        {QStringLiteral("awaiting_own"), Tone::Attention}, {QStringLiteral("awaiting_partner"), Tone::Attention},
        {QStringLiteral("completed"), Tone::Muted}, {QStringLiteral("confirmed"), Tone::Good},
        {QStringLiteral("under_way"), Tone::Good}, {QStringLiteral("cancelled"), Tone::Muted},
        {QStringLiteral("running"), Tone::Good}, {QStringLiteral("recruiting"), Tone::Good},
        {QStringLiteral("closed"), Tone::Muted}, {QStringLiteral("overdue"), Tone::Bad},
        {QStringLiteral("due_soon"), Tone::Attention}, {QStringLiteral("done"), Tone::Muted},
        {QStringLiteral("active"), Tone::Good}, {QStringLiteral("dormant"), Tone::Attention},
        {QStringLiteral("ended"), Tone::Muted}, {QStringLiteral("rejected"), Tone::Muted}};
    Q_UNUSED(vocabulary)
    return tones.value(code, Tone::Neutral);
}

QFont titleFont()
{
    return sized(1.5, QFont::DemiBold);
}

QFont headingFont()
{
    return sized(1.1, QFont::DemiBold);
}

QFont numberFont()
{
    return sized(1.0, QFont::Normal);  // Noto Sans has equal-width digits as its default forms
}

QIcon icon(const QString &name)
{
    return SymbolicIcon::icon(name);
}

void setDimmed(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void tighten(QLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
}

} // namespace pd::ui::style
