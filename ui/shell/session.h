// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <query/listquery.h>
#include <record/codetables.h>
#include <report/chart.h>
#include <store/officethread.h>
#include <ui/shell/glance.h>

#include <QDate>
#include <QObject>

#include <functional>
#include <future>
#include <memory>

namespace pd::ui {

class Colleagues;

/// One line for the message bar. It stays a Text, so that it follows a switch of language.
struct Message
{
    enum class Severity { Information, Warning, Error } severity = Severity::Information;
    pd::Text text;
    pd::Text actionText = {};              ///< a button beside it, e.g. "Undo"
    std::function<void()> action = {};
};

/// What every room of the window works with: the office behind its threads, the interface language, the day,
/// the code tables. Made by main, owned by the main window, handed to the rooms by reference. Rooms ask for
/// each other only through its signals.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const report::ChartPainter *charts, QObject *parent = nullptr);
    ~Session() override;

    OfficeThread &office() { return *m_office; }
    const Language &language() const { return m_language; }
    const report::ChartPainter *charts() const { return m_charts; }
    /// The day everything derived is computed for: the real one, or the fixed day of the practice office.
    QDate today() const { return m_today; }
    bool isPractice() const { return m_isPractice; }
    /// Also while somebody else is editing.
    bool isReadOnly() const;
    Colleagues &colleagues() { return *m_colleagues; }
    /// An office has been asked for; officeOpened will follow, or officeClosed when it cannot be opened.
    bool isOpening() const { return m_isOpening; }
    /// What is known of the office that is to be opened; asked for the first time, it waits for the answer.
    const std::optional<Glance> &glance();
    /// The officer's name, as written into the change log.
    QString user() const { return m_user; }
    RecordId ownInstitution() const { return m_own; }
    /// Read once, when first asked for (some 20 ms); may be called from any thread.
    std::shared_ptr<const CodeTables> tables() const;

    /// Switches the whole program: translators, locale, every room (they get QEvent::LanguageChange).
    void setLanguage(const Language &language);
    void setUser(const QString &name);
    /// An office is to be opened soon, and until then the rooms take what they can from a glance at it.
    void expect(std::future<std::optional<Glance>> glance);
    /// Opens an office; a failure ends up in the message bar, and what was open is opened again.
    void open(const QString &path, const Office::Options &options = {});
    /// Makes an office on a thread of its own, empty or from a folder of office files, and opens it.
    void make(const QString &path, const QString &folder = {});
    /// Puts a backup in the place of an office, by default the one that is open, and opens it; the message bar says
    /// what was done.
    void restore(const QString &backup, const QString &office = {});
    /// Reads settings that the session mirrors (day, user, own institution) anew.
    void refreshSettings();

    /// Applies a change set and reports: a problem in the message bar, then done(applied) or failed(error).
    void apply(ChangeSet set, QObject *context, std::function<void(const Applied &)> done = {},
               std::function<void(const Error &)> failed = {});
    /// Into the recycle bin in one step, which the message bar offers to undo.
    void remove(Kind kind, const QList<RecordId> &ids);

Q_SIGNALS:
    void languageChanged();
    void officeOpened();       ///< settings are there; rooms load
    void officeClosed();
    void makingChanged(bool isMaking);
    void settingsChanged();    ///< day, user or own institution
    void accessChanged();      ///< isReadOnly() may be another
    void message(const pd::ui::Message &message);

    // Requests from one room to the others; the main window answers them.
    void showRequested(pd::Kind kind, pd::RecordId id);        ///< select it in its list
    void editRequested(pd::Kind kind, pd::RecordId id);
    void createRequested(const pd::Record &prefilled);         ///< id null; some values set
    void listRequested(const pd::ListQuery &query);            ///< open the list with these conditions
    void rescueRequested(const QString &path, const pd::Error &error);  ///< an office that cannot be opened
    void printSummaryRequested(const QList<pd::RecordId> &partners);

private:
    void take(const OfficeSettings &settings);
    void enter();
    void renewSearchTexts(int opening);
    void backUp();
    void tellWhy(const QString &path, const Error &error);
    void tellOfMedium(int opening);

    std::unique_ptr<OfficeThread> m_office;
    std::unique_ptr<Colleagues> m_colleagues;
    const report::ChartPainter *m_charts;
    Language m_language;
    QDate m_today;
    std::future<std::optional<Glance>> m_expected;
    bool m_hasWaited = false;   ///< for what was expected
    std::optional<Glance> m_glance;
    bool m_isPractice = false;
    bool m_isOpening = false;
    bool m_isMirrored = false;  ///< the settings of the office that is being opened are known
    int m_openings = 0;         ///< counts, so that a late answer is known as late
    bool m_isMaking = false;
    QString m_user;
    RecordId m_own;
    mutable std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<QObject> m_translators;
};

} // namespace pd::ui
