// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/referenceedit.h>

#include <record/recordtype.h>
#include <search/search.h>
#include <ui/edit/recordeditor.h>

#include <QLineEdit>

namespace pd::ui {

namespace {

QList<Kind> acceptedKinds(const Field &field)
{
    return field.refersTo.isEmpty() ? QList<Kind>(kinds.begin(), kinds.end()) : field.refersTo;
}

QList<Hit> candidates(Office &office, const QString &text, const QString &language, const QList<Kind> &accepted)
{
    return search(office, text, language, {.kinds = accepted, .limit = 12}).hits;
}

} // namespace

ReferenceEdit::ReferenceEdit(const Field &field, Session &session, QWidget *parent)
    : PickerEdit(field, session, parent)
{
    retranslate();
}

Value ReferenceEdit::value() const
{
    return m_id.isNull() ? Value(line()->text().trimmed()) : Value(m_id);
}

void ReferenceEdit::setValue(const Value &value)
{
    ++m_question;
    m_id = value.toReference();
    line()->setText(value.toText());
    loadLabel();
}

void ReferenceEdit::clear()
{
    setValue({});
}

void ReferenceEdit::loadLabel()
{
    if (m_id.isNull())
        return;
    session().office().read([id = m_id, code = language().code()](Office &office) {
        return office.label(id, code);
    }).then(this, [this, id = m_id](const QString &label) {
        if (id == m_id) {
            line()->setText(label);
            line()->setCursorPosition(0);
        }
    });
}

void ReferenceEdit::lookUp(const QString &text)
{
    const QList<Kind> accepted = acceptedKinds(field());
    session().office().find([text, accepted, code = language().code()](Office &office) {
        return candidates(office, text, code, accepted);
    }).then(this, [this, accepted, text, question = ++m_question](const QList<Hit> &hits) {
        if (question != m_question)
            return;
        QList<Offer> offers;
        for (const Hit &hit : hits) {
            QString detail = hit.matched == hit.label ? QString() : hit.matched;
            if (detail.isEmpty() && accepted.size() > 1)
                detail = language().text(recordType(hit.kind).singular);
            offers.append({hit.id.value, hit.label, detail});
        }
        for (const Kind kind : accepted) {
            if (accepted.size() > 4)
                break;
            offers.append({kindKey(kind), language().text(recordType(kind).created.arg(text)), {}});
        }
        offer(offers);
    });
}

void ReferenceEdit::take(const Offer &offer)
{
    if (offer.key.typeId() == QMetaType::QString)
        createNew(*kindFromKey(offer.key.toString()));
    else
        choose(RecordId(offer.key.toLongLong()), offer.label);
}

void ReferenceEdit::choose(RecordId id, const QString &label)
{
    ++m_question;
    m_id = id;
    line()->setText(label);
    line()->setCursorPosition(0);
    Q_EMIT edited();
}

void ReferenceEdit::createNew(Kind kind)
{
    Record record;
    record.kind = kind;
    if (recordType(kind).hasNames)
        record.names.append({language().code(), NameKind::Official, line()->text().trimmed()});
    RecordEditor *editor = RecordEditor::create(session(), record, window());
    connect(editor, &RecordEditor::saved, this, [this](RecordId id) {
        choose(id, line()->text());
        loadLabel();
    });
}

void ReferenceEdit::forget()
{
    ++m_question;
    m_id = {};
}

void ReferenceEdit::retranslate()
{
    QStringList accepted;
    for (const Kind kind : field().refersTo)
        accepted << language().text(recordType(kind).singular);
    line()->setPlaceholderText(accepted.isEmpty() || accepted.size() > 2 ? tr("Search") : accepted.join(QStringLiteral(" / ")));
    loadLabel();
}

} // namespace pd::ui
