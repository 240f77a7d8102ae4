// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/ruleform.h>

#include <ui/edit/fieldeditor.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using rules::Rule;

QList<Field> fieldsOf(const Rule &rule)
{
    using enum ValueType;
    const bool isPaper = rule.sort == Rule::Sort::Paper, isLimit = rule.sort == Rule::Sort::Limit;
    QList<Field> fields;
    if (rule.isOwn() && rule.sort != Rule::Sort::Rank)
        fields << field("set", Code, phrase("RuleForm", "Holds in")).from(rules::ruleSets()).required();
    if (rule.isOwn() && isPaper)
        fields << field("direction", Code, phrase("RuleForm", "Visits")).from(vocabulary::visitDirection).required()
               << field("subject", Code, phrase("RuleForm", "Paper")).from(vocabulary::check);
    if (rule.isOwn() && isLimit)
        fields << field("subject", Code, phrase("RuleForm", "What is limited")).from(rules::limitSubjects()).required();
    if (rule.isOwn())
        fields << field("label.en", Text, phrase("RuleForm", "Name in English"))
               << field("label.ru", Text, phrase("RuleForm", "Name in Russian"))
               << field("label.zh", Text, phrase("RuleForm", "Name in Chinese"));
    if (rule.sort == Rule::Sort::Rank)
        fields << field("words", LongText, phrase("RuleForm", "Posts, one to a line")).required();
    fields << field("number", rule.subject.startsWith(u"weight_") || (rule.isOwn() && isLimit) ? Decimal : Integer,
                    rule.sort == Rule::Sort::Rank ? phrase("RuleForm", "Rank") : phrase("RuleForm", "Number")).required();
    // Of a line that may become any limit the unit follows from which one it is, unless that is a period.
    static const Vocabulary &periods = rules::unitsOf(Rule{.sort = Rule::Sort::Paper});
    const Vocabulary &units = rule.isOwn() && isLimit ? periods : rules::unitsOf(rule);
    if (units.terms.size() > 1)
        fields << (isPaper ? field("unit", Code, phrase("RuleForm", "Unit")).from(units).required()
                           : field("unit", Code, phrase("RuleForm", "Unit")).from(units));
    if (isPaper)
        fields << field("moment", Code, phrase("RuleForm", "Counted")).from(rules::ruleMoments()).required()
               << field("countries", Codes, phrase("RuleForm", "Only with partners in")).from(vocabulary::country);
    fields << field("source", Text, phrase("RuleForm", "Source"))
           << field("confidence", Code, phrase("RuleForm", "Confidence")).from(vocabulary::confidence);
    return fields;
}

Row valuesOf(const Rule &rule)
{
    Row values{{u"set"_s, Value(rule.set)}, {u"direction"_s, Value(rule.direction)}, {u"subject"_s, Value(rule.subject)},
               {u"unit"_s, Value(rule.unit)}, {u"moment"_s, Value(rule.moment)}, {u"countries"_s, Value(rule.countries)},
               {u"words"_s, Value(rule.words.join(u'\n'))}, {u"source"_s, Value(rule.source)},
               {u"confidence"_s, Value(rule.confidence)}};
    const bool isWhole = rule.number == double(qint64(rule.number));
    values.insert(u"number"_s, isWhole ? Value(qint64(rule.number)) : Value(rule.number));
    for (auto it = rule.label.begin(); it != rule.label.end(); ++it)
        values.insert(u"label."_s + it.key(), Value(it.value()));
    return values;
}

/// The line as it was typed; fields: those that were asked for.
Rule with(Rule rule, const QList<Field> &fields, const Row &values)
{
    for (const Field &field : fields) {
        const Value value = values.value(field.key);
        const QString text = value.toText().simplified();
        const std::pair<QLatin1StringView, QString *> parts[] = {
            {"set"_L1, &rule.set}, {"direction"_L1, &rule.direction}, {"subject"_L1, &rule.subject}, {"unit"_L1, &rule.unit},
            {"moment"_L1, &rule.moment}, {"source"_L1, &rule.source}, {"confidence"_L1, &rule.confidence}};
        for (const auto &[key, part] : parts) {
            if (field.key == key)
                *part = text;
        }
        if (field.key == u"number")
            rule.number = value.toDouble();
        if (field.key == u"countries")
            rule.countries = value.toCodes();
        if (field.key.startsWith(u"label.")) {
            rule.label.remove(field.key.mid(6));
            if (!text.isEmpty())
                rule.label.insert(field.key.mid(6), text);
        }
        if (field.key == u"words") {
            rule.words.clear();
            const QStringList lines = value.toText().split(u'\n');
            for (const QString &line : lines) {
                if (const QString word = line.simplified(); !word.isEmpty() && !rule.words.contains(word))
                    rule.words << word;
            }
        }
    }
    const Vocabulary &units = rules::unitsOf(rule);
    if (units.terms.size() == 1)
        rule.unit = units.terms.first().code;
    return rule;
}

Text titleOf(const Rule &rule, bool isNew)
{
    if (!isNew)
        return phrase("RuleForm", "Change a rule");
    switch (rule.sort) {
    case Rule::Sort::Paper: return phrase("RuleForm", "New paper of visits");
    case Rule::Sort::Limit: return phrase("RuleForm", "New limit");
    case Rule::Sort::Rank: break;
    }
    return phrase("RuleForm", "New posts");
}

} // namespace

SmallForm *askForRule(Session &session, const Rule &rule, const QList<Rule> &others, QWidget *parent,
                      std::function<void(const Rule &)> changed)
{
    const QList<Field> fields = fieldsOf(rule);
    const bool isNew = rule.isOwn() && rule.subject.isEmpty() && rule.label.isEmpty() && rule.words.isEmpty();
    auto *form = new SmallForm(session, titleOf(rule, isNew), phrase("RuleForm", "Take over"), fields, parent);
    form->setObjectName(u"ruleForm"_s);
    const Row values = valuesOf(rule);
    for (const Field &field : fields)
        form->setValue(field.key, values.value(field.key));
    if (!rule.isOwn()) {
        form->setLead(Text::verbatim(rules::name(rule, session.language())));
        const auto shipped = std::find_if(rules::shippedRules().begin(), rules::shippedRules().end(),
                                          [&rule](const Rule &one) { return one.key == rule.key; });
        form->setNote(phrase("RuleForm", "As shipped: %1").arg(rules::amount(*shipped)));
    }
    form->setCheck([rule, fields, others](const Row &typed) { return rules::problems(with(rule, fields, typed), others); });
    QObject::connect(form, &SmallForm::confirmed, form, [rule, fields, changed = std::move(changed)](const Row &typed) {
        changed(with(rule, fields, typed));
    });
    form->open();
    form->editor(fields.first().key)->setFocus(Qt::OtherFocusReason);
    return form;
}

} // namespace pd::ui
