// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace pd::ui {

class FlowLayout;

/// Chosen things as a run of small labels, each with a button that removes it, and behind them the input that
/// adds another one. Keys stay as they are given; labels are set anew at a switch of the language.
class Chips : public QWidget
{
    Q_OBJECT
public:
    Chips(QWidget *input, QWidget *parent);

    const QStringList &keys() const { return m_keys; }
    void setKeys(const QStringList &keys);
    void add(const QString &key);
    /// The labels of the keys, in their order.
    void setLabels(const QStringList &labels);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(const QString &key);
    QStringList m_keys;
    QList<QWidget *> m_chips;
    QWidget *m_input;
    FlowLayout *m_flow;
};

} // namespace pd::ui
