// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/settingsdialog.h>

#include <ui/shell/style.h>

#include <query/officerules.h>
#include <rules/balance.h>
#include <store/files.h>
#include <store/rulechange.h>

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pd::ui {

namespace {
const QString logoKey = QStringLiteral("letterhead.logo");
const QString warningKey = QStringLiteral("warning_days");

int daysOf(const rules::Rule &rule, QDate today)
{
    return int(today.daysTo(rules::moved(today, int(rule.number), rule.unit)));
}
}

SettingsDialog::SettingsDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_userLabel(new QLabel(this)), m_warningLabel(new QLabel(this)), m_weightsLabel(new QLabel(this)),
      m_letterhead(new QLabel(this)), m_logoLabel(new QLabel(this)), m_logo(new QLabel(this)),
      m_problem(new QLabel(this)), m_user(new QLineEdit(this)), m_warning(new QSpinBox(this)),
      m_tabs(new QTabWidget(this)), m_chooseLogo(new QPushButton(this)), m_removeLogo(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    build();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chooseLogo, &QPushButton::clicked, this, &SettingsDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_isLogoChanged = true;
        showLogo({});
    });
    retranslate();
    load();
}

void SettingsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * style::grid);
    m_warning->setRange(1, 730);
    m_userLabel->setBuddy(m_user);
    m_warningLabel->setBuddy(m_warning);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_warningLabel, m_warning);
    auto *weights = new QHBoxLayout;
    weights->setSpacing(style::grid);
    const rules::StayWeights usual;
    m_weights = {{QStringLiteral("weight_quarter"), QT_TR_NOOP("Quarter"), usual.quarter, new QDoubleSpinBox(this)},
                 {QStringLiteral("weight_semester"), QT_TR_NOOP("Semester"), usual.semester, new QDoubleSpinBox(this)},
                 {QStringLiteral("weight_year"), QT_TR_NOOP("Year"), usual.year, new QDoubleSpinBox(this)}};
    for (const Weight &weight : std::as_const(m_weights)) {
        weight.edit->setRange(0, 99);
        weight.edit->setSingleStep(0.5);
        weights->addWidget(weight.edit, 1);
    }
    form->addRow(m_weightsLabel, weights);
    column->addLayout(form);
    column->addSpacing(style::grid);
    m_letterhead->setFont(style::headingFont());
    column->addWidget(m_letterhead);
    m_tabs->setDocumentMode(true);
    for (const QString &code : Language::codes()) {
        auto *page = new QWidget(m_tabs);
        auto *lines = new QFormLayout(page);
        lines->setHorizontalSpacing(2 * style::grid);
        lines->setContentsMargins(0, style::grid, 0, 0);
        const std::pair<const char *, const char *> parts[] = {
            {"institution", QT_TR_NOOP("Institution")}, {"address", QT_TR_NOOP("Address")},
            {"signatory", QT_TR_NOOP("Signatory")}, {"post", QT_TR_NOOP("Post of the signatory")},
            {"classification", QT_TR_NOOP("Classification line")}};
        for (const auto &[part, text] : parts) {
            Line line{QStringLiteral("letterhead.%1.%2").arg(QLatin1String(part), code), text, new QLabel(page),
                      new QLineEdit(page)};
            line.edit->setMinimumWidth(360);
            line.label->setBuddy(line.edit);
            lines->addRow(line.label, line.edit);
            m_lines << line;
        }
        m_tabs->addTab(page, Language::of(code).ownName());
    }
    column->addWidget(m_tabs);
    auto *logo = new QHBoxLayout;
    logo->setSpacing(style::grid);
    m_logo->setMinimumHeight(48);
    logo->addWidget(m_logoLabel);
    logo->addSpacing(style::grid);
    logo->addWidget(m_logo, 1);
    logo->addWidget(m_chooseLogo);
    logo->addWidget(m_removeLogo);
    column->addLayout(logo);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(style::grid);
    column->addWidget(m_buttons);
}

void SettingsDialog::load()
{
    m_user->setText(m_session.user().isEmpty() ? QSettings().value(QStringLiteral("user")).toString()
                                               : m_session.user());
    const bool isOpen = m_session.office().isOpen();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_warning, m_warningLabel, m_weightsLabel, m_letterhead, m_tabs, m_logoLabel,
                                                            m_logo, m_chooseLogo, m_removeLogo})
        widget->setVisible(isOpen);
    for (const Weight &weight : std::as_const(m_weights))
        weight.edit->setVisible(isOpen);
    if (!isOpen)
        return;
    QStringList keys{logoKey};
    for (const Line &line : std::as_const(m_lines))
        keys << line.key;
    struct Loaded { QHash<QString, QString> values; QByteArray logo; QList<rules::Rule> rules; };
    m_session.office()
        .read([keys](Office &office) {
            Loaded loaded;
            for (const QString &key : keys)
                loaded.values.insert(key, office.setting(key));
            loaded.rules = officeRules(office).lines;
            loaded.logo = office.content(loaded.values.value(logoKey)).value_or(QByteArray());
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) {
            for (const Line &line : std::as_const(m_lines))
                line.edit->setText(loaded.values.value(line.key));
            m_rules = loaded.rules;
            for (const rules::Rule &rule : std::as_const(m_rules)) {
                if (rule.key == warningKey)
                    m_warning->setValue(daysOf(rule, m_session.today()));
                for (const Weight &weight : std::as_const(m_weights)) {
                    if (rule.key == weight.key)
                        weight.edit->setValue(rule.number);
                }
            }
            showLogo(loaded.logo);
        });
}

