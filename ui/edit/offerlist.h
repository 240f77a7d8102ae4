// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPointer>
#include <QVariant>

class QLineEdit;
class QStandardItemModel;

namespace pd::ui {

struct Offer
{
    QVariant key;
    QString label, detail;
};

/// A list of offers under the line in which people type. It never takes the focus; while it shows, it has the keys
/// that move in it and choose.
class OfferList : public QListView
{
    Q_OBJECT
public:
    explicit OfferList(QWidget *parent);

    /// isChosen: whether the first is marked, so that Enter takes it.
    void offer(QLineEdit *line, const QList<Offer> &offers, bool isChosen = true);
    const QList<Offer> &offers() const { return m_offers; }

Q_SIGNALS:
    void taken(const pd::ui::Offer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);
    void takeRow(int row);
    void place();

    QStandardItemModel *m_model;
    QPointer<QWidget> m_line;  ///< a line edit; told of what happens to it until it is gone as one
    QList<Offer> m_offers;
};

} // namespace pd::ui