void SettingsDialog::save()
{
    QSettings().setValue(QStringLiteral("user"), m_user->text().trimmed());
    if (!m_session.office().isOpen()) {
        accept();
        return;
    }
    if (const QMap<QString, QString> rules = changedRules(); !rules.isEmpty()) {
        ChangeSet set;
        set.changes << changeOfRules(rules);
        m_session.apply(set, this);
    }
    QHash<QString, QString> values{{QStringLiteral("user"), m_user->text().trimmed()}};
    for (const Line &line : std::as_const(m_lines))
        values.insert(line.key, line.edit->text().trimmed());
    m_session.office()
        .write([values, logo = m_logoBytes, isLogoChanged = m_isLogoChanged](Office &office) -> Result<void> {
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (const Result<void> set = office.setSetting(it.key(), it.value()); !set)
                    return set;
            }
            if (!isLogoChanged)
                return {};
            if (logo.isEmpty())
                return office.setSetting(logoKey, {});
            const Result<QString> hash = office.addContent(logo);
            return hash ? office.setSetting(logoKey, *hash) : tl::unexpected(hash.error());
        })
        .then(this, [this](const Result<void> &saved) {
            if (!saved) {
                m_problem->setText(m_session.language().text(saved.error().message));
                m_problem->show();
                return;
            }
            m_session.refreshSettings();
            accept();
        });
}

QMap<QString, QString> SettingsDialog::changedRules() const
{
    QList<rules::Rule> wanted = m_rules;
    for (rules::Rule &rule : wanted) {
        if (rule.key == warningKey && m_warning->value() != daysOf(rule, m_session.today())) {
            rule.number = m_warning->value();
            rule.unit = QStringLiteral("days");
        }
        for (const Weight &weight : std::as_const(m_weights)) {
            // What was left as it is stays exact: two thirds are more than the field shows.
            if (rule.key == weight.key && qAbs(weight.edit->value() - rule.number) >= 0.006)
                rule.number = qAbs(weight.edit->value() - weight.usual) < 0.006 ? weight.usual : weight.edit->value();
        }
    }
    const QMap<QString, QString> before = rules::stored(m_rules);
    QMap<QString, QString> changed = rules::stored(wanted);
    for (auto it = changed.begin(); it != changed.end();)
        it = it.value() == before.value(it.key()) ? changed.erase(it) : std::next(it);
    return changed;
}

void SettingsDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a logo"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readFile(path, 4 << 20);
    if (!bytes || QImage::fromData(*bytes).isNull()) {
        m_problem->setText(tr("This picture cannot be used. Choose a PNG or JPEG file of at most 4 MB."));
        m_problem->show();
        return;
    }
    m_isLogoChanged = true;
    showLogo(*bytes);
}

void SettingsDialog::showLogo(const QByteArray &bytes)
{
    m_logoBytes = bytes;
    const QImage image = QImage::fromData(bytes);
    m_logo->setPixmap(image.isNull() ? QPixmap()
                                     : QPixmap::fromImage(image.scaledToHeight(48, Qt::SmoothTransformation)));
    m_removeLogo->setEnabled(!image.isNull());
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_userLabel->setText(tr("Your &name"));
    m_user->setAccessibleName(tr("Your name"));
    m_user->setPlaceholderText(tr("As it should stand in the history of changes"));
    m_warningLabel->setText(tr("Warn before an agreement &ends"));
    m_warning->setAccessibleName(tr("Warn before an agreement ends"));
    m_warning->setSuffix(QStringLiteral(" ") + tr("days", "after a number field"));
    m_weightsLabel->setText(tr("Exchange counts"));
    for (const Weight &weight : std::as_const(m_weights)) {
        weight.edit->setPrefix(tr(weight.text) + QStringLiteral(": "));
        weight.edit->setAccessibleName(tr(weight.text));
        weight.edit->setToolTip(tr("What a stay of this length counts in the exchange balance"));
    }
    m_letterhead->setText(tr("Letterhead"));
    m_tabs->setAccessibleName(tr("Letterhead"));
    for (const Line &line : std::as_const(m_lines)) {
        line.label->setText(tr(line.text));
        line.edit->setAccessibleName(tr(line.text));
    }
    m_logoLabel->setText(tr("Logo"));
    // One column of labels through the whole dialog.
    QList<QLabel *> labels{m_userLabel, m_warningLabel, m_weightsLabel, m_logoLabel};
    for (const Line &line : std::as_const(m_lines))
        labels << line.label;
    int widest = 0;
    for (QLabel *label : std::as_const(labels)) {
        label->setMinimumWidth(0);
        widest = qMax(widest, label->sizeHint().width());
    }
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
    m_chooseLogo->setText(tr("Choose…"));
    m_chooseLogo->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setText(tr("Remove"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
